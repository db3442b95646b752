package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.ADMIN;
import static vn.guongsang.system.access.Role.AUDITOR;
import static vn.guongsang.system.access.Role.COUNCIL_MEMBER;
import static vn.guongsang.system.access.Role.INSPECTOR;
import static vn.guongsang.system.access.Role.MEDIA_EDITOR;
import static vn.guongsang.system.access.Role.PROPAGANDA_BOARD;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The table of media-service: columns, their slots and figures. */
final class ColumnRules {

    private static final String NOTHING = "400 validation-failed";
    private static final Set<Role> READING =
            EnumSet.of(MEDIA_EDITOR, PROPAGANDA_BOARD, PROVINCE_BOARD, COUNCIL_MEMBER, INSPECTOR, AUDITOR, ADMIN);
    private static final Set<Role> EDITING = EnumSet.of(MEDIA_EDITOR);

    private ColumnRules() {}

    static List<Rule> all() {
        String unknown = UUID.randomUUID().toString();
        return Stream.concat(
                        Stream.of(
                                reading("listColumns", Probe.read()),
                                reading("getColumn", Probe.refusal(unknown, null, "404 not-found")),
                                reading("listColumnSlots", Probe.read()),
                                reading("getColumnSlot", Probe.refusal(unknown, null, "404 not-found")),
                                reading("listColumnStatistics", Probe.read()),
                                reading("listCountedPublications", Probe.read()),
                                editing("openColumn", Probe.refusal(null, "{}", NOTHING)),
                                editing("startColumn", Probe.withoutKey(unknown))),
                        Stream.of(
                                        "editColumn",
                                        "pauseColumn",
                                        "resumeColumn",
                                        "endColumn",
                                        "planColumnSlot",
                                        "moveColumnSlot",
                                        "fillColumnSlot",
                                        "skipColumnSlot",
                                        "reopenColumnSlot")
                                .map(operation -> editing(operation, Probe.refusal(unknown, "{}", NOTHING))))
                .toList();
    }

    private static Rule reading(String operation, Probe probe) {
        return new Rule("media", operation, false, READING, Scope.EVERYTHING, probe);
    }

    private static Rule editing(String operation, Probe probe) {
        return new Rule("media", operation, false, EDITING, Scope.EVERYTHING, probe);
    }
}
