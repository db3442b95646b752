package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.ADMIN;
import static vn.guongsang.system.access.Role.AUDITOR;
import static vn.guongsang.system.access.Role.COUNCIL_MEMBER;
import static vn.guongsang.system.access.Role.DISTRICT_BOARD;
import static vn.guongsang.system.access.Role.INSPECTOR;
import static vn.guongsang.system.access.Role.PROPAGANDA_BOARD;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;
import static vn.guongsang.system.access.Role.UNIT_LEADER;
import static vn.guongsang.system.access.Role.UNIT_OFFICER;
import static vn.guongsang.system.running.TheSuite.MEDIA;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.system.running.People;

/** The table of exchanges and honourings in media-service. */
final class GatheringRules {

    private static final Set<Role> WRITING =
            EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD, PROPAGANDA_BOARD);
    private static final Set<Role> ANNULLING = EnumSet.of(UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> READING = EnumSet.of(
            UNIT_OFFICER,
            UNIT_LEADER,
            DISTRICT_BOARD,
            PROVINCE_BOARD,
            PROPAGANDA_BOARD,
            COUNCIL_MEMBER,
            INSPECTOR,
            AUDITOR,
            ADMIN);
    private static final String RESULT = "{\"heldOn\": \"2024-06-01\", \"audience\": 1, \"exemplarIds\": []}";

    private static UUID shared;

    private GatheringRules() {}

    static List<Rule> of(Targets targets) {
        return Stream.of(gatherings(targets), duty()).flatMap(List::stream).toList();
    }

    private static List<Rule> gatherings(Targets targets) {
        UUID gathering = draft(targets.district());
        String wrong =
                """
                {"form": "DIRECT", "purpose": "EXCHANGE", "title": "Thử quyền truy cập", "place": "Hội trường",
                 "plannedOn": "2024-06-01", "hostIds": ["%s"], "exemplarIds": ["%s"]}"""
                        .formatted(targets.district(), UUID.randomUUID());
        String reason = "{\"reason\": \"Thử quyền truy cập\"}";
        String correction = "{\"result\": " + RESULT + ", \"reason\": \"Thử quyền truy cập\"}";
        return List.of(
                within(
                        "listGatherings",
                        READING,
                        Probe.list(targets.district(), null, "?hostId=" + targets.district())),
                within("getGathering", READING, Probe.item(gathering)),
                within("draftGathering", WRITING, Probe.creation(targets.district(), wrong, "gathering-invalid")),
                within("editGathering", WRITING, Probe.change(gathering, wrong)),
                within("planGathering", WRITING, Probe.change(gathering, null)),
                within("recordGatheringResult", WRITING, Probe.change(gathering, RESULT)),
                within("correctGatheringResult", WRITING, Probe.change(gathering, correction)),
                within("cancelGathering", WRITING, Probe.change(gathering, reason)),
                within("annulGathering", ANNULLING, Probe.change(gathering, reason)));
    }

    private static List<Rule> duty() {
        return List.of(
                new Rule(
                        "media",
                        "getGatheringCoverage",
                        false,
                        READING,
                        Scope.EVERYTHING,
                        Probe.read(null, "?year=2024")),
                new Rule("media", "listGatheringDuties", false, READING, Scope.EVERYTHING, Probe.read()),
                new Rule(
                        "media",
                        "addGatheringDuty",
                        false,
                        EnumSet.of(PROVINCE_BOARD),
                        Scope.EVERYTHING,
                        Probe.refusal(null, "{}", "400 validation-failed")));
    }

    private static Rule within(String operation, Set<Role> roles, Probe probe) {
        return new Rule("media", operation, false, roles, Scope.UNIT, probe);
    }

    /** A draft of the district of the targets: the same for all tests of a JVM, which do not change it. */
    private static synchronized UUID draft(UUID district) {
        if (shared == null) {
            shared = UUID.fromString(MEDIA.post(
                            People.token(People.officerOf(district)),
                            "/v1/gatherings",
                            UUID.randomUUID().toString(),
                            null,
                            Map.of(
                                    "form",
                                    "DIRECT",
                                    "purpose",
                                    "EXCHANGE",
                                    "title",
                                    "Thử quyền truy cập",
                                    "place",
                                    "Hội trường",
                                    "plannedOn",
                                    "2024-06-01",
                                    "hostIds",
                                    List.of(district)))
                    .require(201)
                    .text("/id"));
        }
        return shared;
    }
}
