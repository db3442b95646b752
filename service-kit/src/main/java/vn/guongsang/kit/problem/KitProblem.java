package vn.guongsang.kit.problem;

/** The problems that any endpoint of any service can answer with. */
public enum KitProblem implements ProblemType {
    MALFORMED_JSON(400),
    MISSING_BODY(400),
    VALIDATION_FAILED(400),
    UNKNOWN_FIELD(400),
    WRONG_TYPE(400),
    BAD_PARAMETER(400),
    UNKNOWN_PARAMETER(400),
    BAD_CURSOR(400),
    BAD_PATH(400),
    BAD_REQUEST(400),
    IDEMPOTENCY_KEY_MISSING(400),
    IDEMPOTENCY_KEY_MALFORMED(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    IDEMPOTENCY_SCOPE_CHANGED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    IDEMPOTENCY_IN_PROGRESS(409),
    GONE(410),
    IDEMPOTENCY_ANSWER_ERASED(410),
    VERSION_STALE(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL_ERROR(500),
    UNAVAILABLE(503),
    BUSY(503);

    private final int status;

    KitProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "messages.kit";
    }

    /** The general problem of a status; a client status without one of its own becomes {@link #BAD_REQUEST}. */
    public static KitProblem ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 410 -> GONE;
            case 412 -> VERSION_STALE;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 428 -> PRECONDITION_REQUIRED;
            case 429 -> TOO_MANY_REQUESTS;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
        };
    }
}
