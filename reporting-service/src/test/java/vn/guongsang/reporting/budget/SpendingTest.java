package vn.guongsang.reporting.budget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.budget.Budgets.ALL;
import static vn.guongsang.reporting.budget.Budgets.line;
import static vn.guongsang.reporting.budget.Budgets.spending;
import static vn.guongsang.reporting.testing.People.FINANCE;
import static vn.guongsang.reporting.testing.People.officer;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.People;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Sample;
import vn.guongsang.reporting.testing.Sent;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class SpendingTest {

    private static final String SPENDINGS = ALL + "/{id}/spendings";
    private static final String REVERSAL = "/v1/budget-spendings/{id}/reversal";
    private static final Map<String, Object> MISTAKE = Map.of("reason", "Ghi nhầm số tiền");

    @Test
    void moneyIsBookedUpToWhatTheLineHasLeft() {
        UUID unit = Budgets.commune();
        UUID id = Budgets.allocated(unit, 2025, line("GATHERINGS", 100), line("OTHER", 500));
        Sent.post(officer(unit), SPENDINGS, spending(1, "2025-03-01", 70), id).statusCode(201);
        Sent.post(officer(unit), SPENDINGS, spending(1, "2025-03-02", 31), id)
                .statusCode(422)
                .body("code", equalTo("budget-exceeded"))
                .body("detail", equalTo("Dòng 1 chỉ còn 30 đồng."))
                .body("errors.code", contains("budget-above-rest"));
    }

    @Test
    void aMistakeIsTakenBackOnceByARowOfItsOwnAndTheMoneyIsFreeAgain() {
        UUID unit = Budgets.commune();
        UUID id = Budgets.allocated(unit, 2025, line("GATHERINGS", 100), line("OTHER", 500));
        UUID first = Sent.post(officer(unit), SPENDINGS, spending(1, "2025-03-01", 70), id)
                .extract()
                .jsonPath()
                .getUUID("id");
        String reversal = Sent.post(officer(unit), REVERSAL, MISTAKE, first)
                .statusCode(201)
                .body("amount", equalTo(-70))
                .body("reverses", equalTo(first.toString()))
                .extract()
                .path("id");
        Sent.post(officer(unit), REVERSAL, MISTAKE, first)
                .statusCode(409)
                .body("code", equalTo("spending-not-reversible"));
        Sent.post(officer(unit), SPENDINGS, spending(1, "2025-03-02", 100), id).statusCode(201);
        Asked.get(FINANCE, ALL + "/{id}", id)
                .body("lines.spent", contains(100, 0))
                .body("version", equalTo(8))
                .body("history.action", hasItem("allocation"));
        Asked.get(officer(unit), "/v1/budget-spendings?estimateId={id}&line=1&year=2025", id)
                .statusCode(200)
                .body("items.amount", contains(-70, 100, 70))
                .body("items[2].reversedBy", equalTo(reversal));
        String booked = "SELECT sum(amount) FROM budget_spending WHERE estimate_id = ? AND line = 1";
        assertEquals(100, Database.number(booked, id));
    }

    @Test
    void spendingAndItsReversalAreReadWhereTheirLocationsPointWithinTheScope() {
        UUID unit = Budgets.commune();
        UUID id = Budgets.allocated(unit, 2025, line("OTHER", 100));
        String booked = Sent.post(officer(unit), SPENDINGS, spending(1, "2025-03-01", 70), id)
                .extract()
                .header("Location");
        String first = Asked.get(officer(unit), booked)
                .statusCode(200)
                .body("amount", equalTo(70))
                .extract()
                .path("id");
        String reversed =
                Sent.post(officer(unit), REVERSAL, MISTAKE, first).extract().header("Location");
        Asked.get(FINANCE, reversed).statusCode(200).body("reverses", equalTo(first));
        Asked.get(officer(Budgets.commune()), booked).statusCode(404);
    }

    @Test
    void twoSpendingsAtOnceNeverPassTheSameRest() throws Exception {
        UUID unit = Budgets.commune();
        UUID id = Budgets.allocated(unit, 2025, line("OTHER", 100));
        Callable<Integer> spend = () -> Sent.post(officer(unit), SPENDINGS, spending(1, "2025-03-01", 30), id)
                .extract()
                .statusCode();
        ExecutorService callers = Executors.newFixedThreadPool(5);
        try {
            List<Future<Integer>> answers = callers.invokeAll(List.of(spend, spend, spend, spend, spend));
            long booked = 0;
            for (Future<Integer> answer : answers) {
                booked += answer.get() == 201 ? 1 : 0;
            }
            assertEquals(3, booked);
        } finally {
            callers.shutdown();
        }
        Asked.get(FINANCE, ALL + "/{id}", id).body("lines[0].spent", equalTo(90));
    }

    @Test
    void spendingFallsIntoItsBudgetYearAndOnALineThatIsThere() {
        UUID unit = Budgets.commune();
        UUID id = Budgets.allocated(unit, 2024, line("OTHER", 100));
        Sent.post(officer(unit), SPENDINGS, spending(1, "2023-12-31", 1), id)
                .statusCode(422)
                .body("code", equalTo("spending-invalid"))
                .body("errors.code", contains("spending-before-year"));
        Sent.post(officer(unit), SPENDINGS, spending(1, "2025-02-01", 1), id)
                .statusCode(422)
                .body("errors.code", contains("spending-after-closing"));
        Sent.post(officer(unit), SPENDINGS, spending(1, "2099-01-01", 1), id)
                .statusCode(422)
                .body("errors.code", contains("spending-after-closing", "not-after-today"));
        Sent.post(officer(unit), SPENDINGS, spending(2, "2025-01-31", 1), id)
                .statusCode(422)
                .body("errors.code", contains("budget-line-unknown"))
                .body("errors[0].allowed", contains("1"));
        Sent.post(officer(unit), SPENDINGS, spending(1, "2025-01-31", 1), id).statusCode(201);
        Sent.post(FINANCE, SPENDINGS, spending(1, "2024-05-01", 1), id).statusCode(403);
        Sent.post(officer(Budgets.commune()), SPENDINGS, spending(1, "2024-05-01", 1), id)
                .statusCode(404);
    }

    @Test
    void figuresAreOfOneUnitOrOfASubtreeAndCountEachEstimateOnce() {
        UUID district = Ids.next();
        UUID commune = Ids.next();
        withBudgets(district, commune);
        Asked.get(FINANCE, "/v1/budget-figures?year=2025&unitId={unit}", district)
                .statusCode(200)
                .body("subtree", equalTo(false))
                .body("total.estimated", equalTo(1000));
        Asked.get(FINANCE, "/v1/budget-figures?year=2025&unitId={unit}&subtree=true", district)
                .statusCode(200)
                .body("unitName", equalTo("Huyện Kinh Phí"))
                .body("basisDate", equalTo("2025-12-31"))
                .body("estimates.status", contains("ALLOCATED"))
                .body("estimates[0].count", equalTo(2))
                .body("sources.source", contains("STATE_BUDGET", "OTHER_LAWFUL"))
                .body("sources.amounts.allocated", contains(1100, 50))
                .body("tasks.find { it.task == 'GATHERINGS' }.amounts.spent", equalTo(60))
                .body("total.rest", equalTo(1090));
    }

    @Test
    void theLinesBehindASumAreListedWithinTheScope() {
        UUID district = Ids.next();
        UUID commune = Ids.next();
        withBudgets(district, commune);
        Asked.get(FINANCE, "/v1/budget-lines?year=2025&unitId={unit}&subtree=true&source=STATE_BUDGET", district)
                .statusCode(200)
                .body("items.line.allocated", contains(1000, 100))
                .body("items.unitName", contains("Huyện Kinh Phí", "Xã Kinh Phí"));
        Asked.get(officer(commune), "/v1/budget-figures?year=2024&unitId={unit}", commune)
                .body("total.estimated", equalTo(0))
                .body("estimates.status", contains("DRAFT"));
        Asked.get(officer(commune), "/v1/budget-figures?year=2025&unitId={unit}", district)
                .statusCode(404);
        Asked.get(officer(commune), "/v1/budget-lines?year=2025&unitId={unit}", district)
                .statusCode(404);
    }

    @Test
    void checksFindMoneyWithoutEventsAndEventsWithoutMoney() {
        UUID unit = Budgets.commune();
        UUID unpaid = gathering(unit, "HELD", "2025-07-01");
        UUID id = Budgets.allocated(
                unit,
                2025,
                line("GATHERINGS", 10, "event", event("GATHERING", gathering(unit, "CANCELLED", "2025-05-01"))),
                line("GATHERINGS", 20, "event", event("GATHERING", gathering(unit, "HELD", "2025-06-01"))),
                line("GATHERINGS", 30),
                line("CONTEST", 40, "event", event("CONTEST", Ids.next())));
        Sent.post(officer(unit), SPENDINGS, spending(2, "2025-05-31", 5), id).statusCode(201);
        Sent.post(officer(unit), SPENDINGS, spending(3, "2025-05-31", 6), id).statusCode(201);
        Asked.get(People.AUDITOR, ALL + "/{id}/checks", id)
                .statusCode(200)
                .body(
                        "warnings.warning",
                        contains(
                                "EVENT_GIVEN_UP",
                                "NOTHING_SPENT",
                                "SPENT_BEFORE_EVENT",
                                "MONEY_WITHOUT_EVENT",
                                "EVENT_UNKNOWN",
                                "NOTHING_SPENT",
                                "EVENT_WITHOUT_MONEY"))
                .body("warnings[0].label", equalTo("Hoạt động đã hủy mà dòng vẫn có tiền"))
                .body("warnings[2].on", equalTo("2025-05-31"))
                .body("warnings[2].amount", equalTo(5))
                .body("warnings[6].event.id", equalTo(unpaid.toString()));
        Asked.get(officer(Budgets.commune()), ALL + "/{id}/checks", id).statusCode(404);
    }

    @Test
    void moneyForAnEventThatNeverTookPlaceIsNoticedWhenTheYearIsOver() {
        UUID unit = Budgets.commune();
        UUID planned = gathering(unit, "PLANNED", "2025-05-01");
        UUID id = Budgets.allocated(
                unit, 2025, line("GATHERINGS", 10, "event", Map.of("kind", "GATHERING", "id", planned)));
        Asked.get(FINANCE, ALL + "/{id}/checks", id).body("warnings.warning", contains("NOTHING_SPENT"));
        Sent.post(officer(unit), SPENDINGS, spending(1, "2025-05-02", 5), id).statusCode(201);
        Asked.get(FINANCE, ALL + "/{id}/checks", id)
                .body("warnings.warning", contains("EVENT_NOT_HELD"))
                .body("warnings.findAll { it.warning == 'SPENT_BEFORE_EVENT' }", empty());
    }

    /** A district with a commune below it, and what both have estimated and spent. */
    private static void withBudgets(UUID district, UUID commune) {
        Told.units(
                Some.unit(district, UnitType.DISTRICT, "Huyện Kinh Phí", null),
                Some.unit(commune, UnitType.COMMUNE, "Xã Kinh Phí", district));
        Budgets.allocated(district, 2025, line("GATHERINGS", 1000));
        UUID below = Budgets.allocated(
                commune,
                2025,
                line("GATHERINGS", 100),
                line("OTHER", 50, "source", "OTHER_LAWFUL", "sourceDescription", "Quỹ"));
        Budgets.drafted(commune, 2024, line("OTHER", 9));
        Sent.post(officer(commune), SPENDINGS, spending(1, "2025-03-01", 60), below)
                .statusCode(201);
    }

    private static Map<String, Object> event(String kind, UUID id) {
        return Map.of("kind", kind, "id", id);
    }

    private static UUID gathering(UUID host, String status, String day) {
        Sample sample = new Sample("gathering-held", "gatherings").with(data -> {
            data.put("status", status).put("plannedOn", day).put("heldOn", "HELD".equals(status) ? day : null);
            data.putArray("hostIds").add(host.toString());
        });
        sample.tell(1);
        return sample.id();
    }
}
