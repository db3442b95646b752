package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.ADMIN;
import static vn.guongsang.system.access.Role.AUDITOR;
import static vn.guongsang.system.access.Role.COUNCIL_MEMBER;
import static vn.guongsang.system.access.Role.DISTRICT_BOARD;
import static vn.guongsang.system.access.Role.INSPECTOR;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;
import static vn.guongsang.system.access.Role.UNIT_LEADER;
import static vn.guongsang.system.access.Role.UNIT_OFFICER;
import static vn.guongsang.system.running.TheSuite.NOMINATIONS;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.system.running.People;

/** The table of emulation movements in nominations-service. */
final class MovementRules {

    private static final Set<Role> WRITING = EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> LAUNCHING = EnumSet.of(UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> READING = EnumSet.of(
            UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD, COUNCIL_MEMBER, INSPECTOR, AUDITOR, ADMIN);

    private static UUID shared;

    private MovementRules() {}

    static List<Rule> of(Targets targets) {
        UUID movement = draft(targets.district());
        String wrong =
                """
                {"unitId": "%s", "kind": "REGULAR", "title": "Thử quyền truy cập", "aim": "Thử quyền truy cập",
                 "document": {"number": "1/KH", "date": "2024-01-01", "signer": "Người có thẩm quyền (minh họa)"},
                 "startsOn": "2024-01-01", "registerBy": "2023-01-01", "endsOn": "2024-12-31"}"""
                        .formatted(targets.district());
        String reason = "{\"reason\": \"Thử quyền truy cập\"}";
        String unknown = UUID.randomUUID().toString();
        return List.of(
                within("listMovements", READING, Probe.list(targets.district(), null, "?unitId=" + targets.district())),
                within("getMovement", READING, Probe.item(movement)),
                within("getMovementOutcome", READING, Probe.item(movement)),
                within("draftMovement", WRITING, Probe.creation(targets.district(), wrong, "movement-invalid")),
                within("editMovement", WRITING, Probe.change(movement, wrong)),
                within("launchMovement", LAUNCHING, Probe.change(movement, null)),
                within("closeMovement", LAUNCHING, Probe.change(movement, reason)),
                within("cancelMovement", LAUNCHING, Probe.change(movement, reason)),
                anywhere("listMovementRegistrations", READING, Probe.read()),
                anywhere("getMovementRegistration", READING, Probe.refusal(unknown, null, "404 not-found")),
                anywhere(
                        "registerForMovement",
                        WRITING,
                        Probe.refusal(unknown, "{\"commitment\": \"Thử quyền\"}", "428 precondition-required")),
                anywhere("declineMovement", WRITING, Probe.refusal(unknown, reason, "428 precondition-required")));
    }

    private static Rule within(String operation, Set<Role> roles, Probe probe) {
        return new Rule("nominations", operation, false, roles, Scope.UNIT, probe);
    }

    private static Rule anywhere(String operation, Set<Role> roles, Probe probe) {
        return new Rule("nominations", operation, false, roles, Scope.EVERYTHING, probe);
    }

    /** A draft of the district of the targets: the same for all tests of a JVM, which do not change it. */
    private static synchronized UUID draft(UUID district) {
        if (shared == null) {
            String token = People.token(People.officerOf(district));
            Map<String, Object> movement = Map.of(
                    "unitId",
                    district,
                    "kind",
                    "REGULAR",
                    "title",
                    "Thử quyền truy cập",
                    "aim",
                    "Thử quyền truy cập",
                    "document",
                    Map.of("number", "1/KH", "date", "2024-01-01", "signer", "Người có thẩm quyền (minh họa)"),
                    "startsOn",
                    "2024-01-01",
                    "registerBy",
                    "2024-02-01",
                    "endsOn",
                    "2024-12-31");
            shared = UUID.fromString(NOMINATIONS
                    .post(token, "/v1/movements", UUID.randomUUID().toString(), null, movement)
                    .require(201)
                    .text("/id"));
        }
        return shared;
    }
}
