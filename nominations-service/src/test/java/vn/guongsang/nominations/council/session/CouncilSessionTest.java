package vn.guongsang.nominations.council.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.council.session.form.NewSession;
import vn.guongsang.nominations.council.session.form.SessionStatus;
import vn.guongsang.nominations.council.session.form.SessionView;
import vn.guongsang.nominations.testing.Refusal;

class CouncilSessionTest {

    private static final Instant AT = Instant.parse("2026-11-20T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final SessionView.Attendance ATTENDANCE = new SessionView.Attendance(12, 9, 8);

    private final UUID id = Ids.next();
    private final CouncilSession session = new CouncilSession(id, given("Phiên đợt 1"), AT);

    @Test
    void aPlannedSessionCanBeRewritten() {
        session.edit(given("Phiên đợt 2"));

        assertEquals(List.of(id, 2L), List.of(session.id(), session.version()));
        assertEquals(SessionStatus.PLANNED, session.status());
        assertEquals(
                List.of("Phiên đợt 2", Level.PROVINCE, DAY),
                List.of(session.title(), session.level(), session.heldOn()));
        assertNull(session.attendance());
        assertNull(session.openedAt());
    }

    @Test
    void anOpenSessionKeepsItsRuleAndItsAttendanceToTheEnd() {
        UUID rule = Ids.next();
        session.open(rule, ATTENDANCE, AT.plusSeconds(1));
        assertEquals(SessionStatus.OPEN, session.status());
        assertNull(session.closedAt());

        session.close(AT.plusSeconds(2));

        assertEquals(SessionStatus.CLOSED, session.status());
        assertEquals(List.of(rule, ATTENDANCE), List.of(session.ruleId(), session.attendance()));
        assertEquals(List.of(AT.plusSeconds(1), AT.plusSeconds(2)), List.of(session.openedAt(), session.closedAt()));
        assertEquals(3, session.version());
    }

    @Test
    void aCancelledSessionTakesNoFurtherStep() {
        session.cancel();
        assertEquals(SessionStatus.CANCELLED, session.status());

        ProblemException refused = Refusal.of(() -> session.open(Ids.next(), ATTENDANCE, AT));

        assertSame(StateProblem.ILLEGAL_TRANSITION, refused.type());
        assertEquals(SessionStatus.CANCELLED, refused.extensions().get("state"));
        assertEquals(2, session.version());
    }

    private static NewSession given(String title) {
        return new NewSession(Level.PROVINCE, title, DAY, List.of(Ids.next()));
    }
}
