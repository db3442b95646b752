package vn.guongsang.reporting.consolidation;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.consolidation.content.ConsolidationOrder;
import vn.guongsang.reporting.consolidation.snapshot.Reach;
import vn.guongsang.reporting.consolidation.snapshot.Reaches;
import vn.guongsang.reporting.consolidation.snapshot.Snapshots;
import vn.guongsang.reporting.consolidation.store.StoredSnapshots;

/** Takes the snapshot of a report and keeps it, all at once. */
@ApplicationScoped
public class SnapshotService {

    /** The snapshot of a province with a million recognitions takes some seconds; nobody waits for a request. */
    private static final int SECONDS = 120;

    private final ConsolidatedReports reports;
    private final Reaches reaches;
    private final Snapshots snapshots;
    private final StoredSnapshots stored;
    private final ConsolidationAnnouncer announcer;
    private final DataSource database;

    SnapshotService(
            ConsolidatedReports reports,
            Reaches reaches,
            Snapshots snapshots,
            StoredSnapshots stored,
            ConsolidationAnnouncer announcer,
            DataSource database) {
        this.reports = reports;
        this.reaches = reaches;
        this.snapshots = snapshots;
        this.stored = stored;
        this.announcer = announcer;
        this.database = database;
    }

    /**
     * Makes the draft, unless an earlier run of the same job has. Every query sees the database as the first one does.
     *
     * @param check called at the end; what it throws leaves nothing behind
     */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    public void take(ConsolidationOrder order, Actor actor, Instant at, Runnable check) {
        Sql.of("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ").update(database);
        if (stored.of(order.reportId()).isPresent()) {
            return;
        }
        Reach reach = reaches.of(order.unitId(), order.year(), order.asOf(), UnitScope.ALL)
                .orElseThrow();
        ConsolidatedReport report = new ConsolidatedReport(order, actor.id(), at);
        reports.persistAndFlush(report);
        stored.keep(report.id(), snapshots.take(reach));
        snapshots.keepRecords(report.id(), reach);
        announcer.taken(report, actor, at);
        check.run();
    }
}
