package vn.guongsang.nominations.nurturing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.DAN_DIEN;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Told;

@QuarkusTest
@NominationsStack
class NurturingEventsTest {

    @Test
    void supportStagesAndChecksAreToldInFigures() {
        Nurture nurture = Nurture.of(DAN_DIEN).madeReady();
        nurture.step(officer(DAN_DIEN), "checks", Nurture.check(2025)).statusCode(200);
        List<JsonNode> told = Told.of(Topics.NURTURING_PLANS, nurture.id(), 6);
        assertEquals(
                List.of("discovered", "nurtured", "edited", "supported", "made-ready", "checked"), Told.changes(told));
        assertEquals(
                List.of("READY", nurture.subject().toString(), "AGRICULTURE", "MOVEMENT", "2024-03-05", "NATION"),
                Told.newest(told, "status", "subjectId", "sector", "foundThrough", "foundOn", "goal"));
        assertEquals(
                List.of("1", "1", "1", "1", "-"),
                Told.newest(told, "weaknesses", "weaknessesMended", "milestones", "milestonesReached", "closedOn"));
        JsonNode last = told.get(5);
        assertEquals(
                "[{\"kind\":\"TECHNICAL\",\"givenOn\":\"2025-02-03\"}]",
                last.get("support").toString());
        assertEquals("[2025]", last.get("yearsChecked").toString());
        assertEquals("[]", last.get("nominationIds").toString());
        assertEquals(-1, told.toString().indexOf("Tập huấn"));
    }
}
