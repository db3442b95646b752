package vn.guongsang.nominations.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.EMULATION_BOARD;
import static vn.guongsang.nominations.testing.Places.HOME_AFFAIRS;
import static vn.guongsang.nominations.testing.Some.reason;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Told;

@QuarkusTest
@NominationsStack
class MovementEventsTest {

    private static final LocalDate TODAY = LocalDate.now(Vietnam.ZONE);

    @Test
    void aMovementAndTheAnswerOfEachCalledUnitAreTold() {
        UUID movement = begun();
        Api.step(leader(HOME_AFFAIRS), "/v1/movements/{id}/launch", 1, null, movement)
                .statusCode(200);
        UUID registration = Api.get(BOARD, "/v1/movement-registrations?movementId={id}", movement)
                .extract()
                .jsonPath()
                .getUUID("items[0].id");
        String answer = "/v1/movement-registrations/" + registration;
        Api.step(officer(EMULATION_BOARD), answer + "/registration", 1, Map.of("commitment", "Giới thiệu 02 điển hình"))
                .statusCode(200);
        Api.step(officer(EMULATION_BOARD), answer + "/refusal", 2, reason("Đơn vị đang sáp nhập"))
                .statusCode(200);
        Api.step(leader(HOME_AFFAIRS), "/v1/movements/{id}/closure", 2, reason("Đã tổng kết"), movement)
                .statusCode(200);

        List<JsonNode> told = Told.of(Topics.MOVEMENTS, movement, 3);
        assertEquals(List.of("drafted", "launched", "closed"), Told.changes(told));
        assertEquals(
                List.of("CLOSED", HOME_AFFAIRS.toString(), "THEMATIC", "Dân vận khéo (sự kiện)", TODAY + "", "12/KH"),
                Told.newest(told, "status", "unitId", "kind", "title", "startsOn", "documentNumber"));
        assertEquals(-1, told.toString().indexOf("Nguyễn Văn Mẫu"));
        List<JsonNode> answers = Told.of(Topics.MOVEMENT_REGISTRATIONS, registration, 3);
        assertEquals(List.of("invited", "registered", "declined"), Told.changes(answers));
        assertEquals(
                List.of("3", "DECLINED", movement.toString(), EMULATION_BOARD.toString()),
                Told.newest(answers, "version", "status", "movementId", "unitId"));
        assertEquals(false, answers.get(0).has("answeredAt"));
    }

    private static UUID begun() {
        Map<String, Object> body = Map.of(
                "unitId", HOME_AFFAIRS,
                "kind", "THEMATIC",
                "title", "Dân vận khéo (sự kiện)",
                "aim", "Mỗi đơn vị giới thiệu ít nhất một điển hình",
                "document", Map.of("number", "12/KH", "date", "2026-01-05", "signer", "Nguyễn Văn Mẫu"),
                "startsOn", TODAY.toString(),
                "registerBy", TODAY.plusDays(30).toString(),
                "endsOn", TODAY.plusDays(60).toString(),
                "targetUnits", List.of(EMULATION_BOARD));
        return Api.post(leader(HOME_AFFAIRS), "/v1/movements", body)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }
}
