package vn.guongsang.media.broadcast.airing;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a line of the log. */
public enum AiringProblem implements ProblemType {
    /** It is not of the channel, lies in the future, or names what is not there. */
    AIRING_INVALID(422),
    /** Playout has told of it already; it is not counted twice. */
    AIRING_KNOWN(409),
    /** The publication of a task rests on it. */
    AIRING_FOUNDS_PUBLICATION(409);

    private final int status;

    AiringProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
