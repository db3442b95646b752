package vn.guongsang.nominations.conflict;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.guongsang.nominations.testing.Council.member;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.SECOND_BOARD;
import static vn.guongsang.nominations.testing.Places.DAN_DIEN;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Some.appraisal;
import static vn.guongsang.nominations.testing.Some.reason;
import static vn.guongsang.nominations.testing.Some.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Council;
import vn.guongsang.nominations.testing.Council.Meeting;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;

@QuarkusTest
@NominationsStack
class WithdrawnConflictTest {

    private static final Map<String, Object> KIN = Map.of("kind", "KIN", "reason", "Đối tượng là em ruột");
    private static final Map<String, Object> MISTAKE = Map.of("reason", "Khai nhầm hồ sơ, chỉ trùng tên");

    @Test
    void whoHasDeclaredAConflictTakesItBackAndJudgesAgain() {
        Dossier dossier = Dossier.draftedBy(DAN_DIEN, "PROVINCE", 2026).submitted();
        String path = dossier.path() + "/conflicts";
        Api.post(COUNCIL, path + "/withdrawals", MISTAKE)
                .statusCode(404)
                .body("code", equalTo("conflict-not-declared"));
        Api.post(COUNCIL, path, KIN).statusCode(201);
        Api.post(BOARD, path + "/withdrawals", with(MISTAKE, "actorId", "hoi-dong"))
                .statusCode(404);
        Api.post(COUNCIL, path + "/withdrawals", Map.of("reason", "x"))
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        Api.post(COUNCIL, path + "/withdrawals", MISTAKE)
                .statusCode(201)
                .body("items", empty())
                .body("withdrawn.actorId", contains("hoi-dong"))
                .body("withdrawn.reason", contains("Đối tượng là em ruột"))
                .body("withdrawn.withdrawalReason", contains("Khai nhầm hồ sơ, chỉ trùng tên"));
        dossier.readBy(COUNCIL).body("allowedActions", hasItem("appraisal"));
        dossier.step(COUNCIL, "appraisal", appraisal("APPROVE")).statusCode(200);
        Api.post(COUNCIL, path, KIN).statusCode(201);
        Api.post(COUNCIL, path + "/withdrawals", MISTAKE)
                .statusCode(409)
                .body("code", equalTo("conflict-not-withdrawable"));
        Api.get(BOARD, path).body("items.actorId", contains("hoi-dong"));
        Api.post(COUNCIL, "/v1/nominations/" + Ids.next() + "/conflicts/withdrawals", MISTAKE)
                .statusCode(404);
    }

    @Test
    void theBoardTakesBackWhatItHasDeclaredOfSomebodyElse() {
        Dossier dossier = Dossier.draftedBy(DAN_DIEN, "PROVINCE", 2026).submitted();
        String path = dossier.path() + "/conflicts";
        Map<String, Object> other = with(MISTAKE, "actorId", "hoi-dong");
        Api.post(SECOND_BOARD, path, with(KIN, "actorId", "hoi-dong")).statusCode(201);
        Api.post(COUNCIL, path + "/withdrawals", MISTAKE).statusCode(404);
        Api.post(SECOND_BOARD, path + "/withdrawals", other).statusCode(201).body("items", empty());
        dossier.readBy(COUNCIL).body("allowedActions", hasItem("appraisal"));
    }

    @Test
    void nothingIsTakenBackWhileTheCouncilVotesOrOnceItIsDecided() {
        Dossier voted = Dossier.readyForTheProvince(HEALTH, 2026);
        Council.ids();
        Api.post(member(3), voted.path() + "/conflicts", KIN).statusCode(201);
        Meeting meeting = Meeting.planned(voted).openedWithout(10);
        Api.post(member(3), voted.path() + "/conflicts/withdrawals", MISTAKE)
                .statusCode(409)
                .body("code", equalTo("conflict-not-withdrawable"));
        meeting.step(BOARD, "cancellation", reason("Hoãn họp")).statusCode(200);
        Api.post(member(3), voted.path() + "/conflicts/withdrawals", MISTAKE).statusCode(201);

        Dossier over = Dossier.draftedBy(DAN_DIEN, "PROVINCE", 2026).submitted();
        Api.post(COUNCIL, over.path() + "/conflicts", KIN).statusCode(201);
        over.step(BOARD, "withdrawal", reason("Đơn vị rút hồ sơ")).statusCode(200);
        Api.post(COUNCIL, over.path() + "/conflicts/withdrawals", MISTAKE).statusCode(409);
    }
}
