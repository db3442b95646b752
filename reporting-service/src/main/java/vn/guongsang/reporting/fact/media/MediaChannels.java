package vn.guongsang.reporting.fact.media;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.guongsang.kit.inbox.ConsumerRunner;
import vn.guongsang.reporting.fact.FactConsumers;

/** Brings what media-service tells, topic by topic: one that is stuck keeps no other waiting. */
@ApplicationScoped
public class MediaChannels {

    private final ConsumerRunner runner;
    private final FactConsumers consumers;

    MediaChannels(ConsumerRunner runner, FactConsumers consumers) {
        this.runner = runner;
        this.consumers = consumers;
    }

    /** Receives from topic guongsang.propagation.v1. */
    @Incoming("propagation")
    @Blocking("events")
    public void propagation(ConsumerRecord<byte[], byte[]> message) {
        runner.consume(message, consumers.of(message));
    }

    /** Receives from topic guongsang.contests.v1. */
    @Incoming("contests")
    @Blocking("events")
    public void contests(ConsumerRecord<byte[], byte[]> message) {
        runner.consume(message, consumers.of(message));
    }

    /** Receives from topic guongsang.editions.v1. */
    @Incoming("editions")
    @Blocking("events")
    public void editions(ConsumerRecord<byte[], byte[]> message) {
        runner.consume(message, consumers.of(message));
    }

    /** Receives from topic guongsang.broadcasts.v1. */
    @Incoming("broadcasts")
    @Blocking("events")
    public void broadcasts(ConsumerRecord<byte[], byte[]> message) {
        runner.consume(message, consumers.of(message));
    }

    /** Receives from topic guongsang.columns.v1. */
    @Incoming("columns")
    @Blocking("events")
    public void columns(ConsumerRecord<byte[], byte[]> message) {
        runner.consume(message, consumers.of(message));
    }

    /** Receives from topic guongsang.gatherings.v1. */
    @Incoming("gatherings")
    @Blocking("events")
    public void gatherings(ConsumerRecord<byte[], byte[]> message) {
        runner.consume(message, consumers.of(message));
    }
}
