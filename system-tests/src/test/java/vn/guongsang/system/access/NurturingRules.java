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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The table of nurturing plans. */
final class NurturingRules {

    private static final Set<Role> CARING = EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> ANSWERING = EnumSet.of(UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> READING = EnumSet.of(
            UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD, COUNCIL_MEMBER, INSPECTOR, AUDITOR, ADMIN);
    private static final String PLANS = "/v1/nurturing-plans";
    private static final String REASON = "{\"reason\": \"Thử quyền truy cập\"}";
    private static final String CONTENT =
            """
            {"sector": "%s", "foundThrough": "UNIT", "foundHow": "Thử quyền", "foundOn": "2024-01-02", "goal": "NATION"}""";

    private NurturingRules() {}

    static List<Rule> of(Targets targets) {
        UUID plan = Made.one(targets, PLANS, "?subjectId=" + targets.subject(), plan(targets));
        return Stream.of(reading(targets, plan), steps(targets, plan))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> reading(Targets targets, UUID plan) {
        String wrong = """
                {"subjectId": "%s", "unitId": "%s", "content": %s}"""
                .formatted(targets.subject(), targets.district(), CONTENT.formatted("NO_SUCH_SECTOR"));
        return List.of(
                within(
                        "listNurturingPlans",
                        READING,
                        Probe.list(targets.district(), null, "?unitId=" + targets.district())),
                within("getNurturingPlan", READING, Probe.item(plan)),
                within("beginNurturing", CARING, Probe.creation(targets.district(), wrong, "nurturing-invalid")));
    }

    private static List<Rule> steps(Targets targets, UUID plan) {
        String support =
                """
                {"kind": "MORAL", "description": "Thử quyền", "givenOn": "2024-01-02", "giver": "Thử quyền"}""";
        String check = "{\"year\": 2024, \"findings\": \"Thử quyền\", \"nextSteps\": \"Thử quyền\"}";
        return List.of(
                within("editNurturingPlan", CARING, Probe.change(plan, CONTENT.formatted("AGRICULTURE"))),
                within("addNurturingSupport", CARING, Probe.change(plan, support)),
                within("addNurturingCheck", CARING, Probe.change(plan, check)),
                within("nurtureNewFactor", CARING, Probe.change(plan, null)),
                within("declareNurturedReady", ANSWERING, Probe.change(plan, null)),
                within(
                        "recordNurturedNomination",
                        CARING,
                        Probe.change(plan, "{\"nominationId\": \"" + targets.nomination() + "\"}")),
                within("resumeNurturing", CARING, Probe.change(plan, REASON)),
                within("closeNurturing", ANSWERING, Probe.change(plan, REASON)));
    }

    private static Map<String, Object> plan(Targets targets) {
        Map<String, Object> content = Map.of(
                "sector",
                "AGRICULTURE",
                "foundThrough",
                "UNIT",
                "foundHow",
                "Thử quyền",
                "foundOn",
                "2024-01-02",
                "goal",
                "NATION");
        return Map.of("subjectId", targets.subject(), "unitId", targets.district(), "content", content);
    }

    private static Rule within(String operation, Set<Role> roles, Probe probe) {
        return new Rule("nominations", operation, false, roles, Scope.UNIT, probe);
    }
}
