package vn.guongsang.nominations.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.Places.HEALTH;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Told;

@QuarkusTest
@NominationsStack
class ReferralEventsTest {

    @Test
    void theAnswerOfTheCentralBoardIsToldWithItsDays() {
        Letter letter = Letter.sent(BOARD, Letter.recognisedByTheProvince(HEALTH, 2026, "2026-10-01"), "2026-10-05");
        letter.step(BOARD, "central-choice", Letter.answer("2026-10-20")).statusCode(200);
        List<JsonNode> told = Told.of(Topics.REFERRALS, letter.id(), 2);
        assertEquals(List.of("sent", "centrally-chosen"), Told.changes(told));
        assertEquals(
                List.of("ACCEPTED", letter.exemplar().toString(), "1", "PROVINCE", "NATION", "-"),
                Told.newest(told, "status", "exemplarId", "approvalNo", "fromLevel", "toLevel", "toUnitId"));
        assertEquals(
                List.of("2026-10-05", "-", "2026-10-20", "212/BTĐKT"),
                Told.newest(told, "sentOn", "receivedOn", "answeredOn", "answerNumber"));
        assertEquals(-1, told.toString().indexOf("Chọn tuyên truyền"));
    }
}
