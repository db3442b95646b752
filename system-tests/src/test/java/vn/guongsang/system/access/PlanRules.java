package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.CMS;
import static vn.guongsang.system.access.Role.MEDIA_EDITOR;
import static vn.guongsang.system.access.Role.NO_ROLE;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The table of the plan, its versions, the readings of quotas and the cuts through the counts in reporting-service. */
final class PlanRules {

    private static final Set<Role> READING = EnumSet.complementOf(EnumSet.of(MEDIA_EDITOR, CMS, NO_ROLE));
    private static final Set<Role> BOARD = EnumSet.of(PROVINCE_BOARD);
    private static final String PLAN = "GUONG_SANG_2023_2025";
    private static final String QUOTA = "EXEMPLARS_PER_DISTRICT";
    private static final String YEAR = "?year=2024";
    private static final String UNREAD = "428 precondition-required";
    private static final String NOWHERE = UUID.randomUUID().toString();
    private static final String VERSION =
            "{\"planCode\": \"KHONG_CO\", \"title\": \"Thử quyền truy cập\", \"changes\": []}";
    private static final String READING_OF =
            """
            {"scope": "EACH_DISTRICT", "minimum": 5, "period": "YEAR", "explicit": true, "reading": "Thử quyền truy cập",
             "clauseKey": "FIVE_PER_DISTRICT", "quote": "ít nhất 05", "validFrom": "2020-01-01"}""";

    private PlanRules() {}

    static List<Rule> of(Targets targets) {
        return Stream.of(plan(), versions(), readings(), counts(targets))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> plan() {
        return List.of(
                rule("listPlans", READING, Probe.read()),
                rule("getPlan", READING, Probe.read(PLAN, "")),
                rule("listPlanClauses", READING, Probe.read(PLAN, "")),
                rule("listPeriods", READING, Probe.read()));
    }

    private static List<Rule> versions() {
        String reason = "{\"reason\": \"Thử quyền truy cập\"}";
        return List.of(
                rule("listPlanVersions", READING, Probe.read()),
                rule("getPlanVersion", READING, Probe.absent(NOWHERE, "")),
                rule("draftPlanVersion", BOARD, Probe.refusal(null, VERSION, "422 plan-version-invalid")),
                rule("editPlanVersion", BOARD, Probe.refusal(NOWHERE, VERSION, UNREAD)),
                rule("adoptPlanVersion", BOARD, Probe.refusal(NOWHERE, null, UNREAD)),
                rule("discardPlanVersion", BOARD, Probe.refusal(NOWHERE, reason, UNREAD)));
    }

    private static List<Rule> readings() {
        String quota =
                """
                {"planCode": "KHONG_CO", "code": "CHI_TIEU_THU", "metric": "EXEMPLARS", "unit": "EXEMPLAR", "reading": %s}"""
                        .formatted(READING_OF);
        return List.of(
                rule("getQuota", READING, Probe.read(QUOTA, "")),
                rule("getQuotaBasis", READING, Probe.read(QUOTA, YEAR)),
                rule("addQuota", BOARD, Probe.refusal(null, quota, "422 quota-reading-invalid")),
                rule("addQuotaReading", BOARD, Probe.refusal(QUOTA, READING_OF, UNREAD)));
    }

    private static List<Rule> counts(Targets targets) {
        String ofUnit = YEAR + "&unitId=" + targets.district();
        return List.of(
                within("listQuotaGaps", Probe.list(targets.district(), QUOTA, YEAR)),
                within("listCountedFacts", facts(targets)),
                within("getCoverageMatrix", Probe.item(targets.district(), null, ofUnit)),
                within("listCoveredRecognitions", Probe.item(targets.district(), null, ofUnit)),
                within("getPropagationReach", Probe.item(targets.district(), null, ofUnit)));
    }

    /** The district has no criteria: within the scope the list is empty, out of it the unit is not there. */
    private static Probe facts(Targets targets) {
        Probe probe =
                Probe.item(targets.district(), "CRITERIA_ADOPTED_ALL_UNITS", YEAR + "&unitId=" + targets.district());
        return new Probe(probe.value(), probe.query(), probe.send(), probe.target(), "200 hidden", probe.outside());
    }

    private static Rule rule(String operation, Set<Role> roles, Probe probe) {
        return new Rule("reporting", operation, false, roles, Scope.EVERYTHING, probe);
    }

    private static Rule within(String operation, Probe probe) {
        return new Rule("reporting", operation, false, READING, Scope.UNIT, probe);
    }
}
