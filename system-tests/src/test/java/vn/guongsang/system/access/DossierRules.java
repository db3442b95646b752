package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.ADMIN;
import static vn.guongsang.system.access.Role.AUDITOR;
import static vn.guongsang.system.access.Role.COUNCIL_MEMBER;
import static vn.guongsang.system.access.Role.DISTRICT_BOARD;
import static vn.guongsang.system.access.Role.INSPECTOR;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;
import static vn.guongsang.system.access.Role.UNIT_LEADER;
import static vn.guongsang.system.access.Role.UNIT_OFFICER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The table of what belongs to a nomination: claims. */
final class DossierRules {

    private static final Set<Role> NOMINATING = EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> APPRAISING =
            EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD, COUNCIL_MEMBER);
    private static final Set<Role> READING = EnumSet.of(
            UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD, COUNCIL_MEMBER, INSPECTOR, AUDITOR, ADMIN);

    private DossierRules() {}

    static List<Rule> of(Targets targets) {
        return Stream.of(claims(targets)).flatMap(List::stream).toList();
    }

    private static List<Rule> claims(Targets targets) {
        String claim =
                """
                {"text": "Thử quyền truy cập", "sources": [{"kind": "DOCUMENT", "reference": "Báo cáo"}]}""";
        String note = "{\"note\": \"Thử quyền truy cập\"}";
        String unknown = targets.nomination() + "/claims/" + UUID.randomUUID();
        return List.of(
                within("listClaims", READING, Probe.part(targets.nomination(), null, "200 hidden")),
                within("stateClaim", NOMINATING, Probe.part(targets.nomination(), claim, "409 illegal-transition")),
                everywhere("getClaim", READING, Probe.refusal(unknown, null, "404 not-found")),
                everywhere("editClaim", NOMINATING, Probe.refusal(unknown, claim, "428 precondition-required")),
                everywhere("removeClaim", NOMINATING, Probe.refusal(unknown, null, "428 precondition-required")),
                everywhere("confirmClaim", APPRAISING, Probe.refusal(unknown, note, "428 precondition-required")),
                everywhere("disputeClaim", APPRAISING, Probe.refusal(unknown, note, "428 precondition-required")));
    }

    private static Rule within(String operation, Set<Role> roles, Probe probe) {
        return new Rule("nominations", operation, false, roles, Scope.UNIT, probe);
    }

    private static Rule everywhere(String operation, Set<Role> roles, Probe probe) {
        return new Rule("nominations", operation, false, roles, Scope.EVERYTHING, probe);
    }
}
