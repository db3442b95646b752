package vn.guongsang.reporting.fact;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The consumers of all topics that are stored as facts. */
@ApplicationScoped
public class FactConsumers {

    private final Map<String, FactConsumer<?>> byTopic;

    FactConsumers(@All List<FactConsumer<?>> consumers) {
        byTopic = consumers.stream().collect(Collectors.toMap(FactConsumer::topic, Function.identity()));
    }

    /** The consumer of the topic that a record lies on. */
    public FactConsumer<?> of(ConsumerRecord<byte[], byte[]> message) {
        return byTopic.get(message.topic());
    }
}
