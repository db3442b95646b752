package vn.guongsang.reporting.fact.generation.store;

/** The rebuild has been cancelled, another replica has taken it over, or this one stops: the run ends and leaves no trace. */
public class LostRunException extends RuntimeException {

    /** Says so. */
    public LostRunException() {
        super("the rebuild does not go on in this run");
    }
}
