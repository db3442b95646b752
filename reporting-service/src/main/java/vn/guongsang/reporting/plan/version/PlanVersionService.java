package vn.guongsang.reporting.plan.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.plan.Quotas;
import vn.guongsang.reporting.plan.clause.Clause;
import vn.guongsang.reporting.plan.clause.Clauses;
import vn.guongsang.reporting.plan.version.content.NewPlanVersion;
import vn.guongsang.reporting.plan.version.content.PlanVersionStatus;

/** Takes a version of a plan from the draft to its adoption; the only transaction boundary of plan versions. */
@ApplicationScoped
public class PlanVersionService {

    private final PlanVersions versions;
    private final Quotas plans;
    private final Clauses clauses;
    private final PlanVersionAnnouncer announcer;

    PlanVersionService(PlanVersions versions, Quotas plans, Clauses clauses, PlanVersionAnnouncer announcer) {
        this.versions = versions;
        this.plans = plans;
        this.clauses = clauses;
        this.announcer = announcer;
    }

    /** Begins a draft. */
    @Transactional
    public PlanVersionView draft(NewPlanVersion given, Actor actor, Instant at) {
        if (!plans.hasPlan(given.planCode())) {
            throw new ProblemException(PlanVersionProblem.PLAN_VERSION_INVALID)
                    .at("/planCode", "plan-unknown", given.planCode());
        }
        PlanVersion version = new PlanVersion(Ids.next(), given, actor, at);
        versions.persist(version);
        announcer.drafted(version, actor, at);
        return versions.view(version, actor);
    }

    /** Rewrites a draft. */
    @Transactional
    public PlanVersionView edit(UUID id, IfMatch expected, NewPlanVersion given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(PlanVersionAction.EDIT, null, actor, at), version -> {
            if (!version.planCode().equals(given.planCode())) {
                throw new ProblemException(PlanVersionProblem.PLAN_VERSION_INVALID)
                        .at("/planCode", "plan-version-fixed", version.planCode());
            }
            version.edit(given, actor);
        });
    }

    /** Adopts a draft: its clauses hold from its day on, and the version before ends the day before. */
    @Transactional
    public PlanVersionView adopt(UUID id, IfMatch expected, Actor actor, Instant at) {
        return apply(id, expected, new Doing(PlanVersionAction.ADOPTION, null, actor, at), version -> {
            PlanVersion former = versions.latest(version.planCode())
                    .orElseThrow(() -> new IllegalStateException("plan without a version " + version.planCode()));
            List<Clause> holding = holding(version, former);
            PlanVersionRule.check(version, facts(version, former, holding, Vietnam.dateOf(at)));
            former.supersede(version.effectiveFrom().minusDays(1));
            versions.flush();
            announcer.done(former, PlanVersionAction.SUPERSESSION, PlanVersionStatus.ADOPTED, null, actor, at);
            version.adopt(former.number() + 1, actor, at);
            ClauseEffects.of(version, holding).forEach(clauses::add);
        });
    }

    /** Gives a draft up. */
    @Transactional
    public PlanVersionView discard(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(PlanVersionAction.DISCARD, reason, actor, at), PlanVersion::discard);
    }

    private List<Clause> holding(PlanVersion version, PlanVersion former) {
        LocalDate day = version.effectiveFrom() == null ? former.effectiveFrom() : version.effectiveFrom();
        return clauses.of(version.planCode(), day);
    }

    private PlanVersionRule.Facts facts(
            PlanVersion version, PlanVersion former, List<Clause> holding, LocalDate today) {
        return new PlanVersionRule.Facts(
                today,
                former.effectiveFrom(),
                holding.stream().map(Clause::key).collect(Collectors.toSet()),
                versions.keysEverUsed(version.planCode()),
                version.changes());
    }

    private PlanVersionView apply(UUID id, IfMatch expected, Doing doing, Consumer<PlanVersion> transition) {
        PlanVersion version = versions.forChange(id).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(version.version());
        version.requireAllowed(doing.action(), doing.actor());
        PlanVersionRights.require(doing.action(), version.draftedBy(), doing.actor());
        PlanVersionStatus before = version.status();
        transition.accept(version);
        announcer.done(version, doing.action(), before, doing.reason(), doing.actor(), doing.at());
        return versions.view(version, doing.actor());
    }

    /** One step: what, why, who, when. */
    private record Doing(PlanVersionAction action, String reason, Actor actor, Instant at) {}
}
