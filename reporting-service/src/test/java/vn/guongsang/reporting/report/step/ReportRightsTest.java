package vn.guongsang.reporting.report.step;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.ProblemType;
import vn.guongsang.reporting.StateProblem;
import vn.guongsang.reporting.report.content.ReportStatus;

/** Why a step is refused, and who writes until when. */
class ReportRightsTest {

    private static final UUID UNIT = UUID.fromString("7f1c1b1e-0000-4000-8000-000000000001");
    private static final UUID HEIR = UUID.fromString("7f1c1b1e-0000-4000-8000-000000000003");
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 3, 31);
    private static final Actor OFFICER = new Actor("can-bo", "Cán bộ", Set.of("unit-officer"), UNIT, null);
    private static final Actor DISTRICT = new Actor("huyen", "Huyện", Set.of("district-board"), null, null);
    private static final Actor BOARD = new Actor("ban-tdkt", "Ban TĐKT", Set.of("province-board"), null, null);

    @Test
    void aDistrictBoardIsToldWhetherItsLevelHasEndedOrHasPassedTheReportOn() {
        Standing today = report(ReportStatus.SUBMITTED, List.of(Stage.PROVINCE), List.of(UNIT), LAST_DAY);
        Standing then = report(ReportStatus.SUBMITTED, List.of(Stage.DISTRICT, Stage.PROVINCE), List.of(UNIT), LAST_DAY)
                .with(ReportStatus.SUBMITTED, List.of(), List.of("DISTRICT"), null);
        assertEquals(ReportProblem.REPORT_LEVEL_ENDED, refusal(ReportAction.RETURN, today, DISTRICT));
        assertEquals(ReportProblem.REPORT_AT_OTHER_LEVEL, refusal(ReportAction.RETURN, then, DISTRICT));
        assertDoesNotThrow(() -> ReportRights.require(ReportAction.ACCEPTANCE, then, BOARD));
    }

    @Test
    void anotherLevelThatNeverHadADistrictIsOnlyNotItsTurn() {
        Actor head = new Actor("thu-truong", "Thủ trưởng", Set.of("unit-leader"), HEIR, null);
        Standing report = report(ReportStatus.SUBMITTED, List.of(Stage.PROVINCE), List.of(UNIT), LAST_DAY);
        assertEquals(ReportProblem.REPORT_AT_OTHER_LEVEL, refusal(ReportAction.RETURN, report, head));
    }

    @Test
    void whoTookOverIsNamedToAUnitThatHasEnded() {
        Standing heir = report(ReportStatus.DRAFT, List.of(Stage.PROVINCE), List.of(HEIR), LAST_DAY);
        Standing nobody = report(ReportStatus.DRAFT, List.of(Stage.PROVINCE), List.of(), LAST_DAY);
        assertEquals(
                List.of(HEIR.toString()),
                thrown(ReportAction.EDIT, heir, OFFICER).extensions().get("takesOver"));
        assertEquals(
                List.of("PROVINCE"),
                thrown(ReportAction.EDIT, nobody, OFFICER).extensions().get("takesOver"));
        assertEquals(ReportProblem.REPORT_UNIT_ENDED, refusal(ReportAction.EDIT, heir, OFFICER));
    }

    @Test
    void aUnitWritesUntilTheLastDayAndLongerOnlyWhenItIsReopenedForLonger() {
        Standing onTheDay = report(ReportStatus.DRAFT, List.of(Stage.PROVINCE), List.of(UNIT), LAST_DAY);
        Standing dayAfter = report(ReportStatus.DRAFT, List.of(Stage.PROVINCE), List.of(UNIT), LAST_DAY.minusDays(1));
        assertDoesNotThrow(() -> ReportRights.require(ReportAction.EDIT, onTheDay, OFFICER));
        assertEquals(ReportProblem.REPORT_LOCKED, refusal(ReportAction.EDIT, dayAfter, OFFICER));
        assertDoesNotThrow(() -> ReportRights.require(ReportAction.EDIT, reopened(dayAfter, LAST_DAY), OFFICER));
        assertDoesNotThrow(
                () -> ReportRights.require(ReportAction.EDIT, reopened(onTheDay, LAST_DAY.minusDays(9)), OFFICER));
    }

    @Test
    void aStepThatTheStateDoesNotKnowIsRefusedBeforeAnybodyIsLookedAt() {
        Standing accepted = report(ReportStatus.ACCEPTED, List.of(Stage.PROVINCE), List.of(UNIT), LAST_DAY);
        assertEquals(StateProblem.ILLEGAL_TRANSITION, refusal(ReportAction.EDIT, accepted, OFFICER));
    }

    @Test
    void whoWritesForAUnitSeesItsDraft() {
        Standing own = report(ReportStatus.DRAFT, List.of(Stage.PROVINCE), List.of(UNIT), LAST_DAY);
        Standing left = report(ReportStatus.DRAFT, List.of(Stage.PROVINCE), List.of(), LAST_DAY);
        assertTrue(own.isWrittenBy(OFFICER));
        assertFalse(own.isWrittenBy(BOARD));
        assertTrue(left.isWrittenBy(BOARD));
        assertFalse(left.isWrittenBy(DISTRICT));
    }

    private static Standing reopened(Standing report, LocalDate until) {
        return report.with(report.status(), List.of(), List.of(), until);
    }

    private static ProblemType refusal(ReportAction action, Standing report, Actor actor) {
        return thrown(action, report, actor).type();
    }

    private static ProblemException thrown(ReportAction action, Standing report, Actor actor) {
        return assertThrows(ProblemException.class, () -> ReportRights.require(action, report, actor));
    }

    private static Standing report(ReportStatus status, List<Stage> stages, List<UUID> heirs, LocalDate openUntil) {
        return new Standing(status, UNIT, List.of(), List.of(), stages, heirs, null, openUntil, LAST_DAY);
    }
}
