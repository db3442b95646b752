package vn.guongsang.nominations.feedconsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.credential.CredentialHash;
import vn.guongsang.kit.credential.SentCredential;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.unit.UnitAccess;

/** Registers newsrooms, hands out their credentials and takes them back; the only transaction boundary of consumers. */
@ApplicationScoped
public class FeedConsumerService {

    private final FeedConsumers consumers;
    private final UnitAccess units;
    private final Trail trail;

    FeedConsumerService(FeedConsumers consumers, UnitAccess units, Trail trail) {
        this.consumers = consumers;
        this.units = units;
        this.trail = trail;
    }

    /** Registers a newsroom; without a credential it cannot read yet. */
    @Transactional
    public UUID register(NewFeedConsumer given, Actor actor, Instant at) {
        requireKnown(given, actor);
        FeedConsumer consumer = new FeedConsumer(Ids.next(), given, at);
        consumers.persist(consumer);
        trail.add(consumer, new Told("registration", null, null), actor, at);
        return consumer.id();
    }

    /** Replaces what is told of a newsroom. */
    @Transactional
    public void edit(UUID id, IfMatch expected, NewFeedConsumer given, Actor actor, Instant at) {
        requireKnown(given, actor);
        apply(id, expected, FeedConsumerAction.EDIT, null, actor, at, consumer -> consumer.edit(given));
    }

    /** A new credential; those that exist stay. */
    @Transactional
    public IssuedCredential issue(UUID id, IfMatch expected, CredentialKind kind, Actor actor, Instant at) {
        UUID credential = Ids.next();
        String secret = CredentialHash.newSecret();
        FeedConsumer consumer = apply(
                id,
                expected,
                FeedConsumerAction.CREDENTIAL,
                null,
                actor,
                at,
                changed -> changed.issue(credential, kind, CredentialHash.of(secret), at));
        return issued(consumer, credential, kind, secret, at);
    }

    /** A new credential in the place of one that is refused from now on. */
    @Transactional
    public IssuedCredential rotate(UUID id, IfMatch expected, UUID old, Actor actor, Instant at) {
        UUID credential = Ids.next();
        String secret = CredentialHash.newSecret();
        FeedConsumer consumer = locked(id, expected);
        FeedConsumerStatus before = consumer.status();
        CredentialKind kind = consumer.rotate(old, credential, CredentialHash.of(secret), at);
        trail.add(consumer, new Told(FeedConsumerAction.ROTATION.path(), before, null), actor, at);
        return issued(consumer, credential, kind, secret, at);
    }

    /** Refuses a credential from now on. */
    @Transactional
    public void revoke(UUID id, IfMatch expected, UUID credential, String reason, Actor actor, Instant at) {
        apply(id, expected, FeedConsumerAction.REVOCATION, reason, actor, at, held -> held.revoke(credential, at));
    }

    /** Refuses all credentials until further notice. */
    @Transactional
    public void suspend(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        apply(id, expected, FeedConsumerAction.SUSPENSION, reason, actor, at, FeedConsumer::suspend);
    }

    /** Accepts them again. */
    @Transactional
    public void resume(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        apply(id, expected, FeedConsumerAction.RESUMPTION, reason, actor, at, FeedConsumer::resume);
    }

    /** Ends the consumer for ever; what it has been told stays on record. */
    @Transactional
    public void close(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        apply(id, expected, FeedConsumerAction.CLOSURE, reason, actor, at, consumer -> consumer.close(at));
    }

    private FeedConsumer apply(
            UUID id,
            IfMatch expected,
            FeedConsumerAction action,
            String reason,
            Actor actor,
            Instant at,
            Consumer<FeedConsumer> transition) {
        FeedConsumer consumer = locked(id, expected);
        FeedConsumerStatus before = consumer.status();
        transition.accept(consumer);
        trail.add(consumer, new Told(action.path(), before, reason), actor, at);
        return consumer;
    }

    private FeedConsumer locked(UUID id, IfMatch expected) {
        FeedConsumer consumer = consumers.forChange(id).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(consumer.version());
        return consumer;
    }

    private void requireKnown(NewFeedConsumer given, Actor actor) {
        if (given.unitId() != null) {
            units.requireWithin(given.unitId(), actor, "/unitId");
        }
        if (given.sector() != null && !consumers.knowsSector(given.sector())) {
            throw new ProblemException(FeedConsumerProblem.FEED_CONSUMER_INVALID).at("/sector", "sector-unknown");
        }
    }

    /** The name of a credential is its id, so that a secret is looked for in one place only. */
    private static IssuedCredential issued(
            FeedConsumer consumer, UUID id, CredentialKind kind, String secret, Instant at) {
        String name = SentCredential.nameOf(id);
        return kind == CredentialKind.BASIC
                ? new IssuedCredential(id, kind, name, secret, at, consumer.version())
                : new IssuedCredential(id, kind, null, name + "." + secret, at, consumer.version());
    }

    /** What has just been done. */
    record Told(String action, FeedConsumerStatus before, String reason) {}

    /** History and audit of feed consumers. */
    @ApplicationScoped
    static class Trail {

        private final History history;
        private final Audit audit;

        Trail(History history, Audit audit) {
            this.history = history;
            this.audit = audit;
        }

        void add(FeedConsumer consumer, Told told, Actor actor, Instant at) {
            String from = told.before() == null ? null : told.before().name();
            history.add(
                    consumer.id(),
                    new History.Step(
                            consumer.version(),
                            told.action(),
                            from,
                            consumer.status().name(),
                            told.reason()),
                    actor,
                    at);
            audit.record("feed-consumer", consumer.id(), told.action(), actor, told.reason(), List.of("all"), at);
        }
    }
}
