package vn.guongsang.reporting.inspection.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.inspection.InspectionProblem;
import vn.guongsang.reporting.inspection.recommendation.form.CheckNote;
import vn.guongsang.reporting.inspection.recommendation.form.NewAnswer;
import vn.guongsang.reporting.inspection.recommendation.form.RecommendationView;
import vn.guongsang.reporting.inspection.recommendation.form.Return;
import vn.guongsang.reporting.inspection.recommendation.form.RoundView.Outcome;
import vn.guongsang.reporting.inspection.recommendation.step.RecommendationAction;
import vn.guongsang.reporting.inspection.recommendation.step.RecommendationStatus;
import vn.guongsang.reporting.inspection.visit.step.VisitPart;

/** Takes the answers of units and the checks of teams. */
@ApplicationScoped
public class RecommendationService {

    private final Recommendations recommendations;
    private final Rounds rounds;
    private final RecommendationAnnouncer announcer;
    private final EntityManager entities;

    RecommendationService(
            Recommendations recommendations, Rounds rounds, RecommendationAnnouncer announcer, EntityManager entities) {
        this.recommendations = recommendations;
        this.rounds = rounds;
        this.announcer = announcer;
        this.entities = entities;
    }

    /** Takes what the unit has done. */
    @Transactional
    public RecommendationView answer(UUID id, IfMatch expected, NewAnswer given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(RecommendationAction.ANSWER, null, actor, at), recommendation -> {
            rounds.answer(recommendation, given, actor, at);
            recommendation.answer();
        });
    }

    /** Finds it mended. */
    @Transactional
    public RecommendationView accept(UUID id, IfMatch expected, CheckNote given, Actor actor, Instant at) {
        return apply(
                id, expected, new Doing(RecommendationAction.ACCEPTANCE, given.note(), actor, at), recommendation -> {
                    rounds.check(recommendation, Outcome.MENDED, given.note(), actor, at);
                    recommendation.accept(at);
                });
    }

    /** Finds it not mended and sets a new deadline. */
    @Transactional
    public RecommendationView giveBack(UUID id, IfMatch expected, Return given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(RecommendationAction.RETURN, given.note(), actor, at), recommendation -> {
            LocalDate today = Vietnam.dateOf(at);
            ProblemException problem = new ProblemException(InspectionProblem.INSPECTION_DEADLINE_INVALID);
            given.deadline().check(today, "/deadline", problem);
            if (!problem.faults().isEmpty()) {
                throw problem;
            }
            rounds.check(recommendation, Outcome.NOT_MENDED, given.note(), actor, at);
            recommendation.giveBack(given.deadline().after(today));
            rounds.begin(recommendation, actor, at);
        });
    }

    /** Reports it to the body that issued the programme. */
    @Transactional
    public RecommendationView escalate(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(
                id,
                expected,
                new Doing(RecommendationAction.ESCALATION, reason, actor, at),
                recommendation -> recommendation.escalate(at));
    }

    /** Asks it no more. */
    @Transactional
    public RecommendationView withdraw(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(
                id,
                expected,
                new Doing(RecommendationAction.WITHDRAWAL, reason, actor, at),
                recommendation -> recommendation.withdraw(at));
    }

    private RecommendationView apply(UUID id, IfMatch expected, Doing doing, Consumer<Recommendation> transition) {
        Set<VisitPart> parts = recommendations
                .parts(id, doing.actor(), doing.at())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        if (!doing.action().isFor(parts)) {
            throw new ProblemException(
                    parts.contains(VisitPart.VISITED) ? InspectionProblem.INSPECTION_OWN_UNIT : KitProblem.FORBIDDEN);
        }
        Recommendation recommendation = recommendations.findById(id, LockModeType.PESSIMISTIC_WRITE);
        expected.requireVersion(recommendation.version());
        recommendation.requireAllowed(doing.action(), parts);
        RecommendationStatus before = recommendation.status();
        transition.accept(recommendation);
        announcer.done(recommendation, doing.action(), before, doing.text(), doing.actor(), doing.at());
        entities.flush();
        return recommendations.view(id, doing.actor(), doing.at()).orElseThrow();
    }

    /** One step: what, in which words, who, when. */
    private record Doing(RecommendationAction action, String text, Actor actor, Instant at) {}
}
