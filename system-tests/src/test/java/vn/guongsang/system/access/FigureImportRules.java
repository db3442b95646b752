package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.AUDITOR;
import static vn.guongsang.system.access.Role.DISTRICT_BOARD;
import static vn.guongsang.system.access.Role.FINANCE;
import static vn.guongsang.system.access.Role.INSPECTOR;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;
import static vn.guongsang.system.access.Role.UNIT_LEADER;
import static vn.guongsang.system.access.Role.UNIT_OFFICER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The table of imported figures in reporting-service. */
final class FigureImportRules {

    private static final Set<Role> IMPORTING = EnumSet.of(PROVINCE_BOARD, FINANCE);
    private static final Set<Role> OVERSEEING = EnumSet.of(PROVINCE_BOARD, FINANCE, AUDITOR);
    private static final Set<Role> READING =
            EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD, FINANCE, INSPECTOR, AUDITOR);

    private FigureImportRules() {}

    static List<Rule> all() {
        String unknown = UUID.randomUUID().toString();
        UUID nothing = UUID.fromString(unknown);
        String reason = "{\"reason\": \"Thử quyền truy cập\"}";
        String commit = "{\"token\": \"" + "0".repeat(64) + "\"}";
        return List.of(
                rule("checkFigureImport", IMPORTING, Probe.refusal(null, "{}", "400 validation-failed")),
                rule("listFigureImports", OVERSEEING, Probe.read()),
                rule("getFigureImport", OVERSEEING, Probe.absent(unknown, "")),
                rule("listFigureImportRows", OVERSEEING, Probe.absent(unknown, "")),
                rule("commitFigureImport", IMPORTING, Probe.within(nothing, commit, "404 not-found")),
                rule("discardFigureImport", IMPORTING, Probe.within(nothing, reason, "404 not-found")),
                rule("revokeFigureImport", IMPORTING, Probe.within(nothing, reason, "404 not-found")),
                rule("listImportedFigures", READING, Probe.read()));
    }

    private static Rule rule(String operation, Set<Role> roles, Probe probe) {
        return new Rule("reporting", operation, false, roles, Scope.EVERYTHING, probe);
    }
}
