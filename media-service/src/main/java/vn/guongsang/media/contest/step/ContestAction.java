package vn.guongsang.media.contest.step;

import static vn.guongsang.media.contest.step.ContestStatus.CANCELLED;
import static vn.guongsang.media.contest.step.ContestStatus.CLOSED;
import static vn.guongsang.media.contest.step.ContestStatus.DECIDED;
import static vn.guongsang.media.contest.step.ContestStatus.DRAFT;
import static vn.guongsang.media.contest.step.ContestStatus.JUDGING_FINAL;
import static vn.guongsang.media.contest.step.ContestStatus.JUDGING_FIRST;
import static vn.guongsang.media.contest.step.ContestStatus.OPEN;
import static vn.guongsang.media.contest.step.ContestStatus.PUBLISHED;

import java.util.Arrays;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;

/** What can be done to a contest, and from which state to which: the whole state machine, one row an action. */
public enum ContestAction {
    EDIT("edit", "edited"),
    OPENING("opening", "opened"),
    /** The last day of a call is put off. */
    EXTENSION("extension", "extended"),
    CLOSURE("closure", "closed"),
    FIRST_ROUND("first-round", "first-round-begun"),
    /** Closes the first round, promotes the best of each unit, begins the final. */
    FINAL_ROUND("final-round", "final-round-begun"),
    /** Closes the final and gives the prizes. */
    DECISION("decision", "decided"),
    PUBLICATION("publication", "published"),
    CANCELLATION("cancellation", "cancelled"),
    /** An entry of the published contest is told to nominations-service as a candidate. */
    PROPOSAL("proposal", "candidate-proposed"),
    /** By the server: an entry of the result has lost its ground, or was disqualified afterwards. */
    NOTE("note", "noted");

    private final String path;
    private final String change;

    ContestAction(String path, String change) {
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

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    public ContestStatus next(ContestStatus status) {
        return switch (this) {
            case EDIT -> from(status, DRAFT, DRAFT);
            case OPENING -> from(status, OPEN, DRAFT);
            case EXTENSION -> from(status, OPEN, OPEN);
            case CLOSURE -> from(status, CLOSED, OPEN);
            case FIRST_ROUND -> from(status, JUDGING_FIRST, CLOSED);
            case FINAL_ROUND -> from(status, JUDGING_FINAL, JUDGING_FIRST);
            case DECISION -> from(status, DECIDED, JUDGING_FINAL);
            case PUBLICATION -> from(status, PUBLISHED, DECIDED);
            case CANCELLATION -> from(status, CANCELLED, DRAFT, OPEN, CLOSED, JUDGING_FIRST, JUDGING_FINAL, DECIDED);
            case PROPOSAL -> from(status, PUBLISHED, PUBLISHED);
            case NOTE -> from(status, status, DECIDED, PUBLISHED);
        };
    }

    /** Actions on the contest itself that are legal now and open to the actor: those of the boards that run it. */
    public static List<String> allowed(ContestStatus status, Actor actor) {
        return Arrays.stream(values())
                .filter(action -> action != PROPOSAL && action != NOTE)
                .filter(action -> action.next(status) != null && isRunner(actor))
                .map(ContestAction::path)
                .toList();
    }

    /** Whether the actor runs contests: Ban Tuyên giáo, which leads (plan V.1.g), and Ban Thi đua - Khen thưởng. */
    public static boolean isRunner(Actor actor) {
        return actor.is(Roles.PROPAGANDA_BOARD) || actor.is(Roles.PROVINCE_BOARD);
    }

    private static ContestStatus from(ContestStatus status, ContestStatus to, ContestStatus... allowed) {
        return Arrays.asList(allowed).contains(status) ? to : null;
    }
}
