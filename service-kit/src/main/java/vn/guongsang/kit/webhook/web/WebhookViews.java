package vn.guongsang.kit.webhook.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.kit.webhook.Subscription;
import vn.guongsang.kit.webhook.delivery.Deliveries;
import vn.guongsang.kit.webhook.step.SubscriptionAction;

/** Shows subscriptions. */
@ApplicationScoped
class WebhookViews {

    private final Deliveries deliveries;
    private final History history;
    private final Labels labels;

    WebhookViews(Deliveries deliveries, History history, Labels labels) {
        this.deliveries = deliveries;
        this.history = history;
        this.labels = labels;
    }

    /** With its history. */
    WebhookView one(Subscription subscription, Instant now) {
        return view(subscription, history.of(subscription.id()), now);
    }

    /** As a row of a list. */
    WebhookView row(Subscription subscription, Instant now) {
        return view(subscription, null, now);
    }

    private WebhookView view(Subscription subscription, List<HistoryLine> lines, Instant now) {
        Instant until = subscription.secrets().previousUntil();
        return new WebhookView(
                subscription.id(),
                subscription.status(),
                labels.ofKit("webhook-status", subscription.status()),
                subscription.disabledFor(),
                SubscriptionAction.allowedIn(subscription.status()),
                subscription.content().url(),
                subscription.content().eventTypes(),
                subscription.content().description(),
                deliveries.pending(subscription.id()),
                until != null && until.isAfter(now) ? until : null,
                lines,
                subscription.createdAt(),
                subscription.version(),
                null);
    }
}
