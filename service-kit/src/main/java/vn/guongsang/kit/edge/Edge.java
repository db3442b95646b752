package vn.guongsang.kit.edge;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;

/** Puts the guards in front of everything else, authentication included, and in a fixed order. */
@ApplicationScoped
class Edge {

    /** Above authentication (200) and CORS (300) of Quarkus. */
    private static final int FIRST = 10_000;

    /** Below everything of Quarkus that prepares a request: its own limits are set by then. */
    private static final int LAST = 1;

    /** How long a refused body may still arrive, so that its sender reads the answer instead of a broken connection. */
    private static final long LINGER_MS = 2_000;

    private final EdgeAnswers answers;
    private final EdgeFailures failures;
    private final InFlightLimit inFlight;
    private final RateLimit rate;
    private final long maxBody;

    @Inject
    Edge(
            EdgeAnswers answers,
            EdgeFailures failures,
            InFlightLimit inFlight,
            RateLimit rate,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody) {
        this.answers = answers;
        this.failures = failures;
        this.inFlight = inFlight;
        this.rate = rate;
        this.maxBody = maxBody.asLongValue();
    }

    void guard(@Observes Filters filters) {
        filters.register(RequestIds::assign, FIRST);
        filters.register(this::checkPath, FIRST - 1);
        filters.register(inFlight::check, FIRST - 2);
        filters.register(rate::check, FIRST - 3);
        filters.register(this::checkLength, FIRST - 4);
        filters.register(BodyLimit::replaceThatOfQuarkus, LAST);
    }

    void catchFailures(@Observes Router router) {
        router.route().order(-FIRST).failureHandler(failures::answer);
        router.errorHandler(400, failures::answer);
        router.errorHandler(404, failures::answer);
        router.errorHandler(405, failures::answer);
        router.errorHandler(500, failures::answer);
    }

    private void checkPath(RoutingContext call) {
        if (RawPath.isPlain(call.request().path())
                && RawPath.isUri(call.request().uri())) {
            call.next();
        } else {
            answers.refuse(call, new ProblemException(KitProblem.BAD_PATH));
        }
    }

    /** Quarkus closes on a body announced as too long without a word; this says why first. */
    private void checkLength(RoutingContext call) {
        String announced = call.request().getHeader("Content-Length");
        if (announced == null || isWithinLimit(announced)) {
            call.next();
            return;
        }
        call.response().putHeader("Connection", "close");
        answers.refuse(call, new ProblemException(KitProblem.TOO_LARGE));
        call.vertx().setTimer(LINGER_MS, waited -> call.request().connection().close());
    }

    private boolean isWithinLimit(String announced) {
        try {
            return Long.parseLong(announced) <= maxBody;
        } catch (NumberFormatException beyondAnyLimit) {
            return false;
        }
    }
}
