package vn.guongsang.reporting.inspection.recommendation.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.inspection.recommendation.step.RecommendationStatus.ANSWERED;
import static vn.guongsang.reporting.inspection.recommendation.step.RecommendationStatus.ESCALATED;
import static vn.guongsang.reporting.inspection.recommendation.step.RecommendationStatus.MENDED;
import static vn.guongsang.reporting.inspection.recommendation.step.RecommendationStatus.OPEN;
import static vn.guongsang.reporting.inspection.recommendation.step.RecommendationStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.guongsang.reporting.inspection.visit.step.VisitPart;

class RecommendationActionTest {

    private static final Map<RecommendationStatus, Map<String, RecommendationStatus>> WAY = Map.of(
            OPEN,
            Map.of(
                    "answer",
                    ANSWERED,
                    "acceptance",
                    MENDED,
                    "return",
                    OPEN,
                    "escalation",
                    ESCALATED,
                    "withdrawal",
                    WITHDRAWN),
            ANSWERED,
            Map.of("acceptance", MENDED, "return", OPEN, "withdrawal", WITHDRAWN),
            ESCALATED,
            Map.of("answer", ANSWERED, "acceptance", MENDED, "return", ESCALATED, "withdrawal", WITHDRAWN),
            MENDED,
            Map.of(),
            WITHDRAWN,
            Map.of());
    private static final Map<String, VisitPart> BY = Map.of(
            "answer",
            VisitPart.VISITED,
            "acceptance",
            VisitPart.TEAM,
            "return",
            VisitPart.TEAM,
            "escalation",
            VisitPart.TEAM,
            "withdrawal",
            VisitPart.ISSUER);

    @ParameterizedTest
    @EnumSource
    void everyActionLeadsWhereTheTableSaysForThoseWhoMay(RecommendationStatus status) {
        for (RecommendationAction action : RecommendationAction.values()) {
            assertEquals(WAY.get(status).get(action.path()), action.next(status), action.path());
        }
        for (VisitPart part : VisitPart.values()) {
            List<String> expected = Arrays.stream(RecommendationAction.values())
                    .map(RecommendationAction::path)
                    .filter(path -> WAY.get(status).containsKey(path) && BY.get(path) == part)
                    .toList();
            assertEquals(expected, RecommendationAction.allowed(status, Set.of(part)), part.name());
        }
    }
}
