package vn.guongsang.media.contest.entry.step;

import static vn.guongsang.media.contest.entry.step.EntryStatus.DISQUALIFIED;
import static vn.guongsang.media.contest.entry.step.EntryStatus.SUBMITTED;
import static vn.guongsang.media.contest.entry.step.EntryStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.media.contest.step.ContestAction;
import vn.guongsang.media.contest.step.ContestStatus;

/** What can be done to an entry, by its own state and that of its contest: the whole state machine, one row an action. */
public enum EntryAction {
    EDIT("edit"),
    WITHDRAWAL("withdrawal"),
    DISQUALIFICATION("disqualification"),
    /** On the author's own request, whatever became of the entry. */
    AUTHOR_ERASURE("author-erasure"),
    /** Told to nominations-service as a candidate, once the result is published. */
    PROPOSAL("proposal"),
    /** By the server: what became of the exemplar that it is about. */
    SUBJECT_CHANGE("subject-change"),
    /** By the server, some months after the contest: how to reach the author. */
    CONTACT_EXPIRY("contact-expiry");

    private final String path;

    EntryAction(String path) {
        this.path = path;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    public String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed. */
    public EntryStatus next(EntryStatus status, ContestStatus contest) {
        return switch (this) {
            case EDIT -> status == SUBMITTED && contest == ContestStatus.OPEN ? SUBMITTED : null;
            case WITHDRAWAL -> status == SUBMITTED && isUndecided(contest) ? WITHDRAWN : null;
            case DISQUALIFICATION ->
                status == SUBMITTED && contest != ContestStatus.CANCELLED && contest != ContestStatus.DRAFT
                        ? DISQUALIFIED
                        : null;
            case PROPOSAL -> status == SUBMITTED && contest == ContestStatus.PUBLISHED ? SUBMITTED : null;
            case AUTHOR_ERASURE, SUBJECT_CHANGE -> status;
            case CONTACT_EXPIRY ->
                contest == ContestStatus.PUBLISHED || contest == ContestStatus.CANCELLED ? status : null;
        };
    }

    private static boolean isUndecided(ContestStatus contest) {
        return switch (contest) {
            case OPEN, CLOSED, JUDGING_FIRST, JUDGING_FINAL -> true;
            case DRAFT, DECIDED, PUBLISHED, CANCELLED -> false;
        };
    }

    /** Actions that are legal now and open to the actor, who can see the entry. */
    public static List<String> allowed(EntryStatus status, ContestStatus contest, Actor actor) {
        return Arrays.stream(values())
                .filter(action -> action.next(status, contest) != null && action.isOpenTo(actor))
                .map(EntryAction::path)
                .toList();
    }

    private boolean isOpenTo(Actor actor) {
        return switch (this) {
            case EDIT, WITHDRAWAL -> isEntrant(actor);
            case DISQUALIFICATION, AUTHOR_ERASURE, PROPOSAL -> ContestAction.isRunner(actor);
            case SUBJECT_CHANGE, CONTACT_EXPIRY -> false;
        };
    }

    /** Whether the actor hands entries in, for a unit or an outlet. */
    public static boolean isEntrant(Actor actor) {
        return actor.is(Roles.UNIT_OFFICER) || actor.is(Roles.MEDIA_EDITOR);
    }
}
