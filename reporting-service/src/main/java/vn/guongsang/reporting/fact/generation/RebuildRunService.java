package vn.guongsang.reporting.fact.generation;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.model.event.CloudEvent;
import vn.guongsang.model.event.Snapshot;
import vn.guongsang.reporting.fact.FactStore;
import vn.guongsang.reporting.fact.Facts;
import vn.guongsang.reporting.fact.generation.step.RebuildAction;
import vn.guongsang.reporting.fact.generation.step.RebuildFailure;
import vn.guongsang.reporting.fact.generation.step.RebuildPhase;
import vn.guongsang.reporting.fact.generation.step.RebuildStatus;
import vn.guongsang.reporting.fact.generation.store.Differences;
import vn.guongsang.reporting.fact.generation.store.Differences.Pair;
import vn.guongsang.reporting.fact.generation.store.Generations;
import vn.guongsang.reporting.fact.generation.store.Generations.InUse;
import vn.guongsang.reporting.fact.generation.store.LostRunException;
import vn.guongsang.reporting.fact.generation.store.RebuildProgress;
import vn.guongsang.reporting.fact.generation.store.RebuildProgress.Count;
import vn.guongsang.reporting.fact.generation.store.RebuildProgress.Run;

/** The steps of a rebuild that write, each in one transaction, and each only while the run owns the rebuild. */
@ApplicationScoped
class RebuildRunService {

    private static final Actor SYSTEM = Actor.system("fact-rebuild");
    private static final int MOST_RUNS = 3;
    private static final int LONGEST_SECONDS = 30;

    private final Rebuilds rebuilds;
    private final RebuildAnnouncer announcer;
    private final RebuildProgress progress;
    private final Generations generations;
    private final Differences differences;
    private final FactStore store;
    private volatile boolean stopping;

    RebuildRunService(
            Rebuilds rebuilds,
            RebuildAnnouncer announcer,
            RebuildProgress progress,
            Generations generations,
            Differences differences,
            FactStore store) {
        this.rebuilds = rebuilds;
        this.announcer = announcer;
        this.progress = progress;
        this.generations = generations;
        this.differences = differences;
        this.store = store;
    }

    /** The next step of whatever runs is its end. */
    void stop() {
        stopping = true;
    }

    /** Takes the rebuild that nobody works on; one that was cut off too often has failed. */
    @Transactional
    public Optional<Run> claim(Instant at, Duration lease) {
        Optional<Rebuild> found = rebuilds.abandoned(at.minus(lease));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Rebuild rebuild = found.get();
        if (rebuild.runNo() >= MOST_RUNS) {
            fail(rebuild, RebuildFailure.INTERRUPTED, at);
            return Optional.empty();
        }
        RebuildStatus before = rebuild.status();
        RebuildAction action = rebuild.start(at);
        rebuilds.flush();
        announcer.done(rebuild, action, before, SYSTEM, at);
        Run run = new Run(rebuild.id(), rebuild.runNo(), generations.inUse().other());
        progress.forget(run.id());
        begin(run, RebuildPhase.EMPTYING, at);
        return Optional.of(run);
    }

    /** Empties the generation that is to grow. */
    @Transactional
    public boolean empty(Run run, Instant at) {
        require(run, at);
        generations.empty(run.partition());
        return true;
    }

    /** Says what the run is at. */
    @Transactional
    public void begin(Run run, RebuildPhase phase, Instant at) {
        require(run, at);
        progress.phase(run, phase);
    }

    /** Says how much has been read. */
    @Transactional
    public void note(Run run, Map<String, Count> topics, Duration reading, Instant at) {
        require(run, at);
        progress.read(run, topics, reading);
    }

    /** Stores what has been read of one topic in the new generation. */
    @Transactional
    public <S extends Snapshot> void store(Run run, Facts<S> facts, List<CloudEvent<S>> events, Instant at) {
        require(run, at);
        store.store(facts, run.partition(), events);
    }

    /** Compares a stretch of a topic with what is in use, and says where to go on. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public Optional<UUID> compare(Run run, Facts<?> facts, UUID after, Instant at) {
        require(run, at);
        Differences.Compared compared = differences.compare(facts, pair(run), after);
        progress.found(run, facts.topic(), compared.differing(), 0);
        return compared.next();
    }

    /**
     * Puts the new generation in the place of the old one, unless it lacks something: the consumers wait, what they have
     * taken in last is read, and what that was is compared.
     *
     * @param rest reads on to the end of the topics into the new generation; the aggregates that it has touched
     * @return the topics that lack something; empty when the new one is in use
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public List<Facts<?>> swap(Run run, Collection<Facts<?>> all, Supplier<Map<Facts<?>, Set<UUID>>> rest, Instant at) {
        require(run, at);
        InUse before = generations.hold();
        Map<Facts<?>, Set<UUID>> touched = rest.get();
        List<Facts<?>> lacking = all.stream()
                .filter(facts -> differences.lacking(facts, pair(run)) > 0)
                .toList();
        touched.forEach(
                (facts, ids) -> progress.found(run, facts.topic(), differences.compare(facts, pair(run), ids), 0));
        if (lacking.isEmpty()) {
            generations.swap(before, at);
            complete(run, before.number() + 1, at);
        }
        return lacking;
    }

    private void complete(Run run, int number, Instant at) {
        Rebuild rebuild = rebuilds.findById(run.id(), LockModeType.PESSIMISTIC_WRITE);
        rebuild.complete(number, at);
        rebuilds.flush();
        announcer.done(rebuild, RebuildAction.COMPLETION, RebuildStatus.RUNNING, SYSTEM, at);
    }

    /** Notes that what is in use stays in use, because the topics lack something of it; keeps what. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public void lack(Run run, List<Facts<?>> lacking, Instant at) {
        require(run, at);
        lacking.forEach(facts -> {
            differences.keepLacking(facts, pair(run));
            progress.found(run, facts.topic(), 0, differences.lacking(facts, pair(run)));
        });
        fail(rebuilds.findById(run.id(), LockModeType.PESSIMISTIC_WRITE), RebuildFailure.LACKING, at);
    }

    /** Notes that the rebuild cannot go on. */
    @Transactional
    public void fail(Run run, Instant at) {
        require(run, at);
        fail(rebuilds.findById(run.id(), LockModeType.PESSIMISTIC_WRITE), RebuildFailure.FAULT, at);
    }

    /** Lets the next run begin at once. */
    @Transactional
    public void release(Run run) {
        progress.release(run);
    }

    private void fail(Rebuild rebuild, RebuildFailure why, Instant at) {
        rebuild.fail(why, at);
        rebuilds.flush();
        announcer.done(rebuild, RebuildAction.FAILURE, RebuildStatus.RUNNING, SYSTEM, at);
    }

    private void require(Run run, Instant at) {
        if (stopping || !progress.alive(run, at)) {
            throw new LostRunException();
        }
    }

    private static Pair pair(Run run) {
        return new Pair(run.id(), 1 - run.partition(), run.partition());
    }
}
