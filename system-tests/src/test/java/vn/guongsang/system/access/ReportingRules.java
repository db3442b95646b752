package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.CMS;
import static vn.guongsang.system.access.Role.MEDIA_EDITOR;
import static vn.guongsang.system.access.Role.NO_ROLE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The table of reporting-service. */
final class ReportingRules {

    private static final Set<Role> READING = EnumSet.complementOf(EnumSet.of(MEDIA_EDITOR, CMS, NO_ROLE));
    private static final String QUOTA = "EXEMPLARS_PER_DISTRICT";
    private static final String YEAR = "?year=2024";

    private ReportingRules() {}

    static List<Rule> of(Targets targets) {
        String ofUnit = YEAR + "&unitId=" + targets.district();
        return List.of(
                rule("listQuotas", Scope.EVERYTHING, Probe.read()),
                rule("getQuotaOverview", Scope.EVERYTHING, Probe.read(QUOTA, YEAR)),
                rule("getQuotaProgress", Scope.UNIT, Probe.item(targets.district(), null, ofUnit)),
                rule("listCountedRecognitions", Scope.UNIT, Probe.item(targets.district(), QUOTA, ofUnit)),
                rule("listUnitProgress", Scope.UNIT, Probe.list(targets.district(), QUOTA, YEAR)));
    }

    private static Rule rule(String operation, Scope scope, Probe probe) {
        return new Rule("reporting", operation, false, READING, scope, probe);
    }
}
