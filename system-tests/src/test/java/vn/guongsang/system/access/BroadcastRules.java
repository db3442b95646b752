package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.ADMIN;
import static vn.guongsang.system.access.Role.AUDITOR;
import static vn.guongsang.system.access.Role.CMS;
import static vn.guongsang.system.access.Role.INSPECTOR;
import static vn.guongsang.system.access.Role.MEDIA_EDITOR;
import static vn.guongsang.system.access.Role.PROPAGANDA_BOARD;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The table of media-service: the schedule of radio and television, and the log of what was aired. */
final class BroadcastRules {

    private static final String NOTHING = "400 validation-failed";
    private static final String NOT_THERE = "404 not-found";
    private static final String NO_VERSION = "428 precondition-required";
    private static final Set<Role> EDITING = EnumSet.of(MEDIA_EDITOR);
    private static final Set<Role> READING =
            EnumSet.of(MEDIA_EDITOR, CMS, PROPAGANDA_BOARD, PROVINCE_BOARD, INSPECTOR, AUDITOR, ADMIN);
    private static final Set<Role> SEEING_CREDENTIALS = EnumSet.of(MEDIA_EDITOR, AUDITOR, ADMIN);
    private static final Set<Role> REVOKING = EnumSet.of(MEDIA_EDITOR, ADMIN);

    private static final String REASON = "{\"reason\": \"Thử quyền truy cập\"}";
    private static final String PROGRAMME =
            """
            {"channelId": "%s", "title": "Thử quyền", "rule": "FREQ=DAILY", "startTime": "19:45", "minutes": 15,
             "validFrom": "2026-11-30"}"""
                    .formatted(UUID.randomUUID());
    private static final String MOVE = "{\"startsAt\": \"2099-01-01T12:00:00Z\", \"reason\": \"Thử quyền truy cập\"}";
    private static final String LINES =
            """
            {"records": [{"reference": "P-1", "startedAt": "2026-10-01T05:00:00Z", "minutes": 5}]}""";

    private BroadcastRules() {}

    static List<Rule> all() {
        return Stream.of(programmes(), slots(), calendars(), log())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> programmes() {
        return List.of(
                reading("listProgrammes", Probe.read()),
                reading("getProgramme", Probe.refusal(unknown(), null, NOT_THERE)),
                editing("beginProgramme", Probe.refusal(null, PROGRAMME, "422 programme-invalid")),
                editing("editProgramme", Probe.refusal(unknown(), PROGRAMME, NO_VERSION)),
                editing("suspendProgramme", Probe.refusal(unknown(), REASON, NO_VERSION)),
                editing("resumeProgramme", Probe.refusal(unknown(), REASON, NO_VERSION)),
                editing("endProgramme", Probe.refusal(unknown(), REASON, NO_VERSION)));
    }

    private static List<Rule> slots() {
        return List.of(
                reading("listBroadcastSlots", Probe.read()),
                reading("getBroadcastSlot", Probe.refusal(unknown(), null, NOT_THERE)),
                reading("readScheduleCalendar", Probe.refusal(unknown(), null, NOT_THERE)),
                editing("bookBroadcastSlot", Probe.refusal(null, "{}", NOTHING)),
                editing("moveBroadcastSlot", Probe.refusal(unknown(), MOVE, NO_VERSION)),
                editing("fillBroadcastSlot", Probe.refusal(unknown(), "{\"items\": []}", NO_VERSION)),
                editing("cancelBroadcastSlot", Probe.refusal(unknown(), REASON, NO_VERSION)),
                editing("restoreBroadcastSlot", Probe.refusal(unknown(), REASON, NO_VERSION)));
    }

    private static List<Rule> calendars() {
        return List.of(
                rule("listCalendarCredentials", SEEING_CREDENTIALS, Probe.read()),
                rule("getCalendarCredential", SEEING_CREDENTIALS, Probe.refusal(unknown(), null, NOT_THERE)),
                editing("issueCalendarCredential", Probe.refusal(null, "{}", NOTHING)),
                rule("revokeCalendarCredential", REVOKING, Probe.refusal(unknown(), REASON, NO_VERSION)));
    }

    private static List<Rule> log() {
        return List.of(
                reading("listAsRunRecords", Probe.read()),
                reading("getAsRunRecord", Probe.refusal(unknown(), null, NOT_THERE)),
                reading("listAirtimeStatistics", Probe.read()),
                editing("recordAiring", Probe.refusal(null, "{}", NOTHING)),
                editing("annulAsRunRecord", Probe.refusal(unknown(), REASON, NO_VERSION)),
                editing("importAirings", Probe.refusal(unknown(), LINES, NOT_THERE)),
                editing("importAiringTable", Probe.withoutKey(unknown())));
    }

    private static Rule reading(String operation, Probe probe) {
        return rule(operation, READING, probe);
    }

    private static Rule editing(String operation, Probe probe) {
        return rule(operation, EDITING, probe);
    }

    private static Rule rule(String operation, Set<Role> roles, Probe probe) {
        return new Rule("media", operation, false, roles, Scope.EVERYTHING, probe);
    }

    private static String unknown() {
        return UUID.randomUUID().toString();
    }
}
