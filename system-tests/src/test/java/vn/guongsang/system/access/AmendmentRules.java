package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.AUDITOR;
import static vn.guongsang.system.access.Role.COUNCIL_MEMBER;
import static vn.guongsang.system.access.Role.DISTRICT_BOARD;
import static vn.guongsang.system.access.Role.INSPECTOR;
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

/** The table of requests to amend the plan in reporting-service. */
final class AmendmentRules {

    private static final Set<Role> READING =
            EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD, COUNCIL_MEMBER, INSPECTOR, AUDITOR);
    private static final Set<Role> SUPERVISING = EnumSet.of(PROVINCE_BOARD, COUNCIL_MEMBER, INSPECTOR, AUDITOR);
    private static final Set<Role> WRITING = EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD);
    private static final Set<Role> SENDING = EnumSet.of(UNIT_LEADER, DISTRICT_BOARD);
    private static final Set<Role> ANSWERING = EnumSet.of(PROVINCE_BOARD);
    private static final String DECISION =
            """
            {"outcome": "REFUSED", "document": {"number": "1/UBND", "date": "2024-01-10"}, "reason": "Thử quyền"}""";

    private static UUID shared;

    private AmendmentRules() {}

    static List<Rule> of(Targets targets) {
        UUID request = draft(targets.district());
        String wrong =
                """
                {"unitId": "%s", "kind": "DIFFICULTY", "planCode": "NO_SUCH_PLAN", "title": "Thử quyền truy cập"}"""
                        .formatted(targets.district());
        String reason = "{\"reason\": \"Thử quyền truy cập\"}";
        return List.of(
                within("listAmendmentRequests", READING, Probe.list(request, null, "?unitId=" + targets.district())),
                within("getAmendmentRequest", READING, Probe.item(request)),
                within(
                        "draftAmendmentRequest",
                        WRITING,
                        Probe.creation(targets.district(), wrong, "amendment-invalid")),
                within("editAmendmentRequest", WRITING, Probe.change(request, wrong)),
                within("sendAmendmentRequest", SENDING, Probe.change(request, null)),
                within("withdrawAmendmentRequest", SENDING, Probe.change(request, reason)),
                within("answerAmendmentRequest", ANSWERING, Probe.change(request, "{\"text\": \"Thử quyền\"}")),
                within("decideAmendmentRequest", ANSWERING, Probe.change(request, DECISION)),
                everywhere("submitAmendments", ANSWERING, Probe.refusal(null, "{}", "400 validation-failed")),
                everywhere("listAmendmentSubmissions", SUPERVISING, Probe.read()),
                everywhere(
                        "getAmendmentSubmission",
                        SUPERVISING,
                        Probe.absent(UUID.randomUUID().toString(), "")));
    }

    private static Rule within(String operation, Set<Role> roles, Probe probe) {
        return new Rule("reporting", operation, false, roles, Scope.UNIT, probe);
    }

    private static Rule everywhere(String operation, Set<Role> roles, Probe probe) {
        return new Rule("reporting", operation, false, roles, Scope.EVERYTHING, probe);
    }

    /** A draft of the district of the targets: the same for all tests of a JVM, which do not change it. */
    private static synchronized UUID draft(UUID district) {
        if (shared == null) {
            shared = UUID.fromString(REPORTING
                    .post(
                            People.token(People.officerOf(district)),
                            "/v1/amendment-requests",
                            UUID.randomUUID().toString(),
                            null,
                            Map.of(
                                    "unitId",
                                    district,
                                    "kind",
                                    "DIFFICULTY",
                                    "planCode",
                                    "GUONG_SANG_2023_2025",
                                    "title",
                                    "Thử quyền truy cập"))
                    .require(201)
                    .text("/id"));
        }
        return shared;
    }
}
