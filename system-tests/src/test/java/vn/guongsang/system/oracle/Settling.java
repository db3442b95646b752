package vn.guongsang.system.oracle;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import vn.guongsang.localstack.suite.ServiceProcess;
import vn.guongsang.localstack.suite.Suite;
import vn.guongsang.system.running.TheSuite;

/** Waits until nothing is on its way any more: services ready, outboxes empty, consumers at the end of their topics. */
final class Settling {

    private static final Map<String, Set<String>> READ_BY = Map.of(
            "nominations-service", Set.of("guongsang.propagation.v1", "guongsang.contests.v1"),
            "media-service", Set.of("guongsang.units.v1", "guongsang.exemplars.v1"),
            "reporting-service", Set.copyOf(Suite.TOPICS));

    private Settling() {}

    /** Whether everything was at rest before that time. */
    static boolean by(Instant deadline) {
        Duration left = Duration.between(Instant.now(), deadline);
        try {
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(200))
                    .atMost(left.isNegative() ? Duration.ofSeconds(1) : left.plusSeconds(1))
                    .ignoreExceptions()
                    .until(() -> atRest() && atRest());
            return true;
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }

    /** Outboxes last: what a consumer writes while the offsets are looked at shows there. */
    private static boolean atRest() throws ExecutionException, InterruptedException, TimeoutException {
        return Suite.NAMES.stream().map(TheSuite.suite()::service).allMatch(ServiceProcess::isReady)
                && outboxesAreEmpty()
                && everythingIsRead()
                && outboxesAreEmpty();
    }

    static boolean outboxesAreEmpty() {
        return Suite.NAMES.stream()
                .allMatch(name -> Facts.number(name, "SELECT count(*) FROM outbox WHERE published_at IS NULL") == 0);
    }

    private static boolean everythingIsRead() throws ExecutionException, InterruptedException, TimeoutException {
        try (Admin admin = TheSuite.suite().kafka().admin()) {
            for (Map.Entry<String, Set<String>> group : READ_BY.entrySet()) {
                Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(group.getKey())
                        .partitionsToOffsetAndMetadata()
                        .get(5, TimeUnit.SECONDS);
                Map<TopicPartition, Long> ends = ends(admin, group.getValue());
                boolean behind = ends.entrySet().stream()
                        .anyMatch(end -> end.getValue() > 0
                                && (read.get(end.getKey()) == null
                                        || read.get(end.getKey()).offset() < end.getValue()));
                if (behind) {
                    return false;
                }
            }
            return true;
        }
    }

    private static Map<TopicPartition, Long> ends(Admin admin, Set<String> topics)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetSpec> wanted =
                admin.describeTopics(topics).allTopicNames().get(5, TimeUnit.SECONDS).values().stream()
                        .flatMap(topic -> topic.partitions().stream()
                                .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                        .collect(toMap(partition -> partition, partition -> OffsetSpec.latest()));
        return admin.listOffsets(wanted).all().get(5, TimeUnit.SECONDS).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    }
}
