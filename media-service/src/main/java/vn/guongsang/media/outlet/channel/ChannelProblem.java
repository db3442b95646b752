package vn.guongsang.media.outlet.channel;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with a channel. */
public enum ChannelProblem implements ProblemType {
    /** The outlet, the code or the channel that a new one relays does not fit. */
    CHANNEL_INVALID,
    /** A change begins in a month that has passed, or not after the last one. */
    CHANNEL_CHANGE_INVALID;

    @Override
    public int status() {
        return 422;
    }
}
