package vn.guongsang.reporting.job.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;

/** Writes beside the aggregate what makes no new version of a job: signs of life and progress. */
@ApplicationScoped
class Leases {

    private final DataSource database;

    Leases(DataSource database) {
        this.database = database;
    }

    /** Begins the leases of runs anew; returns the runs that still have their job. */
    List<UUID> renew(Collection<UUID> runs, Instant until) {
        return Sql.of(
                        """
                UPDATE job SET free_at = :until
                WHERE status = 'RUNNING' AND holder = ANY (:runs)
                RETURNING holder""")
                .bind("until", until)
                .bind("runs", runs)
                .list(database, row -> row.uuid("holder"));
    }

    /** False when the run does not have the job any more. */
    boolean progress(UUID job, UUID run, long done, long total) {
        return Sql.of("UPDATE job SET done = :done, total = :total WHERE id = :job AND holder = :run")
                        .bind("done", done)
                        .bind("total", total)
                        .bind("job", job)
                        .bind("run", run)
                        .update(database)
                == 1;
    }

    /** Locks the job; false when the run does not have it any more. */
    boolean confirm(UUID job, UUID run) {
        return Sql.of("SELECT id FROM job WHERE id = :job AND holder = :run FOR UPDATE")
                .bind("job", job)
                .bind("run", run)
                .first(database, row -> row.uuid("id"))
                .isPresent();
    }
}
