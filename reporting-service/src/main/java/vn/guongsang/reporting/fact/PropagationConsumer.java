package vn.guongsang.reporting.fact;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.guongsang.kit.inbox.ConsumerRunner;
import vn.guongsang.kit.reconciliation.ComparableConsumer;
import vn.guongsang.model.TaskStatus;
import vn.guongsang.model.event.CloudEvent;
import vn.guongsang.model.event.PropagationTaskSnapshot;
import vn.guongsang.model.event.Topics;

/** Keeps what was published and taken down in step with media-service. */
@ApplicationScoped
public class PropagationConsumer implements ComparableConsumer<PropagationTaskSnapshot> {

    private final ConsumerRunner runner;
    private final PropagationFacts facts;

    PropagationConsumer(ConsumerRunner runner, PropagationFacts facts) {
        this.runner = runner;
        this.facts = facts;
    }

    /** Receives from topic guongsang.propagation.v1. */
    @Incoming("propagation")
    @Blocking("events")
    public void on(ConsumerRecord<byte[], byte[]> message) {
        runner.consume(message, this);
    }

    @Override
    public String name() {
        return "reporting-propagation";
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
        PropagationTaskSnapshot task = event.data();
        Required.of("exemplarId", task.exemplarId())
                .and("kind", task.kind())
                .and("status", task.status())
                .and("channelId", task.channelId())
                .and("channelKind", task.channelKind());
        if (task.status() == TaskStatus.PUBLISHED) {
            Required.of("publication", task.publication())
                    .and("publication.at", task.publication().at());
        }
        facts.store(task);
    }
}
