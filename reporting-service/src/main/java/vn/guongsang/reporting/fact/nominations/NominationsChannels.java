package vn.guongsang.reporting.fact.nominations;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.guongsang.kit.inbox.ConsumerRunner;
import vn.guongsang.reporting.fact.FactConsumers;

/** Brings what nominations-service tells, topic by topic: one that is stuck keeps no other waiting. */
@ApplicationScoped
public class NominationsChannels {

    private final ConsumerRunner runner;
    private final FactConsumers consumers;

    NominationsChannels(ConsumerRunner runner, FactConsumers consumers) {
        this.runner = runner;
        this.consumers = consumers;
    }

    /** Receives from topic guongsang.nominations.v1. */
    @Incoming("nominations")
    @Blocking("events")
    public void nominations(ConsumerRecord<byte[], byte[]> message) {
        runner.consume(message, consumers.of(message));
    }

    /** Receives from topic guongsang.criteria.v1. */
    @Incoming("criteria")
    @Blocking("events")
    public void criteria(ConsumerRecord<byte[], byte[]> message) {
        runner.consume(message, consumers.of(message));
    }

    /** Receives from topic guongsang.exemplars.v1. */
    @Incoming("exemplars")
    @Blocking("events")
    public void exemplars(ConsumerRecord<byte[], byte[]> message) {
        runner.consume(message, consumers.of(message));
    }

    /** Receives from topic guongsang.movements.v1. */
    @Incoming("movements")
    @Blocking("events")
    public void movements(ConsumerRecord<byte[], byte[]> message) {
        runner.consume(message, consumers.of(message));
    }

    /** Receives from topic guongsang.movement-registrations.v1. */
    @Incoming("movement-registrations")
    @Blocking("events")
    public void movementRegistrations(ConsumerRecord<byte[], byte[]> message) {
        runner.consume(message, consumers.of(message));
    }

    /** Receives from topic guongsang.unit-plans.v1. */
    @Incoming("unit-plans")
    @Blocking("events")
    public void unitPlans(ConsumerRecord<byte[], byte[]> message) {
        runner.consume(message, consumers.of(message));
    }

    /** Receives from topic guongsang.nurturing-plans.v1. */
    @Incoming("nurturing-plans")
    @Blocking("events")
    public void nurturingPlans(ConsumerRecord<byte[], byte[]> message) {
        runner.consume(message, consumers.of(message));
    }

    /** Receives from topic guongsang.referrals.v1. */
    @Incoming("referrals")
    @Blocking("events")
    public void referrals(ConsumerRecord<byte[], byte[]> message) {
        runner.consume(message, consumers.of(message));
    }

    /** Receives from topic guongsang.commendations.v1. */
    @Incoming("commendations")
    @Blocking("events")
    public void commendations(ConsumerRecord<byte[], byte[]> message) {
        runner.consume(message, consumers.of(message));
    }

    /** Receives from topic guongsang.council-sessions.v1. */
    @Incoming("council-sessions")
    @Blocking("events")
    public void councilSessions(ConsumerRecord<byte[], byte[]> message) {
        runner.consume(message, consumers.of(message));
    }
}
