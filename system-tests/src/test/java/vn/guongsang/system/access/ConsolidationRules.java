package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.ADMIN;
import static vn.guongsang.system.access.Role.AUDITOR;
import static vn.guongsang.system.access.Role.COUNCIL_MEMBER;
import static vn.guongsang.system.access.Role.DISTRICT_BOARD;
import static vn.guongsang.system.access.Role.INSPECTOR;
import static vn.guongsang.system.access.Role.PROPAGANDA_BOARD;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;
import static vn.guongsang.system.access.Role.UNIT_LEADER;
import static vn.guongsang.system.access.Role.UNIT_OFFICER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The table of consolidated reports, of the funnel and of series in reporting-service. */
final class ConsolidationRules {

    private static final String NOTHING = "400 validation-failed";
    private static final String UNKNOWN = "404 not-found";
    private static final Set<Role> READING = EnumSet.of(
            UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD, COUNCIL_MEMBER, INSPECTOR, AUDITOR, ADMIN);
    private static final Set<Role> FOLLOWING = EnumSet.of(
            UNIT_OFFICER,
            UNIT_LEADER,
            DISTRICT_BOARD,
            PROVINCE_BOARD,
            COUNCIL_MEMBER,
            PROPAGANDA_BOARD,
            INSPECTOR,
            AUDITOR,
            ADMIN);
    private static final Set<Role> MAKING = EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> SIGNING = EnumSet.of(UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> CHECKING = EnumSet.of(PROVINCE_BOARD, INSPECTOR, AUDITOR, ADMIN);

    private ConsolidationRules() {}

    static List<Rule> of(Targets targets) {
        return Stream.of(reading(), steps(), figures(targets))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> reading() {
        String id = UUID.randomUUID().toString();
        return List.of(
                rule("listConsolidatedReports", READING, Probe.read()),
                rule("getConsolidatedReport", READING, Probe.refusal(id, null, UNKNOWN)),
                rule("downloadConsolidatedReport", READING, Probe.absent(id + "/documents/PDF", "")),
                rule("verifyConsolidatedReport", READING, Probe.refusal(id, null, UNKNOWN)),
                rule("compareConsolidatedReports", READING, Probe.absent(id, "?from=" + id)),
                Rule.open("reporting", "listSealKeys", Probe.read()));
    }

    private static List<Rule> steps() {
        String id = UUID.randomUUID().toString();
        return List.of(
                rule("orderConsolidatedReport", MAKING, Probe.refusal(null, "{}", NOTHING)),
                rule("finaliseConsolidatedReport", SIGNING, Probe.refusal(id, "{}", NOTHING)),
                rule("dispatchConsolidatedReport", EnumSet.of(PROVINCE_BOARD), Probe.refusal(id, "{}", NOTHING)),
                rule("discardConsolidatedReport", MAKING, Probe.refusal(id, "{}", NOTHING)),
                rule("reproduceConsolidatedReport", CHECKING, Probe.withoutKey(id)));
    }

    private static List<Rule> figures(Targets targets) {
        String ofUnit = "?year=2024&unitId=" + targets.district();
        return List.of(
                rule("listSeries", READING, Probe.read(null, "?indicator=MODELS_SPREAD&from=2023&to=2024")),
                new Rule(
                        "reporting",
                        "getFunnel",
                        false,
                        FOLLOWING,
                        Scope.UNIT,
                        Probe.item(targets.district(), null, ofUnit)));
    }

    private static Rule rule(String operation, Set<Role> roles, Probe probe) {
        return new Rule("reporting", operation, false, roles, Scope.EVERYTHING, probe);
    }
}
