package vn.guongsang.reporting.consolidation.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.text.Sha256;
import vn.guongsang.kit.time.Now;
import vn.guongsang.reporting.consolidation.ConsolidationService;
import vn.guongsang.reporting.consolidation.PaperService;
import vn.guongsang.reporting.consolidation.paper.ReportFormat;
import vn.guongsang.reporting.consolidation.step.ConsolidationProblem;
import vn.guongsang.reporting.consolidation.store.Documents;
import vn.guongsang.reporting.consolidation.store.Documents.Stage;
import vn.guongsang.reporting.job.work.JobRun;
import vn.guongsang.reporting.job.work.JobWork;

/**
 * Makes the documents of a signed report once more, compares them byte for byte with those that are kept, and keeps what is
 * missing because the job that should have made it was given up.
 */
@ApplicationScoped
class ReproductionWork implements JobWork {

    private final PaperService papers;
    private final Documents documents;
    private final Now now;

    ReproductionWork(PaperService papers, Documents documents, Now now) {
        this.papers = papers;
        this.documents = documents;
        this.now = now;
    }

    @Override
    public String kind() {
        return ConsolidationService.REPRODUCTION;
    }

    @Override
    public String run(JobRun run) {
        UUID report = run.parameters(ConsolidationService.OfReport.class).reportId();
        run.progress(0, 1);
        Map<ReportFormat, byte[]> made = papers.make(report, Stage.FINAL);
        List<String> different = documents.of(report, Stage.FINAL).stream()
                .filter(kept -> !Sha256.of(made.get(kept.format())).equals(kept.sha256()))
                .map(kept -> kept.format().name())
                .toList();
        if (!different.isEmpty()) {
            throw new ProblemException(ConsolidationProblem.DOCUMENT_NOT_REPRODUCED, String.join(", ", different));
        }
        papers.keep(report, Stage.FINAL, made, now.instant(), run::confirm);
        run.progress(1, 1);
        return ConsolidationService.path(report) + "/verification";
    }
}
