package vn.guongsang.reporting.consolidation.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.guongsang.kit.time.Now;
import vn.guongsang.reporting.consolidation.ConsolidationService;
import vn.guongsang.reporting.consolidation.PaperService;
import vn.guongsang.reporting.consolidation.SnapshotService;
import vn.guongsang.reporting.consolidation.content.ConsolidationOrder;
import vn.guongsang.reporting.consolidation.paper.ReportFormat;
import vn.guongsang.reporting.consolidation.store.Documents.Stage;
import vn.guongsang.reporting.job.work.JobRun;
import vn.guongsang.reporting.job.work.JobWork;

/** Takes the snapshot of a consolidated report and makes its draft documents. */
@ApplicationScoped
class SnapshotWork implements JobWork {

    private static final int STEPS = 3;

    private final SnapshotService snapshots;
    private final PaperService papers;
    private final Now now;

    SnapshotWork(SnapshotService snapshots, PaperService papers, Now now) {
        this.snapshots = snapshots;
        this.papers = papers;
        this.now = now;
    }

    @Override
    public String kind() {
        return ConsolidationService.SNAPSHOT;
    }

    @Override
    public String run(JobRun run) {
        ConsolidationOrder order = run.parameters(ConsolidationOrder.class);
        run.progress(0, STEPS);
        snapshots.take(order, run.orderedBy(), now.instant(), run::requireHeld);
        run.progress(1, STEPS);
        Map<ReportFormat, byte[]> made = papers.make(order.reportId(), Stage.DRAFT);
        run.progress(2, STEPS);
        papers.keep(order.reportId(), Stage.DRAFT, made, now.instant(), run::confirm);
        run.progress(STEPS, STEPS);
        return ConsolidationService.path(order.reportId());
    }
}
