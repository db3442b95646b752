package vn.guongsang.nominations.setting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Some.with;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.NominationsStack;

@QuarkusTest
@NominationsStack
class SettingsApiTest {

    private static final String PATH = "/v1/settings";
    private static final LocalDate TODAY = LocalDate.now(Vietnam.ZONE);
    private static final Map<String, Object> OPINION = Map.of("workingDays", 12, "compulsory", true);

    private static Map<String, Object> setting(String kind, String level, LocalDate from, Map<String, Object> values) {
        return Map.of(
                "kind",
                kind,
                "level",
                level,
                "values",
                values,
                "validFrom",
                from.toString(),
                "documentNumber",
                "12/QĐ-UBND",
                "documentDate",
                "2026-01-05",
                "source",
                "Quy chế xét chọn, Điều 9");
    }

    @Test
    void aVersionIsAddedBehindThePastOnesWhichKeepTheirFigures() {
        LocalDate from = TODAY.plusYears(2);
        Api.post(BOARD, PATH, setting("PUBLIC_OPINION", "UNIT", from, OPINION))
                .statusCode(201)
                .body("kindLabel", equalTo("Lấy ý kiến nhân dân"))
                .body("values.workingDays", equalTo(12))
                .body("values.compulsory", equalTo(true))
                .body("values.appraisers", nullValue())
                .body("validFrom", equalTo(from.toString()))
                .body("validTo", nullValue())
                .body("documentNumber", equalTo("12/QĐ-UBND"));
        String all = PATH + "?kind=PUBLIC_OPINION&level=UNIT";
        Api.get(BOARD, all)
                .statusCode(200)
                .body("items.values.workingDays", contains(12, 10))
                .body("items[1].validTo", equalTo(from.minusDays(1).toString()))
                .body(
                        "items[1].source",
                        equalTo(
                                "NĐ 98/2023/NĐ-CP Điều 46 khoản 2, NĐ 152/2025/NĐ-CP Điều 60 khoản 3: ít nhất 10 ngày làm việc (khen thưởng cấp Nhà nước); áp dụng cho các cấp là mặc định của phần mềm"));
        Api.get(AUDITOR, all + "&asOf=" + from.minusDays(1)).body("items.values.workingDays", contains(10));
        Api.get(AUDITOR, all + "&asOf=" + from).body("items.values.workingDays", contains(12));
        Api.post(BOARD, PATH, setting("PUBLIC_OPINION", "UNIT", from, OPINION))
                .statusCode(422)
                .body("code", equalTo("setting-invalid"))
                .body("errors.code", contains("setting-not-newest"))
                .body("errors.pointer", contains("/validFrom"));
    }

    @Test
    void theFiguresAreThoseOfTheKindWithinTheirBounds() {
        LocalDate from = TODAY.plusYears(3);
        Map<String, Object> appraisal =
                Map.of("appraisers", 21, "workingDays", 5, "maxScore", 10, "conflictSpread", 11, "compulsory", true);
        Api.post(BOARD, PATH, setting("APPRAISAL", "UNIT", from, appraisal))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/values/compulsory",
                                "/values/appraisers",
                                "/values/remindDays",
                                "/values/conflictSpread"))
                .body(
                        "errors.code",
                        contains(
                                "setting-value-of-other-kind",
                                "setting-value-range",
                                "setting-value-missing",
                                "setting-spread-above-score"));
        Api.get(BOARD, PATH + "?kind=APPRAISAL&level=UNIT").body("items.values.maxScore", contains(10));
        Map<String, Object> right =
                Map.of("appraisers", 3, "workingDays", 7, "maxScore", 100, "conflictSpread", 30, "remindDays", 2);
        Api.post(BOARD, PATH, setting("APPRAISAL", "UNIT", from, right))
                .statusCode(201)
                .body("values.remindDays", equalTo(2))
                .body("values.conflictSpread", equalTo(30));
    }

    @Test
    void aBeginningInThePastNeedsAReasonAndADocumentHasBeenSigned() {
        Map<String, Object> past =
                setting("CLAIM_DUTY", "DISTRICT", LocalDate.of(2024, 1, 1), Map.of("compulsory", false));
        Api.post(BOARD, PATH, with(past, "documentDate", TODAY.plusDays(1).toString()))
                .statusCode(422)
                .body("errors.code", contains("setting-in-past", "not-after-today"));
        Api.post(BOARD, PATH, with(past, "reason", "Quyết định cũ, nhập chậm"))
                .statusCode(201)
                .body("reason", equalTo("Quyết định cũ, nhập chậm"));
        Api.post(BOARD, PATH, setting("CLAIM_DUTY", "DISTRICT", TODAY.plusDays(1), Map.of("compulsory", true)))
                .statusCode(201);
        Api.get(COUNCIL, PATH + "?kind=CLAIM_DUTY&level=DISTRICT")
                .body("items.values.compulsory", contains(true, false))
                .body("items[1].validTo", equalTo(TODAY.toString()));
    }

    @Test
    void onlyTheOfficeSetsAndTheOverseersRead() {
        Map<String, Object> body = setting("CLAIM_DUTY", "COMMUNE", TODAY.plusYears(5), Map.of("compulsory", true));
        Api.post(COUNCIL, PATH, body).statusCode(403);
        Api.post(leader(HEALTH), PATH, body).statusCode(403);
        Api.get(officer(HEALTH), PATH).statusCode(403);
        Api.get(BOARD, PATH + "?nonsense=1").statusCode(400);
    }
}
