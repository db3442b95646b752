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
import java.util.stream.Stream;
import vn.guongsang.system.running.People;

/** The table of criteria sets and unit plans in nominations-service. */
final class CriteriaRules {

    private static final Set<Role> PLANNING = EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD);
    private static final Set<Role> DRAFTING = EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> DECIDING = EnumSet.of(UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> READING = EnumSet.of(
            UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD, COUNCIL_MEMBER, INSPECTOR, AUDITOR, ADMIN);

    private static final String REASON = "{\"reason\": \"Thử quyền truy cập\"}";
    private static final String DISTRICTS = "?unitType=DISTRICT&asOf=2024-06-30";

    private static Made shared;

    private CriteriaRules() {}

    /** A draft of each kind, of the district of the targets. */
    private record Made(UUID edition, UUID plan) {}

    static List<Rule> of(Targets targets) {
        return Stream.of(criteria(targets.district()), plans(targets.district()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> criteria(UUID district) {
        UUID edition = made(district).edition();
        String wrong =
                """
                {"unitId": "%s", "title": "Thử quyền", "criteria": [{"code": "TRY", "appliesTo": "Mọi đối tượng",
                 "text": "Thử quyền truy cập", "generalCriterion": "NO_SUCH_CRITERION"}]}"""
                        .formatted(district);
        String repeal =
                """
                {"effectiveOn": "2024-10-21", "reason": "Thử quyền truy cập",
                 "document": {"number": "1/QĐ", "date": "2024-10-20", "signer": "Minh họa"}}""";
        Probe applicable = Probe.read(null, "?asOf=2024-06-30&unitId=" + district);
        return List.of(
                Rule.anyRole("nominations", "getApplicableCriteria", applicable),
                within("listCriteriaEditions", READING, Probe.list(district, null, "?unitId=" + district)),
                within("getCriteriaEdition", READING, Probe.item(edition)),
                within("draftCriteriaEdition", DRAFTING, Probe.creation(district, wrong, "criteria-invalid")),
                within("editCriteriaEdition", DRAFTING, Probe.change(edition, wrong)),
                within("issueCriteriaEdition", DECIDING, Probe.change(edition, null)),
                within("repealCriteriaEdition", DECIDING, Probe.change(edition, repeal)),
                within("discardCriteriaEdition", DRAFTING, Probe.change(edition, REASON)),
                within("getCriteriaCoverage", READING, Probe.list(district, null, DISTRICTS)));
    }

    private static List<Rule> plans(UUID district) {
        UUID plan = made(district).plan();
        String wrong = "{\"unitId\": \"%s\", \"year\": 2099, \"title\": \"Thử quyền\"}".formatted(district);
        return List.of(
                within("listUnitPlans", READING, Probe.list(district, null, "?unitId=" + district)),
                within("getUnitPlan", READING, Probe.item(plan)),
                within("draftUnitPlan", PLANNING, Probe.creation(district, wrong, "unit-plan-invalid")),
                within("editUnitPlan", PLANNING, Probe.change(plan, wrong)),
                within("submitUnitPlan", PLANNING, Probe.change(plan, null)),
                within("acceptUnitPlan", DECIDING, Probe.change(plan, null)),
                within("returnUnitPlan", DECIDING, Probe.change(plan, REASON)),
                within("discardUnitPlan", PLANNING, Probe.change(plan, REASON)),
                within("getUnitPlanCoverage", READING, Probe.list(district, null, DISTRICTS + "&year=2024")));
    }

    private static Rule within(String operation, Set<Role> roles, Probe probe) {
        return new Rule("nominations", operation, false, roles, Scope.UNIT, probe);
    }

    /** The same for all tests of a JVM, which change none of them. */
    private static synchronized Made made(UUID district) {
        if (shared == null) {
            shared = new Made(
                    draft("/v1/criteria-editions", Map.of("unitId", district, "title", "Tiêu chuẩn (thử quyền)")),
                    draft("/v1/unit-plans", Map.of("unitId", district, "year", 2024, "title", "Kế hoạch (thử quyền)")));
        }
        return shared;
    }

    private static UUID draft(String path, Map<String, Object> body) {
        String token = People.token(People.officerOf((UUID) body.get("unitId")));
        return UUID.fromString(NOMINATIONS
                .post(token, path, UUID.randomUUID().toString(), null, body)
                .require(201)
                .text("/id"));
    }
}
