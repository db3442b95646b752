package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.AUDITOR;
import static vn.guongsang.system.access.Role.DISTRICT_BOARD;
import static vn.guongsang.system.access.Role.FINANCE;
import static vn.guongsang.system.access.Role.INSPECTOR;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;
import static vn.guongsang.system.access.Role.UNIT_LEADER;
import static vn.guongsang.system.access.Role.UNIT_OFFICER;
import static vn.guongsang.system.running.TheSuite.REPORTING;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.system.running.People;

/** The table of budgets in reporting-service. */
final class BudgetRules {

    private static final Set<Role> READING =
            EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD, FINANCE, INSPECTOR, AUDITOR);
    private static final Set<Role> WRITING = EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD);
    private static final Set<Role> SUBMITTING = EnumSet.of(UNIT_LEADER, DISTRICT_BOARD);
    private static final Set<Role> REVIEWING = EnumSet.of(FINANCE);
    private static final Set<Role> APPROVING = EnumSet.of(PROVINCE_BOARD);
    private static final String REASON = "{\"reason\": \"Thử quyền truy cập\"}";
    private static final String DECISION =
            """
            {"number": "1/QĐ-UBND", "date": "2024-01-10", "authority": "Ủy ban nhân dân tỉnh"}""";
    private static final String SPENDING =
            """
            {"line": 1, "spentOn": "2024-05-01", "documentNumber": "PC-1", "content": "Thử quyền truy cập", "amount": 1}""";

    private static UUID shared;

    private BudgetRules() {}

    static List<Rule> of(Targets targets) {
        UUID estimate = draft(targets.district());
        return Stream.of(reading(targets, estimate), writing(targets, estimate), judging(estimate))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> reading(Targets targets, UUID estimate) {
        String ofUnit = "?year=2024&unitId=" + targets.district();
        return List.of(
                new Rule("reporting", "listBudgetTasks", false, READING, Scope.EVERYTHING, Probe.read()),
                new Rule("reporting", "listBudgetSpendings", false, READING, Scope.EVERYTHING, Probe.read()),
                new Rule(
                        "reporting",
                        "getBudgetSpending",
                        false,
                        READING,
                        Scope.EVERYTHING,
                        Probe.absent(UUID.randomUUID().toString(), "")),
                within("listBudgetEstimates", READING, Probe.list(estimate, null, "?unitId=" + targets.district())),
                within("getBudgetEstimate", READING, Probe.item(estimate)),
                within("getBudgetChecks", READING, Probe.item(estimate)),
                within("getBudgetFigures", READING, Probe.item(targets.district(), null, ofUnit)),
                within("listBudgetLines", READING, Probe.told(targets.district(), ofUnit)));
    }

    private static List<Rule> writing(Targets targets, UUID estimate) {
        String wrong =
                """
                {"unitId": "%s", "year": 2023, "lines": [{"task": "NO_SUCH_TASK", "source": "STATE_BUDGET",
                 "content": "Thử quyền truy cập", "amount": 1}]}"""
                        .formatted(targets.district());
        return List.of(
                within("draftBudgetEstimate", WRITING, Probe.creation(targets.district(), wrong, "budget-invalid")),
                within("editBudgetEstimate", WRITING, Probe.change(estimate, wrong)),
                within("submitBudgetEstimate", SUBMITTING, Probe.change(estimate, null)),
                within("discardBudgetEstimate", WRITING, Probe.change(estimate, REASON)),
                within("recordBudgetSpending", WRITING, Probe.part(estimate, SPENDING, "409 illegal-transition")),
                new Rule(
                        "reporting",
                        "reverseBudgetSpending",
                        false,
                        WRITING,
                        Scope.EVERYTHING,
                        Probe.refusal(UUID.randomUUID().toString(), REASON, "404 not-found")));
    }

    private static List<Rule> judging(UUID estimate) {
        String decided = "{\"decision\": " + DECISION + "}";
        String adjusted = "{\"decision\": " + DECISION + ", \"reason\": \"Thử quyền truy cập\"}";
        String settled = "{\"decision\": " + DECISION + ", \"lines\": [], \"stateBudget\": 0, \"otherLawful\": 0}";
        return List.of(
                within("reviewBudgetEstimate", REVIEWING, Probe.change(estimate, "{\"remarks\": \"Thử quyền\"}")),
                within("returnBudgetEstimate", REVIEWING, Probe.change(estimate, REASON)),
                within("approveBudgetEstimate", APPROVING, Probe.change(estimate, decided)),
                within("allocateBudgetEstimate", REVIEWING, Probe.change(estimate, decided)),
                within("adjustBudgetEstimate", REVIEWING, Probe.change(estimate, adjusted)),
                within("settleBudgetEstimate", REVIEWING, Probe.change(estimate, settled)));
    }

    private static Rule within(String operation, Set<Role> roles, Probe probe) {
        return new Rule("reporting", operation, false, roles, Scope.UNIT, probe);
    }

    /** A draft of the district of the targets: the same for all tests of a JVM, which do not change it. */
    private static synchronized UUID draft(UUID district) {
        if (shared == null) {
            shared = UUID.fromString(REPORTING
                    .post(
                            People.token(People.officerOf(district)),
                            "/v1/budget-estimates",
                            UUID.randomUUID().toString(),
                            null,
                            Map.of("unitId", district, "year", 2024))
                    .require(201)
                    .text("/id"));
        }
        return shared;
    }
}
