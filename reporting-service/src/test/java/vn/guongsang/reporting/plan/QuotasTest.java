package vn.guongsang.reporting.plan;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.reference.ReferenceCsv;
import vn.guongsang.reporting.quota.rule.QuotaRule;
import vn.guongsang.reporting.quota.rule.QuotaScope;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;

@QuarkusTest
@ReportingStack
class QuotasTest {

    private static final LocalDate TODAY = LocalDate.parse("2025-03-01");

    @Inject
    Quotas quotas;

    @Inject
    PlanSeedService seed;

    @Test
    void allTwelveQuotasAreListedAndCounted() {
        Asked.get(Asked.BOARD, "/v1/quotas?limit=100")
                .statusCode(200)
                .body("items", hasSize(12))
                .body("items.findAll { it.counted }", hasSize(12))
                .body("items.findAll { it.counted }.every { it.countRule != null }", equalTo(true))
                .body("items.find { it.code == 'EXEMPLARS_PER_DISTRICT' }.minimum", equalTo(5))
                .body("items.find { it.code == 'EXEMPLARS_PER_DISTRICT' }.section", equalTo("V.1.đ"))
                .body("items.find { it.code == 'EXEMPLARS_PER_DISTRICT' }.basisDay", equalTo("--12-31"))
                .body("items.find { it.code == 'EXEMPLARS_PER_DISTRICT' }.plan.lastYear", equalTo(2025))
                .body("items.find { it.code == 'ANNUAL_INSPECTION' }.countRule", equalTo("PROVINCIAL_INSPECTIONS"));
    }

    @Test
    void theListIsATableToo() {
        String table = new String(
                Asked.as(Asked.BOARD)
                        .accept("text/csv")
                        .get("/v1/quotas")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);

        assertTrue(table.split("\r\n")[0].contains("plan.lastYear"), table);
        assertEquals(
                Asked.get(Asked.BOARD, "/v1/quotas?limit=100").extract().path("items.code"),
                Pattern.compile("(?m)^([A-Z_]{8,}),")
                        .matcher(table)
                        .results()
                        .map(found -> found.group(1))
                        .toList());
        Asked.as(Asked.BOARD)
                .accept("text/csv")
                .get("/v1/quotas?limit=10001")
                .then()
                .statusCode(400);
    }

    @Test
    void theListIsReadPageByPage() {
        String next = Asked.get(Asked.BOARD, "/v1/quotas?limit=7")
                .statusCode(200)
                .body("items", hasSize(7))
                .extract()
                .path("next");
        Asked.get(Asked.BOARD, next).statusCode(200).body("items", hasSize(5)).body("$", not(hasKey("next")));
    }

    @Test
    void everyCountedQuotaNamesARuleAndAScopeThatTheServiceKnows() {
        List<Map<String, String>> counted = ReferenceCsv.rows("quotas.csv").stream()
                .filter(row -> row.get("count_rule") != null)
                .toList();
        counted.forEach(row -> {
            QuotaRule.valueOf(row.get("count_rule"));
            QuotaScope.valueOf(row.get("scope"));
        });
        assertEquals(12, counted.size());
    }

    @Test
    void aSecondStartKeepsWhatTheOfficeHasChanged() {
        Database.change("UPDATE quota SET minimum = 3 WHERE code = 'EXEMPLARS_PER_COMMUNE'");
        try {
            seed.seed(new StartupEvent());

            assertEquals(12, Database.number("SELECT count(*) FROM quota"));
            assertEquals(3, Database.number("SELECT minimum FROM quota WHERE code = 'EXEMPLARS_PER_COMMUNE'"));
        } finally {
            Database.change("UPDATE quota SET minimum = 2 WHERE code = 'EXEMPLARS_PER_COMMUNE'");
        }
    }

    @Test
    void aDatabaseThatWasLoadedBeforeGetsTheNewRulesAndKeepsReadingsOfTheBoard() throws IOException {
        Database.change("UPDATE quota SET count_rule = NULL, reading = 'cũ' WHERE code LIKE 'ANNUAL_%'");
        Database.change(
                """
                INSERT INTO quota (id, plan_code, code, scope, metric, minimum, unit, period, quote, section, explicit, reading,
                                   valid_from, recorded_by, recorded_at)
                SELECT gen_random_uuid(), plan_code, code, scope, metric, 1, unit, period, quote, section, false,
                       'Cách hiểu của Ban', '2025-06-01', 'ban-tdkt', now()
                FROM quota WHERE code = 'ANNUAL_BUDGET_ESTIMATE'""");
        try {
            Database.change(newRules());
            seed.seed(new StartupEvent());

            assertEquals(
                    3,
                    Database.number("SELECT count(*) FROM quota WHERE code LIKE 'ANNUAL_%' AND recorded_at IS NULL"));
            assertEquals(0, Database.number("SELECT count(*) FROM quota WHERE reading = 'cũ'"));
            assertEquals(1, Database.number("SELECT count(*) FROM quota WHERE reading = 'Cách hiểu của Ban'"));
        } finally {
            Database.change("DELETE FROM quota WHERE reading = 'Cách hiểu của Ban'");
        }
    }

    /** The statement of the migration that makes room for them. */
    private static String newRules() throws IOException {
        try (InputStream file =
                QuotasTest.class.getResourceAsStream("/db/migration/V2026_11_29_1650__quota_sources.sql")) {
            String sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return sql.substring(sql.indexOf("DELETE FROM quota"));
        }
    }

    @Test
    void theBasisDateIsTheLastDayOfTheYearOrTodayWhileTheYearRuns() {
        Plan plan = quotas.planOf(2024);
        assertEquals(LocalDate.parse("2024-12-31"), plan.basisDate(2024, TODAY));
        assertEquals(TODAY, plan.basisDate(2025, TODAY));
    }

    @Test
    void aLaterReadingReplacesTheEarlierOneFromItsFirstYear() {
        Database.change("UPDATE quota SET valid_to = '2024-12-31' WHERE code = 'EXEMPLARS_PROVINCE'");
        Database.change(
                """
                INSERT INTO quota SELECT gen_random_uuid(), plan_code, code, scope, metric, 20, unit, period, quote, section,
                    explicit, note, count_rule, levels, basis_day, reading, '2025-01-01', '2025-12-31'
                FROM quota WHERE code = 'EXEMPLARS_PROVINCE'""");
        try {
            assertEquals(15, provinceTarget(2024));
            assertEquals(20, provinceTarget(2025));
        } finally {
            Database.change("DELETE FROM quota WHERE code = 'EXEMPLARS_PROVINCE' AND minimum = 20");
            Database.change("UPDATE quota SET valid_to = '2025-12-31' WHERE code = 'EXEMPLARS_PROVINCE'");
        }
    }

    private int provinceTarget(int year) {
        return quotas.of(quotas.planOf(year), year, TODAY).stream()
                .filter(quota -> quota.code().equals("EXEMPLARS_PROVINCE"))
                .map(quota -> quota.target(quota.basisDate(year, TODAY)))
                .findFirst()
                .orElseThrow();
    }
}
