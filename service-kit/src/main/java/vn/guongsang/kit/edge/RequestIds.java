package vn.guongsang.kit.edge;

import io.vertx.ext.web.RoutingContext;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import vn.guongsang.kit.event.TraceParent;
import vn.guongsang.kit.problem.Problems;

/** Gives every request an id: the caller's when it is harmless, else a new one; echoed and put on every log line. */
final class RequestIds {

    static final String HEADER = "X-Request-Id";

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestIds() {}

    static void assign(RoutingContext call) {
        String id = choose(call.request().getHeader(HEADER));
        MDC.put(Problems.REQUEST_ID, id);
        TraceParent.accept(call.request().getHeader(TraceParent.NAME));
        call.response().putHeader(HEADER, id);
        call.next();
    }

    static String choose(String sent) {
        if (sent != null && HARMLESS.matcher(sent).matches()) {
            return sent;
        }
        byte[] id = new byte[16];
        RANDOM.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
