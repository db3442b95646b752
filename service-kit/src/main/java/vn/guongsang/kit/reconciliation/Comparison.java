package vn.guongsang.kit.reconciliation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import vn.guongsang.kit.inbox.ConsumerRunner;
import vn.guongsang.kit.inbox.ContractViolationException;
import vn.guongsang.kit.inbox.EventReader;
import vn.guongsang.model.event.Snapshot;

/** Compares the copies of one consumer with its topic, look by look, and applies what is lacking. */
final class Comparison<T extends Snapshot> {

    private static final Logger LOG = Logger.getLogger(Comparison.class);

    private final ComparableConsumer<T> consumer;
    private final EventReader reader;
    private final ConsumerRunner runner;
    private Map<TopicPartition, Long> positions = Map.of();
    private List<ConsumerRecord<byte[], byte[]>> left = List.of();
    private volatile boolean fromBeginning = true;
    private volatile ComparisonView last;

    Comparison(ComparableConsumer<T> consumer, EventReader reader, ConsumerRunner runner) {
        this.consumer = consumer;
        this.reader = reader;
        this.runner = runner;
        last = ComparisonView.notYet(consumer.name(), consumer.topic());
    }

    /** The next look begins where the topic begins. */
    void restart() {
        fromBeginning = true;
    }

    ComparisonView last() {
        return last;
    }

    /** Looks at what was written before a moment and after the last look. One thread at a time. */
    void look(String bootstrapServers, Instant before, Instant at) {
        boolean whole = fromBeginning;
        fromBeginning = false;
        Tally tally = new Tally();
        try (TopicReader topic = new TopicReader(bootstrapServers, consumer.topic(), whole ? Map.of() : positions)) {
            compare(whole ? List.of() : left, tally);
            List<ConsumerRecord<byte[], byte[]>> batch = topic.next(before);
            while (!batch.isEmpty()) {
                compare(batch, tally);
                batch = topic.next(before);
            }
            positions = topic.positions();
        } catch (RuntimeException e) {
            fromBeginning = whole || fromBeginning;
            throw e;
        }
        left = tally.left;
        last = tally.view(consumer, whole, at);
        if (tally.missing + tally.stale > 0) {
            LOG.warnf(
                    "%s had lost %d and kept %d old; %d could not be healed",
                    consumer.name(), tally.missing, tally.stale, tally.left.size());
        }
    }

    private void compare(Collection<ConsumerRecord<byte[], byte[]>> batch, Tally tally) {
        Map<UUID, Told> newest = new LinkedHashMap<>();
        for (ConsumerRecord<byte[], byte[]> found : batch) {
            Snapshot snapshot = read(found);
            if (snapshot != null) {
                newest.merge(
                        snapshot.id(), new Told(snapshot.version(), found), (a, b) -> a.version > b.version ? a : b);
            }
        }
        if (newest.isEmpty()) {
            return;
        }
        Map<UUID, Long> stored = consumer.versionsOf(newest.keySet());
        newest.forEach((id, told) -> tally.judge(stored.get(id), told, this::heal));
    }

    /** What cannot be read lies in quarantine already. */
    private Snapshot read(ConsumerRecord<byte[], byte[]> found) {
        try {
            return reader.read(found.key(), found.value(), consumer.snapshotType())
                    .data();
        } catch (ContractViolationException unreadable) {
            return null;
        }
    }

    /** What the consumer refuses for ever lies in quarantine as well. */
    private Healing heal(ConsumerRecord<byte[], byte[]> found) {
        try {
            runner.heal(found, consumer);
            return Healing.DONE;
        } catch (ContractViolationException refused) {
            return Healing.REFUSED;
        } catch (RuntimeException e) {
            LOG.warnf(
                    "%s: %s-%d@%d is still lacking: %s",
                    consumer.name(), found.topic(), found.partition(), found.offset(), e);
            return Healing.FAILED;
        }
    }

    /** What has become of a record that was lacking. */
    private enum Healing {
        DONE,
        REFUSED,
        FAILED
    }

    /** The newest record of an aggregate in a batch. */
    private record Told(long version, ConsumerRecord<byte[], byte[]> message) {}

    /** The numbers of one look. */
    private static final class Tally {

        private final List<ConsumerRecord<byte[], byte[]>> left = new ArrayList<>();
        private long compared;
        private long missing;
        private long stale;

        void judge(Long stored, Told told, Function<ConsumerRecord<byte[], byte[]>, Healing> healing) {
            compared++;
            if (stored != null && stored >= told.version) {
                return;
            }
            Healing outcome = healing.apply(told.message);
            if (outcome == Healing.FAILED) {
                left.add(told.message);
            }
            if (outcome != Healing.REFUSED) {
                missing += stored == null ? 1 : 0;
                stale += stored == null ? 0 : 1;
            }
        }

        ComparisonView view(ComparableConsumer<?> consumer, boolean whole, Instant at) {
            return new ComparisonView(
                    consumer.name(), consumer.topic(), at, whole, compared, missing, stale, left.size());
        }
    }
}
