package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.ADMIN;
import static vn.guongsang.system.access.Role.AUDITOR;
import static vn.guongsang.system.access.Role.INSPECTOR;
import static vn.guongsang.system.access.Role.MEDIA_EDITOR;
import static vn.guongsang.system.access.Role.PROPAGANDA_BOARD;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The table of press briefings in media-service. */
final class BriefingRules {

    private static final String UNREAD = "428 precondition-required";
    private static final String NOTHING = "400 validation-failed";
    private static final String UNKNOWN = "404 not-found";
    private static final Set<Role> BOARD = EnumSet.of(PROPAGANDA_BOARD, PROVINCE_BOARD);
    private static final Set<Role> READING =
            EnumSet.of(PROPAGANDA_BOARD, PROVINCE_BOARD, MEDIA_EDITOR, INSPECTOR, AUDITOR, ADMIN);
    private static final String REASON = "{\"reason\": \"Thử quyền truy cập\"}";
    private static final String PROOF = "{\"text\": \"Thử quyền truy cập\"}";

    private BriefingRules() {}

    static List<Rule> all() {
        return Stream.of(briefings(), followUps(), scales())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> briefings() {
        String id = UUID.randomUUID().toString();
        String body =
                """
                {"heldOn": "2024-10-05", "periodFrom": "2024-09-01", "periodTo": "2024-09-30", "chairUnitId": "%s",
                 "evaluations": []}"""
                        .formatted(id);
        return List.of(
                rule("listPressBriefings", READING, Probe.read()),
                rule("getPressBriefing", READING, Probe.refusal(id, null, UNKNOWN)),
                rule("draftPressBriefing", BOARD, Probe.refusal(null, body, "422 briefing-invalid")),
                rule("editPressBriefing", BOARD, Probe.refusal(id, body, UNREAD)),
                rule("issuePressBriefing", BOARD, Probe.refusal(id, null, UNREAD)),
                rule("reopenPressBriefing", BOARD, Probe.refusal(id, REASON, UNREAD)),
                rule("closePressBriefing", BOARD, Probe.refusal(id, null, UNREAD)),
                rule("discardPressBriefing", BOARD, Probe.refusal(id, REASON, UNREAD)));
    }

    private static List<Rule> followUps() {
        String id = UUID.randomUUID().toString();
        return List.of(
                rule("demandFollowUp", BOARD, Probe.refusal(id, "{}", NOTHING)),
                rule("listFollowUps", READING, Probe.read()),
                rule("getFollowUp", READING, Probe.refusal(id, null, UNKNOWN)),
                rule("answerFollowUp", EnumSet.of(MEDIA_EDITOR), Probe.refusal(id, PROOF, UNREAD)),
                rule("settleFollowUp", BOARD, Probe.refusal(id, PROOF, UNREAD)),
                rule("returnFollowUp", BOARD, Probe.refusal(id, REASON, UNREAD)),
                rule("withdrawFollowUp", BOARD, Probe.refusal(id, REASON, UNREAD)));
    }

    private static List<Rule> scales() {
        return List.of(
                rule("listEvaluationScales", READING, Probe.read()),
                rule("addEvaluationScale", BOARD, Probe.refusal(null, "{}", NOTHING)));
    }

    private static Rule rule(String operation, Set<Role> roles, Probe probe) {
        return new Rule("media", operation, false, roles, Scope.EVERYTHING, probe);
    }
}
