package vn.guongsang.kit.edge;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.text.Sha256;

/** Holds each caller to its share, and shows the rest of it in {@code RateLimit} headers. */
@ApplicationScoped
class RateLimit {

    /** For callers that cannot send a header. */
    private static final String URL_TOKEN = "token";

    private final boolean enabled;
    private final String policy;
    private final TokenBuckets buckets;
    private final EdgeAnswers answers;

    @Inject
    RateLimit(EdgeConfig config, EdgeAnswers answers) {
        EdgeConfig.RateLimit limit = config.rateLimit();
        this.enabled = limit.enabled();
        this.policy = "\"caller\";q=" + limit.perMinute() + ";w=60";
        this.buckets = new TokenBuckets(limit.perMinute(), limit.burst(), limit.maxCallers());
        this.answers = answers;
    }

    void check(RoutingContext call) {
        if (!enabled || OpsPaths.exempt(call)) {
            call.next();
            return;
        }
        TokenBuckets.Take take = buckets.take(caller(call.request()), System.nanoTime());
        call.response()
                .putHeader("RateLimit-Policy", policy)
                .putHeader("RateLimit", "\"caller\";r=" + take.remaining() + ";t=" + take.secondsToFull());
        if (take.granted()) {
            call.next();
        } else {
            answers.refuse(
                    call,
                    new ProblemException(KitProblem.TOO_MANY_REQUESTS)
                            .retryAfter(Duration.ofSeconds(take.secondsToNext())));
        }
    }

    /** The token stands for the caller; only its hash is kept in memory. */
    private static String caller(HttpServerRequest request) {
        String header = request.getHeader("Authorization");
        String token = header == null ? request.getParam(URL_TOKEN) : header;
        if (token == null) {
            return request.remoteAddress() == null
                    ? "unknown"
                    : request.remoteAddress().hostAddress();
        }
        return Sha256.of(token).substring(0, 32);
    }
}
