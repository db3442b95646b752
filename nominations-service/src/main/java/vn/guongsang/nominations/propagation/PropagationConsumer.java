package vn.guongsang.nominations.propagation;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.guongsang.kit.inbox.ConsumerRunner;
import vn.guongsang.kit.reconciliation.ComparableConsumer;
import vn.guongsang.model.event.CloudEvent;
import vn.guongsang.model.event.PropagationTaskSnapshot;
import vn.guongsang.model.event.Topics;

/** Learns from media-service what has become of each approval. */
@ApplicationScoped
class PropagationConsumer implements ComparableConsumer<PropagationTaskSnapshot> {

    private final ConsumerRunner runner;
    private final PropagationFacts facts;

    PropagationConsumer(ConsumerRunner runner, PropagationFacts facts) {
        this.runner = runner;
        this.facts = facts;
    }

    @Incoming("propagation")
    @Blocking("events")
    public void on(ConsumerRecord<byte[], byte[]> message) {
        runner.consume(message, this);
    }

    @Override
    public String name() {
        return "propagation-facts";
    }

    @Override
    public Class<PropagationTaskSnapshot> snapshotType() {
        return PropagationTaskSnapshot.class;
    }

    @Override
    public String topic() {
        return Topics.PROPAGATION;
    }

    @Override
    public Map<UUID, Long> versionsOf(Collection<UUID> ids) {
        return facts.versionsOf(ids);
    }

    @Override
    public void apply(CloudEvent<PropagationTaskSnapshot> event) {
        facts.store(event.data());
        facts.note(event.data(), event.time());
    }
}
