package vn.guongsang.nominations.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.guongsang.localstack.testing.StackResource;

/**
 * Reads what the service has told, and tells it something, through the real broker; one consumer a topic and one producer
 * serve all tests of the JVM, because making one takes longer than most tests.
 */
public final class Topic {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Topic> FOLLOWED = new ConcurrentHashMap<>();

    private final TopicPartition only;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<ConsumerRecord<byte[], byte[]>> read = new ArrayList<>();

    private Topic(String name) {
        only = new TopicPartition(name, 0);
        consumer = new KafkaConsumer<>(servers(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.assign(List.of(only));
        consumer.seekToBeginning(List.of(only));
    }

    /** All events of an aggregate that have been on the topic since the first test looked at it, oldest first. */
    public static List<JsonNode> events(String topic, UUID key) {
        return FOLLOWED.computeIfAbsent(topic, Topic::new).upToNow(key.toString());
    }

    private synchronized List<JsonNode> upToNow(String key) {
        long end = consumer.endOffsets(List.of(only)).get(only);
        while (consumer.position(only) < end) {
            consumer.poll(Duration.ofMillis(200)).forEach(read::add);
        }
        return read.stream()
                .filter(message -> key.equals(new String(message.key(), UTF_8)))
                .map(message -> json(message.value()))
                .toList();
    }

    private static JsonNode json(byte[] value) {
        try {
            return JSON.readTree(new String(value, UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts one record on the topic. */
    public static void tell(String topic, String key, String value) {
        try {
            Teller.PRODUCER
                    .send(new ProducerRecord<>(topic, key.getBytes(UTF_8), value.getBytes(UTF_8)))
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> servers() {
        return Map.of("bootstrap.servers", StackResource.current().kafka().bootstrapServers());
    }

    private static final class Teller {
        private static final KafkaProducer<byte[], byte[]> PRODUCER =
                new KafkaProducer<>(servers(), new ByteArraySerializer(), new ByteArraySerializer());
    }
}
