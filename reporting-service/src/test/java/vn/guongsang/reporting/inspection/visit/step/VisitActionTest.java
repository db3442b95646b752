package vn.guongsang.reporting.inspection.visit.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.inspection.visit.step.VisitPart.HEAD;
import static vn.guongsang.reporting.inspection.visit.step.VisitPart.ISSUER;
import static vn.guongsang.reporting.inspection.visit.step.VisitPart.TEAM;
import static vn.guongsang.reporting.inspection.visit.step.VisitPart.VISITED;
import static vn.guongsang.reporting.inspection.visit.step.VisitStatus.CANCELLED;
import static vn.guongsang.reporting.inspection.visit.step.VisitStatus.CONCLUDED;
import static vn.guongsang.reporting.inspection.visit.step.VisitStatus.HELD;
import static vn.guongsang.reporting.inspection.visit.step.VisitStatus.PLANNED;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VisitActionTest {

    private static final Map<VisitStatus, Map<String, VisitStatus>> WAY = Map.of(
            PLANNED, Map.of("edit", PLANNED, "holding", HELD, "cancellation", CANCELLED),
            HELD, Map.of("conclusion", CONCLUDED),
            CONCLUDED, Map.of(),
            CANCELLED, Map.of());
    private static final Map<String, VisitPart> BY =
            Map.of("edit", ISSUER, "holding", TEAM, "conclusion", HEAD, "cancellation", ISSUER);

    @ParameterizedTest
    @EnumSource
    void everyActionLeadsWhereTheTableSaysForThoseWhoMay(VisitStatus status) {
        for (VisitAction action : VisitAction.values()) {
            assertEquals(WAY.get(status).get(action.path()), action.next(status), action.path());
        }
        for (VisitPart part : VisitPart.values()) {
            List<String> expected = Arrays.stream(VisitAction.values())
                    .map(VisitAction::path)
                    .filter(path -> WAY.get(status).containsKey(path) && BY.get(path) == part)
                    .toList();
            assertEquals(expected, VisitAction.allowed(status, Set.of(part)), part.name());
        }
    }

    @Test
    void whoeverBelongsToTheUnitVisitedIsNothingElse() {
        assertEquals(Set.of(VISITED), VisitPart.of(true, true, true, true));
        assertEquals(Set.of(ISSUER, TEAM, HEAD), VisitPart.of(true, true, true, false));
        assertEquals(Set.of(TEAM), VisitPart.of(false, true, false, false));
        assertEquals(Set.of(), VisitPart.of(false, false, false, false));
    }
}
