package vn.guongsang.reporting.inspection.programme.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.inspection.programme.step.ProgrammeStatus.CLOSED;
import static vn.guongsang.reporting.inspection.programme.step.ProgrammeStatus.DRAFT;
import static vn.guongsang.reporting.inspection.programme.step.ProgrammeStatus.ISSUED;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgrammeActionTest {

    private static final Map<ProgrammeStatus, Map<String, ProgrammeStatus>> WAY = Map.of(
            DRAFT, Map.of("edit", DRAFT, "issuance", ISSUED), ISSUED, Map.of("closing", CLOSED), CLOSED, Map.of());

    @ParameterizedTest
    @EnumSource
    void everyActionLeadsWhereTheTableSaysForTheIssuerOnly(ProgrammeStatus status) {
        for (ProgrammeAction action : ProgrammeAction.values()) {
            assertEquals(WAY.get(status).get(action.path()), action.next(status), action.path());
        }
        assertEquals(
                List.of("edit", "issuance", "closing").stream()
                        .filter(WAY.get(status)::containsKey)
                        .toList(),
                ProgrammeAction.allowed(status, true));
        assertEquals(List.of(), ProgrammeAction.allowed(status, false));
    }
}
