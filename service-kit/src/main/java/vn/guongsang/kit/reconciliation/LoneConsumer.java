package vn.guongsang.kit.reconciliation;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Opens consumers that belong to no group and commit nothing: they read a topic once more. */
public final class LoneConsumer {

    private LoneConsumer() {}

    /**
     * Opens one; no topic is assigned yet.
     *
     * @param atOnce the most records of one poll
     */
    public static KafkaConsumer<byte[], byte[]> open(String bootstrapServers, int atOnce) {
        return new KafkaConsumer<>(
                settings(bootstrapServers, atOnce), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static Map<String, Object> settings(String bootstrapServers, int atOnce) {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                atOnce,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, // closing waits for the fetch that is under way
                50,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                8_000,
                ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                6_000);
    }
}
