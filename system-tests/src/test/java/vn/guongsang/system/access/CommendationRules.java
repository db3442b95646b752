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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The table of commendations. */
final class CommendationRules {

    private static final Set<Role> PROPOSING = EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> DECIDING = EnumSet.of(UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> READING = EnumSet.of(
            UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD, COUNCIL_MEMBER, INSPECTOR, AUDITOR, ADMIN);
    private static final String COMMENDATIONS = "/v1/commendations";
    private static final String DECISION =
            """
            {"number": "1208/QĐ-UBND", "date": "2024-10-21", "signer": "Người có thẩm quyền (minh họa)"}""";
    private static final String EDIT =
            """
            {"unitId": "7f1c1b1e-0000-4000-8000-000000000001", "form": "MERIT_PROVINCE", "type": "REGULAR",
             "achievement": "Thử quyền truy cập", "deedOn": "2024-01-02", "foundThrough": "UNIT"}""";
    private static final String REASON = "{\"reason\": \"Thử quyền truy cập\"}";

    private CommendationRules() {}

    static List<Rule> of(Targets targets) {
        String query = "?unitId=" + targets.district();
        UUID id = Made.one(targets, COMMENDATIONS, query, proposal(targets));
        return Stream.of(reading(targets, id), steps(id)).flatMap(List::stream).toList();
    }

    private static List<Rule> reading(Targets targets, UUID id) {
        String query = "?unitId=" + targets.district();
        String wrong =
                """
                {"unitId": "%s", "form": "NO_SUCH_FORM", "type": "REGULAR", "subjectIds": ["%s"],
                 "achievement": "Thử quyền truy cập", "deedOn": "2024-01-02", "foundThrough": "UNIT"}"""
                        .formatted(targets.district(), targets.subject());
        return List.of(
                Rule.anyRole("nominations", "listCommendationForms", Probe.read()),
                new Rule(
                        "nominations",
                        "getCommendationStatistics",
                        false,
                        READING,
                        Scope.EVERYTHING,
                        Probe.read(null, "?year=2024")),
                within(
                        "listAwardsOfSubject",
                        READING,
                        Probe.item(targets.exemplar(), targets.subject().toString(), "")),
                within("listCommendations", READING, Probe.list(targets.district(), null, query)),
                within("getCommendation", READING, Probe.item(id)),
                within(
                        "proposeCommendation",
                        PROPOSING,
                        Probe.creation(targets.district(), wrong, "commendation-invalid")));
    }

    private static List<Rule> steps(UUID id) {
        return List.of(
                within("editCommendation", PROPOSING, Probe.change(id, EDIT)),
                within("decideCommendation", DECIDING, Probe.change(id, "{\"decision\": " + DECISION + "}")),
                within("refuseCommendation", DECIDING, Probe.change(id, REASON)),
                within("withdrawCommendation", PROPOSING, Probe.change(id, REASON)),
                within(
                        "annulCommendation",
                        DECIDING,
                        Probe.change(id, "{\"ground\": \"FRAUD\", \"decision\": " + DECISION + "}")));
    }

    private static Map<String, Object> proposal(Targets targets) {
        Map<String, Object> proposal = new HashMap<>();
        proposal.put("unitId", targets.district());
        proposal.put("form", "MERIT_PROVINCE");
        proposal.put("type", "REGULAR");
        proposal.put("subjectIds", List.of(targets.subject()));
        proposal.put("achievement", "Thử quyền truy cập");
        proposal.put("deedOn", "2024-01-02");
        proposal.put("foundThrough", "UNIT");
        return proposal;
    }

    private static Rule within(String operation, Set<Role> roles, Probe probe) {
        return new Rule("nominations", operation, false, roles, Scope.UNIT, probe);
    }
}
