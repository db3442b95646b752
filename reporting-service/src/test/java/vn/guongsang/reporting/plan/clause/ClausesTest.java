package vn.guongsang.reporting.plan.clause;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.reference.ReferenceCsv;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.ReportingStack;

@QuarkusTest
@ReportingStack
class ClausesTest {

    private static final String PLAN = "GUONG_SANG_2023_2025";
    private static final String CLAUSES = "/v1/plans/" + PLAN + "/clauses";

    @Inject
    Clauses clauses;

    @Test
    void everythingMeasurableInThePlanHasAClause() {
        List<Clause> all = clauses.of(PLAN, LocalDate.parse("2024-01-01"));

        assertEquals(
                IntStream.rangeClosed(1, 26).mapToObj(i -> "M" + i).collect(Collectors.toSet()),
                all.stream().flatMap(clause -> clause.requirements().stream()).collect(Collectors.toSet()));
        assertEquals(
                14,
                all.stream()
                        .filter(clause -> clause.key().startsWith("SECTOR_"))
                        .count());
    }

    @Test
    void everyQuotaQuotesItsClauseLiterally() {
        Map<String, Clause> byKey = clauses.of(PLAN, LocalDate.parse("2024-01-01")).stream()
                .collect(Collectors.toMap(Clause::key, Function.identity()));

        ReferenceCsv.rows("quotas.csv").forEach(quota -> {
            Clause clause = byKey.get(quota.get("clause_key"));
            assertTrue(clause.text().contains(quota.get("quote")), quota.get("code"));
            assertEquals(clause.section(), quota.get("section"), quota.get("code"));
        });
    }

    @Test
    void theTwoItemsThatThePlanLettersAlikeHaveKeysOfTheirOwn() {
        Asked.get(Asked.BOARD, CLAUSES + "?limit=100")
                .statusCode(200)
                .body("items", hasSize(92))
                .body(
                        "items.findAll { it.section == 'V.1.đ' }.key",
                        hasItems("FINANCE_FUNDING", "FINANCE_CHECKS", "TWO_PER_COMMUNE", "UNITS_REPORT_YEARLY"));
    }

    @Test
    void clausesAreFoundByWhatTheyMeasureAndReadInOrder() {
        Asked.get(Asked.BOARD, CLAUSES + "?requirement=M8")
                .statusCode(200)
                .body("items.key", contains("TWO_PER_COMMUNE"))
                .body(
                        "items[0].text",
                        equalTo("mỗi xã, phường, thị trấn có ít nhất 02 điển hình tập thể, cá nhân tiêu biểu;"))
                .body("items[0].versionNumber", equalTo(1))
                .body("items[0].effectiveFrom", equalTo("2023-01-01"));
        Asked.get(Asked.BOARD, CLAUSES + "?requirement=M17")
                .body(
                        "items.key",
                        contains(
                                "HOME_AFFAIRS_ESTIMATE",
                                "FINANCE_FUNDING",
                                "FINANCE_CHECKS",
                                "FUNDING_SOURCES",
                                "YEARLY_ESTIMATE"));
        String next = Asked.get(Asked.BOARD, CLAUSES + "?requirement=M17&limit=2")
                .extract()
                .path("next");
        Asked.get(Asked.BOARD, next).statusCode(200).body("items.key", contains("FINANCE_CHECKS", "FUNDING_SOURCES"));
    }

    @Test
    void beforeThePlanNothingHolds() {
        Asked.get(Asked.BOARD, CLAUSES + "?on=2022-12-31").statusCode(200).body("items", hasSize(0));
    }

    @Test
    void anUnknownPlanOrRowIsRefused() {
        Asked.get(Asked.BOARD, "/v1/plans/KHONG_CO/clauses").statusCode(404);
        Asked.get(Asked.BOARD, "/v1/plans/KHONG_CO").statusCode(404);
        Asked.get(Asked.BOARD, CLAUSES + "?requirement=M27")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("requirement"));
    }

    @Test
    void thePlanSaysItsWindowAndTheSchemeThatItCarriesOut() {
        Asked.get(Asked.officerOf(java.util.UUID.randomUUID()), "/v1/plans/" + PLAN)
                .statusCode(200)
                .body("windowSection", equalTo("III.2"))
                .body("firstYear", equalTo(2023))
                .body("lastYear", equalTo(2025))
                .body("schemeFirstYear", equalTo(2022))
                .body("schemeLastYear", equalTo(2025))
                .body("versionNumber", equalTo(1))
                .body("clauses", equalTo(92));
        Asked.get(Asked.BOARD, "/v1/plans").statusCode(200).body("items.code", contains(PLAN));
    }
}
