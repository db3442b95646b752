package vn.guongsang.reporting.fact.generation;

/** The rebuild has been cancelled, or another replica has taken it over: this run ends and leaves no trace. */
class LostRunException extends RuntimeException {

    LostRunException() {
        super("the rebuild is not this run's any more");
    }
}
