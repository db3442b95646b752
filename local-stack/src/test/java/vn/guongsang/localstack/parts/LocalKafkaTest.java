package vn.guongsang.localstack.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKafkaTest {
    private static final String TOPIC = "guongsang.units.v1";

    @TempDir
    Path folder;

    @Test
    void aCompressedRecordSurvivesAKillAndARestartOnTheSamePort() throws Exception {
        try (LocalKafka kafka = LocalKafka.start(DataDir.at(folder), Loopback.freePort())) {
            kafka.createTopics(List.of(new LocalKafka.Topic(TOPIC, 3, true)));
            kafka.createTopics(List.of(new LocalKafka.Topic(TOPIC, 3, true)));
            send(kafka, "Phú Xuân");

            kafka.kill();
            assertThat(Loopback.listens(kafka.port())).isFalse();
            kafka.start();

            assertThat(partitionsAndPolicy(kafka)).isEqualTo("3 compact");
            assertThat(values(kafka)).containsExactly("Phú Xuân");
            assertThatThrownBy(() -> describe(kafka, "never.made"))
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    private static void send(LocalKafka kafka, String value) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all", "compression.type", "lz4");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, 0, "unit-1", value)).get(20, TimeUnit.SECONDS);
        }
    }

    private static void describe(LocalKafka kafka, String topic) throws Exception {
        try (var admin = kafka.admin()) {
            admin.describeTopics(List.of(topic)).allTopicNames().get(20, TimeUnit.SECONDS);
        }
    }

    private static String partitionsAndPolicy(LocalKafka kafka) throws Exception {
        try (var admin = kafka.admin()) {
            var topic = admin.describeTopics(List.of(TOPIC)).allTopicNames().get(20, TimeUnit.SECONDS);
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
            var config = admin.describeConfigs(List.of(resource)).all().get(20, TimeUnit.SECONDS);
            return topic.get(TOPIC).partitions().size() + " "
                    + config.get(resource).get("cleanup.policy").value();
        }
    }

    private static List<String> values(LocalKafka kafka) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "auto.offset.reset", "earliest");
        List<String> values = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition(TOPIC, 0)));
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (values.isEmpty() && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(500)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
    }
}
