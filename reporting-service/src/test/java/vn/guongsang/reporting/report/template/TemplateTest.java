package vn.guongsang.reporting.report.template;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.reporting.report.Reporting.post;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;

@QuarkusTest
@ReportingStack
class TemplateTest {

    private static final String ALL = "/v1/report-templates";
    private static final LocalDate FAR = LocalDate.of(2098, 1, 1);

    @Inject
    Templates templates;

    @Inject
    TemplateSeedService seed;

    @AfterEach
    void onlyTheFirstEditionsAreLeft() {
        Database.change("DELETE FROM report_template WHERE valid_from >= '2098-01-01'");
        Database.change("UPDATE report_template SET valid_to = NULL, version = 1");
    }

    @Test
    void everyTypeOfUnitThatReportsHasItsTemplate() {
        LocalDate today = Vietnam.dateOf(Instant.now());
        for (UnitType type : UnitType.values()) {
            assertEquals(
                    type != UnitType.PROVINCE, templates.inForce(type, today).isPresent(), type.toString());
        }
        Asked.get(Asked.BOARD, ALL + "?limit=100")
                .statusCode(200)
                .body("items.code", hasItems("COMMUNE", "DISTRICT", "PROVINCIAL_BODY", "SUBORDINATE_UNIT"));
        UUID commune = Ids.named("report-template", "COMMUNE@1");
        Asked.get(Asked.officerOf(Ids.next()), ALL + "/" + commune)
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body(
                        "sections.code",
                        contains("PREPARATION", "DISCOVERY", "PROPAGATION", "HONOURING", "MEANS", "OUTLOOK"))
                .body("sections[4].figures.find { it.indicator == 'BUDGET_SPENT' }.required", equalTo(true))
                .body("sections[5].narratives.part", contains("DIFFICULTIES", "PROPOSALS"));
        Asked.get(Asked.BOARD, ALL + "/" + Ids.next()).statusCode(404);
    }

    @Test
    void anEditionFollowsTheLastOneAndEachDayKeepsItsOwn() {
        String id = post(Asked.BOARD, ALL, edition("COMMUNE", "COMMUNE", FAR, "MODELS_SPREAD"))
                .statusCode(201)
                .body("edition", equalTo(2))
                .extract()
                .path("id");
        assertEquals(2, templates.inForce(UnitType.COMMUNE, FAR).orElseThrow().edition());
        TemplateView before =
                templates.inForce(UnitType.COMMUNE, FAR.minusDays(1)).orElseThrow();
        assertEquals(1, before.edition());
        assertEquals(FAR.minusDays(1), before.validTo());
        Asked.get(Asked.BOARD, ALL + "?code=COMMUNE")
                .body("items.id", contains(id, before.id().toString()));
        assertEquals(1, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", UUID.fromString(id)));
    }

    @Test
    void anEditionThatAsksTwiceTakesOthersUnitsOrBeginsTooEarlyIsRefused() {
        post(
                        Asked.BOARD,
                        ALL,
                        edition("COMMUNE", "DISTRICT", LocalDate.of(2024, 1, 1), "MODELS_SPREAD", "MODELS_SPREAD"))
                .statusCode(422)
                .body("code", equalTo("report-template-invalid"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/validFrom", "/sections/0/figures/1/indicator", "/unitTypes"));
        post(Asked.BOARD, ALL, Map.of("code", "xa")).statusCode(400);
        for (String role : List.of("unit-leader", "district-board", "council-member", "admin")) {
            Persona other = Persona.of("nguoi", "Người", role).inUnit(Ids.next());
            post(other, ALL, edition("COMMUNE", "COMMUNE", FAR, "MODELS_SPREAD"))
                    .statusCode(403);
        }
        Asked.get(Persona.of("toa-soan", "Tòa soạn", "media-editor"), ALL).statusCode(403);
    }

    @Test
    void aSecondStartKeepsWhatIsThere() {
        long before = Database.number("SELECT count(*) FROM report_template");
        seed.seed(new StartupEvent());
        assertEquals(before, Database.number("SELECT count(*) FROM report_template"));
        assertTrue(before >= 4);
    }

    private static Map<String, Object> edition(String code, String type, LocalDate from, String... figures) {
        return Map.of(
                "code",
                code,
                "unitTypes",
                List.of(type),
                "title",
                "Mẫu mới",
                "titleEn",
                "New template",
                "sections",
                List.of(Map.of(
                        "code",
                        "ALL",
                        "title",
                        "Tất cả",
                        "titleEn",
                        "All",
                        "figures",
                        List.of(figures).stream()
                                .map(figure -> Map.of("indicator", figure, "required", true))
                                .toList(),
                        "narratives",
                        List.of(Map.of("part", "RESULTS", "required", true)))),
                "validFrom",
                from.toString(),
                "source",
                "Công văn thử");
    }
}
