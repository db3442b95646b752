package vn.guongsang.reporting.consolidation.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.time.Now;
import vn.guongsang.reporting.consolidation.ConsolidationService;
import vn.guongsang.reporting.consolidation.PaperService;
import vn.guongsang.reporting.consolidation.paper.ReportFormat;
import vn.guongsang.reporting.consolidation.store.Documents.Stage;
import vn.guongsang.reporting.job.work.JobRun;
import vn.guongsang.reporting.job.work.JobWork;

/** Makes the documents of a signed report. */
@ApplicationScoped
class PaperWork implements JobWork {

    private final PaperService papers;
    private final Now now;

    PaperWork(PaperService papers, Now now) {
        this.papers = papers;
        this.now = now;
    }

    @Override
    public String kind() {
        return ConsolidationService.DOCUMENTS;
    }

    @Override
    public String run(JobRun run) {
        UUID report = run.parameters(ConsolidationService.OfReport.class).reportId();
        run.progress(0, 2);
        Map<ReportFormat, byte[]> made = papers.make(report, Stage.FINAL);
        run.progress(1, 2);
        papers.keep(report, Stage.FINAL, made, now.instant(), run::confirm);
        run.progress(2, 2);
        return ConsolidationService.path(report);
    }
}
