package vn.guongsang.media.outlet.channel;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with a new channel. */
public enum ChannelProblem implements ProblemType {
    /** Its outlet, its code or the channel that it relays does not fit. */
    CHANNEL_INVALID;

    @Override
    public int status() {
        return 422;
    }
}
