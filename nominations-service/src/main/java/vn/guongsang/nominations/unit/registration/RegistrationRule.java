package vn.guongsang.nominations.unit.registration;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.unit.tree.UnitTree;

/** What a registration keeps, one rule a constant; the plan lays tasks on "các đơn vị thuộc và trực thuộc" (V.1.đ). */
enum RegistrationRule {
    /** Administrative units come and go with a legal document only: as a change of units. */
    NOT_ADMINISTRATIVE("type", (given, asked) -> !isAdministrative(given.type())),
    /** Bodies of the province are registered by its board. */
    PROVINCIAL_BY_THE_BOARD(
            "type",
            (given, asked) -> isLocal(given.type())
                    || isAdministrative(given.type())
                    || asked.actor().is(Roles.PROVINCE_BOARD)),
    /** "Sở, ban, ngành thuộc UBND tỉnh" are departments. */
    ONLY_DEPARTMENTS_UNDER_THE_COMMITTEE(
            "underProvincialCommittee",
            (given, asked) -> !given.isUnderCommittee() || given.type() == UnitType.DEPARTMENT),
    /** What has ended ended on its first day or later. */
    ENDS_AFTER_IT_BEGINS(
            "validTo",
            (given, asked) -> given.validTo() == null || !given.validTo().isBefore(given.validFrom())),
    /** What lies above is there from the first day to the last one. */
    PARENT_ALIVE("parentId", (given, asked) -> asked.tree()
            .isAliveBetween(given.parentId(), given.validFrom(), given.validTo())),
    /** Nobody else carries the code on one of its days. */
    CODE_FREE(
            "code",
            (given, asked) -> asked.tree().withCodeBetween(given.code(), given.validFrom(), given.validTo()).stream()
                    .allMatch(unit -> unit.id().equals(asked.id())));

    private static final Set<UnitType> ADMINISTRATIVE =
            EnumSet.of(UnitType.PROVINCE, UnitType.DISTRICT, UnitType.COMMUNE);
    private static final Set<UnitType> LOCAL = EnumSet.of(
            UnitType.SUBORDINATE, UnitType.ENTERPRISE, UnitType.ARMED_FORCES, UnitType.SCHOOL, UnitType.CENTRAL_AGENCY);

    private final String field;
    private final Check holds;

    RegistrationRule(String field, Check holds) {
        this.field = field;
        this.holds = holds;
    }

    static boolean isAdministrative(UnitType type) {
        return ADMINISTRATIVE.contains(type);
    }

    private static boolean isLocal(UnitType type) {
        return LOCAL.contains(type);
    }

    /** Names every broken rule at once. */
    static void check(NewUnit given, UUID id, UnitTree tree, Actor actor) {
        ProblemException problem = new ProblemException(RegistrationProblem.UNIT_REGISTRATION_INVALID);
        Asked asked = new Asked(id, tree, actor);
        Arrays.stream(values())
                .filter(rule -> !rule.holds.test(given, asked))
                .forEach(rule -> problem.with(new ProblemException.Fault(
                        "/" + rule.field, null, rule.code(), List.of(), null, rule.allowed())));
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    private String code() {
        return "registration-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<String> allowed() {
        return this == PROVINCIAL_BY_THE_BOARD
                ? LOCAL.stream().map(UnitType::name).toList()
                : null;
    }

    /** What a registration is held against. */
    private record Asked(UUID id, UnitTree tree, Actor actor) {}

    /** Whether a rule holds. */
    @FunctionalInterface
    private interface Check {
        boolean test(NewUnit given, Asked asked);
    }
}
