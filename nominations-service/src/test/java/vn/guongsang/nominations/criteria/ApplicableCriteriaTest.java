package vn.guongsang.nominations.criteria;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.guongsang.nominations.testing.CriteriaSets.criterion;
import static vn.guongsang.nominations.testing.CriteriaSets.issued;
import static vn.guongsang.nominations.testing.People.CMS;
import static vn.guongsang.nominations.testing.Some.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Places;
import vn.guongsang.nominations.testing.Some;

@QuarkusTest
@NominationsStack
class ApplicableCriteriaTest {

    private static final UUID TRANSPORT = Ids.named("unit", "so-giao-thong-van-tai");

    private static ValidatableResponse ask(UUID unit, String more) {
        return Api.get(CMS, "/v1/applicable-criteria?unitId={unit}" + more, unit);
    }

    @Test
    void theUnitsOwnCriteriaStandBehindTheFourGeneralOnes() {
        UUID id = issued(
                TRANSPORT,
                "2024-03-01",
                criterion("ROADS"),
                with(criterion("FARM_ROADS"), "sector", "AGRICULTURE"),
                with(
                        criterion("DRIVERS"),
                        "subjectTypes",
                        List.of("INDIVIDUAL"),
                        "evidenceRequired",
                        List.of("Giấy khen")));

        ask(TRANSPORT, "&asOf=2024-03-01")
                .statusCode(200)
                .body("asOf", equalTo("2024-03-01"))
                .body("edition.id", equalTo(id.toString()))
                .body("edition.editionNo", equalTo(1))
                .body("items.code", equalTo(plus("ROADS", "FARM_ROADS", "DRIVERS")))
                .body("items.general", contains(true, true, true, true, false, false, false))
                .body("items[6].evidenceRequired", contains("Giấy khen"))
                .body("items[6].generalCriterion", equalTo("INNOVATION_LEADERSHIP"));
        ask(TRANSPORT, "&asOf=2024-03-01&sector=AGRICULTURE&subjectType=COLLECTIVE")
                .body("items.code", equalTo(plus("ROADS", "FARM_ROADS")));
        ask(TRANSPORT, "&asOf=2024-03-01&sector=HEALTH&subjectType=INDIVIDUAL")
                .body("items.code", equalTo(plus("ROADS", "DRIVERS")));
        ask(TRANSPORT, "&asOf=2024-02-29").body("edition", nullValue()).body("items.code", equalTo(Some.CRITERIA));
    }

    private static List<String> plus(String... own) {
        return Stream.concat(Some.CRITERIA.stream(), Stream.of(own)).toList();
    }

    @Test
    void aUnitWithoutASetTakesOverNobodyElses() {
        UUID district = Ids.named("unit", "478@2021-07-01");
        issued(district, "2024-01-01", criterion("DISTRICT_WIDE"));
        ask(Ids.named("unit", "19912@"), "&asOf=2024-06-30")
                .statusCode(200)
                .body("edition", nullValue())
                .body("items", hasSize(4));
    }

    @Test
    void theGeneralCriteriaSpeakInTheWordsOfThePlan() {
        ask(TRANSPORT, "").body("items[1].text", equalTo("Hoàn thành xuất sắc các nhiệm vụ được giao;"));
    }

    @Test
    void whatCannotBeAnsweredIsRefusedByName() {
        ask(Ids.next(), "").statusCode(422).body("code", equalTo("unit-unknown"));
        ask(Places.QUANG_THO, "&asOf=2025-07-01").statusCode(422).body("code", equalTo("unit-not-active"));
        ask(TRANSPORT, "&sector=ASTROLOGY")
                .statusCode(422)
                .body("code", equalTo("sector-unknown"))
                .body("errors[0].parameter", equalTo("sector"))
                .body("errors[0].allowed", hasItem("AGRICULTURE"));
        Api.get(CMS, "/v1/applicable-criteria").statusCode(400).body("errors.parameter", contains("unitId"));
    }
}
