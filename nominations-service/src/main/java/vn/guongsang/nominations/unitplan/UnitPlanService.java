package vn.guongsang.nominations.unitplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.unit.UnitAccess;
import vn.guongsang.nominations.unit.Units;
import vn.guongsang.nominations.unitplan.content.NewUnitPlan;
import vn.guongsang.nominations.unitplan.content.UnitPlanStatus;

/** Takes a unit's plan from the draft to the acceptance; the only transaction boundary of unitplan. */
@ApplicationScoped
public class UnitPlanService {

    private final UnitPlans plans;
    private final UnitAccess access;
    private final Units units;
    private final UnitPlanAnnouncer announcer;

    UnitPlanService(UnitPlans plans, UnitAccess access, Units units, UnitPlanAnnouncer announcer) {
        this.plans = plans;
        this.access = access;
        this.units = units;
        this.announcer = announcer;
    }

    /** Begins a draft; a unit has one plan a year. */
    @Transactional
    public UnitPlanView draft(NewUnitPlan given, Actor actor, Instant at) {
        access.requireWithin(given.unitId(), actor, "/unitId");
        LocalDate newYear = LocalDate.of(given.year(), 1, 1);
        if (!units.isAliveBetween(given.unitId(), newYear, newYear.plusYears(1).minusDays(1))) {
            throw new ProblemException(UnitPlanProblem.UNIT_PLAN_INVALID)
                    .at("/unitId", "unit-not-alive-in-year", given.year());
        }
        plans.of(given.unitId(), given.year()).ifPresent(existing -> {
            throw new ProblemException(UnitPlanProblem.UNIT_PLAN_EXISTS, given.year()).with("planId", existing);
        });
        UnitPlan plan = new UnitPlan(Ids.next(), given, actor, at);
        plans.persist(plan);
        announcer.drafted(plan, actor, at);
        return plans.view(plan, actor);
    }

    /** Rewrites a draft or a returned plan. */
    @Transactional
    public UnitPlanView edit(UUID id, IfMatch expected, NewUnitPlan given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(UnitPlanAction.EDIT, null, actor, at), plan -> {
            ProblemException problem = new ProblemException(UnitPlanProblem.UNIT_PLAN_INVALID);
            if (!plan.unitId().equals(given.unitId())) {
                problem.at("/unitId", "unit-plan-fixed");
            }
            if (plan.year() != given.year()) {
                problem.at("/year", "unit-plan-fixed");
            }
            if (!problem.faults().isEmpty()) {
                throw problem;
            }
            plan.edit(given, actor);
        });
    }

    /** Submits a complete plan. */
    @Transactional
    public UnitPlanView submit(UUID id, IfMatch expected, Actor actor, Instant at) {
        return apply(id, expected, new Doing(UnitPlanAction.SUBMISSION, null, actor, at), plan -> {
            UnitPlanRule.check(plan, Vietnam.dateOf(at));
            plan.submit(actor, at);
        });
    }

    /** Accepts a plan. */
    @Transactional
    public UnitPlanView accept(UUID id, IfMatch expected, Actor actor, Instant at) {
        return apply(
                id, expected, new Doing(UnitPlanAction.ACCEPTANCE, null, actor, at), plan -> plan.accept(actor, at));
    }

    /** Sends a plan back to be completed. */
    @Transactional
    public UnitPlanView giveBack(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(
                id, expected, new Doing(UnitPlanAction.RETURN, reason, actor, at), plan -> plan.giveBack(actor, at));
    }

    /** Gives a draft up; the unit can then begin another for the year. */
    @Transactional
    public UnitPlanView discard(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(UnitPlanAction.DISCARD, reason, actor, at), UnitPlan::discard);
    }

    private UnitPlanView apply(UUID id, IfMatch expected, Doing doing, Consumer<UnitPlan> transition) {
        UnitPlan plan = plans.forChange(id, doing.actor().scope())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(plan.version());
        plan.requireAllowed(doing.action(), doing.actor());
        UnitPlanRights.require(doing.action(), plan.standing(), doing.actor());
        UnitPlanStatus before = plan.status();
        transition.accept(plan);
        announcer.done(plan, doing.action(), before, doing.reason(), doing.actor(), doing.at());
        return plans.view(plan, doing.actor());
    }

    /** One step: what, why, who, when. */
    private record Doing(UnitPlanAction action, String reason, Actor actor, Instant at) {}
}
