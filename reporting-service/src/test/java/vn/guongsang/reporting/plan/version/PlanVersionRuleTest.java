package vn.guongsang.reporting.plan.version;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.reporting.plan.version.content.ClauseChange;
import vn.guongsang.reporting.plan.version.content.ClauseChange.Kind;
import vn.guongsang.reporting.plan.version.content.NewPlanVersion;

class PlanVersionRuleTest {

    private static final Actor DRAFTER = new Actor("nguoi-soan", "Người soạn", Set.of("province-board"), null, null);
    private static final ClauseChange REPLACED = change(Kind.REPLACED, "WINDOW", "III.2", "Thời gian mới", null);

    @Test
    void aCompleteVersionBreaksNoRule() {
        assertDoesNotThrow(() -> check(version(
                "5/KH",
                "2025-07-01",
                "UBND",
                "2025-07-15",
                List.of(
                        REPLACED,
                        change(Kind.REPEALED, "BASIS", null, null, null),
                        change(Kind.ADDED, "NEW", "V.3", "Nội dung mới", "WINDOW")))));
    }

    @ParameterizedTest(name = "{0} signed {1} by {2}, in effect from {3}: {4}")
    @CsvSource({
        ",     2025-07-01, UBND, 2025-07-15, /documentNumber plan-version-document-missing",
        "5/KH, ,           UBND, 2025-07-15, /documentDate plan-version-date-missing",
        "5/KH, 2025-07-01, ,     2025-07-15, /signerBody plan-version-signer-missing",
        "5/KH, 2025-08-02, UBND, 2025-08-15, /documentDate not-after-today",
        "5/KH, 2025-07-01, UBND, ,           /effectiveFrom plan-version-effect-missing",
        "5/KH, 2022-07-01, UBND, 2023-01-01, /effectiveFrom plan-version-not-later",
        "5/KH, 2025-07-01, UBND, 2025-06-30, /effectiveFrom plan-version-before-signed",
    })
    void theDocumentIsNamedSignedAndLaterThanTheFormerOne(
            String number, String signed, String signer, String from, String broken) {
        assertEquals(List.of(broken), broken(version(number, signed, signer, from, List.of(REPLACED))));
    }

    @Test
    void itChangesSomething() {
        assertEquals(List.of("/changes plan-version-empty"), broken(complete(List.of())));
    }

    @ParameterizedTest(name = "{0} {1} in {2}: {3}, after {4}")
    @CsvSource({
        "REPLACED, WINDOW, III.2, ,   ,     /changes/0/text plan-clause-text-missing",
        "REPLACED, WINDOW, ,      Mới, ,    /changes/0/section plan-clause-section-missing",
        "REPLACED, NONE,   III.2, Mới, ,    /changes/0/key plan-clause-unknown",
        "REPEALED, NONE,   ,      ,    ,    /changes/0/key plan-clause-unknown",
        "REPEALED, GONE,   ,      ,    ,    /changes/0/key plan-clause-unknown",
        "ADDED,    WINDOW, III.2, Mới, ,    /changes/0/key plan-clause-exists",
        "ADDED,    GONE,   III.2, Mới, ,    /changes/0/key plan-clause-exists",
        "ADDED,    NEW,    III.2, Mới, NONE, /changes/0/after plan-clause-unknown",
    })
    void eachChangeFitsWhatHolds(Kind kind, String key, String section, String text, String after, String broken) {
        assertEquals(List.of(broken), broken(complete(List.of(change(kind, key, section, text, after)))));
    }

    @Test
    void aClauseIsChangedOnce() {
        assertEquals(
                List.of("/changes/0/key plan-clause-twice", "/changes/1/key plan-clause-twice"),
                broken(complete(List.of(REPLACED, REPLACED))));
    }

    private static ClauseChange change(Kind kind, String key, String section, String text, String after) {
        return new ClauseChange(kind, key, section, text, null, after);
    }

    private static PlanVersion complete(List<ClauseChange> changes) {
        return version("5/KH", "2025-07-01", "UBND", "2025-07-15", changes);
    }

    private static PlanVersion version(
            String number, String signed, String signer, String from, List<ClauseChange> changes) {
        NewPlanVersion given = new NewPlanVersion(
                "KE_HOACH", "Sửa đổi", number, day(signed), signer, day(from), new ArrayList<>(changes));
        return new PlanVersion(Ids.next(), given, DRAFTER, Instant.parse("2025-07-01T02:00:00Z"));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static void check(PlanVersion version) {
        PlanVersionRule.check(
                version,
                new PlanVersionRule.Facts(
                        LocalDate.parse("2025-08-01"),
                        LocalDate.parse("2023-01-01"),
                        Set.of("WINDOW", "BASIS"),
                        Set.of("WINDOW", "BASIS", "GONE"),
                        version.changes()));
    }

    private static List<String> broken(PlanVersion version) {
        return assertThrows(ProblemException.class, () -> check(version)).faults().stream()
                .flatMap(fault -> Stream.of(fault.pointer() + " " + fault.code()))
                .toList();
    }
}
