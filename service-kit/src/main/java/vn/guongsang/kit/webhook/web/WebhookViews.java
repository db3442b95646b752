package vn.guongsang.kit.webhook.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.page.Slice;
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
        UUID id = subscription.id();
        return view(subscription, deliveries.pending(List.of(id)).get(id), history.of(id), now);
    }

    /** As rows of a list. */
    Slice<WebhookView> rows(Slice<Subscription> page, Instant now) {
        List<UUID> ids = page.items().stream().map(Subscription::id).toList();
        Map<UUID, Long> pending = ids.isEmpty() ? Map.of() : deliveries.pending(ids);
        return page.map(subscription -> view(subscription, pending.get(subscription.id()), null, now));
    }

    private WebhookView view(Subscription subscription, long pending, List<HistoryLine> lines, Instant now) {
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
                pending,
                until != null && until.isAfter(now) ? until : null,
                lines,
                subscription.createdAt(),
                subscription.version(),
                null);
    }
}
