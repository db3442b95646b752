package vn.guongsang.nominations.commendation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Some.registeredSubject;
import static vn.guongsang.nominations.testing.Some.with;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Told;

@QuarkusTest
@NominationsStack
class EditedProposalTest {

    @Test
    void theProposerEditsUntilTheDecisionAndTheOthersAreToldWithoutNames() {
        UUID first = registeredSubject(officer(HEALTH), HEALTH);
        UUID second = registeredSubject(officer(HEALTH), HEALTH);
        Praise praise = Praise.proposed(Praise.body(HEALTH, "MERIT_PROVINCE", "2026-10-01", first));
        Map<String, Object> better =
                with(Praise.body(HEALTH, "MERIT_PROVINCE", "2026-10-02", first, second), "type", "REGULAR");
        Api.put(leader(HEALTH), praise.path(), 1, better).statusCode(403).body("code", equalTo("forbidden"));
        Api.put(officer(HEALTH), praise.path(), 1, with(better, "subjectIds", List.of(Ids.next())))
                .statusCode(422)
                .body("errors.pointer", contains("/subjectIds/0"));
        Api.put(officer(HEALTH), praise.path(), 1, better)
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("type", equalTo("REGULAR"))
                .body("deedOn", equalTo("2026-10-02"))
                .body("subjects.size()", equalTo(2))
                .body("allowedActions", contains("edit", "withdrawal"))
                .body("history.action", contains("proposal", "edit"));
        Api.put(officer(HEALTH), praise.path(), 1, better).statusCode(412);
        Api.step(BOARD, praise.path() + "/decision", 2, Praise.decision("2026-10-20"))
                .statusCode(200);
        Api.put(officer(HEALTH), praise.path(), 3, better).statusCode(409).body("code", equalTo("illegal-transition"));
        assertTold(Told.of(Topics.COMMENDATIONS, praise.id(), 3));
    }

    private static void assertTold(List<JsonNode> told) {
        assertEquals(List.of("proposed", "edited", "decided"), Told.changes(told));
        assertEquals(
                List.of("DECIDED", "MERIT_PROVINCE", "PROVINCE", "REGULAR", "2026-10-02", "CITIZEN"),
                Told.newest(told, "status", "form", "level", "type", "deedOn", "foundThrough"));
        assertEquals(
                List.of("77/QĐ-KT", "2026-10-20", "2026-10-20", "-"),
                Told.newest(told, "decisionNumber", "decisionDate", "effectiveOn", "annulledOn"));
        assertEquals(2, told.get(2).get("subjectIds").size());
        assertEquals(-1, told.toString().indexOf("Nguyễn"));
        assertEquals(-1, told.toString().indexOf("Cứu 5 người"));
    }
}
