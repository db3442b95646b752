package vn.guongsang.reporting.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.amendment.AmendmentSteps.Step;
import vn.guongsang.reporting.amendment.content.AmendmentAnswer;
import vn.guongsang.reporting.amendment.content.AmendmentVerdict;
import vn.guongsang.reporting.amendment.content.NewAmendment;
import vn.guongsang.reporting.amendment.step.AmendmentAction;
import vn.guongsang.reporting.amendment.step.AmendmentProblem;
import vn.guongsang.reporting.amendment.step.NewAnswer;
import vn.guongsang.reporting.amendment.step.NewDecision;
import vn.guongsang.reporting.unit.UnitProblem;
import vn.guongsang.reporting.unit.Units;

/** Takes a request from the draft to its end; a transaction boundary of amendment. */
@ApplicationScoped
public class AmendmentService {

    private final Amendments amendments;
    private final AmendmentSteps steps;
    private final PlanReferences plans;
    private final Units units;
    private final AmendmentAnnouncer announcer;

    AmendmentService(
            Amendments amendments,
            AmendmentSteps steps,
            PlanReferences plans,
            Units units,
            AmendmentAnnouncer announcer) {
        this.amendments = amendments;
        this.steps = steps;
        this.plans = plans;
        this.units = units;
        this.announcer = announcer;
    }

    /** Begins a draft. */
    @Transactional
    public AmendmentView draft(NewAmendment given, Actor actor, Instant at) {
        if (units.find(given.unitId(), Vietnam.dateOf(at), actor.scope()).isEmpty()) {
            throw new ProblemException(UnitProblem.UNIT_UNKNOWN).at("/unitId", "unit-unknown");
        }
        requireReferences(given, new ProblemException(AmendmentProblem.AMENDMENT_INVALID));
        AmendmentRequest request = new AmendmentRequest(Ids.next(), given, actor, at);
        amendments.persist(request);
        announcer.drafted(request, actor, at);
        return amendments.view(request, actor);
    }

    /** Rewrites a draft. */
    @Transactional
    public AmendmentView edit(UUID id, IfMatch expected, NewAmendment given, Actor actor, Instant at) {
        return steps.apply(id, expected, new Step(AmendmentAction.EDIT, null, actor, at), request -> {
            ProblemException problem = new ProblemException(AmendmentProblem.AMENDMENT_INVALID);
            if (!request.unitId().equals(given.unitId())) {
                problem.at("/unitId", "amendment-unit-fixed");
            }
            requireReferences(given, problem);
            request.edit(given, actor);
        });
    }

    /** Sends a complete request to the office. */
    @Transactional
    public AmendmentView send(UUID id, IfMatch expected, Actor actor, Instant at) {
        return steps.apply(id, expected, new Step(AmendmentAction.SENDING, null, actor, at), request -> {
            SendingRule.check(request.content(), Vietnam.dateOf(at));
            request.send(actor, at);
        });
    }

    /** Takes a request back that nobody has answered. */
    @Transactional
    public AmendmentView withdraw(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return steps.apply(
                id, expected, new Step(AmendmentAction.WITHDRAWAL, reason, actor, at), request -> request.withdraw(at));
    }

    /** Answers with guidance; the plan stays as it is. */
    @Transactional
    public AmendmentView answer(UUID id, IfMatch expected, NewAnswer given, Actor actor, Instant at) {
        return steps.apply(id, expected, new Step(AmendmentAction.ANSWER, null, actor, at), request -> {
            if (given.document() != null && given.document().date().isAfter(Vietnam.dateOf(at))) {
                throw new ProblemException(AmendmentProblem.AMENDMENT_DECISION_INVALID)
                        .at("/document/date", "not-after-today", Vietnam.dateOf(at));
            }
            request.answer(new AmendmentAnswer(given.text(), given.document(), actor.id(), at));
        });
    }

    /** Records what the People's Committee has decided. */
    @Transactional
    public AmendmentView decide(UUID id, IfMatch expected, NewDecision given, Actor actor, Instant at) {
        return steps.apply(id, expected, new Step(AmendmentAction.DECISION, given.reason(), actor, at), request -> {
            boolean adopted = given.planVersionId() != null
                    && plans.isAdopted(given.planVersionId(), request.content().planCode());
            DecisionRule.check(given, new DecisionRule.Known(Vietnam.dateOf(at), adopted));
            AmendmentVerdict verdict =
                    new AmendmentVerdict(given.outcome(), given.document(), given.reason(), actor.id(), at);
            request.decide(verdict, given.planVersionId());
        });
    }

    private void requireReferences(NewAmendment given, ProblemException problem) {
        plans.check(given, problem);
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
