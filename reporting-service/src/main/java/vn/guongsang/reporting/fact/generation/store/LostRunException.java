package vn.guongsang.reporting.fact.generation.store;

/** The rebuild has been cancelled, or another replica has taken it over: this run ends and leaves no trace. */
public class LostRunException extends RuntimeException {

    /** Says so. */
    public LostRunException() {
        super("the rebuild is not this run's any more");
    }
}
