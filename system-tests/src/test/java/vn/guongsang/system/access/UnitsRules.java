package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.ADMIN;
import static vn.guongsang.system.access.Role.AUDITOR;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;
import static vn.guongsang.system.access.Role.UNIT_LEADER;
import static vn.guongsang.system.access.Role.UNIT_OFFICER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The table of the units of nominations-service: their changes, registration and past. */
final class UnitsRules {

    private static final Set<Role> CHANGING = EnumSet.of(PROVINCE_BOARD, ADMIN);
    private static final Set<Role> READING = EnumSet.of(PROVINCE_BOARD, ADMIN, AUDITOR);
    private static final Set<Role> REGISTERING = EnumSet.of(UNIT_OFFICER, UNIT_LEADER, PROVINCE_BOARD);

    private UnitsRules() {}

    static List<Rule> of(Targets targets) {
        String nowhere = UUID.randomUUID().toString();
        String change =
                """
                {"title": "Thử quyền truy cập", "document": {"number": "1/NQ", "date": "2025-01-02"},
                 "effectiveOn": "2025-07-01", "items": [{"kind": "DISSOLVE", "unitIds": ["%s"]}]}"""
                        .formatted(targets.district());
        String discard = "{\"reason\": \"Thử quyền truy cập\"}";
        String unit =
                """
                {"code": "thu-quyen", "type": "COMMUNE", "name": "Thử Quyền", "parentId": "%s",
                 "validFrom": "2024-01-02"}"""
                        .formatted(targets.district());
        return Stream.concat(units(targets, unit), changes(nowhere, change, discard))
                .toList();
    }

    private static Stream<Rule> units(Targets targets, String unit) {
        return Stream.of(
                Rule.anyRole("nominations", "countUnits", Probe.read()),
                Rule.anyRole(
                        "nominations",
                        "getUnitHistory",
                        Probe.read(targets.district().toString(), "")),
                new Rule(
                        "nominations",
                        "registerUnit",
                        false,
                        REGISTERING,
                        Scope.UNIT,
                        Probe.creation(targets.district(), unit, "unit-registration-invalid")),
                new Rule(
                        "nominations",
                        "correctUnit",
                        false,
                        REGISTERING,
                        Scope.UNIT,
                        Probe.change(targets.district(), unit)));
    }

    private static Stream<Rule> changes(String nowhere, String change, String discard) {
        return Stream.of(
                board("listUnitChanges", READING, Probe.read()),
                board("getUnitChange", READING, missing(nowhere)),
                board("previewUnitChange", READING, missing(nowhere)),
                board("listUnitChangeDossiers", READING, missing(nowhere)),
                board("draftUnitChange", CHANGING, Probe.refusal(null, "{}", "400 validation-failed")),
                board("editUnitChange", CHANGING, unread(nowhere, change)),
                board("commitUnitChange", CHANGING, unread(nowhere, "{\"previewToken\": \"AAAA\"}")),
                board("discardUnitChange", CHANGING, unread(nowhere, discard)));
    }

    private static Rule board(String operation, Set<Role> roles, Probe probe) {
        return new Rule("nominations", operation, false, roles, Scope.EVERYTHING, probe);
    }

    private static Probe missing(String id) {
        return Probe.refusal(id, null, "404 not-found");
    }

    /** A change by somebody who does not say which version they have read. */
    private static Probe unread(String id, String body) {
        return Probe.refusal(id, body, "428 precondition-required");
    }
}
