package vn.guongsang.reporting.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.guongsang.reporting.consolidation.step.ConsolidationStatus.DISCARDED;
import static vn.guongsang.reporting.consolidation.step.ConsolidationStatus.DRAFT;
import static vn.guongsang.reporting.consolidation.step.ConsolidationStatus.FINAL;
import static vn.guongsang.reporting.consolidation.step.ConsolidationStatus.SENT;
import static vn.guongsang.reporting.consolidation.step.ConsolidationStatus.SUPERSEDED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.reporting.consolidation.content.ConsolidationOrder;
import vn.guongsang.reporting.consolidation.content.Dispatch;
import vn.guongsang.reporting.consolidation.content.Signing;
import vn.guongsang.reporting.consolidation.step.ConsolidationAction;
import vn.guongsang.reporting.consolidation.step.ConsolidationProblem;
import vn.guongsang.reporting.consolidation.step.ConsolidationStatus;

class ConsolidationActionTest {

    private static final Instant AT = Instant.parse("2026-11-20T02:30:00Z");
    private static final UUID UNIT = Ids.next();
    private static final Signing SIGNING = new Signing(
            "1/BC", LocalDate.parse("2026-01-05"), "Huế", null, "Sở", null, "GIÁM ĐỐC", "Người ký", List.of("Lưu"));

    /** From which state each action leads where; every pair that is not named is refused. */
    private static final Map<ConsolidationAction, Map<ConsolidationStatus, ConsolidationStatus>> TABLE =
            new EnumMap<>(Map.of(
                    ConsolidationAction.FINALISATION, Map.of(DRAFT, FINAL),
                    ConsolidationAction.DISPATCH, Map.of(FINAL, SENT),
                    ConsolidationAction.SUPERSESSION, Map.of(FINAL, SUPERSEDED, SENT, SUPERSEDED),
                    ConsolidationAction.DISCARD, Map.of(DRAFT, DISCARDED)));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ConsolidationStatus.values()).flatMap(status -> Arrays.stream(ConsolidationAction.values())
                .map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void eachActionLeadsWhereTheTableSaysOrIsRefused(ConsolidationStatus status, ConsolidationAction action) {
        ConsolidatedReport report = in(status);
        long version = report.version();
        ConsolidationStatus expected = TABLE.get(action).get(status);

        if (expected == null) {
            ProblemException refusal = assertThrows(ProblemException.class, () -> take(report, action));
            assertEquals(ConsolidationProblem.CONSOLIDATION_STATE, refusal.type());
            assertEquals(List.of(status, version), List.of(report.status(), report.version()));
        } else {
            take(report, action);
            assertEquals(List.of(expected, version + 1), List.of(report.status(), report.version()));
        }
    }

    @Test
    void eachRoleIsOfferedWhatItMayDo() {
        assertEquals(List.of("finalisation", "discard"), offered(DRAFT, "province-board", null));
        assertEquals(List.of("dispatch"), offered(FINAL, "province-board", null));
        assertEquals(List.of(), offered(SENT, "province-board", null));
        assertEquals(List.of("finalisation", "discard"), offered(DRAFT, "unit-leader", UNIT));
        assertEquals(List.of("finalisation", "discard"), offered(DRAFT, "district-board", UNIT));
        assertEquals(List.of("discard"), offered(DRAFT, "unit-officer", UNIT));
        assertEquals(List.of(), offered(FINAL, "unit-leader", UNIT));
        assertEquals(List.of(), offered(DRAFT, "unit-leader", Ids.next()));
        assertEquals(List.of(), offered(DRAFT, "auditor", null));
    }

    @Test
    void whoHadTheSnapshotTakenIsNotOfferedToSignIt() {
        Actor maker = new Actor("nguoi-lap", "Người lập", Set.of("province-board"), null, null);
        assertEquals(List.of("discard"), ConsolidationAction.allowed(DRAFT, UNIT, "nguoi-lap", maker));
    }

    private static List<String> offered(ConsolidationStatus status, String role, UUID unit) {
        Actor actor = new Actor("a", "A", Set.of(role), unit, null);
        return ConsolidationAction.allowed(status, UNIT, "nguoi-lap", actor);
    }

    private static ConsolidatedReport in(ConsolidationStatus status) {
        ConsolidatedReport report =
                new ConsolidatedReport(new ConsolidationOrder(Ids.next(), UNIT, 2024, AT, null), "nguoi-lap", AT);
        switch (status) {
            case DRAFT -> assertEquals(DRAFT, report.status());
            case DISCARDED -> take(report, ConsolidationAction.DISCARD);
            case FINAL -> take(report, ConsolidationAction.FINALISATION);
            case SENT -> {
                take(report, ConsolidationAction.FINALISATION);
                take(report, ConsolidationAction.DISPATCH);
            }
            case SUPERSEDED -> {
                take(report, ConsolidationAction.FINALISATION);
                take(report, ConsolidationAction.SUPERSESSION);
            }
        }
        return report;
    }

    private static void take(ConsolidatedReport report, ConsolidationAction action) {
        Actor actor = new Actor("a", "A", Set.of(), null, null);
        switch (action) {
            case FINALISATION -> report.finalise(SIGNING, actor, AT);
            case DISPATCH -> report.send(new Dispatch(LocalDate.parse("2026-01-06"), "2/CV"), actor, AT);
            case SUPERSESSION -> report.supersede(Ids.next(), AT);
            case DISCARD -> report.discard("Lý do", AT);
        }
    }
}
