package vn.guongsang.reporting.amendment.step;

import static vn.guongsang.reporting.amendment.content.AmendmentStatus.ANSWERED;
import static vn.guongsang.reporting.amendment.content.AmendmentStatus.DECIDED;
import static vn.guongsang.reporting.amendment.content.AmendmentStatus.DRAFT;
import static vn.guongsang.reporting.amendment.content.AmendmentStatus.FORWARDED;
import static vn.guongsang.reporting.amendment.content.AmendmentStatus.SENT;
import static vn.guongsang.reporting.amendment.content.AmendmentStatus.WITHDRAWN;

import java.util.Arrays;
import vn.guongsang.reporting.amendment.content.AmendmentStatus;

/** What can be done to a request, and from which state to which: the whole state machine, one row an action. */
public enum AmendmentAction {
    EDIT("edit"),
    SENDING("sending"),
    WITHDRAWAL("withdrawal"),
    ANSWER("answer"),
    FORWARDING("forwarding"),
    DECISION("decision");

    private final String path;

    AmendmentAction(String path) {
        this.path = path;
    }

    /** Its name in allowedActions and in the history; for most the last segment of the operation's path. */
    public String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    public AmendmentStatus next(AmendmentStatus status) {
        return switch (this) {
            case EDIT -> from(status, DRAFT, DRAFT);
            case SENDING -> from(status, SENT, DRAFT);
            case WITHDRAWAL -> from(status, WITHDRAWN, DRAFT, SENT);
            case ANSWER -> from(status, ANSWERED, SENT);
            case FORWARDING -> from(status, FORWARDED, SENT);
            case DECISION -> from(status, DECIDED, FORWARDED);
        };
    }

    private static AmendmentStatus from(AmendmentStatus status, AmendmentStatus to, AmendmentStatus... allowed) {
        return Arrays.asList(allowed).contains(status) ? to : null;
    }
}
