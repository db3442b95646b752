package vn.guongsang.media.edition.step;

import static vn.guongsang.media.edition.step.EditionStatus.ASSEMBLED;
import static vn.guongsang.media.edition.step.EditionStatus.ASSEMBLING;
import static vn.guongsang.media.edition.step.EditionStatus.DISCARDED;
import static vn.guongsang.media.edition.step.EditionStatus.DRAFT;
import static vn.guongsang.media.edition.step.EditionStatus.FROZEN;
import static vn.guongsang.media.edition.step.EditionStatus.PUBLISHED;
import static vn.guongsang.media.edition.step.EditionStatus.SUPERSEDED;
import static vn.guongsang.media.edition.step.EditionStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;

/** What can be done to an edition, and from which state to which: the whole state machine, one row an action. */
public enum EditionAction {
    EDIT("edit", "edited"),
    /** Chooses the exemplars and begins to fetch their profiles. */
    ASSEMBLY("assembly", "assembly-started"),
    /** By the server, when the last profile has come. */
    COMPLETION("completion", "assembled"),
    /** By the server: a profile that may not be published leaves. */
    REMOVAL("removal", "profile-removed"),
    FREEZE("freeze", "frozen"),
    /** By the server, when the files of a revision are made. */
    PRODUCTION("production", "produced"),
    /** By the server: a recall page takes the place of a profile, or its photos go. */
    RECALL("recall", "page-recalled"),
    PUBLICATION("publication", "published"),
    SUPERSESSION("supersession", "superseded"),
    WITHDRAWAL("withdrawal", "withdrawn"),
    DISCARD("discard", "discarded");

    private final String path;
    private final String change;

    EditionAction(String path, String change) {
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
    public EditionStatus next(EditionStatus status) {
        return switch (this) {
            case EDIT -> from(status, DRAFT, DRAFT, ASSEMBLING, ASSEMBLED);
            case ASSEMBLY -> from(status, ASSEMBLING, DRAFT, ASSEMBLING, ASSEMBLED);
            case COMPLETION -> from(status, ASSEMBLED, ASSEMBLING);
            case REMOVAL -> from(status, status, DRAFT, ASSEMBLING, ASSEMBLED);
            case FREEZE -> from(status, FROZEN, ASSEMBLED);
            case PRODUCTION -> from(status, status, FROZEN, PUBLISHED);
            case RECALL -> from(status, status, FROZEN, PUBLISHED, SUPERSEDED, WITHDRAWN);
            case PUBLICATION -> from(status, PUBLISHED, FROZEN);
            case SUPERSESSION -> from(status, SUPERSEDED, PUBLISHED);
            case WITHDRAWAL -> from(status, WITHDRAWN, PUBLISHED);
            case DISCARD -> from(status, DISCARDED, DRAFT, ASSEMBLING, ASSEMBLED, FROZEN);
        };
    }

    /** Actions that an actor can take in a state, by path: Ban TĐKT publishes the edition (plan V.1.a). */
    public static List<String> allowed(EditionStatus status, Actor actor) {
        return Arrays.stream(values())
                .filter(action -> action.next(status) != null && action.isOpenTo(actor))
                .map(EditionAction::path)
                .toList();
    }

    private boolean isOpenTo(Actor actor) {
        return switch (this) {
            case EDIT, ASSEMBLY, FREEZE, PUBLICATION, SUPERSESSION, WITHDRAWAL, DISCARD ->
                actor.is(Roles.PROVINCE_BOARD);
            case COMPLETION, REMOVAL, PRODUCTION, RECALL -> false;
        };
    }

    private static EditionStatus from(EditionStatus status, EditionStatus to, EditionStatus... allowed) {
        return Arrays.asList(allowed).contains(status) ? to : null;
    }
}
