package vn.guongsang.kit.webhook.step;

import static vn.guongsang.kit.webhook.step.SubscriptionStatus.ACTIVE;
import static vn.guongsang.kit.webhook.step.SubscriptionStatus.DISABLED;
import static vn.guongsang.kit.webhook.step.SubscriptionStatus.ENDED;
import static vn.guongsang.kit.webhook.step.SubscriptionStatus.PAUSED;

import java.util.Arrays;
import java.util.List;

/** What can be done with a subscription, and from which state to which: the whole state machine, one row an action. */
public enum SubscriptionAction {
    EDIT("edit"),
    PAUSE("pause"),
    RESUMPTION("resumption"),
    ROTATION("secret-rotation"),
    TEST("test-event"),
    REPLAY("replay"),
    END("end"),
    /** By the server. */
    DISABLING("disabling");

    private final String path;

    SubscriptionAction(String path) {
        this.path = path;
    }

    /** Its name in allowedActions and in the history. */
    public String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    public SubscriptionStatus next(SubscriptionStatus status) {
        return switch (this) {
            case EDIT, ROTATION, REPLAY -> from(status, status, ACTIVE, PAUSED, DISABLED);
            case PAUSE -> from(status, PAUSED, ACTIVE);
            case RESUMPTION -> from(status, ACTIVE, PAUSED, DISABLED);
            case TEST -> from(status, ACTIVE, ACTIVE);
            case END -> from(status, ENDED, ACTIVE, PAUSED, DISABLED);
            case DISABLING -> from(status, DISABLED, ACTIVE);
        };
    }

    /** What the owner can do in a state, by name. */
    public static List<String> allowedIn(SubscriptionStatus status) {
        return Arrays.stream(values())
                .filter(action -> action != DISABLING && action.next(status) != null)
                .map(SubscriptionAction::path)
                .toList();
    }

    private static SubscriptionStatus from(
            SubscriptionStatus status, SubscriptionStatus to, SubscriptionStatus... allowed) {
        return Arrays.asList(allowed).contains(status) ? to : null;
    }
}
