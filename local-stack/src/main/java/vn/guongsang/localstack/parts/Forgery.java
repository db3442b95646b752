package vn.guongsang.localstack.parts;

/** The ways in which a token can be bad, each of which every service has to refuse. */
public enum Forgery {
    /** Unsigned, algorithm "none". */
    ALGORITHM_NONE,
    /** HS256 with the public key as the secret: the classic confusion of algorithms. */
    PUBLIC_KEY_AS_SECRET,
    /** Signed by a key that nobody knows. */
    OTHER_KEY,
    /** Signed by our key for another issuer. */
    WRONG_ISSUER,
    /** Meant for another audience. */
    WRONG_AUDIENCE,
    /** Good an hour ago. */
    EXPIRED,
    /** Good in an hour. */
    NOT_YET_VALID
}
