package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.ADMIN;
import static vn.guongsang.system.access.Role.AUDITOR;
import static vn.guongsang.system.access.Role.COUNCIL_MEMBER;
import static vn.guongsang.system.access.Role.DISTRICT_BOARD;
import static vn.guongsang.system.access.Role.INSPECTOR;
import static vn.guongsang.system.access.Role.MEDIA_EDITOR;
import static vn.guongsang.system.access.Role.PROPAGANDA_BOARD;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;
import static vn.guongsang.system.access.Role.UNIT_LEADER;
import static vn.guongsang.system.access.Role.UNIT_OFFICER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The table of writing and reportage contests in media-service: who runs, enters, judges and reads them. */
final class ContestRules {

    private static final String NOTHING = "400 validation-failed";
    private static final String UNREAD = "428 precondition-required";
    private static final String ABSENT = "404 not-found";
    private static final String REASON = "{\"reason\": \"Thử quyền truy cập\"}";

    private static final Set<Role> RUNNING = EnumSet.of(PROPAGANDA_BOARD, PROVINCE_BOARD);
    private static final Set<Role> INSPECTING = EnumSet.of(PROPAGANDA_BOARD, PROVINCE_BOARD, INSPECTOR, AUDITOR, ADMIN);
    private static final Set<Role> ENTERING = EnumSet.of(UNIT_OFFICER, MEDIA_EDITOR);
    private static final Set<Role> JUDGING = EnumSet.of(COUNCIL_MEMBER);
    private static final Set<Role> READING_ENTRIES = EnumSet.of(
            PROPAGANDA_BOARD, PROVINCE_BOARD, UNIT_OFFICER, UNIT_LEADER, MEDIA_EDITOR, INSPECTOR, AUDITOR, ADMIN);
    private static final Set<Role> READING = EnumSet.of(
            PROPAGANDA_BOARD,
            PROVINCE_BOARD,
            UNIT_OFFICER,
            UNIT_LEADER,
            DISTRICT_BOARD,
            COUNCIL_MEMBER,
            MEDIA_EDITOR,
            INSPECTOR,
            AUDITOR,
            ADMIN);

    private ContestRules() {}

    static List<Rule> of() {
        String unknown = UUID.randomUUID().toString();
        return Stream.of(contests(unknown), entries(unknown), judging(unknown), results(unknown))
                .flatMap(List::stream)
                .toList();
    }

    private static Rule rule(String operation, Set<Role> roles, Probe probe) {
        return new Rule("media", operation, false, roles, Scope.EVERYTHING, probe);
    }

    private static List<Rule> contests(String unknown) {
        String extension = "{\"strand\": \"WRITE\", \"closesOn\": \"2099-01-01\", \"reason\": \"Thử quyền truy cập\"}";
        return List.of(
                rule("draftContest", RUNNING, Probe.refusal(null, "{}", NOTHING)),
                rule("listContests", READING, Probe.read()),
                rule("getContest", READING, Probe.refusal(unknown, null, ABSENT)),
                rule("editContest", RUNNING, Probe.refusal(unknown, "{}", NOTHING)),
                rule("openContest", RUNNING, Probe.refusal(unknown, null, UNREAD)),
                rule("extendContest", RUNNING, Probe.refusal(unknown, extension, UNREAD)),
                rule("closeContest", RUNNING, Probe.refusal(unknown, null, UNREAD)),
                rule("beginFirstRound", RUNNING, Probe.refusal(unknown, null, UNREAD)),
                rule("beginFinalRound", RUNNING, Probe.refusal(unknown, null, UNREAD)),
                rule("decideContest", RUNNING, Probe.refusal(unknown, null, UNREAD)),
                rule("publishContest", RUNNING, Probe.refusal(unknown, null, UNREAD)),
                rule("cancelContest", RUNNING, Probe.refusal(unknown, REASON, UNREAD)));
    }

    private static List<Rule> entries(String unknown) {
        return List.of(
                rule("submitContestEntry", ENTERING, Probe.refusal(unknown, "{}", NOTHING)),
                rule("listContestEntries", READING_ENTRIES, Probe.read(unknown, "")),
                rule("getContestEntry", READING_ENTRIES, Probe.refusal(unknown, null, ABSENT)),
                rule("editContestEntry", ENTERING, Probe.refusal(unknown, "{}", NOTHING)),
                rule("withdrawContestEntry", ENTERING, Probe.refusal(unknown, REASON, UNREAD)),
                rule("disqualifyContestEntry", RUNNING, Probe.refusal(unknown, REASON, UNREAD)),
                rule("eraseContestAuthor", RUNNING, Probe.refusal(unknown, null, UNREAD)),
                rule("proposeContestCandidate", RUNNING, Probe.refusal(unknown, null, UNREAD)),
                rule("listContestAuthorTerms", READING_ENTRIES, Probe.read()),
                rule("addContestAuthorTerm", RUNNING, Probe.refusal(null, "{}", NOTHING)));
    }

    private static List<Rule> judging(String unknown) {
        String recusal = "{\"kind\": \"KIN\", \"reason\": \"Thử quyền truy cập\"}";
        return List.of(
                rule("appointContestJudge", RUNNING, Probe.refusal(unknown, "{}", NOTHING)),
                rule("listContestJudges", INSPECTING, Probe.read(unknown, "")),
                rule("markContestJudgeAbsent", RUNNING, Probe.refusal(unknown, REASON, UNREAD)),
                rule("assignContestEntries", RUNNING, Probe.refusal(unknown, null, ABSENT)),
                rule("listContestSheets", JUDGING, Probe.read()),
                rule("getContestSheet", JUDGING, Probe.refusal(unknown, null, ABSENT)),
                rule("scoreContestEntry", JUDGING, Probe.refusal(unknown, "{}", NOTHING)),
                rule("recuseFromContestEntry", JUDGING, Probe.refusal(unknown, recusal, UNREAD)));
    }

    private static List<Rule> results(String unknown) {
        return List.of(
                rule("listContestResults", READING, Probe.refusal(unknown, null, ABSENT)),
                rule("getContestRound", INSPECTING, Probe.refusal(unknown + "/rounds/FINAL", null, ABSENT)),
                rule("listStoredContestSheets", INSPECTING, Probe.absent(unknown, "?round=FIRST")),
                rule("getContestJudging", INSPECTING, Probe.refusal(unknown, null, ABSENT)));
    }
}
