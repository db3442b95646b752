package vn.guongsang.reporting.report.authority;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.report.Reporting.post;
import static vn.guongsang.reporting.report.step.Stage.DISTRICT;
import static vn.guongsang.reporting.report.step.Stage.PARENT;
import static vn.guongsang.reporting.report.step.Stage.PROVINCE;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.report.content.ReportStatus;
import vn.guongsang.reporting.report.step.Standing;
import vn.guongsang.reporting.report.step.Standings;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class AuthorityTest {

    private static final String ALL = "/v1/report-authorities";
    private static final LocalDate FAR = LocalDate.of(2098, 6, 1);
    private static final Persona ADMIN = Persona.of("quan-tri", "Quản trị", "admin");

    @Inject
    Standings standings;

    @AfterEach
    void onlyTheFirstOnesAreLeft() {
        Database.change("DELETE FROM report_authority WHERE valid_from >= '2098-01-01'");
        Database.change("UPDATE report_authority SET valid_to = NULL, version = 1 WHERE valid_to >= '2097-01-01'");
    }

    @Test
    void whoeverReportsReadsWhoJudgesOnADay() {
        Persona officer = Asked.officerOf(Ids.next());
        Asked.get(officer, ALL + "?unitType=COMMUNE&on=2025-06-30")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].stages", contains("DISTRICT", "PROVINCE"))
                .body("items[0].validFrom", equalTo("2023-01-01"))
                .body("items[0].validTo", equalTo("2025-06-30"))
                .body("items[0].version", equalTo(1));
        Asked.get(officer, ALL + "?unitType=COMMUNE&on=2025-07-01")
                .body("items.stages", contains(List.of("PROVINCE")))
                .body("items[0].validTo", equalTo(null));
        Asked.get(officer, ALL + "?unitType=PROVINCE").body("items", hasSize(0));
        Asked.get(officer, ALL + "?limit=2").body("items", hasSize(2)).body("next", startsWith("http"));
        Asked.get(officer, ALL + "?colour=red").statusCode(400).body("code", equalTo("unknown-parameter"));
        Asked.as(officer)
                .accept(Tables.CSV)
                .get(ALL + "?unitType=SUBORDINATE")
                .then()
                .statusCode(200)
                .contentType(startsWith(Tables.CSV));
    }

    @Test
    void anEditionEndsWhatHoldsAndEachDayKeepsItsJudges() {
        UUID district = Ids.next();
        UUID commune = Ids.next();
        Told.units(
                Some.unit(district, UnitType.DISTRICT, "Huyện Xét Lại", null),
                Some.unit(commune, UnitType.COMMUNE, "Xã Xét Lại", district));
        UUID added = added(Asked.BOARD, edition(List.of("COMMUNE"), "DISTRICT", "PROVINCE"));

        assertEquals(List.of(PROVINCE), stages(commune, FAR.minusDays(1)));
        assertEquals(List.of(DISTRICT, PROVINCE), stages(commune, FAR));
        Asked.get(Asked.BOARD, ALL + "?unitType=COMMUNE")
                .body("items.validFrom", contains(FAR.toString(), "2025-07-01", "2023-01-01"))
                .body("items[1].validTo", equalTo("2098-05-31"))
                .body("items[1].version", equalTo(2))
                .body("items[2].version", equalTo(1));
        assertEquals(1, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", added));
    }

    @Test
    void otherTypesOfTheRowKeepTheirJudges() {
        added(ADMIN, edition(List.of("SCHOOL", "SUBORDINATE"), "PARENT", "PROVINCE"));

        Asked.get(Asked.BOARD, ALL + "?unitType=SCHOOL&on=" + FAR)
                .body("items.stages", contains(List.of("PARENT", "PROVINCE")));
        Asked.get(Asked.BOARD, ALL + "?unitType=DEPARTMENT&on=" + FAR)
                .body("items", hasSize(1))
                .body("items[0].stages", contains("PROVINCE"))
                .body("items[0].unitTypes", hasSize(8))
                .body("items[0].unitTypes", not(hasItem("SCHOOL")))
                .body("items[0].source", equalTo("Kế hoạch V.1.đ"))
                .body("items[0].validFrom", equalTo(FAR.toString()))
                .body("items[0].validTo", equalTo(null));
        Asked.get(Asked.BOARD, ALL + "?unitType=SUBORDINATE").body("items", hasSize(2));
        Asked.get(Asked.BOARD, ALL + "?on=" + FAR.minusDays(1)).body("items", hasSize(3));
    }

    @Test
    void noReportIsLeftWithoutAJudge() {
        UUID body = Ids.next();
        UUID below = Ids.next();
        Told.units(
                Some.unit(body, UnitType.DEPARTMENT, "Sở Xét Lại", null),
                Some.unit(below, UnitType.SUBORDINATE, "Chi cục Xét Lại", body));
        Map<String, Object> given = edition(List.of("SUBORDINATE", "COMMUNE"), "PARENT");
        given.put("validTo", "2098-12-31");
        added(Asked.BOARD, given);

        assertEquals(List.of(PARENT), stages(below, LocalDate.of(2098, 12, 31)));
        Standing approved = standings
                .ofUnit(below, 2098, FAR)
                .with(ReportStatus.SUBMITTED, List.of(), List.of("DISTRICT", "PARENT"), null);
        assertEquals(PROVINCE, approved.stage(), "every level that judges has approved it already");
        LocalDate after = LocalDate.of(2099, 1, 1);
        assertEquals(List.of(PROVINCE), stages(below, after));
        assertEquals(true, standings.isBound(below, 2098, LocalDate.of(2098, 12, 31)));
        assertEquals(false, standings.isBound(below, 2099, after), "nobody judges, so nothing is owed");
        UUID commune = Ids.next();
        Told.units(Some.unit(commune, UnitType.COMMUNE, "Xã Không Có Cấp Trên", null));
        assertEquals(List.of(PROVINCE), stages(commune, FAR), "a level that is not there is left out");
    }

    @Test
    void anEditionThatDoesNotFitIsRefusedAndChangesNothing() {
        long before = Database.number("SELECT count(*) FROM report_authority");
        Map<String, Object> wrong = edition(List.of("PROVINCE", "COMMUNE"), "PROVINCE", "DISTRICT");
        wrong.put("validFrom", Vietnam.dateOf(Instant.now()).toString());
        wrong.put("validTo", "2024-01-01");
        post(Asked.BOARD, ALL, wrong)
                .statusCode(422)
                .body("code", equalTo("report-authority-invalid"))
                .body("errors.pointer", contains("/validFrom", "/validTo", "/unitTypes", "/stages"))
                .body(
                        "errors.code",
                        contains(
                                "not-before-today",
                                "ends-before-start",
                                "report-authority-province",
                                "report-authority-order"));
        invalid("stages", List.of());
        invalid("stages", List.of("PROVINCE", "PROVINCE"));
        invalid("stages", List.of("MINISTRY"));
        invalid("unitTypes", List.of());
        invalid("unitTypes", List.of("VILLAGE"));
        invalid("source", " ");
        assertEquals(before, Database.number("SELECT count(*) FROM report_authority"));
    }

    @Test
    void anEditionDoesNotCoverTheBeginningOfAnotherOne() {
        added(Asked.BOARD, edition(List.of("COMMUNE", "SCHOOL"), "PROVINCE"));
        Map<String, Object> open = edition(List.of("SCHOOL"), "PARENT");
        open.put("validFrom", "2098-01-01");
        overlaps(open);
        open.put("validTo", FAR.toString());
        overlaps(open);
        overlaps(edition(List.of("SCHOOL"), "PARENT"));

        open.put("validTo", FAR.minusDays(1).toString());
        added(Asked.BOARD, open);
        Asked.get(Asked.BOARD, ALL + "?unitType=SCHOOL&on=" + FAR.minusDays(1))
                .body("items.stages", contains(List.of("PARENT")));
        Asked.get(Asked.BOARD, ALL + "?unitType=SCHOOL&on=" + FAR).body("items.stages", contains(List.of("PROVINCE")));
    }

    @Test
    void ofTwoAtOnceOneIsRefused() {
        List<Integer> answers = Stream.of("PARENT", "PROVINCE")
                .map(stage ->
                        CompletableFuture.supplyAsync(() -> post(Asked.BOARD, ALL, edition(List.of("SCHOOL"), stage))
                                .extract()
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(201, 422), answers);
        Asked.get(Asked.BOARD, ALL + "?unitType=SCHOOL&on=" + FAR).body("items", hasSize(1));
    }

    @Test
    void othersNeitherSetNorReadWhoJudges() {
        for (String role : List.of("unit-officer", "unit-leader", "district-board", "finance", "auditor")) {
            post(Persona.of("nguoi", "Người", role).inUnit(Ids.next()), ALL, edition(List.of("SCHOOL"), "PROVINCE"))
                    .statusCode(403);
        }
        Asked.get(Persona.of("toa-soan", "Tòa soạn", "media-editor"), ALL).statusCode(403);
    }

    private List<?> stages(UUID unit, LocalDate day) {
        return standings.ofUnit(unit, day.getYear(), day).stages();
    }

    private static UUID added(Persona persona, Map<String, Object> edition) {
        return UUID.fromString(
                post(persona, ALL, edition).statusCode(201).extract().path("id"));
    }

    private static void invalid(String field, Object value) {
        Map<String, Object> edition = edition(List.of("SCHOOL"), "PROVINCE");
        edition.put(field, value);
        post(Asked.BOARD, ALL, edition).statusCode(400);
    }

    private static void overlaps(Map<String, Object> edition) {
        post(Asked.BOARD, ALL, edition)
                .statusCode(422)
                .body("errors.pointer", contains("/validFrom"))
                .body("errors.code", contains("report-authority-overlaps"));
    }

    private static Map<String, Object> edition(List<String> types, String... stages) {
        return new HashMap<>(Map.of(
                "unitTypes", types, "stages", List.of(stages), "validFrom", FAR.toString(), "source", "Công văn thử"));
    }
}
