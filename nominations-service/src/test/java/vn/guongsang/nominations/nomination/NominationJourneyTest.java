package vn.guongsang.nominations.nomination;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.SECOND_BOARD;
import static vn.guongsang.nominations.testing.People.districtBoard;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN_DISTRICT;
import static vn.guongsang.nominations.testing.Places.QUANG_THO;
import static vn.guongsang.nominations.testing.Some.appraisal;
import static vn.guongsang.nominations.testing.Some.approval;
import static vn.guongsang.nominations.testing.Some.reason;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Some;
import vn.guongsang.nominations.testing.Topic;

@QuarkusTest
@NominationsStack
class NominationJourneyTest {

    @Test
    void aNominationIsDraftedSubmittedAndAppraised() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "PROVINCE", 2026);
        dossier.readBy(officer(HEALTH))
                .body("status", equalTo("DRAFT"))
                .body("statusLabel", equalTo("Đang soạn"))
                .body("subject.displayName", equalTo("Tổ hợp tác Thí Dụ"))
                .body("allowedActions", contains("edit", "submission", "withdrawal"));

        dossier.step(officer(HEALTH), "submission", null)
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("status", equalTo("SUBMITTED"))
                .body("submission.by", equalTo("can-bo-" + HEALTH))
                .body("allowedActions", contains("withdrawal"));
        dossier.readBy(COUNCIL).body("allowedActions", contains("appraisal", "return"));
        dossier.readBy(AUDITOR).body("allowedActions", empty());

        dossier.step(COUNCIL, "appraisal", appraisal("APPROVE"))
                .statusCode(200)
                .body("status", equalTo("UNDER_APPRAISAL"))
                .body("appraisals.by", contains("hoi-dong"));
        dossier.readBy(BOARD)
                .body("allowedActions", contains("appraisal", "return", "approval", "rejection", "withdrawal"));
    }

    @Test
    void anApprovedNominationNamesItsDecisionAndItsExemplar() {
        Dossier dossier = Dossier.readyForTheProvince(HEALTH, 2026);
        UUID exemplar = dossier.step(BOARD, "approval", approval("2026-10-20"))
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("approval.by", equalTo("ban-tdkt"))
                .body("approval.decision.number", equalTo("1234/QĐ-UBND"))
                .body("approval.approvalNo", equalTo(1))
                .body("allowedActions", empty())
                .body("history.action", contains("draft", "submission", "appraisal", "approval"))
                .body("history.to", contains("DRAFT", "SUBMITTED", "UNDER_APPRAISAL", "APPROVED"))
                .extract()
                .jsonPath()
                .getUUID("approval.exemplarId");
        Api.get(BOARD, "/v1/exemplars/{id}", exemplar)
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("recognitions[0].nominationId", equalTo(dossier.id().toString()));
        assertEquals(4, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", dossier.id()));
    }

    @Test
    void everyStepIsToldOnTheTopicInItsOrderAndNamesNobody() {
        Dossier dossier = Dossier.readyForTheProvince(HEALTH, 2026);
        dossier.step(BOARD, "approval", approval("2026-10-20")).statusCode(200);
        await().until(() -> Topic.events(Topics.NOMINATIONS, dossier.id()).size() == 4);
        List<JsonNode> events = Topic.events(Topics.NOMINATIONS, dossier.id());
        assertEquals(
                List.of("drafted", "submitted", "appraised", "approved"),
                events.stream().map(e -> e.at("/data/change").asText()).toList());
        assertEquals(
                List.of(1L, 2L, 3L, 4L),
                events.stream().map(e -> e.at("/data/version").asLong()).toList());
        assertEquals(-1, events.toString().indexOf("Thí Dụ"));
    }

    @Test
    void aReturnedNominationIsCompletedSubmittedAndAppraisedAnew() {
        Dossier dossier = Dossier.readyForTheProvince(HEALTH, 2026);
        dossier.step(BOARD, "return", reason("Thiếu minh chứng về sáng kiến"))
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("return.by", equalTo("ban-tdkt"))
                .body("return.reason", equalTo("Thiếu minh chứng về sáng kiến"))
                .body("return.at", notNullValue())
                .body("rejection", nullValue());
        UUID subject = Some.registeredSubject(officer(HEALTH), HEALTH);
        Api.put(
                        officer(HEALTH),
                        dossier.path(),
                        dossier.version(),
                        Some.with(Some.nomination(subject, HEALTH, "PROVINCE", 2026), "headline", "Tiêu đề đã sửa"))
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("headline", equalTo("Tiêu đề đã sửa"));
        Api.step(officer(HEALTH), dossier.path() + "/submission", dossier.version() + 1, null)
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("return", nullValue())
                .body("appraisals", hasSize(0));
    }

    @Test
    void aRejectedNominationIsClosedWithItsReason() {
        Dossier dossier =
                Dossier.draftedBy(HEALTH, "PROVINCE", 2026).submitted().appraisedBy(COUNCIL, "REJECT");
        dossier.step(BOARD, "rejection", reason("Thành tích chưa nổi trội"))
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("rejection.reason", equalTo("Thành tích chưa nổi trội"))
                .body("allowedActions", empty());
    }

    @Test
    void theNominatingSideMayWithdraw() {
        Dossier dossier = Dossier.readyForTheProvince(HEALTH, 2026);
        dossier.step(officer(HEALTH), "withdrawal", reason("Phát hiện số liệu sai"))
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawal.by", equalTo("can-bo-" + HEALTH));
    }

    @Test
    void aSecondOpinionOfOnePersonReplacesTheFirstAndOthersAddTheirs() {
        Dossier dossier = Dossier.readyForTheProvince(HEALTH, 2026);
        dossier.appraisedBy(SECOND_BOARD, "REJECT").appraisedBy(COUNCIL, "RETURN");
        dossier.readBy(BOARD)
                .body("appraisals.by", contains("ban-tdkt-2", "hoi-dong"))
                .body("appraisals.recommendation", contains("REJECT", "RETURN"));
    }

    @Test
    void aSecondApprovedNominationOfTheSubjectIsASecondRecognition() {
        UUID subject = Some.registeredSubject(officer(HEALTH), HEALTH);
        for (int approvalNo = 1; approvalNo <= 2; approvalNo++) {
            Dossier.drafted(Some.nomination(subject, HEALTH, "PROVINCE", 2024 + approvalNo), HEALTH)
                    .submitted()
                    .appraisedBy(COUNCIL, "APPROVE")
                    .step(BOARD, "approval", approval("2026-10-20"))
                    .statusCode(200)
                    .body("approval.approvalNo", equalTo(approvalNo));
        }
    }

    @Test
    void aCommuneAndADistrictDecideAtTheirOwnLevel() {
        Dossier.draftedBy(QUANG_DIEN, "COMMUNE", 2026)
                .submitted()
                .appraisedBy(leader(QUANG_DIEN), "APPROVE")
                .step(leader(QUANG_DIEN), "approval", approval("2026-10-20"))
                .statusCode(200);
        Dossier.draftedBy(QUANG_THO, "DISTRICT", 2024)
                .submitted()
                .appraisedBy(districtBoard(QUANG_DIEN_DISTRICT), "APPROVE", "2024-12-18")
                .step(districtBoard(QUANG_DIEN_DISTRICT), "approval", approval("2024-12-20"))
                .statusCode(200);
        Dossier.draftedBy(HEALTH, "UNIT", 2026)
                .submitted()
                .appraisedBy(leader(HEALTH), "APPROVE")
                .step(leader(HEALTH), "approval", approval("2026-10-20"))
                .statusCode(200);
    }
}
