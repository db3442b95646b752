package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.ADMIN;
import static vn.guongsang.system.access.Role.AUDITOR;
import static vn.guongsang.system.access.Role.COUNCIL_MEMBER;
import static vn.guongsang.system.access.Role.DISTRICT_BOARD;
import static vn.guongsang.system.access.Role.INSPECTOR;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;
import static vn.guongsang.system.access.Role.UNIT_LEADER;
import static vn.guongsang.system.access.Role.UNIT_OFFICER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.system.running.TheSuite;

/** The table of inspections in reporting-service. */
final class InspectionRules {

    private static final String UNREAD = "428 precondition-required";
    private static final String NOTHING = "400 validation-failed";
    private static final String UNKNOWN = "404 not-found";
    private static final String REASON = "{\"reason\": \"Thử quyền truy cập\"}";
    private static final String NOTE = "{\"note\": \"Thử quyền truy cập\"}";
    private static final Set<Role> ISSUING = EnumSet.of(PROVINCE_BOARD, DISTRICT_BOARD, UNIT_LEADER);
    private static final Set<Role> INSPECTING =
            EnumSet.of(PROVINCE_BOARD, DISTRICT_BOARD, UNIT_LEADER, UNIT_OFFICER, COUNCIL_MEMBER, INSPECTOR);
    private static final Set<Role> ANSWERING = EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD);
    private static final Set<Role> BOARD = EnumSet.of(PROVINCE_BOARD);
    private static final Set<Role> READING = EnumSet.of(
            UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD, COUNCIL_MEMBER, INSPECTOR, AUDITOR, ADMIN);

    private static UUID shared;

    private InspectionRules() {}

    static List<Rule> of(Targets targets) {
        String id = UUID.randomUUID().toString();
        return Stream.of(
                        programmes(targets, id),
                        visits(targets, id),
                        findings(id),
                        recommendations(id),
                        assignments(id))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> programmes(Targets targets, String id) {
        UUID programme = programme(targets.district());
        String document = "{\"documentNumber\": \"1/KH\", \"documentDate\": \"2024-01-20\"}";
        return List.of(
                within("getInspectionProgramme", Probe.item(programme)),
                within("listInspectionProgrammes", Probe.list(programme, null, "?unitId=" + targets.district())),
                rule("draftInspectionProgramme", ISSUING, Probe.refusal(null, "{}", NOTHING)),
                rule("editInspectionProgramme", ISSUING, Probe.refusal(id, "{}", NOTHING)),
                rule("issueInspectionProgramme", ISSUING, Probe.refusal(id, document, UNREAD)),
                rule("closeInspectionProgramme", ISSUING, Probe.refusal(id, null, UNREAD)),
                rule("addInspectionTeam", ISSUING, Probe.refusal(id, "{}", NOTHING)),
                rule("listInspectionTeams", READING, Probe.absent(id, "")),
                rule("getInspectionTeam", READING, Probe.absent(id, "")),
                rule("editInspectionTeam", ISSUING, Probe.refusal(id, "{}", NOTHING)));
    }

    private static List<Rule> visits(Targets targets, String id) {
        String district = "?asOf=2024-12-31&unitType=DISTRICT&limit=100";
        String minutes =
                "{\"visitedOn\": \"2024-05-20\", \"minutesNumber\": \"1/BB\", \"minutesDate\": \"2024-05-20\"}";
        String conclusion =
                "{\"text\": \"Thử quyền truy cập\", \"documentNumber\": \"1/KL\", \"documentDate\": \"2024-06-01\"}";
        return List.of(
                within("getInspectionCoverage", Probe.list(targets.district(), null, district)),
                rule("planInspectionVisit", ISSUING, Probe.refusal(id, "{}", NOTHING)),
                rule("listInspectionVisits", READING, Probe.read()),
                rule("getInspectionVisit", READING, Probe.absent(id, "")),
                rule("editInspectionVisit", ISSUING, Probe.refusal(id, "{}", NOTHING)),
                rule("recordInspectionVisit", INSPECTING, Probe.refusal(id, minutes, UNREAD)),
                rule("concludeInspectionVisit", INSPECTING, Probe.refusal(id, conclusion, UNREAD)),
                rule("cancelInspectionVisit", ISSUING, Probe.refusal(id, REASON, UNREAD)));
    }

    private static List<Rule> findings(String id) {
        String finding =
                """
                {"severity": "MINOR", "text": "Thử quyền truy cập", "basis": "LAW", "reference": "Điều 5"}""";
        return List.of(
                rule("addInspectionFinding", INSPECTING, Probe.refusal(id, finding, UNKNOWN)),
                rule("listInspectionFindings", READING, Probe.absent(id, "")),
                rule("getInspectionFinding", READING, Probe.absent(id, "")),
                rule("editInspectionFinding", INSPECTING, Probe.refusal(id, finding, UNREAD)),
                rule("withdrawInspectionFinding", INSPECTING, Probe.refusal(id, REASON, UNREAD)));
    }

    private static List<Rule> recommendations(String id) {
        String back = "{\"note\": \"Thử quyền truy cập\", \"deadline\": {\"days\": 5}}";
        return List.of(
                rule("listInspectionRecommendations", READING, Probe.read()),
                rule("getInspectionRecommendation", READING, Probe.absent(id, "")),
                rule(
                        "answerInspectionRecommendation",
                        ANSWERING,
                        Probe.refusal(id, "{\"text\": \"Thử quyền truy cập\"}", UNREAD)),
                rule("acceptInspectionRecommendation", INSPECTING, Probe.refusal(id, NOTE, UNREAD)),
                rule("returnInspectionRecommendation", INSPECTING, Probe.refusal(id, back, UNREAD)),
                rule("escalateInspectionRecommendation", INSPECTING, Probe.refusal(id, REASON, UNREAD)),
                rule("withdrawInspectionRecommendation", ISSUING, Probe.refusal(id, REASON, UNREAD)));
    }

    private static List<Rule> assignments(String id) {
        return List.of(
                rule("listCouncilAssignments", READING, Probe.read()),
                rule("assignCouncilMember", BOARD, Probe.refusal(null, "{}", NOTHING)),
                rule("endCouncilAssignment", BOARD, Probe.refusal(id, "{}", NOTHING)));
    }

    private static Rule within(String operation, Probe probe) {
        return new Rule("reporting", operation, false, READING, Scope.UNIT, probe);
    }

    private static Rule rule(String operation, Set<Role> roles, Probe probe) {
        return new Rule("reporting", operation, false, roles, Scope.EVERYTHING, probe);
    }

    /** A programme of the district from when it existed, which no call could draft any more; one for all tests of a JVM. */
    private static synchronized UUID programme(UUID district) {
        if (shared == null) {
            shared = UUID.randomUUID();
            TheSuite.execute(
                    "reporting",
                    """
                    INSERT INTO inspection_programme (id, version, status, year, issuer, unit_id, title, content,
                        document_number, document_date, created_at)
                    VALUES ('%s', 2, 'ISSUED', 2024, 'UNIT', '%s', 'Thử quyền truy cập', 'Thử quyền truy cập',
                        '1/KH', '2024-01-20', now())"""
                            .formatted(shared, district));
        }
        return shared;
    }
}
