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

/** The table of the council, conflicts of interest, public opinion and assignments. */
final class CouncilRules {

    private static final Set<Role> BOARD = EnumSet.of(PROVINCE_BOARD);
    private static final Set<Role> VOTING = EnumSet.of(PROVINCE_BOARD, COUNCIL_MEMBER);
    private static final Set<Role> OVERSEEING = EnumSet.of(PROVINCE_BOARD, COUNCIL_MEMBER, INSPECTOR, AUDITOR, ADMIN);
    private static final Set<Role> DECIDING = EnumSet.of(UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> RECORDING = EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> JUDGING =
            EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD, COUNCIL_MEMBER);
    private static final Set<Role> READING = EnumSet.of(
            UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD, COUNCIL_MEMBER, INSPECTOR, AUDITOR, ADMIN);

    private static final String UNREAD = "428 precondition-required";
    private static final String REASON = "{\"reason\": \"Thử quyền truy cập\"}";

    private CouncilRules() {}

    static List<Rule> of(Targets targets) {
        return Stream.of(members(), sessions(targets), nominations(targets), assignments())
                .flatMap(List::stream)
                .toList();
    }

    private static Rule everywhere(String operation, Set<Role> roles, Probe probe) {
        return new Rule("nominations", operation, false, roles, Scope.EVERYTHING, probe);
    }

    private static Rule within(String operation, Set<Role> roles, Probe probe) {
        return new Rule("nominations", operation, false, roles, Scope.UNIT, probe);
    }

    private static String nothing() {
        return UUID.randomUUID().toString();
    }

    private static List<Rule> members() {
        String wrongMember =
                """
                {"level": "PROVINCE", "actorId": "thu-quyen", "displayName": "Thử Quyền", "role": "MEMBER",
                 "unitId": "%s", "validFrom": "2024-01-01"}"""
                        .formatted(nothing());
        String wrongRule =
                """
                {"level": "PROVINCE", "pass": {"numerator": 9, "denominator": 10}, "base": "ALL_MEMBERS",
                 "absentee": "WRITTEN", "quorum": {"numerator": 2, "denominator": 3}, "compulsory": false,
                 "validFrom": "2020-01-01", "source": "Thử quyền truy cập"}""";
        return List.of(
                everywhere(
                        "appointCouncilMember", BOARD, Probe.refusal(null, wrongMember, "422 council-member-invalid")),
                everywhere("listCouncilMembers", OVERSEEING, Probe.read()),
                everywhere("getCouncilMember", OVERSEEING, Probe.refusal(nothing(), null, "404 not-found")),
                everywhere(
                        "endCouncilMember", BOARD, Probe.refusal(nothing(), "{\"lastDay\": \"2099-01-01\"}", UNREAD)),
                everywhere("listVotingRules", OVERSEEING, Probe.read()),
                everywhere("addVotingRule", BOARD, Probe.refusal(null, wrongRule, "422 voting-rule-invalid")),
                everywhere("listConflictsOfMember", OVERSEEING, Probe.read(nothing(), "")));
    }

    private static List<Rule> sessions(Targets targets) {
        String decided =
                """
                {"level": "PROVINCE", "title": "Thử quyền", "heldOn": "2099-01-01", "nominationIds": ["%s"]}"""
                        .formatted(targets.nomination());
        String minutes =
                """
                {"number": "1/BB", "date": "2024-01-02", "text": "Thử quyền", "secretary": "Thử Quyền"}""";
        String ballot = """
                {"nominationId": "%s", "choice": "FOR"}""".formatted(targets.nomination());
        return List.of(
                everywhere("planCouncilSession", BOARD, Probe.refusal(null, decided, "422 council-session-invalid")),
                everywhere("listCouncilSessions", OVERSEEING, Probe.read()),
                everywhere("getCouncilSession", OVERSEEING, Probe.refusal(nothing(), null, "404 not-found")),
                everywhere("editCouncilSession", BOARD, Probe.refusal(nothing(), decided, UNREAD)),
                everywhere("openCouncilSession", BOARD, Probe.refusal(nothing(), "{\"presentMemberIds\": []}", UNREAD)),
                everywhere("closeCouncilSession", BOARD, Probe.refusal(nothing(), minutes, UNREAD)),
                everywhere("cancelCouncilSession", BOARD, Probe.refusal(nothing(), REASON, UNREAD)),
                everywhere("castBallot", VOTING, Probe.refusal(nothing(), ballot, "404 not-found")));
    }

    private static List<Rule> nominations(Targets targets) {
        UUID decided = targets.nomination();
        String computed = "{\"kind\": \"SAME_UNIT\", \"reason\": \"Thử quyền truy cập\"}";
        String objection = "{\"text\": \"Thử quyền truy cập.\"}";
        String answer = "{\"outcome\": \"DISMISSED\", \"reason\": \"Thử quyền truy cập\"}";
        return List.of(
                everywhere("listConflictsOfNomination", OVERSEEING, Probe.read(decided.toString(), "")),
                within("declareConflict", JUDGING, Probe.within(decided, computed, "422 conflict-not-declarable")),
                within("withdrawConflict", JUDGING, Probe.within(decided, REASON, "404 conflict-not-declared")),
                within("openPublicOpinion", DECIDING, Probe.within(decided, null, "409 illegal-transition")),
                within(
                        "recordObjection",
                        RECORDING,
                        Probe.within(decided, objection, "422 public-opinion-not-running")),
                within("listObjections", READING, Probe.within(decided, null, "200 hidden")),
                within("answerObjection", JUDGING, Probe.within(decided, answer, "404 not-found")),
                within("eraseObjector", JUDGING, Probe.within(decided, null, "404 not-found")));
    }

    private static List<Rule> assignments() {
        String request = "{\"nominationIds\": [\"%s\"]}".formatted(nothing());
        String pairs =
                "{\"items\": [{\"nominationId\": \"%s\", \"memberId\": \"%s\"}]}".formatted(nothing(), nothing());
        return List.of(
                everywhere("proposeAssignments", BOARD, Probe.refusal(null, request, "422 assignment-invalid")),
                everywhere("assignAppraisers", BOARD, Probe.refusal(null, pairs, "422 assignment-invalid")),
                everywhere("listAssignments", OVERSEEING, Probe.read()));
    }
}
