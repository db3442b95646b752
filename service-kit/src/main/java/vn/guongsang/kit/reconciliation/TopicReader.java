package vn.guongsang.kit.reconciliation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads a topic once more, outside of every consumer group, from given positions up to what is old enough. */
final class TopicReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final int EMPTY_POLLS = 20;
    private static final int BATCH = 500;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> ends;

    TopicReader(String bootstrapServers, String topic, Map<TopicPartition, Long> positions) {
        consumer = LoneConsumer.open(bootstrapServers, BATCH);
        Set<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .collect(Collectors.toSet());
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        positions.forEach((partition, offset) -> {
            if (partitions.contains(partition)) {
                consumer.seek(partition, offset);
            }
        });
        ends = consumer.endOffsets(partitions);
    }

    /**
     * The next records that were written before a moment; empty at the end.
     *
     * @throws TimeoutException when the broker gives nothing for 10 s although there is more
     */
    List<ConsumerRecord<byte[], byte[]>> next(Instant before) {
        for (int polls = 0; !isAtEnd(); polls++) {
            if (polls == EMPTY_POLLS) {
                throw new TimeoutException("nothing read from " + ends.keySet());
            }
            List<ConsumerRecord<byte[], byte[]>> batch = new ArrayList<>();
            for (ConsumerRecord<byte[], byte[]> found : consumer.poll(POLL)) {
                TopicPartition partition = new TopicPartition(found.topic(), found.partition());
                if (consumer.paused().contains(partition)) {
                    continue;
                }
                if (found.timestamp() >= before.toEpochMilli()) {
                    consumer.pause(Set.of(partition));
                    consumer.seek(partition, found.offset());
                } else {
                    batch.add(found);
                }
            }
            if (!batch.isEmpty()) {
                return batch;
            }
        }
        return List.of();
    }

    private boolean isAtEnd() {
        return ends.entrySet().stream()
                .allMatch(end ->
                        consumer.paused().contains(end.getKey()) || consumer.position(end.getKey()) >= end.getValue());
    }

    /** Where the next look begins. */
    Map<TopicPartition, Long> positions() {
        return ends.keySet().stream().collect(Collectors.toMap(partition -> partition, consumer::position));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
