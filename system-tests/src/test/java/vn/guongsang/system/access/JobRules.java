package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.CMS;
import static vn.guongsang.system.access.Role.MEDIA_EDITOR;
import static vn.guongsang.system.access.Role.NO_ROLE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The table of jobs in reporting-service: each sees the own ones. */
final class JobRules {

    private static final Set<Role> ALL = EnumSet.complementOf(EnumSet.of(MEDIA_EDITOR, CMS, NO_ROLE));

    private JobRules() {}

    static List<Rule> all() {
        String id = UUID.randomUUID().toString();
        return List.of(
                rule("listJobs", Probe.read()),
                rule("getJob", Probe.refusal(id, null, "404 not-found")),
                rule("cancelJob", Probe.withoutKey(id)));
    }

    private static Rule rule(String operation, Probe probe) {
        return new Rule("reporting", operation, false, ALL, Scope.EVERYTHING, probe);
    }
}
