package vn.guongsang.reporting.fact.generation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.fact.generation.form.RebuildView;
import vn.guongsang.reporting.fact.generation.step.RebuildPhase;

/** How far a rebuild has come, as others can read it meanwhile; all in the caller's transaction. */
@ApplicationScoped
public class RebuildProgress {

    private static final String TOPIC =
            """
            INSERT INTO fact_rebuild_topic (rebuild_id, topic, to_read, read, refused)
            VALUES (:id, :topic, :toRead, :read, :refused)
            ON CONFLICT (rebuild_id, topic) DO UPDATE
            SET to_read = excluded.to_read, read = excluded.read, refused = excluded.refused""";

    private final DataSource database;

    RebuildProgress(DataSource database) {
        this.database = database;
    }

    /**
     * One run of a rebuild: who runs it later has another number.
     *
     * @param partition where the new generation grows
     */
    public record Run(UUID id, int number, int partition) {}

    /** Counts of one topic. */
    public record Count(long toRead, long read, long refused) {}

    /** Says that the run is alive; false when it has been cancelled, or is somebody else's by now. */
    public boolean alive(Run run, Instant at) {
        return Sql.of(
                                "UPDATE fact_rebuild SET alive_at = :at WHERE id = :id AND run_no = :number AND status = 'RUNNING'")
                        .bind("at", at)
                        .bind("id", run.id())
                        .bind("number", run.number())
                        .update(database)
                == 1;
    }

    /** Lets the next one take it over at once. */
    public void release(Run run) {
        alive(run, Instant.EPOCH);
    }

    /** Says what the run is at. */
    public void phase(Run run, RebuildPhase phase) {
        Sql.of("UPDATE fact_rebuild SET phase = :phase WHERE id = :id")
                .bind("phase", phase)
                .bind("id", run.id())
                .update(database);
    }

    /** Says what has been read so far, and in what time. */
    public void read(Run run, Map<String, Count> topics, Duration reading) {
        Sql.of("UPDATE fact_rebuild SET reading_millis = :millis WHERE id = :id")
                .bind("millis", reading.toMillis())
                .bind("id", run.id())
                .update(database);
        topics.forEach((topic, count) -> Sql.of(TOPIC)
                .bind("id", run.id())
                .bind("topic", topic)
                .bind("toRead", count.toRead())
                .bind("read", count.read())
                .bind("refused", count.refused())
                .update(database));
    }

    /** Adds to what is not the same in a topic. */
    public void found(Run run, String topic, long differing, long lacking) {
        Sql.of(
                        """
                UPDATE fact_rebuild_topic SET differing = differing + :differing, lacking = lacking + :lacking
                WHERE rebuild_id = :id AND topic = :topic""")
                .bind("differing", differing)
                .bind("lacking", lacking)
                .bind("id", run.id())
                .bind("topic", topic)
                .update(database);
    }

    /** How far each topic has come. */
    public List<RebuildView.Topic> topics(UUID id) {
        return Sql.of("SELECT * FROM fact_rebuild_topic WHERE rebuild_id = :id ORDER BY topic")
                .bind("id", id)
                .list(database, RebuildView.Topic::of);
    }

    /** Forgets what an earlier run had found. */
    public void forget(UUID id) {
        for (String table : new String[] {"fact_rebuild_difference", "fact_rebuild_topic"}) {
            Sql.of("DELETE FROM " + table + " WHERE rebuild_id = :id")
                    .bind("id", id)
                    .update(database);
        }
    }
}
