package vn.guongsang.nominations.feedconsumer;

import java.util.Arrays;
import java.util.List;

/** What can be done to a feed consumer, and from which state to which: the whole state machine. */
public enum FeedConsumerAction {
    EDIT("edit"),
    CREDENTIAL("credential"),
    ROTATION("rotation"),
    REVOCATION("revocation"),
    SUSPENSION("suspension"),
    RESUMPTION("resumption"),
    CLOSURE("closure");

    private final String path;

    FeedConsumerAction(String path) {
        this.path = path;
    }

    /** Its name in allowedActions and in the history. */
    public String path() {
        return path;
    }

    /** The actions that a state allows, by name. */
    public static List<String> allowedIn(FeedConsumerStatus status) {
        return Arrays.stream(values())
                .filter(action -> action.next(status) != null)
                .map(FeedConsumerAction::path)
                .toList();
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    FeedConsumerStatus next(FeedConsumerStatus status) {
        return switch (status) {
            case ACTIVE ->
                switch (this) {
                    case EDIT, CREDENTIAL, ROTATION, REVOCATION -> FeedConsumerStatus.ACTIVE;
                    case SUSPENSION -> FeedConsumerStatus.SUSPENDED;
                    case CLOSURE -> FeedConsumerStatus.CLOSED;
                    case RESUMPTION -> null;
                };
            case SUSPENDED ->
                switch (this) {
                    case EDIT, REVOCATION -> FeedConsumerStatus.SUSPENDED;
                    case RESUMPTION -> FeedConsumerStatus.ACTIVE;
                    case CLOSURE -> FeedConsumerStatus.CLOSED;
                    case CREDENTIAL, ROTATION, SUSPENSION -> null;
                };
            case CLOSED -> null;
        };
    }
}
