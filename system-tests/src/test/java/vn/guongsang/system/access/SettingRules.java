package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.ADMIN;
import static vn.guongsang.system.access.Role.AUDITOR;
import static vn.guongsang.system.access.Role.COUNCIL_MEMBER;
import static vn.guongsang.system.access.Role.INSPECTOR;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;

import java.util.List;
import java.util.Set;

/** The table of dated settings in nominations-service. */
final class SettingRules {

    private static final Set<Role> BOARD = Set.of(PROVINCE_BOARD);
    private static final Set<Role> OVERSEEING = Set.of(PROVINCE_BOARD, COUNCIL_MEMBER, INSPECTOR, AUDITOR, ADMIN);

    private SettingRules() {}

    static List<Rule> of() {
        String wrong =
                """
                {"kind": "CLAIM_DUTY", "level": "UNIT", "values": {"workingDays": 1}, "validFrom": "2099-01-01",
                 "documentNumber": "1/QĐ", "documentDate": "2024-01-01", "source": "Thử quyền truy cập"}""";
        return List.of(
                everywhere("listSettings", OVERSEEING, Probe.read()),
                everywhere("addSetting", BOARD, Probe.refusal(null, wrong, "422 setting-invalid")),
                everywhere("listAppraisalReminders", OVERSEEING, Probe.read()));
    }

    private static Rule everywhere(String operation, Set<Role> roles, Probe probe) {
        return new Rule("nominations", operation, false, roles, Scope.EVERYTHING, probe);
    }
}
