package vn.guongsang.localstack.demo.year.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.guongsang.localstack.demo.desk.Workers;
import vn.guongsang.localstack.demo.work.PressWork;
import vn.guongsang.localstack.demo.year.Case;
import vn.guongsang.localstack.demo.year.Casebook;
import vn.guongsang.localstack.demo.year.Trait;

/** What the newspaper and the TV station bring of the year. */
final class Press {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 50;

    private final PressWork work;
    private final Files files;

    Press(PressWork work, Files files) {
        this.work = work;
        this.files = files;
    }

    void publish(Casebook book, Workers workers) {
        List<Case> some = Stream.of(Trait.PUBLISHED_AND_REVOKED, Trait.PUBLISHED)
                .flatMap(trait -> book.with(trait).stream())
                .toList();
        workers.each(some, one -> awaitTasks(files.exemplar(one)).forEach(work::publish));
    }

    private JsonNode awaitTasks(String exemplar) {
        long begin = System.nanoTime();
        JsonNode tasks = work.tasks(exemplar);
        while (tasks.isEmpty()) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("no tasks of exemplar " + exemplar);
            }
            pause();
            tasks = work.tasks(exemplar);
        }
        return tasks;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
