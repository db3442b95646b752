package vn.guongsang.nominations.conflict;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.guongsang.nominations.testing.Council.appointment;
import static vn.guongsang.nominations.testing.Council.member;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.SECOND_BOARD;
import static vn.guongsang.nominations.testing.People.districtBoard;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.DAN_DIEN;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN_DISTRICT;
import static vn.guongsang.nominations.testing.Places.QUANG_THO;
import static vn.guongsang.nominations.testing.Some.appraisal;
import static vn.guongsang.nominations.testing.Some.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Council;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Some;

@QuarkusTest
@NominationsStack
class ConflictTest {

    private static final Map<String, Object> KIN = Map.of("kind", "KIN", "reason", "Đối tượng là em ruột");

    @Test
    void aMemberOfTheNominatingUnitHasAConflictByTheData() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "PROVINCE", 2026).submitted();
        UUID member = Council.ids().get(11);
        Api.get(BOARD, dossier.path() + "/conflicts")
                .statusCode(200)
                .body("items.memberId", contains(member.toString()))
                .body("items.kind", contains("SAME_UNIT"))
                .body("items.declared", contains(false));
        Api.get(BOARD, "/v1/council-members/{id}/conflicts?limit=100", member)
                .statusCode(200)
                .body("items.nominationId", hasItem(dossier.id().toString()));
    }

    @Test
    void aMemberOfTheUnitThatSubmittedAndWhoBroughtItHaveOne() {
        Persona district = districtBoard(QUANG_DIEN_DISTRICT);
        Map<String, Object> body = with(
                appointment("PROVINCE", "huyen-" + QUANG_DIEN_DISTRICT, "Hồ Văn Mẫu"),
                "unitId",
                QUANG_DIEN_DISTRICT,
                "validTo",
                Council.TODAY.toString());
        Map<String, Object> past =
                with(body, "validTo", Council.TODAY.minusDays(1).toString());
        UUID former = Api.post(BOARD, "/v1/council-members", past)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        Dossier dossier = Dossier.draftedBy(QUANG_THO, "PROVINCE", 2024).submittedBy(district);
        Api.get(BOARD, dossier.path() + "/conflicts").body("items", empty());
        Api.get(BOARD, "/v1/council-members/{id}/conflicts", former)
                .body("items.nominationId", hasItem(dossier.id().toString()))
                .body("items.kind", hasItem("SUBMITTING_UNIT"))
                .body("items.kind", hasItem("BROUGHT_IT"));
        Api.get(BOARD, "/v1/council-members/{id}/conflicts?limit=1", former)
                .body("items.kind", contains("SUBMITTING_UNIT"));
    }

    @Test
    void aMemberWhoBearsTheNameOfTheSubjectDoesNotJudge() {
        UUID subject = Api.post(
                        officer(DAN_DIEN),
                        "/v1/subjects",
                        Map.of("type", "INDIVIDUAL", "displayName", "ỦY VIÊN THỨ 7", "unitId", DAN_DIEN))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        Council.ids();
        Dossier dossier = Dossier.drafted(Some.nomination(subject, DAN_DIEN, "PROVINCE", 2026), DAN_DIEN)
                .submitted();
        Api.get(COUNCIL, dossier.path() + "/conflicts")
                .body("items.actorId", contains("uy-vien-7"))
                .body("items.kind", contains("SAME_NAME"));
        dossier.step(member(7), "appraisal", appraisal("APPROVE"))
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
        dossier.readBy(member(7)).body("allowedActions", empty());
        dossier.appraisedBy(member(8), "APPROVE");
    }

    @Test
    void whoHasDeclaredAConflictNeitherAppraisesNorDecides() {
        Dossier dossier = Dossier.draftedBy(DAN_DIEN, "PROVINCE", 2026).submitted();
        String path = dossier.path() + "/conflicts";
        dossier.readBy(COUNCIL).body("allowedActions", contains("appraisal", "return"));
        Api.post(COUNCIL, path, KIN)
                .statusCode(201)
                .body("items.actorId", contains("hoi-dong"))
                .body("items.reason", contains("Đối tượng là em ruột"));
        dossier.readBy(COUNCIL).body("allowedActions", empty());
        Api.get(COUNCIL, "/v1/nominations?limit=100&unitId=" + DAN_DIEN + "&status=SUBMITTED")
                .body("items.find { it.id == '" + dossier.id() + "' }.allowedActions", empty());
        dossier.step(COUNCIL, "appraisal", appraisal("APPROVE"))
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
        Api.post(COUNCIL, path, KIN).statusCode(409).body("code", equalTo("conflict-already-declared"));
        Api.post(SECOND_BOARD, path, with(KIN, "actorId", "ban-tdkt", "kind", "FINANCIAL"))
                .statusCode(201)
                .body("items.actorId", containsInAnyOrder("ban-tdkt", "hoi-dong"));
        dossier.readBy(BOARD).body("allowedActions", contains("withdrawal"));
        dossier.readBy(SECOND_BOARD).body("allowedActions", hasItem("appraisal"));
    }

    @Test
    void aDeclarationIsOnesOwnOfADeclarableKindAndWithinOnesScope() {
        Dossier dossier = Dossier.draftedBy(DAN_DIEN, "PROVINCE", 2026).submitted();
        String path = dossier.path() + "/conflicts";
        Api.post(COUNCIL, path, with(KIN, "actorId", "nguoi-khac"))
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        Api.post(COUNCIL, path, with(KIN, "kind", "SAME_UNIT"))
                .statusCode(422)
                .body("code", equalTo("conflict-not-declarable"))
                .body("errors[0].allowed", contains("KIN", "CLOSE_TIES", "FINANCIAL", "OTHER"));
        Api.post(officer(HEALTH), path, KIN).statusCode(404);
        Api.post(officer(DAN_DIEN), path, KIN).statusCode(201);
        Api.post(COUNCIL, "/v1/nominations/" + Ids.next() + "/conflicts", KIN).statusCode(404);
        Api.get(officer(DAN_DIEN), path).statusCode(403);
        Api.get(BOARD, "/v1/nominations/" + Ids.next() + "/conflicts").statusCode(404);
        Api.get(BOARD, path).body("items.actorId", not(hasItem("nguoi-khac")));
    }
}
