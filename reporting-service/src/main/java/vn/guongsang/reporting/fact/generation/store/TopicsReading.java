package vn.guongsang.reporting.fact.generation.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import vn.guongsang.kit.reconciliation.LoneConsumer;

/** Reads many topics from their beginning, outside of every consumer group, up to an end that can be looked up again. */
public final class TopicsReading implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final int EMPTY_POLLS = 50;
    private static final int BATCH = 2_000;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions = new ArrayList<>();
    private final Map<TopicPartition, Long> beginnings;
    private final Map<TopicPartition, Long> marks = new HashMap<>();
    private Map<TopicPartition, Long> ends;

    /** Begins at the beginning. */
    public TopicsReading(String bootstrapServers, Collection<String> topics) {
        consumer = LoneConsumer.open(bootstrapServers, BATCH);
        topics.forEach(topic -> consumer.partitionsFor(topic)
                .forEach(info -> partitions.add(new TopicPartition(topic, info.partition()))));
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        beginnings = consumer.beginningOffsets(partitions);
        lookForEnds();
    }

    /** What has been written until now is to be read. */
    public void lookForEnds() {
        ends = consumer.endOffsets(partitions);
    }

    /** How many records there are to read, by topic; a compacted topic has fewer. */
    public Map<String, Long> toRead() {
        Map<String, Long> all = new HashMap<>();
        ends.forEach((partition, end) -> all.merge(partition.topic(), end - beginnings.get(partition), Long::sum));
        return all;
    }

    /**
     * The next records; empty at the end.
     *
     * @throws TimeoutException when the broker gives nothing for 10 s although there is more
     */
    public List<ConsumerRecord<byte[], byte[]>> next() {
        for (int polls = 0; !isAtEnd(); polls++) {
            if (polls == EMPTY_POLLS) {
                throw new TimeoutException("nothing read from " + partitions.size() + " partitions");
            }
            List<ConsumerRecord<byte[], byte[]>> batch = new ArrayList<>();
            consumer.poll(POLL).forEach(batch::add);
            if (!batch.isEmpty()) {
                return batch;
            }
        }
        return List.of();
    }

    /** Marks the present place. */
    public void mark() {
        partitions.forEach(partition -> marks.put(partition, consumer.position(partition)));
    }

    /** Goes back to the marked place. */
    public void rewind() {
        marks.forEach(consumer::seek);
    }

    private boolean isAtEnd() {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
