package vn.guongsang.reporting.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.amendment.AmendmentAnnouncer.Doing;
import vn.guongsang.reporting.amendment.content.AmendmentStatus;
import vn.guongsang.reporting.amendment.step.AmendmentAction;
import vn.guongsang.reporting.amendment.step.AmendmentRights;

/** Takes one step on a request, in the transaction of the service: lock, version, state, right, transition, tale. */
@ApplicationScoped
public class AmendmentSteps {

    private final Amendments amendments;
    private final AmendmentAnnouncer announcer;

    AmendmentSteps(Amendments amendments, AmendmentAnnouncer announcer) {
        this.amendments = amendments;
        this.announcer = announcer;
    }

    /** Puts a request into a submission. */
    public void forward(UUID id, IfMatch expected, UUID submission, Actor actor, Instant at) {
        apply(
                id,
                expected,
                new Step(AmendmentAction.FORWARDING, null, actor, at),
                request -> request.forward(submission));
    }

    AmendmentView apply(UUID id, IfMatch expected, Step step, Consumer<AmendmentRequest> transition) {
        AmendmentRequest request = amendments
                .forChange(id, step.actor().scope())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(request.version());
        request.requireAllowed(step.action(), step.actor());
        AmendmentRights.require(step.action(), request.standing(), step.actor());
        AmendmentStatus before = request.status();
        transition.accept(request);
        announcer.done(request, before, new Doing(step.action(), step.reason(), step.actor(), step.at()));
        return amendments.view(request, step.actor());
    }

    /** One step: what, why, who, when. */
    record Step(AmendmentAction action, String reason, Actor actor, Instant at) {}
}
