package vn.guongsang.localstack.suite;

/** The suite cannot start as asked; the message says in one sentence what to do. */
public class WrongStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The sentence in Vietnamese and in English. */
    public WrongStartException(String vietnamese, String english) {
        super(vietnamese + " / " + english);
    }
}
