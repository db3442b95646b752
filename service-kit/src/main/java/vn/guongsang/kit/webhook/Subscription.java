package vn.guongsang.kit.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.kit.webhook.step.DisabledReason;
import vn.guongsang.kit.webhook.step.SubscriptionAction;
import vn.guongsang.kit.webhook.step.SubscriptionStatus;
import vn.guongsang.kit.webhook.step.WebhookProblem;

/** A receiver of events at one version; a step makes the next. */
public record Subscription(
        UUID id,
        long version,
        SubscriptionStatus status,
        DisabledReason disabledFor,
        Owner owner,
        NewSubscription content,
        Secrets secrets,
        Instant createdAt)
        implements Versioned {

    /** Who has subscribed, and what follows for the events. */
    public record Owner(String id, UUID unitId, UUID outletId, Reach reach) {}

    /**
     * The secrets, encrypted.
     *
     * @param current null when the subscription has ended
     * @param previous the one before, null unless receivers may still use it
     * @param previousUntil until when
     */
    public record Secrets(byte[] current, byte[] previous, Instant previousUntil) {

        static final Secrets NONE = new Secrets(null, null, null);

        static Secrets first(byte[] secret) {
            return new Secrets(secret, null, null);
        }

        private Secrets rotated(byte[] next, Instant until) {
            return new Secrets(next, current, until);
        }
    }

    static Subscription begun(UUID id, Owner owner, NewSubscription content, byte[] secret, Instant at) {
        return new Subscription(id, 1, SubscriptionStatus.ACTIVE, null, owner, content, Secrets.first(secret), at);
    }

    Subscription edited(NewSubscription changed) {
        return become(SubscriptionAction.EDIT, disabledFor, changed, secrets);
    }

    Subscription paused() {
        return become(SubscriptionAction.PAUSE, null, content, secrets);
    }

    Subscription resumed() {
        return become(SubscriptionAction.RESUMPTION, null, content, secrets);
    }

    Subscription rotated(byte[] secret, Duration overlap, Instant at) {
        return become(SubscriptionAction.ROTATION, disabledFor, content, secrets.rotated(secret, at.plus(overlap)));
    }

    Subscription disabled(DisabledReason reason) {
        return become(SubscriptionAction.DISABLING, reason, content, secrets);
    }

    Subscription ended() {
        return become(SubscriptionAction.END, null, content, Secrets.NONE);
    }

    /** Refuses an action that the present state does not allow. */
    public void requireAllowed(SubscriptionAction action) {
        if (action.next(status) == null) {
            throw new ProblemException(WebhookProblem.WEBHOOK_STEP_NOT_ALLOWED, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", SubscriptionAction.allowedIn(status));
        }
    }

    private Subscription become(
            SubscriptionAction action, DisabledReason reason, NewSubscription changed, Secrets kept) {
        requireAllowed(action);
        return new Subscription(id, version + 1, action.next(status), reason, owner, changed, kept, createdAt);
    }
}
