package vn.guongsang.nominations.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.Places.HEALTH;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.testing.Council;
import vn.guongsang.nominations.testing.Council.Meeting;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Told;

@QuarkusTest
@NominationsStack
class SessionEventsTest {

    @Test
    void aSessionIsToldInFiguresWithoutBallotsAndNames() {
        Dossier passes = Dossier.readyForTheProvince(HEALTH, 2026);
        Dossier fails = Dossier.readyForTheProvince(HEALTH, 2026);
        Meeting meeting = Meeting.planned(passes, fails).openedWithout(10);
        meeting.votes(passes, "FFFFFFFFFF").votes(fails, "FFFFAAAAAA").closed();
        List<JsonNode> told = Told.of(Topics.COUNCIL_SESSIONS, meeting.id(), 3);
        assertEquals(List.of("planned", "opened", "closed"), Told.changes(told));
        assertEquals(
                List.of("CLOSED", "PROVINCE", Council.TODAY.toString(), "12", "11", "8", "2", "1"),
                Told.newest(
                        told, "status", "level", "heldOn", "members", "present", "quorumNeeded", "items", "passed"));
        assertEquals(
                List.of("PLANNED", "-", "2", "0"),
                Told.newest(told.subList(0, 1), "status", "members", "items", "passed"));
        assertEquals(-1, told.toString().indexOf("Ủy viên"));
    }
}
