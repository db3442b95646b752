package vn.guongsang.kit.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.webhook.Subscription;
import vn.guongsang.kit.webhook.Subscriptions;
import vn.guongsang.kit.webhook.step.SubscriptionAction;
import vn.guongsang.kit.webhook.step.WebhookProblem;

/** What an owner can have sent once more, or to try. */
@ApplicationScoped
public class DeliveryService {

    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final OwnEvents events;
    private final Audit audit;

    DeliveryService(Subscriptions subscriptions, Deliveries deliveries, OwnEvents events, Audit audit) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.events = events;
        this.audit = audit;
    }

    /** Queues an event that tells nothing; returns its delivery. */
    @Transactional
    public UUID test(UUID subscription, Actor owner, Instant at) {
        require(subscription, SubscriptionAction.TEST, owner, at);
        return events.queueTest(subscription, at);
    }

    /** Queues a closed delivery once more, under the same id. */
    @Transactional
    public void replay(UUID subscription, UUID delivery, Actor owner, Instant at) {
        require(subscription, SubscriptionAction.REPLAY, owner, at);
        DeliveryStatus status =
                deliveries.status(subscription, delivery).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        if (status == DeliveryStatus.PENDING) {
            throw new ProblemException(WebhookProblem.WEBHOOK_DELIVERY_PENDING);
        }
        deliveries.replay(subscription, delivery, at);
    }

    /** Queues all closed deliveries once more that were queued at a moment or later; returns how many. */
    @Transactional
    public int replaySince(UUID subscription, Instant since, Actor owner, Instant at) {
        require(subscription, SubscriptionAction.REPLAY, owner, at);
        return deliveries.replaySince(subscription, since, at);
    }

    private void require(UUID id, SubscriptionAction action, Actor owner, Instant at) {
        Subscription subscription =
                subscriptions.forChange(id, owner).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        subscription.requireAllowed(action);
        audit.record("webhook-subscription", id, action.path(), owner, null, List.of(), at);
    }
}
