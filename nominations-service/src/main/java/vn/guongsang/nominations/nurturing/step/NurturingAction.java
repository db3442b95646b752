package vn.guongsang.nominations.nurturing.step;

import static vn.guongsang.nominations.nurturing.step.NurturingStatus.CLOSED;
import static vn.guongsang.nominations.nurturing.step.NurturingStatus.DISCOVERED;
import static vn.guongsang.nominations.nurturing.step.NurturingStatus.NOMINATED;
import static vn.guongsang.nominations.nurturing.step.NurturingStatus.NURTURED;
import static vn.guongsang.nominations.nurturing.step.NurturingStatus.READY;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;

/** What can be done to a nurturing plan, from which stage to which, and by whom: one row an action. */
public enum NurturingAction {
    EDIT("edit", "edited"),
    SUPPORT("support", "supported"),
    CHECK("checks", "checked"),
    NURTURING("nurturing", "nurtured"),
    READINESS("readiness", "made-ready"),
    NOMINATION("nomination", "nominated"),
    RESUMPTION("resumption", "resumed"),
    CLOSURE("closure", "closed");

    private static final Set<String> CARING =
            Set.of(Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD);
    private static final Set<String> ANSWERING = Set.of(Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD);

    private final String path;
    private final String change;

    NurturingAction(String path, String change) {
        this.path = path;
        this.change = change;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    public String path() {
        return path;
    }

    /** Name of the event. */
    public String change() {
        return change;
    }

    /** The stage that the action leads to, or null when it is not allowed in the given one. */
    public NurturingStatus next(NurturingStatus status) {
        return switch (this) {
            case EDIT, SUPPORT, CHECK -> from(status, status, DISCOVERED, NURTURED, READY, NOMINATED);
            case NURTURING -> from(status, NURTURED, DISCOVERED);
            case READINESS -> from(status, READY, NURTURED);
            case NOMINATION -> from(status, NOMINATED, READY);
            case RESUMPTION -> from(status, NURTURED, READY, NOMINATED);
            case CLOSURE -> from(status, CLOSED, DISCOVERED, NURTURED, READY, NOMINATED);
        };
    }

    /** Whether an actor may take it within the scope; ready and closed are judgements of those who answer for the unit. */
    public boolean isOpenTo(Actor actor) {
        return switch (this) {
            case EDIT, SUPPORT, CHECK, NURTURING, NOMINATION, RESUMPTION ->
                CARING.stream().anyMatch(actor::is);
            case READINESS, CLOSURE -> ANSWERING.stream().anyMatch(actor::is);
        };
    }

    /** Actions that are legal now and open to the actor. */
    public static List<String> allowed(NurturingStatus status, Actor actor) {
        return Arrays.stream(values())
                .filter(action -> action.next(status) != null && action.isOpenTo(actor))
                .map(NurturingAction::path)
                .toList();
    }

    private static NurturingStatus from(NurturingStatus status, NurturingStatus to, NurturingStatus... allowed) {
        return Arrays.asList(allowed).contains(status) ? to : null;
    }
}
