package vn.guongsang.reporting.inspection.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.reporting.inspection.recommendation.step.RecommendationAction;
import vn.guongsang.reporting.inspection.recommendation.step.RecommendationStatus;

/** Tells of a step of a recommendation: history line and audit line; no event. */
@ApplicationScoped
class RecommendationAnnouncer {

    private final History history;
    private final Audit audit;

    RecommendationAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void begun(Recommendation recommendation, Actor actor, Instant at) {
        tell(
                recommendation,
                new History.Step(
                        1, "recommendation", null, recommendation.status().name(), null),
                actor,
                at);
    }

    void done(
            Recommendation recommendation,
            RecommendationAction action,
            RecommendationStatus before,
            String text,
            Actor actor,
            Instant at) {
        tell(
                recommendation,
                new History.Step(
                        recommendation.version(),
                        action.path(),
                        before.name(),
                        recommendation.status().name(),
                        text),
                actor,
                at);
    }

    private void tell(Recommendation recommendation, History.Step step, Actor actor, Instant at) {
        history.add(recommendation.id(), step, actor, at);
        audit.record(
                "inspection-recommendation", recommendation.id(), step.action(), actor, null, List.of("status"), at);
    }
}
