package vn.guongsang.nominations.criteria;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.guongsang.nominations.testing.CriteriaSets.criterion;
import static vn.guongsang.nominations.testing.CriteriaSets.document;
import static vn.guongsang.nominations.testing.CriteriaSets.drafted;
import static vn.guongsang.nominations.testing.CriteriaSets.edition;
import static vn.guongsang.nominations.testing.CriteriaSets.issued;
import static vn.guongsang.nominations.testing.CriteriaSets.path;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.CMS;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Some.with;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Places;
import vn.guongsang.nominations.testing.Topic;

@QuarkusTest
@NominationsStack
class CriteriaEditionTest {

    private static final String ALL = "/v1/criteria-editions";
    private static final UUID JUSTICE = Ids.named("unit", "so-tu-phap");

    @Test
    void anEditionIsDraftedByTheOfficerEditedAndIssuedByTheLeader() {
        UUID unit = Ids.named("unit", "so-xay-dung");
        UUID id = Api.post(officer(unit), ALL, edition(unit, "2024-04-01", criterion("SAFE_SITES")))
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("status", equalTo("DRAFT"))
                .body("statusLabel", equalTo("Dự thảo"))
                .body("allowedActions", contains("edit", "discard"))
                .body("editionNo", nullValue())
                .extract()
                .jsonPath()
                .getUUID("id");
        Api.put(officer(unit), path(id), 1, edition(unit, "2024-04-01", criterion("SAFE_SITES"), criterion("GREEN")))
                .statusCode(200)
                .body("criteria.code", contains("SAFE_SITES", "GREEN"));
        Api.get(leader(unit), path(id)).body("allowedActions", contains("edit", "issuance", "discard"));

        Api.step(officer(unit), path(id) + "/issuance", 2, null).statusCode(403);
        Api.step(leader(unit), path(id) + "/issuance", 2, null)
                .statusCode(200)
                .header("ETag", "\"v3\"")
                .body("status", equalTo("ISSUED"))
                .body("editionNo", equalTo(1))
                .body("issuance.by", equalTo("lanh-dao-" + unit))
                .body("allowedActions", contains("repeal"))
                .body("history.action", contains("draft", "edit", "issuance"));
        assertEquals(3, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", id));
    }

    @Test
    void anIssuedEditionCannotBeChangedNotEvenInTheDatabase() {
        UUID unit = Ids.named("unit", "so-du-lich");
        UUID id = issued(unit, "2024-01-01", criterion("WELCOME"));
        Api.put(leader(unit), path(id), 2, edition(unit, "2024-01-01", criterion("EASIER")))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("allowedActions", contains("repeal"));
        Throwable refused = assertThrows(
                IllegalStateException.class,
                () -> Database.change("UPDATE criteria_edition SET title = 'Khác', version = 9 WHERE id = ?", id));
        assertEquals(true, refused.getMessage().contains("has been issued and cannot change"));
    }

    @Test
    void aNewEditionEndsTheFormerTheDayBeforeItsOwnStart() {
        UUID unit = Ids.named("unit", "so-cong-thuong");
        UUID first = issued(unit, "2024-01-01", criterion("EXPORT"));
        UUID second = issued(unit, "2025-03-01", criterion("EXPORT"), criterion("E_COMMERCE"));

        Api.get(officer(unit), path(first))
                .body("status", equalTo("SUPERSEDED"))
                .body("statusLabel", equalTo("Đã có bản thay thế"))
                .body("validTo", equalTo("2025-02-28"))
                .body("version", equalTo(3))
                .body("allowedActions", empty());
        Api.get(officer(unit), path(second)).body("status", equalTo("ISSUED")).body("editionNo", equalTo(2));
        inForce(unit, "2025-02-28", first);
        inForce(unit, "2025-03-01", second);

        await().until(() -> Topic.events(Topics.CRITERIA, first).size() == 3);
        List<JsonNode> events = Topic.events(Topics.CRITERIA, first);
        assertEquals(
                List.of("drafted", "issued", "superseded"),
                events.stream().map(e -> e.at("/data/change").asText()).toList());
        JsonNode last = events.get(2).get("data");
        assertEquals("SUPERSEDED", last.get("status").asText());
        assertEquals("2024-01-01", last.get("validFrom").asText());
        assertEquals("2025-02-28", last.get("validTo").asText());
        assertEquals("45/QĐ", last.get("documentNumber").asText());
        assertEquals(unit.toString(), last.get("unitId").asText());
        assertEquals(1, last.get("criteria").asInt());
        assertEquals(-1, events.toString().indexOf("Người đứng đầu"));
    }

    private static void inForce(UUID unit, String day, UUID edition) {
        Api.get(BOARD, ALL + "?unitId={unit}&inForceOn={day}", unit, day)
                .statusCode(200)
                .body("items.id", contains(edition.toString()));
    }

    @Test
    void anEditionThatWouldOverlapAnotherIsRefusedByNameAndByTheDatabase() {
        UUID unit = Ids.named("unit", "so-tai-chinh");
        UUID first = issued(unit, "2024-06-01", criterion("THRIFT"));
        for (String from : List.of("2024-06-01", "2024-01-01")) {
            UUID draft = drafted(leader(unit), edition(unit, from, criterion("THRIFT")));
            Api.step(leader(unit), path(draft) + "/issuance", 1, null)
                    .statusCode(409)
                    .body("code", equalTo("criteria-overlap"))
                    .body("edition.id", equalTo(first.toString()))
                    .body("errors.code", contains("criteria-overlap"))
                    .body("errors[0].pointer", equalTo("/validFrom"));
            Api.get(leader(unit), path(draft)).body("status", equalTo("DRAFT"));
        }
        Api.get(leader(unit), path(first)).body("status", equalTo("ISSUED")).body("validTo", nullValue());

        Throwable refused = assertThrows(
                IllegalStateException.class,
                () -> Database.change(
                        """
                        INSERT INTO criteria_edition (id, version, status, unit_id, unit_type, edition_no, title, document,
                            valid_from, criteria, created_by, created_at, issued_by, issued_at)
                        SELECT gen_random_uuid(), 1, status, unit_id, unit_type, 9, title, document, '2024-12-31', criteria,
                            created_by, created_at, issued_by, issued_at FROM criteria_edition WHERE id = ?""",
                        first));
        assertEquals(true, refused.getMessage().contains("criteria_edition_no_overlap"));
    }

    @Test
    void anEarlierEditionThatEndsInTimeMayBeEnteredAfterwards() {
        UUID unit = Ids.named("unit", "so-ngoai-vu");
        UUID later = issued(unit, "2025-01-01", criterion("FRIENDSHIP"));
        UUID earlier = issued(with(edition(unit, "2023-05-01", criterion("FRIENDSHIP")), "validTo", "2024-12-31"));
        inForce(unit, "2024-12-31", earlier);
        inForce(unit, "2025-01-01", later);
        Api.get(leader(unit), path(later)).body("status", equalTo("ISSUED")).body("version", equalTo(2));
    }

    @Test
    void allThatStandsAgainstTheIssuanceIsNamedAtOnce() {
        UUID draft = drafted(leader(JUSTICE), Map.of("unitId", JUSTICE, "title", "Dự thảo"));
        Api.step(leader(JUSTICE), path(draft) + "/issuance", 1, null)
                .statusCode(422)
                .body("code", equalTo("criteria-incomplete"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "criteria-document-missing", "criteria-valid-from-missing", "criteria-none"));
        Map<String, Object> future =
                with(edition(JUSTICE, "2098-12-31", criterion("LAW")), "document", document("2099-01-01"));
        UUID unsigned = drafted(leader(JUSTICE), future);
        Api.step(leader(JUSTICE), path(unsigned) + "/issuance", 1, null)
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("not-after-today", "criteria-valid-before-signed"));
        UUID gone = drafted(leader(Places.QUANG_THO), edition(Places.QUANG_THO, "2025-07-01", criterion("LAW")));
        Api.step(leader(Places.QUANG_THO), path(gone) + "/issuance", 1, null)
                .statusCode(422)
                .body("errors.code", contains("criteria-unit-not-alive"));
    }

    static Stream<Arguments> wrongCriteria() {
        return Stream.of(
                Arguments.of(
                        with(criterion("A1"), "code", "TASK_EXCELLENCE"), "/criteria/1/code", "criterion-reserved"),
                Arguments.of(criterion("FIRST"), "/criteria/1/code", "criterion-code-twice"),
                Arguments.of(
                        with(criterion("A1"), "generalCriterion", "LUCK"),
                        "/criteria/1/generalCriterion",
                        "general-criterion-unknown"),
                Arguments.of(with(criterion("A1"), "sector", "ASTROLOGY"), "/criteria/1/sector", "sector-unknown"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("wrongCriteria")
    void aUnitCannotTouchTheGeneralCriteriaOrNameWhatDoesNotExist(
            Map<String, Object> second, String pointer, String rule) {
        Api.post(officer(JUSTICE), ALL, edition(JUSTICE, "2024-01-01", criterion("FIRST"), second))
                .statusCode(422)
                .body("code", equalTo("criteria-invalid"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(rule));
    }

    @Test
    void aCriterionCodeHasAFormAndAnEditionDoesNotEndBeforeItBegins() {
        Api.post(officer(JUSTICE), ALL, edition(JUSTICE, "2024-01-01", criterion("tiêu chuẩn")))
                .statusCode(400)
                .body("errors.pointer", contains("/criteria/0/code"))
                .body("errors[0].detail", startsWith("Chỉ gồm chữ hoa không dấu"));
        Api.post(officer(JUSTICE), ALL, with(edition(JUSTICE, "2024-01-01", criterion("LAW")), "validTo", "2023-12-31"))
                .statusCode(422)
                .body("errors.code", contains("valid-to-before-valid-from"));
    }

    @Test
    void aRepealedEditionEndsWithoutAnotherInItsPlace() {
        UUID unit = Ids.named("unit", "thanh-tra-tinh");
        UUID id = issued(unit, "2024-01-01", criterion("FAIRNESS"));
        Map<String, Object> repeal = Map.of(
                "effectiveOn", "2025-01-01", "document", document("2024-12-20"), "reason", "Dùng tiêu chuẩn chung");
        Map<String, String> wrong =
                Map.of("2024-01-01", "criteria-repeal-outside", "2024-12-19", "criteria-repeal-before-signed");
        wrong.forEach((day, rule) -> Api.step(leader(unit), path(id) + "/repeal", 2, with(repeal, "effectiveOn", day))
                .statusCode(422)
                .body("code", equalTo("criteria-repeal-invalid"))
                .body("errors.code", hasItem(rule)));
        Api.step(leader(unit), path(id) + "/repeal", 2, with(repeal, "document", document("2099-01-01")))
                .statusCode(422)
                .body("errors.code", hasItem("not-after-today"));
        Api.step(officer(unit), path(id) + "/repeal", 2, repeal).statusCode(403);

        Api.step(leader(unit), path(id) + "/repeal", 2, repeal)
                .statusCode(200)
                .body("status", equalTo("REPEALED"))
                .body("validTo", equalTo("2024-12-31"))
                .body("repeal.reason", equalTo("Dùng tiêu chuẩn chung"))
                .body("history[2].reason", equalTo("Dùng tiêu chuẩn chung"));
        Api.get(BOARD, ALL + "?unitId={unit}&inForceOn=2025-01-01", unit).body("items", empty());
    }

    @Test
    void theBoardIssuesForTheProvinceAndForNobodyElse() {
        UUID province = Places.PROVINCE;
        UUID id = drafted(BOARD, edition(province, "2024-02-01", criterion("WHOLE_PROVINCE")));
        Api.step(BOARD, path(id) + "/issuance", 1, null).statusCode(200).body("status", equalTo("ISSUED"));
        UUID others = drafted(BOARD, edition(JUSTICE, "2024-02-01", criterion("LAW")));
        Api.step(BOARD, path(others) + "/issuance", 1, null).statusCode(403);
    }

    @Test
    void aLocalityDoesNotReadTheDraftsOfAnother() {
        UUID id = drafted(officer(JUSTICE), edition(JUSTICE, "2024-01-01", criterion("LAW")));
        UUID stranger = Ids.named("unit", "ban-dan-toc");
        Api.get(leader(stranger), path(id)).statusCode(404);
        Api.get(leader(stranger), ALL + "?unitId={unit}", JUSTICE)
                .statusCode(200)
                .body("items", empty());
        Api.step(leader(stranger), path(id) + "/issuance", 1, null).statusCode(404);
        Api.post(leader(stranger), ALL, edition(JUSTICE, "2024-01-01", criterion("LAW")))
                .statusCode(422)
                .body("code", equalTo("unit-unknown"));
        Api.get(CMS, path(id)).statusCode(403);
        Api.get(AUDITOR, path(id)).statusCode(200).body("allowedActions", empty());
        Api.step(leader(JUSTICE), path(id) + "/issuance", 7, null).statusCode(412);
    }

    @Test
    void theListIsReadPageByPageNewestFirst() {
        UUID unit = Ids.named("unit", "van-phong-ubnd-tinh");
        UUID first = drafted(officer(unit), edition(unit, "2024-01-01", criterion("A1")));
        UUID second = drafted(officer(unit), edition(unit, "2024-01-01", criterion("A1"), criterion("A2")));
        String next = Api.get(officer(unit), ALL + "?status=DRAFT&unitId={unit}&limit=1", unit)
                .statusCode(200)
                .body("items.id", contains(second.toString()))
                .body("items[0].statusLabel", equalTo("Dự thảo"))
                .body("items[0].allowedActions", contains("edit", "discard"))
                .body("items[0].criteria", equalTo(2))
                .body("items[0].documentNumber", equalTo("45/QĐ"))
                .extract()
                .path("next");
        Api.get(officer(unit), next)
                .body("items.id", contains(first.toString()))
                .body("next", nullValue());
    }
}
