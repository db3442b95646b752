package vn.guongsang.nominations.nurturing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.nurturing.plan.NewNurturingCheck;
import vn.guongsang.nominations.nurturing.plan.NewNurturingPlan;
import vn.guongsang.nominations.nurturing.plan.NurturingContent;
import vn.guongsang.nominations.nurturing.plan.NurturingSupport;
import vn.guongsang.nominations.nurturing.step.NurturingAction;
import vn.guongsang.nominations.nurturing.step.NurturingStatus;

/** Takes a nurturing plan from the find to its end; the only transaction boundary of nurturing. */
@ApplicationScoped
public class NurturingService {

    private final NurturingPlans plans;
    private final NurturingReader reader;
    private final PlanCheck checks;
    private final NurturingAnnouncer announcer;

    NurturingService(NurturingPlans plans, NurturingReader reader, PlanCheck checks, NurturingAnnouncer announcer) {
        this.plans = plans;
        this.reader = reader;
        this.checks = checks;
        this.announcer = announcer;
    }

    /** Begins the nurturing of a subject that has no open plan. */
    @Transactional
    public NurturingPlanView begin(NewNurturingPlan given, Actor actor, Instant at) {
        checks.check(given, actor, Vietnam.dateOf(at));
        plans.requireNoneOpen(given.subjectId());
        NurturingPlan plan = new NurturingPlan(Ids.next(), given, at);
        plans.persist(plan);
        announcer.begun(plan, actor, at);
        return reader.view(plan, actor);
    }

    /** Rewrites the content. */
    @Transactional
    public NurturingPlanView edit(UUID id, IfMatch expected, NurturingContent content, Actor actor, Instant at) {
        return apply(id, expected, new Doing(NurturingAction.EDIT, null, actor, at), plan -> {
            checks.check(content, Vietnam.dateOf(at));
            plan.edit(content);
        });
    }

    /** Records support that has been given. */
    @Transactional
    public NurturingPlanView support(UUID id, IfMatch expected, NurturingSupport given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(NurturingAction.SUPPORT, null, actor, at), plan -> {
            checks.requirePast(given.givenOn(), "/givenOn", Vietnam.dateOf(at));
            plan.add(given);
        });
    }

    /** Records the check of a year. */
    @Transactional
    public NurturingPlanView check(UUID id, IfMatch expected, NewNurturingCheck check, Actor actor, Instant at) {
        return apply(id, expected, new Doing(NurturingAction.CHECK, null, actor, at), plan -> {
            checks.requireYear(check.year(), plan.foundOn(), Vietnam.dateOf(at));
            plans.add(id, check, actor, at);
            plan.check();
        });
    }

    /** Takes a new factor into nurture. */
    @Transactional
    public NurturingPlanView nurture(UUID id, IfMatch expected, Actor actor, Instant at) {
        return apply(id, expected, new Doing(NurturingAction.NURTURING, null, actor, at), NurturingPlan::nurture);
    }

    /** Declares that the subject can be nominated. */
    @Transactional
    public NurturingPlanView ready(UUID id, IfMatch expected, Actor actor, Instant at) {
        return apply(id, expected, new Doing(NurturingAction.READINESS, null, actor, at), plan -> {
            ReadinessRule.check(plan);
            plan.ready();
        });
    }

    /** Records the nomination that the plan has grown into. */
    @Transactional
    public NurturingPlanView nominate(UUID id, IfMatch expected, UUID nomination, Actor actor, Instant at) {
        return apply(id, expected, new Doing(NurturingAction.NOMINATION, null, actor, at), plan -> {
            if (!plans.isNominationOf(plan.subjectId(), nomination, actor)) {
                throw new ProblemException(NurturingProblem.NURTURING_INVALID)
                        .at("/nominationId", "nomination-of-other-subject");
            }
            plan.growInto(nomination);
        });
    }

    /** Goes on nurturing: what was ready is not, or the next level is the aim. */
    @Transactional
    public NurturingPlanView resume(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(NurturingAction.RESUMPTION, reason, actor, at), NurturingPlan::resume);
    }

    /** Ends a plan. */
    @Transactional
    public NurturingPlanView close(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(
                id,
                expected,
                new Doing(NurturingAction.CLOSURE, reason, actor, at),
                plan -> plan.close(Vietnam.dateOf(at)));
    }

    private NurturingPlanView apply(UUID id, IfMatch expected, Doing doing, Consumer<NurturingPlan> transition) {
        NurturingPlan plan = plans.forChange(id, doing.actor().scope())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(plan.version());
        plan.requireAllowed(doing.action(), doing.actor());
        if (!doing.action().isOpenTo(doing.actor())) {
            throw new ProblemException(KitProblem.FORBIDDEN);
        }
        NurturingStatus before = plan.status();
        transition.accept(plan);
        announcer.done(plan, doing.action(), before, doing.reason(), doing.actor(), doing.at());
        return reader.view(plan, doing.actor());
    }

    /** One step: what, why, who, when. */
    private record Doing(NurturingAction action, String reason, Actor actor, Instant at) {}
}
