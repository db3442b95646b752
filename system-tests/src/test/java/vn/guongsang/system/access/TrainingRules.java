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
import static vn.guongsang.system.running.TheSuite.REPORTING;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.system.running.People;

/** The table of training and activities in reporting-service. */
final class TrainingRules {

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
    private static final String NOTHING = "400 validation-failed";

    private static UUID shared;

    private TrainingRules() {}

    static List<Rule> of(Targets targets) {
        UUID district = targets.district();
        UUID session = session(district);
        String body = json(district);
        String reason = "{\"reason\": \"Thử quyền truy cập\"}";
        String result =
                """
                {"heldOn": "2024-06-01", "hours": 1, "attendance": [{"unitId": "%s", "audience": "OTHER", "attendees": 1}]}"""
                        .formatted(district);
        String correction = "{\"result\": " + result + ", \"reason\": \"Thử quyền truy cập\"}";
        String ofDay = "?asOf=2024-12-31&unitType=DISTRICT&limit=100";
        return List.of(
                within("listTrainingSessions", READING, Probe.list(session, null, "?organiserId=" + district)),
                within("getTrainingSession", READING, Probe.item(session)),
                within("editTrainingSession", WRITING, Probe.change(session, body)),
                within("recordTrainingResult", WRITING, Probe.change(session, result)),
                within("correctTrainingResult", WRITING, Probe.change(session, correction)),
                within("cancelTrainingSession", WRITING, Probe.change(session, reason)),
                within("annulTrainingSession", ANNULLING, Probe.change(session, reason)),
                within("getTrainingFigures", READING, Probe.item(district, null, "?year=2024&unitId=" + district)),
                within("getTrainingCoverage", READING, Probe.list(district, null, ofDay)),
                anywhere("listActivityFigures", READING, Probe.read(null, "?year=2024")),
                anywhere("listActivities", READING, Probe.read(null, "?year=2024")),
                anywhere("readTrainingAttendance", WRITING, Probe.refusal(null, null, NOTHING)),
                anywhere("planTrainingSession", WRITING, Probe.refusal(null, "{}", NOTHING)),
                anywhere("listTrainingTargets", READING, Probe.read()),
                anywhere("addTrainingTarget", EnumSet.of(PROVINCE_BOARD), Probe.refusal(null, "{}", NOTHING)));
    }

    private static Rule within(String operation, Set<Role> roles, Probe probe) {
        return new Rule("reporting", operation, false, roles, Scope.UNIT, probe);
    }

    private static Rule anywhere(String operation, Set<Role> roles, Probe probe) {
        return new Rule("reporting", operation, false, roles, Scope.EVERYTHING, probe);
    }

    private static String json(UUID organiser) {
        return """
                {"type": "OTHER", "audiences": ["OTHER"], "organiserId": "%s", "title": "Thử quyền truy cập",
                 "form": "DIRECT", "place": "Hội trường", "plannedOn": "2024-06-01"}"""
                .formatted(organiser);
    }

    /** A session of the district of the targets: the same for all tests of a JVM, which do not change it. */
    private static synchronized UUID session(UUID district) {
        if (shared == null) {
            Map<String, Object> body = Map.of(
                    "type",
                    "OTHER",
                    "audiences",
                    List.of("OTHER"),
                    "organiserId",
                    district,
                    "title",
                    "Thử quyền truy cập",
                    "form",
                    "DIRECT",
                    "place",
                    "Hội trường",
                    "plannedOn",
                    "2024-06-01");
            shared = UUID.fromString(REPORTING
                    .post(
                            People.token(People.officerOf(district)),
                            "/v1/training-sessions",
                            UUID.randomUUID().toString(),
                            null,
                            body)
                    .require(201)
                    .text("/id"));
        }
        return shared;
    }
}
