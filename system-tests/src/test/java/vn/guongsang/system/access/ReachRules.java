package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.ADMIN;
import static vn.guongsang.system.access.Role.AUDITOR;
import static vn.guongsang.system.access.Role.CMS;
import static vn.guongsang.system.access.Role.COUNCIL_MEMBER;
import static vn.guongsang.system.access.Role.INSPECTOR;
import static vn.guongsang.system.access.Role.MEDIA_EDITOR;
import static vn.guongsang.system.access.Role.PROPAGANDA_BOARD;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The table of reach in media-service. */
final class ReachRules {

    private static final String NOTHING = "400 validation-failed";
    private static final Set<Role> BOARD = EnumSet.of(PROPAGANDA_BOARD, PROVINCE_BOARD);
    private static final Set<Role> TELLING = EnumSet.of(MEDIA_EDITOR, CMS, PROPAGANDA_BOARD, PROVINCE_BOARD);
    private static final Set<Role> WITHDRAWING = EnumSet.of(MEDIA_EDITOR, PROPAGANDA_BOARD, PROVINCE_BOARD);
    private static final Set<Role> READING =
            EnumSet.of(PROPAGANDA_BOARD, PROVINCE_BOARD, MEDIA_EDITOR, CMS, COUNCIL_MEMBER, INSPECTOR, AUDITOR, ADMIN);
    private static final Set<Role> PROVINCE_WIDE =
            EnumSet.of(PROPAGANDA_BOARD, PROVINCE_BOARD, COUNCIL_MEMBER, INSPECTOR, AUDITOR, ADMIN);

    private ReachRules() {}

    static List<Rule> all() {
        String id = UUID.randomUUID().toString();
        String reason = "{\"reason\": \"Thử quyền truy cập\"}";
        return List.of(
                rule("listReachFigures", READING, Probe.read()),
                rule("getReachFigure", READING, Probe.refusal(id, null, "404 not-found")),
                rule("withdrawReachFigure", WITHDRAWING, Probe.refusal(id, reason, "428 precondition-required")),
                rule("takeReachFigures", TELLING, Probe.refusal(null, "{}", NOTHING)),
                rule("listReachRules", READING, Probe.read()),
                rule("addReachRule", BOARD, Probe.refusal(null, "{}", NOTHING)),
                rule("listReachTotals", READING, Probe.read(null, "?year=2024")),
                rule("getReachShares", PROVINCE_WIDE, Probe.read(null, "?year=2024&metric=VIEWS")));
    }

    private static Rule rule(String operation, Set<Role> roles, Probe probe) {
        return new Rule("media", operation, false, roles, Scope.EVERYTHING, probe);
    }
}
