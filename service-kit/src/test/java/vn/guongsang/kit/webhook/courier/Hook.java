package vn.guongsang.kit.webhook.courier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.probe.ProbeService;
import vn.guongsang.kit.probe.Records;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.kit.webhook.NewSubscription;
import vn.guongsang.kit.webhook.Subscription;
import vn.guongsang.kit.webhook.SubscriptionService;
import vn.guongsang.kit.webhook.Subscriptions;
import vn.guongsang.kit.webhook.delivery.Deliveries;
import vn.guongsang.kit.webhook.delivery.DeliveryView;

/** Makes subscriptions for receivers, and tells events to them. */
@ApplicationScoped
class Hook {

    private final SubscriptionService service;
    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final ProbeService probes;

    Hook(SubscriptionService service, Subscriptions subscriptions, Deliveries deliveries, ProbeService probes) {
        this.service = service;
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.probes = probes;
    }

    /** One subscription, ended when the test is over. */
    final class Subscribed implements AutoCloseable {

        final Actor owner = new Actor("hook-" + Ids.next(), "Hook", Set.of(Roles.ADMIN), null, null);
        final UUID id;
        final String secret;

        private Subscribed(String url) {
            SubscriptionService.Issued issued = service.register(
                    new NewSubscription(url, List.of("vn.guongsang.probe.*"), null), owner, Hook.now());
            id = issued.subscription().id();
            secret = issued.secret().text();
        }

        Subscription now() {
            return subscriptions.find(id, owner).orElseThrow();
        }

        IfMatch version() {
            return new IfMatch(now().version());
        }

        /** The log, newest first. */
        List<DeliveryView> log() {
            return deliveries.list(id, null, PageRequest.of(100, null)).items();
        }

        /** The only delivery, with its attempts. */
        DeliveryView only() {
            return deliveries.find(id, log().get(0).id()).orElseThrow();
        }

        List<String> statuses() {
            return log().stream().map(delivery -> delivery.status().name()).toList();
        }

        @Override
        public void close() {
            Records.change(
                    "UPDATE webhook_subscription SET status = 'ENDED', status_reason = NULL, secret = NULL,"
                            + " previous_secret = NULL, previous_secret_until = NULL WHERE id = ?",
                    id);
        }
    }

    Subscribed to(String url) {
        return new Subscribed(url);
    }

    /** Tells an event to everybody; returns the aggregate. */
    UUID event() {
        UUID probe = Ids.next();
        probes.create(probe, "Quảng Điền", Actor.system("test"), now());
        return probe;
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
