package vn.guongsang.reporting.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.inspection.InspectionProblem;
import vn.guongsang.reporting.inspection.programme.Programmes;
import vn.guongsang.reporting.inspection.visit.form.NewVisit;
import vn.guongsang.reporting.inspection.visit.form.VisitConclusion;
import vn.guongsang.reporting.inspection.visit.form.VisitMinutes;
import vn.guongsang.reporting.inspection.visit.form.VisitView;
import vn.guongsang.reporting.inspection.visit.step.VisitAction;
import vn.guongsang.reporting.inspection.visit.step.VisitStatus;

/** Writes visits. */
@ApplicationScoped
public class VisitService {

    private final Visits visits;
    private final VisitCases cases;
    private final Programmes programmes;
    private final VisitAnnouncer announcer;
    private final EntityManager entities;
    private final Instance<ConclusionFollower> followers;

    VisitService(
            Visits visits,
            VisitCases cases,
            Programmes programmes,
            VisitAnnouncer announcer,
            EntityManager entities,
            @Any Instance<ConclusionFollower> followers) {
        this.visits = visits;
        this.cases = cases;
        this.programmes = programmes;
        this.announcer = announcer;
        this.entities = entities;
        this.followers = followers;
    }

    /** Plans a visit under a programme. */
    @Transactional
    public VisitView plan(UUID programme, NewVisit given, Actor actor, Instant at) {
        programmes.forIssuer(programme, actor);
        requireNotOwn(given, actor);
        VisitRule.check(cases.of(programme, given));
        Visit visit = new Visit(Ids.next(), programme, given, at);
        visits.persist(visit);
        announcer.planned(visit, actor, at);
        return shown(visit.id(), actor, at);
    }

    /** Rewrites the plan of a visit. */
    @Transactional
    public VisitView edit(UUID id, IfMatch expected, NewVisit given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(VisitAction.EDIT, null, actor, at), visit -> {
            requireNotOwn(given, actor);
            VisitRule.check(cases.of(visit.programmeId(), given));
            visit.edit(given);
        });
    }

    /** Records that it was made. */
    @Transactional
    public VisitView hold(UUID id, IfMatch expected, VisitMinutes given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(VisitAction.HOLDING, null, actor, at), visit -> {
            ProblemException problem = new ProblemException(InspectionProblem.INSPECTION_VISIT_INVALID);
            LocalDate today = Vietnam.dateOf(at);
            if (given.visitedOn().isAfter(today)) {
                problem.at("/visitedOn", "not-in-future");
            }
            if (given.minutesDate().isBefore(given.visitedOn())
                    || given.minutesDate().isAfter(today)) {
                problem.at("/minutesDate", "not-between", given.visitedOn(), today);
            }
            if (!problem.faults().isEmpty()) {
                throw problem;
            }
            visit.hold(given);
        });
    }

    /** Concludes it; its recommendations begin. */
    @Transactional
    public VisitView conclude(UUID id, IfMatch expected, VisitConclusion given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(VisitAction.CONCLUSION, null, actor, at), visit -> {
            LocalDate today = Vietnam.dateOf(at);
            if (given.documentDate().isBefore(visit.visitedOn())
                    || given.documentDate().isAfter(today)) {
                throw new ProblemException(InspectionProblem.INSPECTION_VISIT_INVALID)
                        .at("/documentDate", "not-between", visit.visitedOn(), today);
            }
            visit.conclude(given);
            entities.flush();
            followers.forEach(follower -> follower.concluded(id, given.documentDate(), actor, at));
        });
    }

    /** Calls a visit off. */
    @Transactional
    public VisitView cancel(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(VisitAction.CANCELLATION, reason, actor, at), Visit::cancel);
    }

    private VisitView apply(UUID id, IfMatch expected, Doing doing, Consumer<Visit> transition) {
        Visits.Seen seen = visits.seen(id, doing.actor(), Vietnam.dateOf(doing.at()));
        if (!doing.action().isFor(seen.parts())) {
            throw seen.refusal();
        }
        Visit visit = visits.findById(id, LockModeType.PESSIMISTIC_WRITE);
        expected.requireVersion(visit.version());
        visit.requireAllowed(doing.action(), seen.parts());
        VisitStatus before = visit.status();
        transition.accept(visit);
        announcer.done(visit, doing.action(), before, doing.reason(), doing.actor(), doing.at());
        return shown(id, doing.actor(), doing.at());
    }

    /** Nobody sends a team to their own unit. */
    private static void requireNotOwn(NewVisit given, Actor actor) {
        if (given.unitId().equals(actor.unitId())) {
            throw new ProblemException(InspectionProblem.INSPECTION_OWN_UNIT);
        }
    }

    private VisitView shown(UUID id, Actor actor, Instant at) {
        entities.flush();
        return visits.view(id, actor, Vietnam.dateOf(at)).orElseThrow();
    }

    /** One step: what, why, who, when. */
    private record Doing(VisitAction action, String reason, Actor actor, Instant at) {}
}
