package vn.guongsang.nominations.nomination.step;

import java.util.Arrays;
import java.util.function.BiPredicate;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.model.Level;
import vn.guongsang.model.UnitType;

/**
 * Separation of duties: who may not appraise, return, approve or reject, one rule a constant (docs/adr/0003).
 *
 * <p>A body judges at its own level what its own office has brought in, through other persons than those who brought it.
 */
enum JudgingRule {
    /** Nobody judges what they have drafted, edited or submitted. */
    NOT_WHO_BROUGHT_IT((n, actor) -> n.broughtBy().contains(actor.id())),
    /** Nobody judges their own unit's nomination above the level at which that unit itself decides. */
    NOT_THE_NOMINATING_UNIT_ABOVE_ITS_LEVEL(
            (n, actor) -> n.unitId().equals(actor.unitId()) && n.level().compareTo(levelOf(n.unitType())) > 0),
    /** Whoever has taken over from the nominating unit is bound as that unit was, above the level that it decides at itself. */
    NOT_THE_HEIR_OF_THE_NOMINATING_UNIT(
            (n, actor) -> n.today().isHeir(actor.unitId(), type -> n.level().compareTo(levelOf(type)) > 0)),
    /** No member of the council judges what the member's unit, or one that it has taken over, has submitted. */
    NOT_A_MEMBER_WHOSE_UNIT_SUBMITTED_IT((n, actor) -> actor.unitId() != null
            && (actor.unitId().equals(n.submittedUnitId()) || n.today().isSubmittingHeir(actor.unitId()))
            && actor.is(Roles.COUNCIL_MEMBER)
            && !actor.is(Roles.PROVINCE_BOARD)),
    /** Nobody judges where they have a conflict of interest, declared or by the subject's name (docs/adr/0018). */
    NOT_WHO_HAS_A_CONFLICT((n, actor) -> n.today().conflicts(actor.id()));

    private final BiPredicate<Standing, Actor> forbids;

    JudgingRule(BiPredicate<Standing, Actor> forbids) {
        this.forbids = forbids;
    }

    /** Whether a rule forbids the actor to judge. */
    static boolean anyForbids(Standing nomination, Actor actor) {
        return Arrays.stream(values()).anyMatch(rule -> rule.forbids.test(nomination, actor));
    }

    /** The level at which a unit's own leader or board decides. */
    private static Level levelOf(UnitType unit) {
        return switch (unit) {
            case PROVINCE -> Level.PROVINCE;
            case DISTRICT -> Level.DISTRICT;
            case COMMUNE -> Level.COMMUNE;
            case DEPARTMENT,
                    FRONT,
                    POLITICAL_SOCIAL_ORG,
                    PARTY_BODY,
                    SCHOOL,
                    CENTRAL_AGENCY,
                    MEDIA_OUTLET,
                    ENTERPRISE,
                    ARMED_FORCES,
                    SUBORDINATE -> Level.UNIT;
        };
    }
}
