package vn.guongsang.reporting.budget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.budget.Budgets.ALL;
import static vn.guongsang.reporting.budget.Budgets.amounts;
import static vn.guongsang.reporting.budget.Budgets.decided;
import static vn.guongsang.reporting.budget.Budgets.decision;
import static vn.guongsang.reporting.budget.Budgets.drafted;
import static vn.guongsang.reporting.budget.Budgets.estimate;
import static vn.guongsang.reporting.budget.Budgets.line;
import static vn.guongsang.reporting.budget.Budgets.reviewed;
import static vn.guongsang.reporting.budget.Budgets.spending;
import static vn.guongsang.reporting.testing.People.AUDITOR;
import static vn.guongsang.reporting.testing.People.BOARD;
import static vn.guongsang.reporting.testing.People.FINANCE;
import static vn.guongsang.reporting.testing.People.leader;
import static vn.guongsang.reporting.testing.People.officer;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.People;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Sent;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class EstimateTest {

    private static final Map<String, Object> REASON = Map.of("reason", "Chưa nêu định mức chi");

    @Test
    void anEstimateIsSubmittedReturnedMendedAndReviewed() {
        UUID unit = Budgets.commune();
        UUID id = drafted(
                unit,
                2025,
                line("GATHERINGS", 45_000_000),
                line("TRAINING", 5_000_000, "source", "OTHER_LAWFUL", "sourceDescription", "Quỹ khuyến học"));
        Sent.step(officer(unit), ALL + "/{id}/submission", 1, null, id).statusCode(403);
        Sent.step(leader(unit), ALL + "/{id}/submission", 1, null, id)
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("statusLabel", equalTo("Đã trình"))
                .body("allowedActions", empty());
        Sent.step(FINANCE, ALL + "/{id}/return", 2, REASON, id).body("status", equalTo("RETURNED"));
        Sent.put(officer(unit), ALL + "/{id}", 3, estimate(unit, 2025, line("GATHERINGS", 40_000_000)), id)
                .statusCode(200)
                .body("lines.estimated", contains(40_000_000));
        Sent.step(leader(unit), ALL + "/{id}/submission", 4, null, id).statusCode(200);
        Sent.step(FINANCE, ALL + "/{id}/review", 5, Map.of("remarks", "Đúng định mức"), id)
                .body("review.remarks", equalTo("Đúng định mức"))
                .body("allowedActions", contains("return"));
        Asked.get(AUDITOR, ALL + "/{id}", id)
                .body("history.action", contains("draft", "submission", "return", "edit", "submission", "review"));
        assertEquals(6, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", id));
    }

    @Test
    void whatIsReviewedIsApprovedByADecisionAndAllocatedInFullOrWithLess() {
        UUID unit = Budgets.commune();
        UUID id = reviewed(unit, 2025, line("GATHERINGS", 40_000_000));
        Sent.step(BOARD, ALL + "/{id}/approval", 3, decided("2025-01-10"), id)
                .body("lines.approved", contains(40_000_000))
                .body("approval.decision.number", equalTo("3120/QĐ-UBND"));
        Sent.step(FINANCE, ALL + "/{id}/allocation", 4, decided("2025-01-20", 1, 30_000_000), id)
                .statusCode(200)
                .header("ETag", "\"v5\"")
                .body("status", equalTo("ALLOCATED"))
                .body("totals.source", contains("STATE_BUDGET"))
                .body("totals[0].amounts.approved", equalTo(40_000_000))
                .body("totals[0].amounts.rest", equalTo(30_000_000))
                .body("history.action", contains("draft", "submission", "review", "approval", "allocation"));
    }

    @Test
    void aUnitHasOneEstimateAYearAndItNeverMovesToAnother() {
        UUID unit = Budgets.commune();
        UUID id = drafted(unit, 2024);
        Sent.post(officer(unit), ALL, estimate(unit, 2024))
                .statusCode(409)
                .body("code", equalTo("budget-exists"))
                .body("detail", equalTo("Đơn vị đã có dự toán của năm 2024; mỗi năm một dự toán."))
                .body("estimateId", equalTo(id.toString()));
        Sent.put(officer(unit), ALL + "/{id}", 1, estimate(Budgets.commune(), 2025), id)
                .statusCode(422)
                .body("code", equalTo("budget-invalid"))
                .body("errors.pointer", contains("/unitId", "/year"));
        Sent.step(officer(unit), ALL + "/{id}/discard", 1, REASON, id).body("status", equalTo("DISCARDED"));
        drafted(unit, 2024);
        UUID ended = Ids.next();
        Told.units(Some.unit(ended, UnitType.COMMUNE, "Xã Cũ", null, Some.DISTRICTS_END, unit));
        Sent.post(officer(ended), ALL, estimate(ended, 2026))
                .statusCode(422)
                .body("errors.code", contains("unit-not-alive-in-year"));
        Sent.post(officer(unit), ALL, estimate(Ids.next(), 2026))
                .statusCode(422)
                .body("code", equalTo("unit-unknown"));
    }

    @Test
    void aLineNamesATaskOfThePlanAnEventThatFitsAndWholeMoney() {
        UUID unit = Budgets.commune();
        Map<String, Object> contest = Map.of("kind", "CONTEST", "id", Ids.next());
        Sent.post(officer(unit), ALL, estimate(unit, 2025, line("PARADE", 1), line("GATHERINGS", 1, "event", contest)))
                .statusCode(422)
                .body("errors.code", contains("budget-task-unknown", "budget-event-of-task"))
                .body("errors.pointer", contains("/lines/0/task", "/lines/1/event/kind"))
                .body("errors[0].allowed", hasItem("GATHERINGS"))
                .body("errors[1].allowed", contains("GATHERING"));
        Sent.post(officer(unit), ALL, estimate(unit, 2020, line("GATHERINGS", 1)))
                .statusCode(422)
                .body("errors.code", contains("budget-task-unknown"));
        Map<String, Object> half = line("OTHER", 1, "amount", new BigDecimal("1500000.5"));
        Sent.post(officer(unit), ALL, estimate(unit, 2025, half))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/lines/0/amount"))
                .body("errors[0].code", equalTo("digits"))
                .body("errors[0].detail", equalTo("Phải là số đồng nguyên, không có phần lẻ, nhiều nhất 15 chữ số."));
        Asked.get(officer(unit), ALL + "?unitId={unit}", unit).body("items", empty());
    }

    @Test
    void anEstimateIsSubmittedOnlyWithLinesWhoseSourceIsNamed() {
        UUID unit = Budgets.commune();
        UUID id = drafted(unit, 2025);
        Sent.step(leader(unit), ALL + "/{id}/submission", 1, null, id)
                .statusCode(422)
                .body("code", equalTo("budget-incomplete"))
                .body("errors.code", contains("budget-lines-missing"));
        Sent.put(officer(unit), ALL + "/{id}", 1, estimate(unit, 2025, line("OTHER", 7, "source", "OTHER_LAWFUL")), id)
                .statusCode(200);
        Sent.step(leader(unit), ALL + "/{id}/submission", 2, null, id)
                .statusCode(422)
                .body("errors.code", contains("budget-source-unnamed"));
        Sent.step(leader(unit), ALL + "/{id}/submission", 1, null, id).statusCode(412);
        Sent.step(FINANCE, ALL + "/{id}/review", 2, Map.of("remarks", "Sớm quá"), id)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("state", equalTo("DRAFT"));
    }

    @Test
    void nobodyApprovesMoreThanWasAskedForOrAllocatesMoreThanWasApproved() {
        UUID unit = Budgets.commune();
        UUID id = reviewed(unit, 2025, line("GATHERINGS", 100), line("OTHER", 50));
        Sent.step(BOARD, ALL + "/{id}/approval", 3, decided("2099-01-01", 1, 101, 3, 1, 2, 5, 2, 6), id)
                .statusCode(422)
                .body("code", equalTo("budget-amounts-invalid"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "not-after-today",
                                "budget-above-estimate",
                                "budget-line-unknown",
                                "budget-line-twice"));
        Sent.step(BOARD, ALL + "/{id}/approval", 3, decided("2025-01-10", 2, 20), id)
                .statusCode(200);
        Sent.step(FINANCE, ALL + "/{id}/allocation", 4, decided("2025-01-09", 2, 21), id)
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("not-before-decision", "budget-above-approval"))
                .body("errors.detail", hasItem("Dòng 2: không quá số được duyệt 20 đồng."));
        Sent.step(FINANCE, ALL + "/{id}/allocation", 4, decided("2025-01-20"), id)
                .body("lines.allocated", contains(100, 20));
    }

    @Test
    void nobodyJudgesTheEstimateOfTheirOwnUnitOrApprovesWhatTheyReviewed() {
        UUID unit = Budgets.commune();
        UUID id = drafted(unit, 2025, line("OTHER", 10));
        Sent.step(leader(unit), ALL + "/{id}/submission", 1, null, id).statusCode(200);
        Persona own = Persona.of("ke-toan", "Kế toán", "finance").inUnit(unit);
        Sent.step(own, ALL + "/{id}/review", 2, Map.of("remarks", "Tự xét"), id)
                .statusCode(403)
                .body("code", equalTo("budget-own"));
        Persona both = Persona.of("hai-vai", "Hai vai", "finance", "province-board");
        Sent.step(both, ALL + "/{id}/review", 2, Map.of("remarks", "Đúng"), id).statusCode(200);
        Sent.step(both, ALL + "/{id}/approval", 3, decided("2025-01-10"), id)
                .statusCode(403)
                .body("code", equalTo("budget-own"));
    }

    @Test
    void anAdjustmentChangesSomethingAndKeepsWhatIsSpentCovered() {
        UUID unit = Budgets.commune();
        UUID id = Budgets.allocated(unit, 2025, line("GATHERINGS", 100), line("OTHER", 50));
        Sent.post(officer(unit), ALL + "/{id}/spendings", spending(1, "2025-03-01", 60), id)
                .statusCode(201);
        Map<String, Object> wrong =
                Map.of("decision", decision("2025-06-01"), "reason", "Chuyển kinh phí", "lines", amounts(1, 59, 2, 50));
        Sent.step(FINANCE, ALL + "/{id}/adjustments", 6, wrong, id)
                .statusCode(422)
                .body("errors.code", contains("budget-below-spent", "budget-unchanged"));
        Sent.step(
                        FINANCE,
                        ALL + "/{id}/adjustments",
                        6,
                        Map.of("decision", decision("2025-06-01"), "reason", "Không đổi gì"),
                        id)
                .statusCode(422)
                .body("errors.code", contains("budget-adjustment-empty"));
    }

    @Test
    void anAdjustmentIsNumberedAndMayAddLines() {
        UUID unit = Budgets.commune();
        UUID id = Budgets.allocated(unit, 2025, line("GATHERINGS", 100), line("OTHER", 50));
        Map<String, Object> right = Map.of(
                "decision",
                decision("2025-06-01"),
                "reason",
                "Chuyển kinh phí sang cuộc thi",
                "lines",
                amounts(1, 70),
                "added",
                List.of(line("CONTEST", 40)));
        Sent.step(FINANCE, ALL + "/{id}/adjustments", 5, right, id)
                .statusCode(200)
                .body("adjustments.number", contains(1))
                .body("adjustments[0].delta", equalTo(10))
                .body("adjustments[0].lines.delta", contains(-30, 40))
                .body("lines.allocated", contains(70, 50, 40))
                .body("lines[2].estimated", equalTo(0))
                .body("lines[2].approved", nullValue())
                .body("totals[0].amounts.allocated", equalTo(160));
    }

    @Test
    void aSettlementAgreesWithWhatWasBookedLineByLineAndInTotal() {
        UUID unit = Budgets.commune();
        UUID id = Budgets.allocated(
                unit,
                2025,
                line("GATHERINGS", 100),
                line("OTHER", 50, "source", "OTHER_LAWFUL", "sourceDescription", "Quỹ"));
        Sent.post(officer(unit), ALL + "/{id}/spendings", spending(1, "2026-01-31", 60), id)
                .statusCode(201);
        Map<String, Object> wrong =
                Map.of("decision", decision("2026-03-01"), "lines", amounts(2, 1), "stateBudget", 59, "otherLawful", 1);
        Sent.step(FINANCE, ALL + "/{id}/settlement", 6, wrong, id)
                .statusCode(422)
                .body(
                        "errors.code",
                        contains(
                                "settlement-differs",
                                "settlement-differs",
                                "settlement-total-differs",
                                "settlement-total-differs"));
    }

    @Test
    void aSettledEstimateIsClosed() {
        UUID unit = Budgets.commune();
        UUID id = Budgets.allocated(unit, 2025, line("GATHERINGS", 100), line("OTHER", 50));
        Sent.post(officer(unit), ALL + "/{id}/spendings", spending(1, "2026-01-31", 60), id)
                .statusCode(201);
        Map<String, Object> right = Map.of(
                "decision", decision("2026-03-01"), "lines", amounts(1, 60), "stateBudget", 60, "otherLawful", 0);
        Sent.step(FINANCE, ALL + "/{id}/settlement", 6, right, id)
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("lines.settled", contains(60, 0))
                .body("allowedActions", empty());
        Sent.post(officer(unit), ALL + "/{id}/spendings", spending(1, "2025-03-01", 1), id)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void aYearThatRunsIsNotSettled() {
        UUID unit = Budgets.commune();
        int year = 2100;
        UUID id = Ids.next();
        Database.change(
                """
                INSERT INTO budget_estimate (id, version, status, unit_id, year, brought_by, created_at, submission, review,
                                             approval, allocation)
                SELECT ?, 1, 'ALLOCATED', ?, ?, '{x}', now(), m, m, m, m
                FROM (SELECT '{"by":"x","at":"2025-01-01T00:00:00Z","decision":
                               {"number":"1","date":"2025-01-01","authority":"x"}}'::jsonb AS m) m""",
                id,
                unit,
                year);
        Map<String, Object> early =
                Map.of("decision", decision("2026-03-01"), "lines", List.of(), "stateBudget", 0, "otherLawful", 0);
        Sent.step(FINANCE, ALL + "/{id}/settlement", 1, early, id)
                .statusCode(422)
                .body("errors.code", contains("settlement-before-year-end"));
    }

    @Test
    void anEstimateStaysWithinItsScopeAndItsRoles() {
        UUID unit = Budgets.commune();
        UUID other = Budgets.commune();
        UUID id = drafted(unit, 2025, line("OTHER", 10));
        Asked.get(officer(other), ALL + "/{id}", id).statusCode(404);
        Sent.put(officer(other), ALL + "/{id}", 1, estimate(unit, 2025), id).statusCode(404);
        Sent.post(officer(other), ALL, estimate(unit, 2026)).statusCode(422).body("code", equalTo("unit-unknown"));
        Sent.post(BOARD, ALL, estimate(unit, 2026)).statusCode(403);
        Asked.get(People.ADMIN, ALL + "/{id}", id).statusCode(403);
        Asked.get(AUDITOR, ALL + "/{id}", id).statusCode(200).body("allowedActions", empty());
        Asked.get(officer(other), ALL).body("items", empty());
        Asked.get(officer(unit), ALL + "?year=2025")
                .body("items.id", contains(id.toString()))
                .body("items[0].amounts.estimated", equalTo(10))
                .body("items[0].amounts.approved", nullValue())
                .body("items[0].allowedActions", contains("edit", "discard"));
        UUID second = drafted(unit, 2026);
        String next = Asked.get(FINANCE, ALL + "?unitId={unit}&limit=1", unit)
                .body("items.id", contains(second.toString()))
                .extract()
                .path("next");
        Asked.get(FINANCE, next).body("items.id", contains(id.toString())).body("next", nullValue());
        Asked.get(AUDITOR, "/v1/budget-tasks")
                .statusCode(200)
                .body("items.code", hasItem("COLUMNS"))
                .body("items.find { it.code == 'CONTEST' }.section", equalTo("V.1.g"));
    }
}
