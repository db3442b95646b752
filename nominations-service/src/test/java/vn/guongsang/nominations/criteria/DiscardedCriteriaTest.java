package vn.guongsang.nominations.criteria;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.CriteriaSets.criterion;
import static vn.guongsang.nominations.testing.CriteriaSets.drafted;
import static vn.guongsang.nominations.testing.CriteriaSets.edition;
import static vn.guongsang.nominations.testing.CriteriaSets.issued;
import static vn.guongsang.nominations.testing.CriteriaSets.path;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Some.reason;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Told;

@QuarkusTest
@NominationsStack
class DiscardedCriteriaTest {

    private static final UUID UNIT = Ids.named("unit", "bao-hiem-xa-hoi-tinh");

    @Test
    void aDiscardedDraftStaysReadableNeverCountsAndLeavesItsPlace() {
        UUID id = drafted(officer(UNIT), edition(UNIT, "2024-03-01", criterion("SAFE_SITES")));
        Api.step(COUNCIL, path(id) + "/discard", 1, reason("Soạn nhầm biểu mẫu"))
                .statusCode(403);
        Api.step(officer(UNIT), path(id) + "/discard", 2, reason("Soạn nhầm biểu mẫu"))
                .statusCode(412);
        Api.step(officer(UNIT), path(id) + "/discard", 1, reason("Soạn nhầm biểu mẫu"))
                .statusCode(200)
                .body("status", equalTo("DISCARDED"))
                .body("statusLabel", equalTo("Đã bỏ"))
                .body("allowedActions", empty())
                .body("history[1].reason", equalTo("Soạn nhầm biểu mẫu"));
        Api.step(leader(UNIT), path(id) + "/issuance", 2, null)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        Api.get(BOARD, "/v1/criteria-editions?unitId={unit}&inForceOn=2024-06-01", UNIT)
                .body("items", empty());

        UUID next = issued(UNIT, "2024-03-01", criterion("SAFE_SITES"));
        Api.get(officer(UNIT), path(next)).body("editionNo", equalTo(1));
        Api.step(leader(UNIT), path(next) + "/discard", 2, reason("Đã ban hành rồi"))
                .statusCode(409);
        List<JsonNode> told = Told.of(Topics.CRITERIA, id, 2);
        assertEquals(List.of("drafted", "discarded"), Told.changes(told));
        assertEquals(List.of("DISCARDED", "-"), Told.newest(told, "status", "editionNo"));
    }
}
