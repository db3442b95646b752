package vn.guongsang.nominations.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.CMS;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.DAN_DIEN;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Some.approval;
import static vn.guongsang.nominations.testing.Some.reason;
import static vn.guongsang.nominations.testing.Some.with;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;

@QuarkusTest
@NominationsStack
class ClaimsTest {

    private static final Map<String, Object> SOURCE =
            Map.of("kind", "DOCUMENT", "reference", "Báo cáo số 45/BC-UBND ngày 15/12/2025");
    private static final Map<String, Object> CLAIM = Map.of(
            "text", "Giảm lượng nước tưới của 12 ha rau", "figure", 40, "figureUnit", "%", "sources", List.of(SOURCE));
    private static final Map<String, Object> NOTE = Map.of("note", "Đã đối chiếu với báo cáo, số liệu khớp");

    @Test
    void aClaimIsStatedWithItsSourceAndEditsTheNomination() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "PROVINCE", 2026);
        String path = stated(dossier, CLAIM);
        Api.get(officer(HEALTH), path)
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("status", equalTo("UNVERIFIED"))
                .body("statusLabel", equalTo("Chưa xác minh"))
                .body("figure", equalTo(40))
                .body("sources[0].reference", equalTo("Báo cáo số 45/BC-UBND ngày 15/12/2025"))
                .body("verification", nullValue())
                .body("allowedActions", contains("edit", "removal"))
                .body("history.action", contains("statement"));
        dossier.readBy(officer(HEALTH)).body("version", equalTo(2)).body("history.action", contains("draft", "edit"));
    }

    @Test
    void aNominationIsApprovedOnlyWhenEachClaimIsConfirmed() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "PROVINCE", 2026);
        String first = stated(dossier, CLAIM);
        String second = stated(dossier, with(CLAIM, "text", "Thu nhập mỗi hộ tăng gấp đôi"));
        Dossier ready = reread(dossier).submitted().appraisedBy(COUNCIL, "APPROVE");
        ready.step(BOARD, "approval", approval("2026-10-20"))
                .statusCode(422)
                .body("code", equalTo("claims-unproven"))
                .body("errors.code", contains("claims-unverified"))
                .body("errors[0].pointer", equalTo("/claims"))
                .body("errors[0].detail", equalTo("Còn 2 thành tích chưa xác minh."));

        Api.step(COUNCIL, first + "/confirmation", 1, NOTE)
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("status", equalTo("CONFIRMED"))
                .body("verification.by", equalTo("hoi-dong"))
                .body("verification.note", equalTo("Đã đối chiếu với báo cáo, số liệu khớp"))
                .body("allowedActions", contains("dispute"))
                .body("history.to", contains("UNVERIFIED", "CONFIRMED"));
        Api.step(COUNCIL, second + "/dispute", 1, NOTE).statusCode(200).body("status", equalTo("DISPUTED"));
        ready.step(BOARD, "approval", approval("2026-10-20"))
                .statusCode(422)
                .body("errors.code", contains("claims-disputed"));
        Api.step(BOARD, second + "/confirmation", 2, NOTE).statusCode(200);
        isApprovedForGood(ready, first);
    }

    private static void isApprovedForGood(Dossier ready, String first) {
        ready.step(BOARD, "approval", approval("2026-10-20")).statusCode(200);
        Api.step(COUNCIL, first + "/dispute", 2, NOTE)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("state", equalTo("APPROVED"))
                .body("allowedActions", empty());
    }

    @Test
    void aChangedClaimIsVerifiedAnewAndAnUnchangedOneIsNot() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "PROVINCE", 2026);
        String kept = stated(dossier, CLAIM);
        String changed = stated(dossier, CLAIM);
        Dossier submitted = reread(dossier).submitted();
        Api.step(COUNCIL, kept + "/confirmation", 1, NOTE).statusCode(200);
        Api.step(COUNCIL, changed + "/confirmation", 1, NOTE).statusCode(200);
        submitted.step(COUNCIL, "return", reason("Sửa lại số liệu")).statusCode(200);

        Api.put(officer(HEALTH), kept, 2, CLAIM).statusCode(200).body("status", equalTo("CONFIRMED"));
        Api.put(officer(HEALTH), changed, 2, with(CLAIM, "figure", 35))
                .statusCode(200)
                .body("status", equalTo("UNVERIFIED"))
                .body("verification", nullValue())
                .body("version", equalTo(3))
                .body("history.action", contains("statement", "confirmation", "edit"));
    }

    @Test
    void claimsAreListedInTheOrderInWhichTheyWereStatedPageByPage() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "UNIT", 2026);
        IntStream.rangeClosed(1, 3).forEach(i -> stated(dossier, with(CLAIM, "text", "Thành tích thứ " + i)));
        String next = Api.get(AUDITOR, dossier.path() + "/claims?limit=2")
                .statusCode(200)
                .body("items.text", contains("Thành tích thứ 1", "Thành tích thứ 2"))
                .body("items[0].history", nullValue())
                .extract()
                .jsonPath()
                .getString("next");
        Api.get(AUDITOR, next)
                .statusCode(200)
                .body("items.text", contains("Thành tích thứ 3"))
                .body("next", nullValue());
    }

    @Test
    void aRemovedClaimIsGoneAndTheAuditKnows() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "UNIT", 2026);
        String path = stated(dossier, CLAIM);
        Api.delete(officer(HEALTH), path, 7).statusCode(412);
        Api.delete(officer(HEALTH), path, 1).statusCode(204);
        Api.get(officer(HEALTH), path).statusCode(404);
        Api.get(officer(HEALTH), dossier.path() + "/claims").body("items", hasSize(0));
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        assertEquals(
                1,
                Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ? AND action = 'removal'", id));
    }

    @Test
    void whoStatedAClaimHasBroughtTheNominationInAndJudgesNothingOfIt() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "UNIT", 2026);
        String path = Api.post(leader(HEALTH), dossier.path() + "/claims", CLAIM)
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        reread(dossier).submitted();
        Api.step(leader(HEALTH), path + "/confirmation", 1, NOTE)
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
        Persona deputy = Persona.of("pho-giam-doc", "Hồ Văn Mẫu", "unit-leader").inUnit(HEALTH);
        Api.step(deputy, path + "/confirmation", 1, NOTE).statusCode(200);
    }

    @Test
    void aSubmittedNominationTakesNoClaimAndADraftIsNotVerified() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "PROVINCE", 2026);
        String path = stated(dossier, CLAIM);
        Api.step(COUNCIL, path + "/confirmation", 1, NOTE).statusCode(409).body("state", equalTo("DRAFT"));
        reread(dossier).submitted();
        Api.post(officer(HEALTH), dossier.path() + "/claims", CLAIM)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("allowedActions", contains("withdrawal"));
        Api.put(officer(HEALTH), path, 1, CLAIM).statusCode(409);
        Api.delete(officer(HEALTH), path, 1).statusCode(409);
        Api.step(COUNCIL, path + "/confirmation", 9, NOTE).statusCode(412);
        Api.step(CMS, path + "/confirmation", 1, NOTE).statusCode(403);
        Api.step(BOARD, path + "/dispute", 1, NOTE).statusCode(200);
        Api.step(BOARD, path + "/dispute", 2, NOTE).statusCode(409).body("state", equalTo("DISPUTED"));
    }

    @Test
    void anotherUnitSeesAndChangesNothing() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "UNIT", 2026);
        String path = stated(dossier, CLAIM);
        Api.get(officer(DAN_DIEN), path).statusCode(404);
        Api.get(officer(DAN_DIEN), dossier.path() + "/claims").statusCode(404);
        Api.post(officer(DAN_DIEN), dossier.path() + "/claims", CLAIM).statusCode(404);
        Api.put(officer(DAN_DIEN), path, 1, CLAIM).statusCode(404);
        Dossier other = Dossier.draftedBy(HEALTH, "UNIT", 2026);
        String id = path.substring(path.lastIndexOf('/') + 1);
        Api.get(officer(HEALTH), other.path() + "/claims/" + id).statusCode(404);
        Api.get(officer(HEALTH), "/v1/nominations/{id}/claims", Ids.next()).statusCode(404);
    }

    @Test
    void aClaimThatCannotBeCheckedIsRefusedWithItsPointer() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "UNIT", 2026);
        Api.post(
                        officer(HEALTH),
                        dossier.path() + "/claims",
                        with(CLAIM, "figureUnit", null, "sources", List.of(with(SOURCE, "kind", "LINK"))))
                .statusCode(422)
                .body("code", equalTo("claim-invalid"))
                .body("errors.code", contains("claim-figure-with-unit", "claim-link-without-url"))
                .body("errors.pointer", contains("/figureUnit", "/sources/0/url"));
        Api.post(officer(HEALTH), dossier.path() + "/claims", with(CLAIM, "sources", List.of()))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/sources"));
        dossier.readBy(officer(HEALTH)).body("version", equalTo(1));
    }

    @Test
    void noMoreThanAHundredClaimsAreStated() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "UNIT", 2026);
        Database.change(
                """
                INSERT INTO claim (id, version, nomination_id, status, text, sources)
                SELECT gen_random_uuid(), 1, ?, 'UNVERIFIED', 'Thành tích', '[]' FROM generate_series(1, 100)""",
                dossier.id());
        Api.post(officer(HEALTH), dossier.path() + "/claims", CLAIM)
                .statusCode(422)
                .body("errors.code", contains("claims-too-many"));
    }

    @Test
    void whereADatedSettingMakesClaimsCompulsoryANominationWithoutThemIsNotApproved() {
        Dossier dossier = Dossier.readyForTheProvince(HEALTH, 2026);
        Database.change("INSERT INTO claim_duty VALUES ('PROVINCE', ?, NULL, 'Thử')", LocalDate.of(2026, 1, 1));
        try {
            dossier.step(BOARD, "approval", approval("2026-10-20"))
                    .statusCode(422)
                    .body("errors.code", contains("claims-compulsory"));
            Database.change("UPDATE claim_duty SET valid_to = ? WHERE source = 'Thử'", LocalDate.of(2026, 1, 2));
            dossier.step(BOARD, "approval", approval("2026-10-20")).statusCode(200);
        } finally {
            Database.change("DELETE FROM claim_duty WHERE source = 'Thử'");
        }
    }

    private static String stated(Dossier dossier, Map<String, Object> claim) {
        return dossier.path()
                + "/claims/"
                + Api.post(officer(HEALTH), dossier.path() + "/claims", claim)
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getUUID("id");
    }

    /** The dossier with the version that the claims have given it. */
    private static Dossier reread(Dossier dossier) {
        long version = dossier.readBy(BOARD).extract().jsonPath().getLong("version");
        return dossier.at(version);
    }
}
