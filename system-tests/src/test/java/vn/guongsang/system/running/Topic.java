package vn.guongsang.system.running;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes records past the services, as a faulty or hostile producer would. */
public final class Topic {

    public static final String EXEMPLARS = "guongsang.exemplars.v1";
    public static final String PROPAGATION = "guongsang.propagation.v1";

    private Topic() {}

    /** Produces in this order and waits for the broker; the places come back in the same order. */
    public static List<RecordMetadata> produce(List<ProducerRecord<byte[], byte[]>> records) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                TheSuite.suite().kafka().bootstrapServers(),
                "max.in.flight.requests.per.connection",
                1);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent =
                    records.stream().map(producer::send).toList();
            return sent.stream().map(AtOnce::result).toList();
        }
    }
}
