package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.ADMIN;
import static vn.guongsang.system.access.Role.AUDITOR;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The table of the facts of reporting-service and their rebuilds. */
final class FactRules {

    private static final Set<Role> OPERATING = EnumSet.of(ADMIN);
    private static final Set<Role> OVERSEEING = EnumSet.of(ADMIN, AUDITOR, PROVINCE_BOARD);

    private FactRules() {}

    static List<Rule> all() {
        String unknown = UUID.randomUUID().toString();
        return List.of(
                rule("getFactStatus", OVERSEEING, Probe.read()),
                rule("orderFactRebuild", OPERATING, Probe.withoutKey(null)),
                rule("listFactRebuilds", OVERSEEING, Probe.read()),
                rule("getFactRebuild", OVERSEEING, Probe.absent(unknown, "")),
                rule("listFactDifferences", OVERSEEING, Probe.absent(unknown, "")),
                rule("cancelFactRebuild", OPERATING, Probe.withoutKey(unknown)));
    }

    private static Rule rule(String operation, Set<Role> roles, Probe probe) {
        return new Rule("reporting", operation, false, roles, Scope.EVERYTHING, probe);
    }
}
