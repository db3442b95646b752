package vn.guongsang.kit.probe;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.guongsang.localstack.testing.StackResource;

/** What really lies on the topic and in the tables, read past the code under test. */
public final class Records {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Records() {}

    /** Records of one key in their order, waiting until there are as many as expected. */
    public static List<ConsumerRecord<String, byte[]>> of(String topic, UUID key, int expected) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", StackResource.current().kafka().bootstrapServers());
        settings.put("key.deserializer", StringDeserializer.class);
        settings.put("value.deserializer", ByteArrayDeserializer.class);
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings)) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (found.size() < expected && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (key.toString().equals(message.key())) {
                        found.add(message);
                    }
                });
            }
        }
        return found;
    }

    /** Sends bytes as they are. */
    public static void send(String topic, String key, String value) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", StackResource.current().kafka().bootstrapServers());
        settings.put("key.serializer", ByteArraySerializer.class);
        settings.put("value.serializer", ByteArraySerializer.class);
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(settings)) {
            producer.send(new ProducerRecord<>(topic, bytes(key), bytes(value)));
            producer.flush();
        }
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    /** One number by SQL. */
    public static long count(String sql, Object... arguments) {
        try (Connection connection = StackResource.current().postgres().superuser("kit");
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                select.setObject(i + 1, arguments[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes something behind the back of the service. */
    public static int change(String sql, Object... arguments) {
        try (Connection connection = StackResource.current().postgres().superuser("kit");
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                update.setObject(i + 1, arguments[i]);
            }
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes an event that can never be sent out of the outbox again. */
    public static boolean delete(UUID aggregate) {
        return change("DELETE FROM outbox WHERE aggregate_id = ?", aggregate) == 1;
    }
}
