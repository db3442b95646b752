package vn.guongsang.nominations.unitplan;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Some.reason;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.CriteriaSets;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Told;

@QuarkusTest
@NominationsStack
class DiscardedPlanTest {

    private static final String ALL = "/v1/unit-plans";
    private static final UUID UNIT = Ids.named("unit", "so-tai-chinh");

    @Test
    void aDiscardedDraftMakesRoomForAnotherPlanOfTheYearAndTheOthersAreTold() {
        UUID id = begun();
        String path = ALL + "/" + id;
        Api.step(COUNCIL, path + "/discard", 1, reason("Soạn nhầm năm")).statusCode(403);
        Api.step(officer(UNIT), path + "/discard", 1, reason("Soạn nhầm năm"))
                .statusCode(200)
                .body("status", equalTo("DISCARDED"))
                .body("statusLabel", equalTo("Đã bỏ"))
                .body("allowedActions", empty())
                .body("history[1].reason", equalTo("Soạn nhầm năm"));
        Api.step(officer(UNIT), path + "/submission", 2, null).statusCode(409);

        UUID next = begun();
        Api.step(leader(UNIT), ALL + "/" + next + "/submission", 1, null).statusCode(200);
        Api.step(leader(UNIT), ALL + "/" + next + "/discard", 2, reason("Đã trình rồi"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        Api.step(BOARD, ALL + "/" + next + "/acceptance", 2, null).statusCode(200);

        assertEquals(List.of("drafted", "discarded"), Told.changes(Told.of(Topics.UNIT_PLANS, id, 2)));
        List<JsonNode> told = Told.of(Topics.UNIT_PLANS, next, 3);
        assertEquals(List.of("drafted", "submitted", "accepted"), Told.changes(told));
        assertEquals(
                List.of("3", "ACCEPTED", UNIT.toString(), "2023", "45/QĐ", "2023-01-15"),
                Told.newest(told, "version", "status", "unitId", "year", "documentNumber", "documentDate"));
        assertEquals("[\"ONLINE\"]", told.get(2).get("honouringForms").toString());
    }

    private static UUID begun() {
        Map<String, Object> plan = Map.of(
                "unitId",
                UNIT,
                "year",
                2023,
                "title",
                "Kế hoạch tôn vinh năm 2023",
                "document",
                CriteriaSets.document("2023-01-15"),
                "honouringForms",
                List.of("ONLINE"),
                "targets",
                "Phát hiện ít nhất 3 điển hình",
                "attachments",
                List.of());
        return Api.post(officer(UNIT), ALL, plan)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }
}
