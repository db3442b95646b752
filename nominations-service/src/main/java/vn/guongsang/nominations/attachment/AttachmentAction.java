package vn.guongsang.nominations.attachment;

import java.util.Arrays;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.nomination.step.NominationAction;
import vn.guongsang.nominations.nomination.step.NominationRights;
import vn.guongsang.nominations.nomination.step.Standing;

/** What can be done to an attachment while its nomination can be edited, one row an action. */
enum AttachmentAction {
    PART("part", AttachmentStatus.UPLOADING, AttachmentStatus.UPLOADING),
    COMPLETION("completion", AttachmentStatus.STORED, AttachmentStatus.UPLOADING),
    /** The attachment ceases. */
    REMOVAL("removal", AttachmentStatus.STORED, AttachmentStatus.UPLOADING, AttachmentStatus.STORED);

    private final String path;
    private final AttachmentStatus to;
    private final List<AttachmentStatus> from;

    AttachmentAction(String path, AttachmentStatus to, AttachmentStatus... from) {
        this.path = path;
        this.to = to;
        this.from = List.of(from);
    }

    String path() {
        return path;
    }

    /** The status that the action leads to, or null when it is not allowed in the given one. */
    AttachmentStatus next(AttachmentStatus status) {
        return from.contains(status) ? to : null;
    }

    /** Actions that are legal now and open to the actor. */
    static List<String> allowed(AttachmentStatus status, Standing nomination, Actor actor) {
        boolean edits = NominationRights.allowedActions(nomination, actor).contains(NominationAction.EDIT.path());
        return Arrays.stream(values())
                .filter(action -> edits && action.next(status) != null)
                .map(AttachmentAction::path)
                .toList();
    }

    /** Refuses an action that the attachment, the nomination or the actor's rights do not allow. */
    void require(AttachmentStatus status, Standing nomination, Actor actor) {
        boolean closed = NominationAction.EDIT.next(nomination.status()) == null;
        if (closed || next(status) == null) {
            Enum<?> state = closed ? nomination.status() : status;
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, path, state)
                    .with("state", state)
                    .with("allowedActions", allowed(status, nomination, actor));
        }
        NominationRights.require(NominationAction.EDIT, nomination, actor);
    }
}
