package vn.guongsang.kit.event;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** The W3C trace context of the current request, which its events carry on. */
public final class TraceParent {

    /** Name of the header, of the event attribute and of the entry in the logging context. */
    public static final String NAME = "traceparent";

    private static final Pattern WELL_FORMED =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceParent() {}

    /** Remembers what the caller sent, for the time of the request; a malformed value starts no trace. */
    public static void accept(String header) {
        if (header != null && WELL_FORMED.matcher(header).matches()) {
            MDC.put(NAME, header);
        }
    }

    /** Our own span when tracing is on, else what the caller sent; null when nothing is traced. */
    static String current() {
        SpanContext context = Span.current().getSpanContext();
        if (!context.isValid()) {
            return (String) MDC.get(NAME);
        }
        return "00-%s-%s-%s"
                .formatted(
                        context.getTraceId(),
                        context.getSpanId(),
                        context.getTraceFlags().asHex());
    }
}
