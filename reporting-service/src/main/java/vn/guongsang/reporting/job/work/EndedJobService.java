package vn.guongsang.reporting.job.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;

/** Takes away jobs that ended long ago, with their history, which could be read by them only; the audit stays. */
@ApplicationScoped
public class EndedJobService {

    /** Jobs that another replica is at are left to it. */
    private static final String REMOVAL =
            """
            WITH old AS (
                SELECT id FROM job WHERE ended_at < :before
                ORDER BY ended_at, id LIMIT :most FOR UPDATE SKIP LOCKED),
            told AS (
                DELETE FROM history_line h USING old WHERE h.aggregate_id = old.id)
            DELETE FROM job j USING old WHERE j.id = old.id""";

    private final DataSource database;

    EndedJobService(DataSource database) {
        this.database = database;
    }

    /** Removes some of those that ended before a moment, the oldest first; tells how many. */
    @Transactional
    public int remove(Instant before, int most) {
        return Sql.of(REMOVAL).bind("before", before).bind("most", most).update(database);
    }
}
