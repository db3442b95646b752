package vn.guongsang.reporting.consolidation.step;

import static vn.guongsang.reporting.consolidation.step.ConsolidationStatus.DISCARDED;
import static vn.guongsang.reporting.consolidation.step.ConsolidationStatus.DRAFT;
import static vn.guongsang.reporting.consolidation.step.ConsolidationStatus.FINAL;
import static vn.guongsang.reporting.consolidation.step.ConsolidationStatus.SENT;
import static vn.guongsang.reporting.consolidation.step.ConsolidationStatus.SUPERSEDED;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;

/** What can be done to a consolidated report, and from which state to which: the whole state machine, one row an action. */
public enum ConsolidationAction {
    FINALISATION("finalisation"),
    /** To the Central Board; of the province's only. */
    DISPATCH("dispatch"),
    /** By the server, when the one that amends it is finalised. */
    SUPERSESSION("supersession"),
    DISCARD("discard");

    private final String path;

    ConsolidationAction(String path) {
        this.path = path;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    public String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    public ConsolidationStatus next(ConsolidationStatus status) {
        return switch (this) {
            case FINALISATION -> from(status, FINAL, DRAFT);
            case DISPATCH -> from(status, SENT, FINAL);
            case SUPERSESSION -> from(status, SUPERSEDED, FINAL, SENT);
            case DISCARD -> from(status, DISCARDED, DRAFT);
        };
    }

    /**
     * Actions that an actor can take, by path.
     *
     * @param unit the unit whose report it is
     * @param madeBy who has had the snapshot taken, and does not sign it
     */
    public static List<String> allowed(ConsolidationStatus status, UUID unit, String madeBy, Actor actor) {
        return Arrays.stream(values())
                .filter(action -> action.next(status) != null && action.isOpenTo(actor, unit))
                .filter(action -> action != FINALISATION || !actor.id().equals(madeBy))
                .map(ConsolidationAction::path)
                .toList();
    }

    /** Whether the actor's role and unit let them take it. */
    public boolean isOpenTo(Actor actor, UUID unit) {
        boolean ofTheUnit = unit.equals(actor.unitId());
        return switch (this) {
            case FINALISATION ->
                actor.is(Roles.PROVINCE_BOARD)
                        || ofTheUnit && (actor.is(Roles.DISTRICT_BOARD) || actor.is(Roles.UNIT_LEADER));
            case DISPATCH -> actor.is(Roles.PROVINCE_BOARD);
            case DISCARD -> isMaking(actor, unit);
            case SUPERSESSION -> false;
        };
    }

    /** Whether the actor may have a snapshot of the unit taken. */
    public static boolean isMaking(Actor actor, UUID unit) {
        return actor.is(Roles.PROVINCE_BOARD)
                || unit.equals(actor.unitId())
                        && (actor.is(Roles.DISTRICT_BOARD)
                                || actor.is(Roles.UNIT_LEADER)
                                || actor.is(Roles.UNIT_OFFICER));
    }

    private static ConsolidationStatus from(
            ConsolidationStatus status, ConsolidationStatus to, ConsolidationStatus... allowed) {
        return Arrays.asList(allowed).contains(status) ? to : null;
    }
}
