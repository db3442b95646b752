package vn.guongsang.kit.webhook.courier;

import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.webhook.Subscription;

/**
 * One delivery that is due, with all that is needed to send it.
 *
 * @param failures in a row so far
 * @param body null when the event is not stored any more
 * @param traceparent null when the event came of no traced request
 * @param withheld whether it must not leave any more
 */
record Due(
        UUID id,
        UUID subscriptionId,
        UUID eventId,
        int failures,
        String url,
        Subscription.Secrets secrets,
        String body,
        String traceparent,
        boolean withheld) {

    /** Whether receivers may still look for the signature by the secret before. */
    boolean isOverlapping(Instant at) {
        return secrets.previous() != null && secrets.previousUntil().isAfter(at);
    }
}
