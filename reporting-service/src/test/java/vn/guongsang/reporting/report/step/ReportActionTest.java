package vn.guongsang.reporting.report.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.reporting.report.content.ReportStatus;

class ReportActionTest {

    private static final UUID UNIT = UUID.fromString("7f1c1b1e-0000-4000-8000-000000000001");
    private static final UUID ABOVE = UUID.fromString("7f1c1b1e-0000-4000-8000-000000000002");
    private static final UUID HEIR = UUID.fromString("7f1c1b1e-0000-4000-8000-000000000003");
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 20);
    private static final String[] STATES = {"DRAFT", "SUBMITTED", "ACCEPTED", "RETURNED"};

    /** One row an action, one column a state, in the order above; a dash is a refusal. */
    private static final String[] TABLE = {
        "EDIT       DRAFT     -         -        RETURNED",
        "SUBMISSION SUBMITTED -         -        SUBMITTED",
        "APPROVAL   -         SUBMITTED -        -",
        "ACCEPTANCE -         ACCEPTED  -        -",
        "RETURN     -         RETURNED  -        -",
        "REOPENING  DRAFT     -         RETURNED RETURNED",
    };

    static Stream<Arguments> cells() {
        return Arrays.stream(TABLE).map(row -> row.split(" +")).flatMap(row -> Stream.iterate(0, i -> i + 1)
                .limit(STATES.length)
                .map(i -> Arguments.of(row[0], STATES[i], "-".equals(row[i + 1]) ? null : row[i + 1])));
    }

    @ParameterizedTest(name = "{0} from {1} leads to {2}")
    @MethodSource("cells")
    void everyActionInEveryStateLeadsWhereTheTableSays(ReportAction action, ReportStatus from, ReportStatus to) {
        assertEquals(to, action.next(from));
    }

    @Test
    void theTableCoversAllStatesAndActions() {
        assertEquals(STATES.length, ReportStatus.values().length);
        assertEquals(TABLE.length, ReportAction.values().length);
    }

    @ParameterizedTest(name = "a report {2} passed by [{3}]: {0} {1} may [{4}]")
    @CsvSource({
        "unit-officer,   own,     DRAFT,     '',       edit submission",
        "unit-leader,    own,     RETURNED,  '',       edit submission",
        "district-board, own,     DRAFT,     '',       edit submission",
        "unit-officer,   above,   DRAFT,     '',       ''",
        "unit-officer,   nowhere, DRAFT,     '',       ''",
        "province-board, own,     DRAFT,     '',       reopening",
        "finance,        own,     DRAFT,     '',       ''",
        "unit-officer,   own,     SUBMITTED, '',       ''",
        "district-board, above,   SUBMITTED, '',       approval return",
        "district-board, above,   SUBMITTED, DISTRICT, ''",
        "district-board, own,     SUBMITTED, '',       ''",
        "unit-leader,    above,   SUBMITTED, '',       ''",
        "province-board, nowhere, SUBMITTED, '',       ''",
        "province-board, nowhere, SUBMITTED, DISTRICT, acceptance return",
        "council-member, nowhere, SUBMITTED, DISTRICT, ''",
        "inspector,      nowhere, SUBMITTED, DISTRICT, ''",
        "province-board, nowhere, ACCEPTED,  '',       reopening",
        "district-board, above,   ACCEPTED,  '',       ''",
    })
    void whoMayDoWhatWhileDistrictsJudge(
            String role, String place, ReportStatus status, String passed, String allowed) {
        Standing report = standing(status, passed, List.of(Stage.DISTRICT, Stage.PROVINCE), List.of(UNIT), null);
        assertEquals(actions(allowed), ReportRights.allowedActions(report, actor(role, place)));
    }

    @ParameterizedTest(name = "{0} {1} of a {2} report: [{3}]")
    @CsvSource({
        "district-board, above,   SUBMITTED, ''",
        "province-board, nowhere, SUBMITTED, acceptance return",
        "unit-officer,   own,     DRAFT,     ''",
        "unit-officer,   heir,    RETURNED,  edit submission",
        "unit-leader,    heir,    SUBMITTED, ''",
    })
    void whatTheSuccessorMayDoAfterTheReform(String role, String place, ReportStatus status, String allowed) {
        Standing report = standing(status, "", List.of(Stage.PROVINCE), List.of(HEIR), null);
        assertEquals(actions(allowed), ReportRights.allowedActions(report, actor(role, place)));
    }

    @Test
    void theBoardWritesForAUnitThatNobodyTookOver() {
        Standing report = standing(ReportStatus.DRAFT, "", List.of(Stage.PROVINCE), List.of(), null);
        assertEquals(
                List.of("edit", "submission", "reopening"),
                ReportRights.allowedActions(report, actor("province-board", "nowhere")));
        assertEquals(List.of(), ReportRights.allowedActions(report, actor("district-board", "own")));
        Actor writer = new Actor("nguoi-viet", "Người", Set.of("province-board"), null, null);
        assertEquals(
                List.of(),
                ReportRights.allowedActions(
                        report.with(ReportStatus.SUBMITTED, List.of("nguoi-viet"), List.of(), null), writer));
    }

    @Test
    void nobodyWritesForAUnitThatEndedWithinTheYearNotEvenItsHeir() {
        LocalDate ended = LocalDate.of(2024, 6, 30);
        Standing report = standing(ReportStatus.DRAFT, "", List.of(Stage.PROVINCE), List.of(HEIR), ended);
        assertEquals(List.of(), ReportRights.allowedActions(report, actor("unit-officer", "heir")));
        assertEquals(List.of(), ReportRights.allowedActions(report, actor("unit-officer", "own")));
    }

    @Test
    void aParentJudgesWhatLiesBelowItAndNobodyJudgesWhatTheyBrought() {
        Standing report = standing(ReportStatus.SUBMITTED, "", List.of(Stage.PARENT), List.of(UNIT), null);
        assertEquals(
                List.of("acceptance", "return"), ReportRights.allowedActions(report, actor("unit-leader", "above")));
        Actor writer = new Actor("nguoi-viet", "Người", Set.of("unit-leader"), ABOVE, null);
        assertEquals(List.of(), ReportRights.allowedActions(report, writer));
    }

    private static List<String> actions(String allowed) {
        return allowed.isEmpty() ? List.of() : List.of(allowed.split(" "));
    }

    private static Actor actor(String role, String place) {
        UUID unit =
                switch (place) {
                    case "own" -> UNIT;
                    case "above" -> ABOVE;
                    case "heir" -> HEIR;
                    default -> null;
                };
        return new Actor("nguoi", "Người", Set.of(role), unit, null);
    }

    private static Standing standing(
            ReportStatus status, String passed, List<Stage> stages, List<UUID> heirs, LocalDate ended) {
        return new Standing(
                status,
                UNIT,
                List.of("nguoi-viet"),
                passed.isEmpty() ? List.of() : List.of(passed),
                stages,
                heirs,
                ended,
                LocalDate.of(2025, 3, 31),
                TODAY);
    }
}
