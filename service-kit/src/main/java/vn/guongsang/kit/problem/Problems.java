package vn.guongsang.kit.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.MDC;

/** Turns a refusal into the document that the caller gets. */
public final class Problems {

    /** The media type of every error answer. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The key of the request id in the logging context. */
    public static final String REQUEST_ID = "requestId";

    /** Where the catalogue of problem types is served. */
    public static final String CATALOGUE = "/v1/problems";

    private static final int LONGEST_DEFAULT_WAIT = 5;

    private Problems() {}

    /**
     * Writes the document.
     *
     * @param instance path of the request, without its query, which may hold personal data
     */
    public static Problem describe(ProblemException refusal, Locale language, String instance) {
        ProblemType type = refusal.type();
        List<FieldProblem> errors = refusal.faults().stream()
                .map(fault -> describe(type, fault, language))
                .toList();
        return new Problem(
                CATALOGUE + "/" + type.code(),
                ProblemTexts.title(type, language),
                type.status(),
                ProblemTexts.detail(type, language, refusal.messageArguments()),
                instance,
                type.code(),
                traceId(),
                errors.isEmpty() ? null : errors,
                refusal.extensions());
    }

    /** The whole seconds for {@code Retry-After}, or 0 for none; 429 and 503 always have some, spread at random. */
    public static long retryAfterSeconds(ProblemException refusal) {
        return refusal.retryAfter()
                .map(delay -> Math.max(1, delay.plus(Duration.ofMillis(999)).toSeconds()))
                .orElseGet(() -> waitIsUsual(refusal.type()) ? randomWait() : 0L);
    }

    private static boolean waitIsUsual(ProblemType type) {
        return type.status() == 503 || type.status() == 429 || type == KitProblem.IDEMPOTENCY_IN_PROGRESS;
    }

    /** Callers that failed together must not all come back together. */
    private static long randomWait() {
        return ThreadLocalRandom.current().nextLong(1, LONGEST_DEFAULT_WAIT + 1);
    }

    private static FieldProblem describe(ProblemType type, ProblemException.Fault fault, Locale language) {
        String detail = fault.text() != null
                ? fault.text()
                : ProblemTexts.ruleDetail(
                        type, fault.code(), language, fault.arguments().toArray());
        return new FieldProblem(fault.pointer(), fault.parameter(), fault.code(), detail, fault.allowed());
    }

    private static String traceId() {
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            return span.getTraceId();
        }
        Object requestId = MDC.get(REQUEST_ID);
        return requestId == null ? "none" : requestId.toString();
    }
}
