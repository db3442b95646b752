package vn.guongsang.kit.webhook;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.kit.webhook.address.TargetGuard;
import vn.guongsang.kit.webhook.address.TargetRefusedException;
import vn.guongsang.kit.webhook.secret.SecretBox;
import vn.guongsang.kit.webhook.secret.WebhookSecret;
import vn.guongsang.kit.webhook.step.DisabledReason;
import vn.guongsang.kit.webhook.step.SubscriptionAction;
import vn.guongsang.kit.webhook.step.WebhookProblem;

/** Registers receivers and takes the steps of their owners. */
@ApplicationScoped
public class SubscriptionService {

    /** Enough for each system of an outlet, and few enough for the insert of an event. */
    static final int MOST = 20;

    private static final String ANY = "*";

    /** Told by every service, through webhooks only. */
    private static final String NOTIFICATION = "notification";

    private final Subscriptions subscriptions;
    private final SubscriptionAnnouncer announcer;
    private final SecretBox box;
    private final TargetGuard guard;
    private final TreeSet<String> offered;

    SubscriptionService(
            Subscriptions subscriptions,
            SubscriptionAnnouncer announcer,
            SecretBox box,
            TargetGuard guard,
            @All List<OfferedEvents> offers) {
        this.subscriptions = subscriptions;
        this.announcer = announcer;
        this.box = box;
        this.guard = guard;
        this.offered = new TreeSet<>(Set.of(NOTIFICATION));
        offers.forEach(offer -> offered.addAll(offer.aggregates()));
    }

    /** A subscription with its new secret in plain. */
    public record Issued(Subscription subscription, WebhookSecret secret) {}

    /** Registers a receiver. */
    @Transactional
    public Issued register(NewSubscription given, Actor actor, Instant at) {
        requireTarget(given.url());
        requireOffered(given.eventTypes());
        if (subscriptions.living(actor) >= MOST) {
            throw new ProblemException(WebhookProblem.WEBHOOK_LIMIT_REACHED, MOST);
        }
        UUID id = Ids.next();
        WebhookSecret secret = WebhookSecret.random();
        Subscription begun = Subscription.begun(
                id,
                new Subscription.Owner(actor.id(), actor.unitId(), actor.outletId(), Reach.of(actor)),
                given,
                box.close(id, secret),
                at);
        subscriptions.insert(begun);
        announcer.begun(begun, actor, at);
        return new Issued(begun, secret);
    }

    /** Changes address, event types or note. */
    @Transactional
    public Subscription edit(UUID id, IfMatch expected, SubscriptionChange change, Actor actor, Instant at) {
        if (change.url() != null) {
            requireTarget(change.url());
        }
        if (change.eventTypes() != null) {
            requireOffered(change.eventTypes());
        }
        return apply(id, expected, SubscriptionAction.EDIT, actor, at, old -> old.edited(change.on(old.content())));
    }

    /** Stops sending until the owner goes on. */
    @Transactional
    public Subscription pause(UUID id, IfMatch expected, Actor actor, Instant at) {
        return apply(id, expected, SubscriptionAction.PAUSE, actor, at, Subscription::paused);
    }

    /** Goes on, with all that has been queued meanwhile. */
    @Transactional
    public Subscription resume(UUID id, IfMatch expected, Actor actor, Instant at) {
        Subscription resumed = apply(id, expected, SubscriptionAction.RESUMPTION, actor, at, Subscription::resumed);
        subscriptions.beginAfresh(id, at);
        return resumed;
    }

    /** A new secret; for some time what is sent is signed with the old one, too. */
    @Transactional
    public Issued rotate(UUID id, IfMatch expected, Duration overlap, Actor actor, Instant at) {
        WebhookSecret secret = WebhookSecret.random();
        byte[] sealed = box.close(id, secret);
        Subscription rotated =
                apply(id, expected, SubscriptionAction.ROTATION, actor, at, old -> old.rotated(sealed, overlap, at));
        return new Issued(rotated, secret);
    }

    /** Ends it for ever: the secrets and what waits are forgotten. */
    @Transactional
    public void end(UUID id, IfMatch expected, Actor actor, Instant at) {
        apply(id, expected, SubscriptionAction.END, actor, at, Subscription::ended);
        subscriptions.drop(id);
    }

    /** By the server: stops sending; does nothing when it has been stopped otherwise meanwhile. */
    @Transactional
    public void disable(UUID id, DisabledReason reason, Actor server, Instant at) {
        subscriptions
                .forChange(id)
                .filter(old -> SubscriptionAction.DISABLING.next(old.status()) != null)
                .ifPresent(old -> {
                    Subscription disabled = old.disabled(reason);
                    subscriptions.update(disabled);
                    announcer.done(disabled, SubscriptionAction.DISABLING, old.status(), server, at);
                });
    }

    private Subscription apply(
            UUID id,
            IfMatch expected,
            SubscriptionAction action,
            Actor actor,
            Instant at,
            UnaryOperator<Subscription> step) {
        Subscription old =
                subscriptions.forChange(id, actor).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(old.version());
        Subscription next = step.apply(old);
        subscriptions.update(next);
        announcer.done(next, action, old.status(), actor, at);
        return next;
    }

    private void requireTarget(String url) {
        try {
            guard.check(url);
        } catch (TargetRefusedException refused) {
            throw new ProblemException(WebhookProblem.WEBHOOK_INVALID)
                    .at("/url", refused.rule().code())
                    .causedBy(refused);
        }
    }

    private void requireOffered(List<String> patterns) {
        for (int i = 0; i < patterns.size(); i++) {
            String pattern = patterns.get(i);
            if (!ANY.equals(pattern) && !offered.contains(pattern.split("\\.")[2])) {
                throw new ProblemException(WebhookProblem.WEBHOOK_INVALID)
                        .with(new ProblemException.Fault(
                                "/eventTypes/" + i,
                                null,
                                "event-type-not-offered",
                                List.of(pattern),
                                null,
                                offered.stream()
                                        .map(name -> "vn.guongsang." + name + ".*")
                                        .toList()));
            }
        }
    }
}
