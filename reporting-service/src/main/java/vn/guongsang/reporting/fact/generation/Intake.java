package vn.guongsang.reporting.fact.generation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import vn.guongsang.kit.inbox.ContractViolationException;
import vn.guongsang.kit.inbox.EventReader;
import vn.guongsang.kit.sql.DatabaseTrouble;
import vn.guongsang.kit.sql.SqlException;
import vn.guongsang.kit.time.Now;
import vn.guongsang.model.event.CloudEvent;
import vn.guongsang.model.event.Snapshot;
import vn.guongsang.reporting.fact.FactConsumers;
import vn.guongsang.reporting.fact.Facts;
import vn.guongsang.reporting.fact.generation.store.RebuildProgress.Count;
import vn.guongsang.reporting.fact.generation.store.RebuildProgress.Run;
import vn.guongsang.reporting.fact.generation.store.TopicsReading;

/** Brings what lies on the topics into the new generation, and keeps count. One thread. */
final class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final Duration BETWEEN_NOTES = Duration.ofSeconds(1);

    private final Run run;
    private final TopicsReading topics;
    private final RebuildRunService steps;
    private final FactConsumers consumers;
    private final EventReader reader;
    private final Now now;
    private final Map<String, Long> read = new HashMap<>();
    private final Map<String, Long> refused = new HashMap<>();
    private Duration spent = Duration.ZERO;

    Intake(
            Run run,
            TopicsReading topics,
            RebuildRunService steps,
            FactConsumers consumers,
            EventReader reader,
            Now now) {
        this.run = run;
        this.topics = topics;
        this.steps = steps;
        this.consumers = consumers;
        this.reader = reader;
        this.now = now;
    }

    /** Reads on to the present end, batch by batch, each in a transaction. */
    void readAll() {
        topics.lookForEnds();
        Instant begun = now.instant();
        Instant noted = begun;
        List<ConsumerRecord<byte[], byte[]>> batch = topics.next();
        while (!batch.isEmpty()) {
            byTopic(batch).forEach((topic, records) -> store(facts(records.get(0)), records));
            if (Duration.between(noted, now.instant()).compareTo(BETWEEN_NOTES) > 0) {
                noted = now.instant();
                note(spent.plus(Duration.between(begun, noted)));
            }
            batch = topics.next();
        }
        spent = spent.plus(Duration.between(begun, now.instant()));
        note(spent);
    }

    /**
     * Reads on to the present end in the caller's transaction; the aggregates that it has met. When that is rolled back,
     * {@link #rewind}.
     */
    Map<Facts<?>, Set<UUID>> readRest() {
        topics.mark();
        topics.lookForEnds();
        Map<Facts<?>, Set<UUID>> met = new HashMap<>();
        List<ConsumerRecord<byte[], byte[]>> batch = topics.next();
        while (!batch.isEmpty()) {
            byTopic(batch).forEach((topic, records) -> {
                Facts<?> facts = facts(records.get(0));
                met.computeIfAbsent(facts, none -> new HashSet<>()).addAll(storeAtOnce(facts, records));
            });
            batch = topics.next();
        }
        return met;
    }

    void rewind() {
        topics.rewind();
    }

    private void note(Duration reading) {
        Map<String, Count> counts = new HashMap<>();
        topics.toRead()
                .forEach((topic, all) -> counts.put(
                        topic, new Count(all, read.getOrDefault(topic, 0L), refused.getOrDefault(topic, 0L))));
        steps.note(run, counts, reading, now.instant());
    }

    private static Map<String, List<ConsumerRecord<byte[], byte[]>>> byTopic(
            List<ConsumerRecord<byte[], byte[]>> batch) {
        return batch.stream().collect(Collectors.groupingBy(ConsumerRecord::topic));
    }

    private Facts<?> facts(ConsumerRecord<byte[], byte[]> message) {
        return consumers.of(message).facts();
    }

    private <S extends Snapshot> Set<UUID> storeAtOnce(Facts<S> facts, List<ConsumerRecord<byte[], byte[]>> records) {
        List<CloudEvent<S>> events = events(facts, records);
        Set<UUID> ids = new HashSet<>();
        if (!events.isEmpty()) {
            steps.store(run, facts, events, now.instant());
            events.forEach(event -> ids.add(event.data().id()));
        }
        return ids;
    }

    /** What the database refuses is found one by one; the rest of the batch is stored. */
    private <S extends Snapshot> void store(Facts<S> facts, List<ConsumerRecord<byte[], byte[]>> records) {
        List<CloudEvent<S>> events = events(facts, records);
        if (events.isEmpty()) {
            return;
        }
        try {
            steps.store(run, facts, events, now.instant());
        } catch (SqlException fault) {
            if (DatabaseTrouble.isTransient(fault)) {
                throw fault;
            }
            events.forEach(event -> storeAlone(facts, event));
        }
    }

    private <S extends Snapshot> void storeAlone(Facts<S> facts, CloudEvent<S> event) {
        try {
            steps.store(run, facts, List.of(event), now.instant());
        } catch (SqlException fault) {
            if (DatabaseTrouble.isTransient(fault)) {
                throw fault;
            }
            LOG.warnf("%s of %s cannot be stored: %s", event.data().id(), facts.topic(), fault.getMessage());
            refused.merge(facts.topic(), 1L, Long::sum);
        }
    }

    /** What breaks the contract lies in quarantine since it was consumed; here it is counted. */
    private <S extends Snapshot> List<CloudEvent<S>> events(
            Facts<S> facts, List<ConsumerRecord<byte[], byte[]>> records) {
        List<CloudEvent<S>> events = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> message : records) {
            try {
                CloudEvent<S> event = reader.read(message.key(), message.value(), facts.type());
                facts.check(event.data());
                events.add(event);
            } catch (ContractViolationException broken) {
                refused.merge(facts.topic(), 1L, Long::sum);
            }
        }
        read.merge(facts.topic(), (long) records.size(), Long::sum);
        return events;
    }
}
