package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.ADMIN;
import static vn.guongsang.system.access.Role.CMS;
import static vn.guongsang.system.access.Role.DISTRICT_BOARD;
import static vn.guongsang.system.access.Role.FINANCE;
import static vn.guongsang.system.access.Role.MEDIA_EDITOR;
import static vn.guongsang.system.access.Role.NO_ROLE;
import static vn.guongsang.system.access.Role.PROPAGANDA_BOARD;
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
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.system.running.People;

/** The table of unit reports in reporting-service. */
final class UnitReportRules {

    private static final Set<Role> LOOKING = EnumSet.complementOf(EnumSet.of(MEDIA_EDITOR, CMS, NO_ROLE));
    private static final Set<Role> COUNTING = EnumSet.complementOf(EnumSet.of(MEDIA_EDITOR, CMS, NO_ROLE, FINANCE));
    private static final Set<Role> READING =
            EnumSet.complementOf(EnumSet.of(MEDIA_EDITOR, CMS, NO_ROLE, FINANCE, PROPAGANDA_BOARD));
    private static final Set<Role> WRITING = EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> JUDGING = EnumSet.of(UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> BOARD = EnumSet.of(PROVINCE_BOARD);
    private static final String YEAR = "?year=2024";
    private static final String INVALID = "400 validation-failed";

    private static final List<String> SEEN =
            List.of("NO_EXEMPLAR:SUBJECTS", "NARRATIVE_REPEATED:RESULTS", "NARRATIVE_REPEATED:PROPOSALS");
    private static final List<String> ENTERED = List.of(
            "LOCAL_NEWS_ITEMS",
            "MODELS_SPREAD",
            "INSPECTIONS_OWN",
            "TRAINING_SESSIONS",
            "TRAINING_ATTENDEES",
            "BUDGET_ESTIMATED",
            "BUDGET_SPENT");

    private static UUID shared;

    private UnitReportRules() {}

    static List<Rule> of(Targets targets) {
        return Stream.of(settings(), reports(targets), figures(targets))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> settings() {
        String unknown = UUID.randomUUID().toString();
        return List.of(
                rule("listReportTemplates", LOOKING, Probe.read()),
                rule("getReportTemplate", LOOKING, Probe.absent(unknown, "")),
                rule("publishReportTemplate", BOARD, Probe.refusal(null, "{}", INVALID)),
                rule("listReportTerms", LOOKING, Probe.read()),
                rule("addReportTerm", BOARD, Probe.refusal(null, "{}", INVALID)),
                rule("listReportAuthorities", LOOKING, Probe.read()),
                rule("addReportAuthority", EnumSet.of(PROVINCE_BOARD, ADMIN), Probe.refusal(null, "{}", INVALID)),
                rule("listReportRules", LOOKING, Probe.read()),
                rule("listReportIndicators", COUNTING, Probe.read()));
    }

    private static List<Rule> reports(Targets targets) {
        UUID report = sent(targets.district());
        String reason = "{\"reason\": \"Thử quyền truy cập\"}";
        String until = "{\"reason\": \"Thử quyền truy cập\", \"until\": \"2098-01-01\"}";
        return List.of(
                within(
                        "listUnitReports",
                        READING,
                        Probe.list(targets.district(), null, YEAR + "&unitId=" + targets.district())),
                rule("openUnitReport", WRITING, Probe.refusal(null, "{}", INVALID)),
                within("getUnitReport", READING, Probe.item(report)),
                within("checkUnitReport", READING, Probe.part(report)),
                within("listUnitReportVersions", READING, Probe.part(report)),
                rule("getUnitReportVersion", READING, Probe.absent(UUID.randomUUID() + "/versions/1", "")),
                rule(
                        "getUnitReportDelta",
                        READING,
                        Probe.absent(UUID.randomUUID().toString(), "?from=1&to=2")),
                within("editUnitReport", WRITING, Probe.change(report, "{}")),
                within("submitUnitReport", WRITING, Probe.change(report, "{\"acknowledged\": []}")),
                within("approveUnitReport", JUDGING, Probe.change(report, null)),
                within("acceptUnitReport", JUDGING, Probe.change(report, null)),
                within("returnUnitReport", JUDGING, Probe.change(report, reason)),
                within("reopenUnitReport", BOARD, Probe.change(report, until)),
                rule("openLateUnitReport", BOARD, Probe.refusal(null, "{}", INVALID)));
    }

    private static List<Rule> figures(Targets targets) {
        String ofUnit = YEAR + "&unitId=" + targets.district();
        return List.of(
                within("getReportIndicatorValues", COUNTING, Probe.item(targets.district(), null, ofUnit)),
                within(
                        "listReportIndicatorRecords",
                        COUNTING,
                        Probe.item(targets.district(), "SUBJECTS", ofUnit + "&asOf=2098-01-01T00:00:00Z")),
                rule("getReportCompleteness", LOOKING, Probe.read(null, YEAR)),
                rule("listReportUnits", LOOKING, Probe.read(null, YEAR)),
                rule("listReportReminders", READING, Probe.read()));
    }

    private static Rule rule(String operation, Set<Role> roles, Probe probe) {
        return new Rule("reporting", operation, false, roles, Scope.EVERYTHING, probe);
    }

    private static Rule within(String operation, Set<Role> roles, Probe probe) {
        return new Rule("reporting", operation, false, roles, Scope.UNIT, probe);
    }

    /** The report of the district of the targets for 2024: the same for all tests of a JVM, which do not change it. */
    private static synchronized UUID sent(UUID district) {
        if (shared == null) {
            Map<String, Object> late = Map.of(
                    "report",
                    Map.of("unitId", district, "year", 2024),
                    "reopening",
                    Map.of("reason", "Thử quyền truy cập", "until", "2098-01-01"));
            String board = People.token(People.BOARD);
            Api.Answer opened = REPORTING
                    .post(board, "/v1/unit-reports/late", key(), null, late)
                    .require(201);
            String path = "/v1/unit-reports/" + opened.text("/id");
            Api.Answer written =
                    REPORTING.put(board, path, opened.etag(), content()).require(200);
            REPORTING
                    .post(board, path + "/submission", key(), written.etag(), Map.of("acknowledged", SEEN))
                    .require(200);
            shared = UUID.fromString(opened.text("/id"));
        }
        return shared;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Map<String, Object> content() {
        return Map.of(
                "figures",
                ENTERED.stream()
                        .map(code -> Map.of("indicator", code, "value", 0, "comment", "Thử quyền truy cập"))
                        .toList(),
                "narratives",
                Stream.of("RESULTS", "GOOD_MODELS", "DIFFICULTIES", "PROPOSALS")
                        .map(part -> Map.of("part", part, "text", "Thử quyền truy cập"))
                        .toList(),
                "document",
                Map.of("number", "1/BC", "date", "2024-12-10", "signer", "Chủ tịch"));
    }
}
