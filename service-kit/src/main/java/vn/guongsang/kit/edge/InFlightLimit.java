package vn.guongsang.kit.edge;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;

/** Refuses at once what would only queue up: a late answer is worth less than an early "come back". */
@ApplicationScoped
class InFlightLimit {

    private final int most;
    private final EdgeAnswers answers;
    private final AtomicInteger inFlight = new AtomicInteger();

    @Inject
    InFlightLimit(EdgeConfig config, EdgeAnswers answers) {
        this.most = config.maxInFlight();
        this.answers = answers;
    }

    void check(RoutingContext call) {
        if (OpsPaths.exempt(call)) {
            call.next();
            return;
        }
        if (inFlight.incrementAndGet() > most) {
            inFlight.decrementAndGet();
            answers.refuse(call, new ProblemException(KitProblem.BUSY));
            return;
        }
        call.addEndHandler(ended -> inFlight.decrementAndGet());
        call.next();
    }
}
