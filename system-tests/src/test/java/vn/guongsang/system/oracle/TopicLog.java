package vn.guongsang.system.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import vn.guongsang.localstack.suite.Suite;
import vn.guongsang.system.running.Dossier;
import vn.guongsang.system.running.TheSuite;

/** I5 and I8: every record of every topic, in the order of its key. */
public final class TopicLog {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TopicLog() {}

    /** All records from the beginning to the end as it is now. */
    public static List<ConsumerRecord<byte[], byte[]>> records() {
        // At the end nothing more comes: closing would wait for the answer to a last fetch.
        Map<String, Object> settings =
                Map.of("bootstrap.servers", TheSuite.suite().kafka().bootstrapServers(), "fetch.max.wait.ms", 10);
        List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = Suite.TOPICS.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(500)).forEach(all::add);
            }
        }
        return all;
    }

    /** All records but those that were made to be refused. */
    public static List<ConsumerRecord<byte[], byte[]>> wholesome() {
        return records().stream()
                .filter(record -> !Ledger.isPoison(place(record)))
                .toList();
    }

    static List<String> violations() {
        List<String> found = new ArrayList<>();
        Map<String, Long> newest = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (ConsumerRecord<byte[], byte[]> record : records()) {
            if (text(record).contains(Dossier.SECRET)) {
                found.add("I8 secret in " + place(record));
            }
            if (!Ledger.isPoison(place(record))) {
                order(record, newest, seen, found);
            }
        }
        Suite.NAMES.forEach(name -> secretInLog(name, found));
        return found;
    }

    /** Everything that a reader of the topic can see. */
    private static String text(ConsumerRecord<byte[], byte[]> record) {
        StringBuilder text = new StringBuilder();
        record.headers().forEach(header -> text.append(header.key()).append(utf8(header.value())));
        return text.append(utf8(record.key())).append(utf8(record.value())).toString();
    }

    private static String utf8(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private static void order(
            ConsumerRecord<byte[], byte[]> record, Map<String, Long> newest, Set<String> seen, List<String> found) {
        JsonNode event = parse(record.value());
        String key = utf8(record.key());
        if (Ledger.isForged(UUID.fromString(key)) || !seen.add(event.at("/id").asText())) {
            return;
        }
        long version = event.at("/data/version").asLong();
        Long before = newest.put(record.topic() + key, version);
        if (before != null && before >= version) {
            found.add("I5 version " + version + " after " + before + " of " + key + " at " + place(record));
        }
    }

    /** The event that a record holds. */
    public static JsonNode parse(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void secretInLog(String service, List<String> found) {
        try {
            if (Files.readString(TheSuite.suite().service(service).log()).contains(Dossier.SECRET)) {
                found.add("I8 secret in the log of " + service);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(ConsumerRecord<?, ?> record) {
        return record.topic() + "/" + record.partition() + "/" + record.offset();
    }
}
