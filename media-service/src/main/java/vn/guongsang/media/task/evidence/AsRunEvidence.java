package vn.guongsang.media.task.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Vietnam;

/** Holds publications against the as-run log, in the caller's transaction. */
@ApplicationScoped
public class AsRunEvidence {

    private static final String LOCK =
            "SELECT id FROM airing WHERE id = :airing AND channel_id = :channel FOR NO KEY UPDATE";

    /** Read after the lock, so that what another publication has just taken is seen. */
    private static final String LINE =
            """
            SELECT a.exemplar_id, a.task_id, a.started_at, a.minutes, a.annulled_at,
                   EXISTS (SELECT 1 FROM propagation_task t WHERE t.airing_id = a.id AND t.id <> :task) AS taken
            FROM airing a WHERE a.id = :airing""";

    private final DataSource database;

    AsRunEvidence(DataSource database) {
        this.database = database;
    }

    /** Refuses what does not agree with the line on which it rests; the line stays as it is until the transaction ends. */
    public void require(Resting told) {
        if (told.airingId() == null) {
            return;
        }
        Optional<UUID> locked = Sql.of(LOCK)
                .bind("airing", told.airingId())
                .bind("channel", told.channelId())
                .first(database, row -> row.uuid("id"));
        if (locked.isEmpty()) {
            throw new ProblemException(EvidenceProblem.EVIDENCE_INVALID).at("/airingId", "airing-not-of-channel");
        }
        AsRunRule.Line line = Sql.of(LINE)
                .bind("airing", told.airingId())
                .bind("task", told.taskId())
                .first(database, AsRunEvidence::line)
                .orElseThrow();
        AsRunRule.check(told, line);
    }

    private static AsRunRule.Line line(Row row) {
        return new AsRunRule.Line(
                row.uuid("exemplar_id"),
                row.uuid("task_id"),
                Vietnam.dateOf(row.instant("started_at")),
                row.decimal("minutes"),
                row.instant("annulled_at") != null,
                row.bool("taken"));
    }
}
