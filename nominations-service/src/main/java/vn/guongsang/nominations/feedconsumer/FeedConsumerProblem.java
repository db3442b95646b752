package vn.guongsang.nominations.feedconsumer;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a step of a feed consumer. */
public enum FeedConsumerProblem implements ProblemType {
    /** A limit of the consumer names something that does not exist. */
    FEED_CONSUMER_INVALID(422),
    /** The credential has been revoked already. */
    CREDENTIAL_NOT_IN_FORCE(409);

    private final int status;

    FeedConsumerProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
