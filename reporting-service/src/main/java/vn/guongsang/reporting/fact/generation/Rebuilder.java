package vn.guongsang.reporting.fact.generation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.guongsang.kit.inbox.EventReader;
import vn.guongsang.kit.sql.DatabaseTrouble;
import vn.guongsang.kit.time.Now;
import vn.guongsang.reporting.fact.FactConsumers;
import vn.guongsang.reporting.fact.Facts;
import vn.guongsang.reporting.fact.generation.step.RebuildPhase;
import vn.guongsang.reporting.fact.generation.store.Generations;
import vn.guongsang.reporting.fact.generation.store.RebuildProgress.Run;
import vn.guongsang.reporting.fact.generation.store.TopicsReading;

/** Takes one run of a rebuild from the empty generation to the one that is read. */
@ApplicationScoped
class Rebuilder {

    /** Each time something is lacking, the consumers have been faster than the reading; more often, it is not there. */
    private static final int SWAPS = 3;

    private static final int TRIES = 20;

    private final RebuildRunService steps;
    private final Generations generations;
    private final FactConsumers consumers;
    private final EventReader reader;
    private final Now now;
    private final String bootstrapServers;

    Rebuilder(
            RebuildRunService steps,
            Generations generations,
            FactConsumers consumers,
            EventReader reader,
            Now now,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.steps = steps;
        this.generations = generations;
        this.consumers = consumers;
        this.reader = reader;
        this.now = now;
        this.bootstrapServers = bootstrapServers;
    }

    /** Runs to the end, whatever that is. A run that may not go on ends with a {@code LostRunException}. */
    void run(Run run) {
        patiently(() -> steps.empty(run, now.instant()), () -> {});
        steps.begin(run, RebuildPhase.READING, now.instant());
        try (TopicsReading topics = new TopicsReading(
                bootstrapServers, consumers.facts().stream().map(Facts::topic).toList())) {
            Intake intake = new Intake(run, topics, steps, consumers, reader, now);
            intake.readAll();
            tidy(run);
            intake.readAll();
            compare(run);
            intake.readAll();
            swap(run, intake);
        }
    }

    private void tidy(Run run) {
        for (Facts<?> facts : consumers.facts()) {
            steps.begin(run, RebuildPhase.TIDYING, now.instant());
            generations.tidy(facts, run.partition());
        }
    }

    private void compare(Run run) {
        steps.begin(run, RebuildPhase.COMPARING, now.instant());
        for (Facts<?> facts : consumers.facts()) {
            Optional<UUID> next = steps.compare(run, facts, null, now.instant());
            while (next.isPresent()) {
                next = steps.compare(run, facts, next.get(), now.instant());
            }
        }
    }

    private void swap(Run run, Intake intake) {
        steps.begin(run, RebuildPhase.SWAPPING, now.instant());
        for (int tries = 1; ; tries++) {
            List<Facts<?>> lacking = patiently(
                    () -> steps.swap(run, consumers.facts(), intake::readRest, now.instant()), intake::rewind);
            if (lacking.isEmpty()) {
                return;
            }
            if (tries == SWAPS) {
                steps.lack(run, lacking, now.instant());
                return;
            }
        }
    }

    /** What waits for a lock that others hold for a moment is tried again. */
    private static <T> T patiently(Supplier<T> step, Runnable undo) {
        for (int tries = 1; ; tries++) {
            try {
                return step.get();
            } catch (RuntimeException busy) {
                if (tries == TRIES || !DatabaseTrouble.isTransient(busy)) {
                    throw busy;
                }
                undo.run();
            }
        }
    }
}
