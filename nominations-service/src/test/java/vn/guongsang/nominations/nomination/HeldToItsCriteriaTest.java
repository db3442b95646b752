package vn.guongsang.nominations.nomination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static vn.guongsang.nominations.testing.CriteriaSets.criterion;
import static vn.guongsang.nominations.testing.CriteriaSets.issued;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Some.justification;
import static vn.guongsang.nominations.testing.Some.reason;
import static vn.guongsang.nominations.testing.Some.with;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Some;

@QuarkusTest
@NominationsStack
class HeldToItsCriteriaTest {

    private static final String TODAY = LocalDate.now(Vietnam.ZONE).toString();

    private static Map<String, Object> body(UUID unit, String... own) {
        UUID subject = Some.registeredSubject(officer(unit), unit);
        return with(
                Some.nomination(subject, unit, "PROVINCE", 2026),
                "justifications",
                Stream.concat(Some.CRITERIA.stream(), Stream.of(own))
                        .map(Some::justification)
                        .toList());
    }

    /** Pitfall 21: criteria changed mid-year; a dossier is judged by the version in force at submission. */
    @Test
    void aCriteriaChangeMidYearDoesNotTouchWhatHasBeenSubmitted() {
        UUID unit = Ids.named("unit", "so-khoa-hoc-va-cong-nghe");
        UUID before = issued(unit, "2026-01-01", criterion("PATENT"));
        Map<String, Object> body = body(unit, "PATENT");
        Dossier dossier = Dossier.drafted(body, unit);
        dossier.readBy(officer(unit)).body("criteria", nullValue());
        dossier.submitted();

        issued(unit, TODAY, criterion("PAPER"));

        held(dossier, before);
        dossier.step(BOARD, "return", reason("Bổ sung minh chứng")).statusCode(200);
        dossier.editedBy(officer(unit), with(body, "headline", "Tiêu đề đã bổ sung"));
        dossier.submitted();
        held(dossier, before);
        Api.put(officer(unit), dossier.path(), dossier.version(), body).statusCode(409);

        Dossier after = Dossier.drafted(body(unit), unit);
        after.step(officer(unit), "submission", null)
                .statusCode(422)
                .body("errors.code", contains("submission-unit-criteria"))
                .body("errors[0].detail", equalTo("Chưa thuyết minh tiêu chuẩn của đơn vị: PAPER."));
    }

    private static void held(Dossier dossier, UUID edition) {
        dossier.readBy(BOARD)
                .body("status", equalTo("SUBMITTED"))
                .body("criteria.asOf", equalTo(TODAY))
                .body("criteria.editionId", equalTo(edition.toString()));
    }

    @Test
    void aReturnedDossierMayNotSpeakOfCriteriaThatCameLater() {
        UUID unit = Ids.named("unit", "so-giao-duc-va-dao-tao");
        issued(unit, "2026-01-01", criterion("TEACHING"));
        Dossier dossier = Dossier.drafted(body(unit, "TEACHING"), unit).submitted();
        issued(unit, TODAY, criterion("LEARNING"));
        dossier.step(BOARD, "return", reason("Bổ sung minh chứng")).statusCode(200);
        Api.put(officer(unit), dossier.path(), dossier.version(), body(unit, "TEACHING", "LEARNING"))
                .statusCode(422)
                .body("errors.pointer", contains("/justifications/5/criterion"))
                .body("errors.code", contains("criterion-unknown"))
                .body("errors[0].allowed", hasItems("TASK_EXCELLENCE", "TEACHING"));
    }

    @Test
    void anAppraisalSpeaksOfTheCriteriaThatTheDossierIsHeldToOnly() {
        UUID unit = Ids.named("unit", "so-ke-hoach-va-dau-tu");
        issued(unit, "2026-01-01", criterion("ROADS"));
        Dossier dossier = Dossier.drafted(body(unit, "ROADS"), unit).submitted();
        issued(unit, TODAY, criterion("BRIDGES"));

        dossier.step(COUNCIL, "appraisal", finding("BRIDGES"))
                .statusCode(422)
                .body("code", equalTo("appraisal-invalid"))
                .body("errors.pointer", contains("/findings/0/criterion"))
                .body("errors.code", contains("criterion-unknown"))
                .body("errors[0].allowed", hasItems("TASK_EXCELLENCE", "ROADS"));
        dossier.readBy(COUNCIL).body("status", equalTo("SUBMITTED")).body("appraisals.size()", equalTo(0));
        dossier.step(COUNCIL, "appraisal", finding("ROADS")).statusCode(200);
    }

    private static Map<String, Object> finding(String criterion) {
        return with(Some.appraisal("APPROVE"), "findings", List.of(Map.of("criterion", criterion, "met", true)));
    }

    @Test
    void aDraftThatTheCriteriaHaveOvertakenSaysWhatNoLongerCounts() {
        UUID unit = Ids.named("unit", "so-tai-nguyen-va-moi-truong");
        issued(unit, "2026-01-01", criterion("FOREST"));
        Dossier dossier = Dossier.drafted(body(unit, "FOREST"), unit);
        issued(unit, TODAY, criterion("WATER"));
        dossier.step(officer(unit), "submission", null)
                .statusCode(422)
                .body("errors.code", contains("submission-unit-criteria", "submission-criterion-unknown"))
                .body("errors[1].detail", equalTo("Có tiêu chuẩn không áp dụng khi trình hồ sơ: FOREST."))
                .body("errors[1].allowed", hasItem("WATER"));
    }

    @Test
    void onlyTheCriteriaForSuchASubjectAreDemandedAndEachWithItsEvidence() {
        UUID unit = Ids.named("unit", "so-van-hoa-va-the-thao");
        issued(
                unit,
                "2026-01-01",
                with(criterion("HERITAGE"), "evidenceRequired", List.of("Quyết định", "Xác nhận của cộng đồng")),
                with(criterion("HEALTH_ONLY"), "sector", "HEALTH"),
                with(criterion("PERSONS_ONLY"), "subjectTypes", List.of("INDIVIDUAL")));
        Map<String, Object> body = body(unit, "HERITAGE");
        Dossier.drafted(body, unit)
                .step(officer(unit), "submission", null)
                .statusCode(422)
                .body("errors.code", contains("submission-required-evidence"))
                .body("errors[0].detail", equalTo("Chưa đủ minh chứng mà tiêu chuẩn của đơn vị yêu cầu: HERITAGE."));

        Map<String, Object> evidence = Map.of("title", "Quyết định", "url", "https://hoso.example.vn/quyet-dinh.pdf");
        Map<String, Object> proven = with(justification("HERITAGE"), "evidence", List.of(evidence, evidence));
        List<Map<String, Object>> all = Stream.concat(
                        Some.CRITERIA.stream().map(Some::justification), Stream.of(proven))
                .toList();
        Dossier.drafted(with(body, "justifications", all), unit).submitted();
    }

    @Test
    void aUnitWithoutASetIsJudgedByTheGeneralCriteriaOfTheDay() {
        UUID unit = Ids.named("unit", "ban-quan-ly-khu-kinh-te-cong-nghiep");
        Dossier dossier = Dossier.drafted(body(unit), unit).submitted();
        issued(unit, TODAY, criterion("FACTORY"));
        dossier.readBy(BOARD).body("criteria.asOf", equalTo(TODAY)).body("criteria.editionId", nullValue());
        dossier.step(BOARD, "return", reason("Bổ sung minh chứng")).statusCode(200);
        dossier.submitted().readBy(BOARD).body("criteria.editionId", nullValue());
    }

    @Test
    void aReturnedDossierThatGoesOverToAnotherUnitIsHeldToThatUnitsCriteriaOfTheSameDay() {
        UUID parent = Ids.named("unit", "ban-noi-chinh-tinh-uy");
        UUID other = Ids.named("unit", "ban-dan-van-tinh-uy");
        UUID edition = issued(other, "2026-01-01", criterion("PEOPLE"));
        UUID subject = Some.registeredSubject(BOARD, parent);
        Dossier dossier = Dossier.drafted(Some.nomination(subject, parent, "PROVINCE", 2026), parent)
                .submitted();
        dossier.step(COUNCIL, "return", reason("Sai đơn vị đề nghị")).statusCode(200);
        Map<String, Object> moved = with(body(other, "PEOPLE"), "subjectId", subject);
        dossier.editedBy(BOARD, moved).readBy(BOARD).body("criteria.editionId", equalTo(edition.toString()));
    }
}
