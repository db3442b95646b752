package vn.guongsang.nominations.unitplan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.CriteriaSets.document;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.CMS;
import static vn.guongsang.nominations.testing.People.districtBoard;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Some.reason;
import static vn.guongsang.nominations.testing.Some.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Places;

@QuarkusTest
@NominationsStack
class UnitPlanTest {

    private static final String ALL = "/v1/unit-plans";
    private static final UUID PHU_VANG_DISTRICT = Ids.named("unit", "478@2021-07-01");
    private static final UUID PHU_HO = Ids.named("unit", "19933@");

    private static Map<String, Object> plan(UUID unit, int year) {
        return with(
                Map.of(),
                "unitId",
                unit,
                "year",
                year,
                "title",
                "Kế hoạch phát hiện, tuyên truyền, tôn vinh điển hình tiên tiến",
                "document",
                document("2024-01-15"),
                "honouringForms",
                List.of("WITHIN_CONFERENCE", "ONLINE"),
                "targets",
                "Phát hiện ít nhất 3 điển hình; mỗi tháng một bài trên cổng thông tin.",
                "attachments",
                List.of(Map.of("title", "Phụ lục", "url", "https://vanban.example.vn/phu-luc.pdf")));
    }

    private static UUID drafted(Persona persona, Map<String, Object> body) {
        return Api.post(persona, ALL, body).statusCode(201).extract().jsonPath().getUUID("id");
    }

    @Test
    void aPlanIsSubmittedReturnedCompletedAndAcceptedByTheLevelAbove() {
        UUID id = drafted(officer(PHU_HO), plan(PHU_HO, 2024));
        String path = ALL + "/" + id;
        Api.step(officer(PHU_HO), path + "/submission", 1, null)
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("statusLabel", equalTo("Đã trình"))
                .body("attachments[0].title", equalTo("Phụ lục"))
                .body("allowedActions", empty());

        Api.step(leader(PHU_HO), path + "/acceptance", 2, null).statusCode(403).body("code", equalTo("unit-plan-own"));
        Api.get(districtBoard(PHU_VANG_DISTRICT), path).body("allowedActions", contains("acceptance", "return"));
        Api.step(districtBoard(PHU_VANG_DISTRICT), path + "/return", 2, reason("Chưa nêu kinh phí"))
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("judgement.by", equalTo("huyen-" + PHU_VANG_DISTRICT))
                .body("history[2].reason", equalTo("Chưa nêu kinh phí"));
        Api.put(officer(PHU_HO), path, 3, with(plan(PHU_HO, 2024), "honouring", "Biểu dương tháng 12"))
                .statusCode(200)
                .body("honouring", equalTo("Biểu dương tháng 12"));
        Api.step(officer(PHU_HO), path + "/submission", 4, null).statusCode(200);
        Api.step(districtBoard(PHU_VANG_DISTRICT), path + "/acceptance", 5, null)
                .statusCode(200)
                .header("ETag", "\"v6\"")
                .body("status", equalTo("ACCEPTED"))
                .body("history.action", contains("draft", "submission", "return", "edit", "submission", "acceptance"));
        Api.put(officer(PHU_HO), path, 6, plan(PHU_HO, 2024))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        assertEquals(6, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", id));
    }

    @Test
    void aUnitHasOnePlanAYearAndItNeverMovesToAnother() {
        UUID unit = Ids.named("unit", "tinh-doan");
        UUID id = drafted(officer(unit), plan(unit, 2025));
        Api.post(officer(unit), ALL, plan(unit, 2025))
                .statusCode(409)
                .body("code", equalTo("unit-plan-exists"))
                .body("detail", equalTo("Đơn vị đã có kế hoạch của năm 2025; mỗi năm một kế hoạch."))
                .body("planId", equalTo(id.toString()));
        Api.put(officer(unit), ALL + "/" + id, 1, plan(PHU_HO, 2026))
                .statusCode(422)
                .body("code", equalTo("unit-plan-invalid"))
                .body("errors.pointer", contains("/unitId", "/year"));
        Api.post(officer(PHU_HO), ALL, plan(PHU_HO, 2026))
                .statusCode(422)
                .body("errors.code", contains("unit-not-alive-in-year"));
    }

    @Test
    void anIncompletePlanIsADraftThatCannotBeSubmitted() {
        UUID unit = Ids.named("unit", "hoi-nong-dan-tinh");
        UUID bare = drafted(officer(unit), Map.of("unitId", unit, "year", 2024, "title", "Kế hoạch"));
        Api.step(officer(unit), ALL + "/" + bare + "/submission", 1, null)
                .statusCode(422)
                .body("code", equalTo("unit-plan-incomplete"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "unit-plan-document-missing",
                                "unit-plan-honouring-missing",
                                "unit-plan-targets-missing"));
        UUID unsigned = drafted(officer(unit), with(plan(unit, 2025), "document", document("2099-01-01")));
        Api.step(officer(unit), ALL + "/" + unsigned + "/submission", 1, null)
                .statusCode(422)
                .body("errors.code", contains("not-after-today"));
    }

    @Test
    void aPlanStaysWithinItsScopeAndItsRoles() {
        UUID unit = Ids.named("unit", "lien-doan-lao-dong-tinh");
        UUID id = drafted(officer(unit), plan(unit, 2024));
        String path = ALL + "/" + id;
        Api.get(leader(PHU_HO), path).statusCode(404);
        Api.get(CMS, path).statusCode(403);
        Api.post(BOARD, ALL, plan(unit, 2025)).statusCode(403);
        Api.post(officer(PHU_HO), ALL, plan(unit, 2025)).statusCode(422).body("code", equalTo("unit-unknown"));
        Api.step(BOARD, path + "/acceptance", 1, null).statusCode(409);
        Api.step(officer(unit), path + "/submission", 9, null).statusCode(412);
        Api.step(officer(unit), path + "/submission", 1, null).statusCode(200);
        Api.step(BOARD, path + "/acceptance", 2, null).statusCode(200).body("judgement.by", equalTo("ban-tdkt"));
    }

    @Test
    void theListShowsThePlansOfTheScopeNewestFirst() {
        UUID unit = Ids.named("unit", "hoi-cuu-chien-binh-tinh");
        UUID first = drafted(officer(unit), plan(unit, 2024));
        UUID second = drafted(officer(unit), plan(unit, 2025));
        String next = Api.get(BOARD, ALL + "?unitId={unit}&limit=1", unit)
                .statusCode(200)
                .body("items.id", contains(second.toString()))
                .body("items[0].statusLabel", equalTo("Đang soạn"))
                .body("items[0].allowedActions", empty())
                .extract()
                .path("next");
        Api.get(BOARD, next).body("items.id", contains(first.toString())).body("next", nullValue());
        Api.get(officer(unit), ALL + "?year=2024")
                .body("items.id", contains(first.toString()))
                .body("items[0].allowedActions", contains("edit", "submission", "discard"));
        Api.get(leader(Places.HEALTH), ALL + "?unitId={unit}", unit).body("items", empty());
    }
}
