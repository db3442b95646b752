package vn.guongsang.nominations.council;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.guongsang.nominations.testing.Council.TODAY;
import static vn.guongsang.nominations.testing.Council.appointment;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Some.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.NominationsStack;

@QuarkusTest
@NominationsStack
class CouncilMembersTest {

    private static final String PATH = "/v1/council-members";
    private static final String RULES = "/v1/council-voting-rules";

    @Test
    void aMandateBeginsAndEnds() {
        UUID id = Api.post(BOARD, PATH, appointment("COMMUNE", "uy-vien-xa", "Đặng Văn Mẫu"))
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("allowedActions", contains("end"))
                .extract()
                .jsonPath()
                .getUUID("id");
        Api.post(BOARD, PATH, appointment("COMMUNE", "uy-vien-xa", "Đặng Văn Mẫu"))
                .statusCode(422)
                .body("code", equalTo("council-member-invalid"))
                .body("errors.code", contains("mandate-overlaps"));
        String end = PATH + "/" + id + "/end";
        Api.step(COUNCIL, end, 1, Map.of("lastDay", TODAY.toString())).statusCode(403);
        Api.step(BOARD, end, 2, Map.of("lastDay", TODAY.toString())).statusCode(412);
        Api.step(BOARD, end, 1, Map.of("lastDay", TODAY.minusDays(1).toString()))
                .statusCode(422)
                .body("errors.code", contains("mandate-ends-before"));
        Api.step(BOARD, end, 1, Map.of("lastDay", TODAY.toString()))
                .statusCode(200)
                .body("version", equalTo(2))
                .body("validTo", equalTo(TODAY.toString()));
        Api.step(BOARD, end, 2, Map.of("lastDay", TODAY.plusDays(1).toString()))
                .statusCode(422)
                .body("errors.code", contains("mandate-ended"));
        assertEndedToday(id);
    }

    private static void assertEndedToday(UUID id) {
        Api.get(AUDITOR, PATH + "/" + id).statusCode(200).body("allowedActions", empty());
        Api.get(AUDITOR, PATH + "?limit=100&asOf=" + TODAY).body("items.id", hasItem(id.toString()));
        Api.get(AUDITOR, PATH + "?limit=100&asOf=" + TODAY.plusDays(1)).body("items.id", not(hasItem(id.toString())));
        Map<String, Object> again = with(
                appointment("COMMUNE", "uy-vien-xa", "Đặng Văn Mẫu"),
                "validFrom",
                TODAY.plusDays(1).toString());
        Api.post(BOARD, PATH, again).statusCode(201);
        Api.get(BOARD, PATH + "/" + Ids.next()).statusCode(404);
    }

    @Test
    void aMandateNamesWhatExists() {
        Map<String, Object> wrong = with(
                appointment("COMMUNE", "uy-vien-la", "Đặng Thị Mẫu"),
                "unitId",
                Ids.next(),
                "sectors",
                List.of("AGRICULTURE", "ASTROLOGY"));
        Api.post(BOARD, PATH, wrong)
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/unitId", "/sectors/1"))
                .body("errors.code", containsInAnyOrder("unit-unknown", "sector-unknown"));
        Api.post(BOARD, PATH, with(wrong, "validTo", TODAY.minusDays(60).toString()))
                .statusCode(422)
                .body("errors.code", contains("mandate-order"));
    }

    @Test
    void onlyTheBoardAppointsAndUnitsDoNotReadTheRegistry() {
        Api.post(COUNCIL, PATH, appointment("COMMUNE", "tu-phong", "Đặng Thị Mẫu"))
                .statusCode(403);
        Api.post(officer(HEALTH), PATH, appointment("COMMUNE", "tu-phong", "Đặng Thị Mẫu"))
                .statusCode(403);
        Api.get(officer(HEALTH), PATH).statusCode(403);
        Api.get(COUNCIL, PATH).statusCode(200);
    }

    @Test
    void theRuleOfTheProvinceIsNinetyPercentOfAll() {
        Api.get(COUNCIL, RULES + "?asOf=2024-06-30")
                .statusCode(200)
                .body("items.find { it.level == 'PROVINCE' }.pass.numerator", equalTo(90))
                .body("items.find { it.level == 'PROVINCE' }.base", equalTo("ALL_MEMBERS"))
                .body("items.find { it.level == 'PROVINCE' }.compulsory", equalTo(false));
    }

    @Test
    void aNewRuleFollowsAnOldOne() {
        Map<String, Object> rule = Map.of(
                "level",
                "COMMUNE",
                "pass",
                Map.of("numerator", 2, "denominator", 3),
                "base",
                "PRESENT",
                "absentee",
                "EXCLUDED",
                "quorum",
                Map.of("numerator", 1, "denominator", 2),
                "compulsory",
                false,
                "validFrom",
                TODAY.plusDays(10).toString(),
                "source",
                "Quy chế Hội đồng, Điều 7");
        followsInTime(rule);
    }

    private static void followsInTime(Map<String, Object> rule) {
        Api.post(COUNCIL, RULES, rule).statusCode(403);
        Api.post(BOARD, RULES, rule).statusCode(201).body("pass.denominator", equalTo(3));
        Api.post(BOARD, RULES, rule)
                .statusCode(422)
                .body("code", equalTo("voting-rule-invalid"))
                .body("errors.code", contains("voting-rule-not-newest"));
        Map<String, Object> later = with(rule, "validFrom", TODAY.plusDays(20).toString());
        Api.post(BOARD, RULES, with(later, "pass", Map.of("numerator", 4, "denominator", 3)))
                .statusCode(422)
                .body("errors.code", contains("share-above-one"));
        Api.post(BOARD, RULES, with(later, "validFrom", "2020-01-01"))
                .statusCode(422)
                .body("errors.code", hasItem("voting-rule-in-past"));
        Api.post(BOARD, RULES, later).statusCode(201);
        Api.get(BOARD, RULES + "?asOf=" + TODAY.plusDays(15))
                .body(
                        "items.find { it.level == 'COMMUNE' }.validTo",
                        equalTo(TODAY.plusDays(19).toString()));
    }
}
