package vn.guongsang.kit.edge;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.DatabaseTrouble;

/** Answers failures that happen outside the REST layer: in routing, authentication or a filter. */
@ApplicationScoped
class EdgeFailures {

    private static final Logger LOG = Logger.getLogger(EdgeFailures.class);

    private final EdgeAnswers answers;

    @Inject
    EdgeFailures(EdgeAnswers answers) {
        this.answers = answers;
    }

    void answer(RoutingContext call) {
        if (call.response().ended()) {
            return;
        }
        // A path that cannot be decoded fails while routes are compared, before the guard sees it.
        ProblemException refusal = RawPath.isPlain(call.request().path())
                ? classify(call.failure(), call.statusCode())
                : new ProblemException(KitProblem.BAD_PATH);
        if (refusal.type() == KitProblem.INTERNAL_ERROR) {
            LOG.errorf(
                    call.failure(), "unexpected failure on %s", call.request().path());
        }
        if (refusal.type() == KitProblem.UNAUTHENTICATED) {
            call.response().putHeader("WWW-Authenticate", "Bearer");
        }
        answers.refuse(call, refusal);
    }

    private static ProblemException classify(Throwable failure, int status) {
        if (failure instanceof ProblemException refusal) {
            return refusal;
        }
        if (failure instanceof AuthenticationFailedException || failure instanceof UnauthorizedException) {
            return new ProblemException(KitProblem.UNAUTHENTICATED);
        }
        if (failure instanceof ForbiddenException) {
            return new ProblemException(KitProblem.FORBIDDEN);
        }
        if (DatabaseTrouble.isTransient(failure)) {
            return new ProblemException(KitProblem.UNAVAILABLE);
        }
        return new ProblemException(
                status == 400 ? KitProblem.BAD_PATH : KitProblem.ofStatus(status < 400 ? 500 : status));
    }
}
