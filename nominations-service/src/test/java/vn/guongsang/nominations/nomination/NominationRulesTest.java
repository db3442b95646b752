package vn.guongsang.nominations.nomination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.SECOND_BOARD;
import static vn.guongsang.nominations.testing.People.districtBoard;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.DAN_DIEN;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN_DISTRICT;
import static vn.guongsang.nominations.testing.Places.QUANG_PHU;
import static vn.guongsang.nominations.testing.Places.QUANG_THO;
import static vn.guongsang.nominations.testing.Some.appraisal;
import static vn.guongsang.nominations.testing.Some.approval;
import static vn.guongsang.nominations.testing.Some.justification;
import static vn.guongsang.nominations.testing.Some.reason;
import static vn.guongsang.nominations.testing.Some.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Some;

@QuarkusTest
@NominationsStack
class NominationRulesTest {

    static Stream<Arguments> incompleteDossiers() {
        List<Map<String, Object>> three = Stream.of("EXEMPLARY_COMPLIANCE", "TASK_EXCELLENCE", "INNOVATION_LEADERSHIP")
                .map(Some::justification)
                .toList();
        return Stream.of(
                Arguments.of("headline", null, "/headline", "submission-headline"),
                Arguments.of("summary", null, "/summary", "submission-summary"),
                Arguments.of("justifications", three, "/justifications", "submission-all-criteria"),
                Arguments.of(
                        "justifications",
                        plus(
                                Some.CRITERIA.stream().map(Some::justification).toList(),
                                justification("TASK_EXCELLENCE")),
                        "/justifications",
                        "submission-criterion-once"),
                Arguments.of(
                        "justifications",
                        plus(
                                three,
                                with(justification("SOLIDARITY_COMMUNITY"), "text", "Hai mươi chín ký tự thôi nhé!")),
                        "/justifications",
                        "submission-justification-length"),
                Arguments.of(
                        "justifications",
                        plus(three, with(justification("SOLIDARITY_COMMUNITY"), "evidence", List.of())),
                        "/justifications",
                        "submission-evidence-for-each"));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("incompleteDossiers")
    void anIncompleteDossierIsADraftThatCannotBeSubmitted(String field, Object value, String pointer, String rule) {
        UUID subject = Some.registeredSubject(officer(HEALTH), HEALTH);
        Dossier dossier =
                Dossier.drafted(with(Some.nomination(subject, HEALTH, "PROVINCE", 2026), field, value), HEALTH);
        dossier.step(officer(HEALTH), "submission", null)
                .statusCode(422)
                .body("code", equalTo("submission-incomplete"))
                .body("errors.code", contains(rule))
                .body("errors[0].pointer", equalTo(pointer));
        dossier.readBy(officer(HEALTH)).body("status", equalTo("DRAFT")).body("version", equalTo(1));
    }

    @Test
    void allThatIsMissingIsNamedAtOnce() {
        UUID subject = Some.registeredSubject(officer(HEALTH), HEALTH);
        Map<String, Object> bare =
                Map.of("subjectId", subject, "unitId", HEALTH, "sector", "HEALTH", "level", "UNIT", "year", 2026);
        Dossier.drafted(bare, HEALTH)
                .step(officer(HEALTH), "submission", null)
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder("submission-headline", "submission-summary", "submission-all-criteria"));
    }

    static Stream<Arguments> wrongDossiers() {
        return Stream.of(
                Arguments.of("subjectId", Ids.next(), "/subjectId", "subject-unknown"),
                Arguments.of("sector", "ASTROLOGY", "/sector", "sector-unknown"),
                Arguments.of("year", 2099, "/year", "year-in-future"),
                Arguments.of(
                        "justifications",
                        List.of(justification("LUCK")),
                        "/justifications/0/criterion",
                        "criterion-unknown"),
                Arguments.of(
                        "publicationGrounds",
                        List.of(with(Some.ground("NAME"), "grantedOn", "2099-01-01")),
                        "/publicationGrounds/0/grantedOn",
                        "not-after-today"));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("wrongDossiers")
    void aDossierThatNamesSomethingWrongIsNotEvenADraft(String field, Object value, String pointer, String rule) {
        UUID subject = Some.registeredSubject(officer(HEALTH), HEALTH);
        long before = Database.number("SELECT count(*) FROM nomination");
        Api.post(officer(HEALTH), "/v1/nominations", with(Some.nomination(subject, HEALTH, "UNIT", 2026), field, value))
                .statusCode(422)
                .body("code", equalTo("nomination-invalid"))
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(rule));
        assertEquals(before, Database.number("SELECT count(*) FROM nomination"));
    }

    @Test
    void aUnitThatDidNotExistInTheYearCannotNominateForIt() {
        UUID subject = Some.registeredSubject(BOARD, QUANG_THO);
        Api.post(officer(QUANG_THO), "/v1/nominations", Some.nomination(subject, QUANG_THO, "COMMUNE", 2026))
                .statusCode(422)
                .body("errors.code", hasItem("unit-not-alive-in-year"));
    }

    @Test
    void malformedPartsAreRefusedWithTheirPointer() {
        UUID subject = Some.registeredSubject(officer(HEALTH), HEALTH);
        Map<String, Object> good = Some.nomination(subject, HEALTH, "UNIT", 2026);
        Map<String, Object> evidence = Map.of("title", "Báo cáo", "url", "http://hoso.example.vn/a.pdf");
        Api.post(
                        officer(HEALTH),
                        "/v1/nominations",
                        with(
                                good,
                                "justifications",
                                List.of(with(justification("TASK_EXCELLENCE"), "evidence", List.of(evidence)))))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/justifications/0/evidence/0/url"));
        Api.post(officer(HEALTH), "/v1/nominations", with(good, "level", "WORLD"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/level"));
        Api.post(officer(HEALTH), "/v1/nominations", with(good, "unitId", null))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/unitId"));
    }

    @Test
    void whoBroughtItInMayNotJudgeIt() {
        UUID subject = Some.registeredSubject(BOARD, HEALTH);
        UUID id = Api.post(BOARD, "/v1/nominations", Some.nomination(subject, HEALTH, "PROVINCE", 2026))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        String path = "/v1/nominations/" + id;
        Api.step(SECOND_BOARD, path + "/submission", 1, null).statusCode(200);
        Api.step(BOARD, path + "/appraisal", 2, appraisal("APPROVE"))
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
        Api.step(SECOND_BOARD, path + "/appraisal", 2, appraisal("APPROVE"))
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
        Api.step(COUNCIL, path + "/appraisal", 2, appraisal("APPROVE")).statusCode(200);
        Api.step(BOARD, path + "/approval", 3, approval("2026-10-20")).statusCode(403);
        Api.step(SECOND_BOARD, path + "/rejection", 3, reason("Không đạt yêu cầu"))
                .statusCode(403);
    }

    @Test
    void aboveItsOwnLevelNobodyOfTheNominatingUnitJudges() {
        Persona insider =
                Persona.of("uy-vien", "Ủy viên của đơn vị", "council-member").inUnit(HEALTH);
        Dossier.draftedBy(HEALTH, "PROVINCE", 2026)
                .submitted()
                .step(insider, "appraisal", appraisal("APPROVE"))
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
    }

    @Test
    void aDistrictJudgesItsOwnOfficesNominationThroughOtherPersons() {
        Persona office = districtBoard(QUANG_DIEN_DISTRICT);
        Persona board =
                Persona.of("hoi-dong-huyen", "Phan Thị Mẫu", "district-board").inUnit(QUANG_DIEN_DISTRICT);
        Dossier dossier =
                Dossier.draftedBy(office, QUANG_DIEN_DISTRICT, "DISTRICT", 2024).submittedBy(office);

        dossier.readBy(office).body("allowedActions", contains("withdrawal"));
        dossier.step(office, "appraisal", appraisal("APPROVE"))
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
        dossier.appraisedBy(board, "APPROVE", "2024-12-18")
                .step(office, "approval", approval("2024-12-20"))
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
        dossier.step(board, "approval", approval("2024-12-20"))
                .statusCode(200)
                .body("approval.by", equalTo("hoi-dong-huyen"));
    }

    @Test
    void whoHasEditedOrOnceSubmittedTheDossierMayNotJudgeIt() {
        Persona clerk = Persona.of("can-bo-hai", "Đỗ Thị Mẫu", "unit-officer").inUnit(HEALTH);
        Dossier dossier = Dossier.draftedBy(HEALTH, "UNIT", 2026);
        UUID subject = Some.registeredSubject(clerk, HEALTH);
        dossier.editedBy(leader(HEALTH), Some.nomination(subject, HEALTH, "UNIT", 2026))
                .submittedBy(clerk);
        dossier.step(leader(HEALTH), "appraisal", appraisal("APPROVE"))
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
        Persona deputy = Persona.of("pho-giam-doc", "Hồ Văn Mẫu", "unit-leader").inUnit(HEALTH);
        dossier.step(deputy, "return", reason("Thiếu minh chứng")).statusCode(200);
        dossier.submittedBy(officer(HEALTH));

        dossier.step(clerk, "appraisal", appraisal("APPROVE")).statusCode(403);
        dossier.appraisedBy(deputy, "APPROVE")
                .step(deputy, "approval", approval("2026-10-20"))
                .statusCode(200);
    }

    @Test
    void aMemberOfTheCouncilDoesNotJudgeWhatTheMembersUnitSubmittedForAnother() {
        Persona member = Persona.of("uy-vien-huyen", "Ủy viên của huyện", "council-member")
                .inUnit(QUANG_DIEN_DISTRICT);
        Dossier dossier =
                Dossier.draftedBy(QUANG_THO, "PROVINCE", 2024).submittedBy(districtBoard(QUANG_DIEN_DISTRICT));
        dossier.step(member, "appraisal", appraisal("APPROVE"))
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
        dossier.appraisedBy(COUNCIL, "APPROVE");
    }

    @Test
    void approvalNeedsAnOpinionThatRecommendsIt() {
        Dossier.draftedBy(HEALTH, "PROVINCE", 2026)
                .submitted()
                .appraisedBy(COUNCIL, "REJECT")
                .step(BOARD, "approval", approval("2026-10-20"))
                .statusCode(422)
                .body("code", equalTo("appraisal-missing"));
    }

    @ParameterizedTest
    @CsvSource({
        "2099-01-01, 422, date-in-future",
        "2025-07-01, 422, level-not-authorised",
        "2025-06-30, 200,",
    })
    void aDistrictDecidesOnlyAsLongAsThereAreDistricts(String date, int status, String code) {
        Persona board = districtBoard(QUANG_DIEN_DISTRICT);
        Dossier.draftedBy(QUANG_PHU, "DISTRICT", 2025)
                .submitted()
                .appraisedBy(board, "APPROVE", "2025-06-20")
                .step(board, "approval", approval(date))
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void aDecisionOfADayOnWhichTheUnitWasGoneStandsForItsSuccessor() {
        Dossier.readyForTheProvince(QUANG_THO, 2025)
                .step(BOARD, "approval", approval("2025-07-01"))
                .statusCode(200)
                .body("unitId", equalTo(QUANG_THO.toString()))
                .body("currentUnitIds", contains(QUANG_DIEN.toString()));
    }

    @Test
    void aCommuneThatDidNotExistYetCouldNotDecide() {
        Dossier.draftedBy(QUANG_DIEN, "COMMUNE", 2025)
                .submitted()
                .appraisedBy(leader(QUANG_DIEN), "APPROVE")
                .step(leader(QUANG_DIEN), "approval", approval("2025-06-30"))
                .statusCode(422)
                .body("code", equalTo("unit-not-active"));
    }

    @Test
    void onlyTheBodyOfTheLevelDecides() {
        Dossier province = Dossier.readyForTheProvince(QUANG_DIEN, 2026);
        province.step(leader(QUANG_DIEN), "approval", approval("2026-10-20")).statusCode(403);
        province.step(COUNCIL, "approval", approval("2026-10-20")).statusCode(403);
        Dossier commune =
                Dossier.draftedBy(QUANG_DIEN, "COMMUNE", 2026).submitted().appraisedBy(leader(QUANG_DIEN), "APPROVE");
        commune.step(BOARD, "approval", approval("2026-10-20")).statusCode(403);
        commune.step(leader(DAN_DIEN), "approval", approval("2026-10-20")).statusCode(404);
        Dossier unit =
                Dossier.draftedBy(QUANG_DIEN, "UNIT", 2026).submitted().appraisedBy(leader(QUANG_DIEN), "APPROVE");
        unit.step(leader(QUANG_DIEN), "approval", approval("2026-10-20"))
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @Test
    void aStepThatTheStateDoesNotAllowNamesTheOnesThatAreAllowed() {
        Dossier.draftedBy(HEALTH, "PROVINCE", 2026)
                .step(BOARD, "approval", approval("2026-10-20"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("status", equalTo(409))
                .body("allowedActions", contains("edit", "submission", "withdrawal"));
    }

    @Test
    void aStepNeedsTheVersionThatWasRead() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "PROVINCE", 2026);
        Api.send(officer(HEALTH), dossier.path() + "/submission", null, null, Api.key())
                .then()
                .statusCode(428);
        Api.step(officer(HEALTH), dossier.path() + "/submission", 9, null)
                .statusCode(412)
                .body("currentETag", equalTo("\"v1\""));
        Api.step(officer(HEALTH), "/v1/nominations/" + Ids.next() + "/submission", 1, null)
                .statusCode(404);
    }

    private static List<Map<String, Object>> plus(List<Map<String, Object>> some, Map<String, Object> one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
