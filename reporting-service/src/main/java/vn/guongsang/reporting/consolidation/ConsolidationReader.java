package vn.guongsang.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot;
import vn.guongsang.reporting.consolidation.step.ConsolidationAction;
import vn.guongsang.reporting.consolidation.step.ConsolidationStatus;
import vn.guongsang.reporting.consolidation.store.Documents;
import vn.guongsang.reporting.consolidation.store.Documents.Stage;
import vn.guongsang.reporting.consolidation.store.StoredSnapshots;

/** Shows one consolidated report, to who has its unit in scope. */
@ApplicationScoped
public class ConsolidationReader {

    private final ConsolidatedReports reports;
    private final StoredSnapshots snapshots;
    private final Documents documents;
    private final History history;
    private final Labels labels;

    ConsolidationReader(
            ConsolidatedReports reports,
            StoredSnapshots snapshots,
            Documents documents,
            History history,
            Labels labels) {
        this.reports = reports;
        this.snapshots = snapshots;
        this.documents = documents;
        this.history = history;
        this.labels = labels;
    }

    /** A report as the actor sees it. */
    public Optional<ConsolidatedReportView> view(UUID id, Actor actor) {
        return reports.find(id, actor.scope()).map(report -> {
            StoredSnapshots.Stored stored = snapshots.of(report.id()).orElseThrow();
            return view(report, stored.snapshot(), stored.sha256(), actor);
        });
    }

    /** The stage of the documents of a report that is there for the actor. */
    public Optional<Stage> stage(UUID id, Actor actor) {
        return reports.find(id, actor.scope()).map(ConsolidationReader::stage);
    }

    /** The label of a state. */
    public String label(ConsolidationStatus status) {
        return labels.of("consolidation-status", status);
    }

    private static Stage stage(ConsolidatedReport report) {
        return report.signing() == null ? Stage.DRAFT : Stage.FINAL;
    }

    private List<ConsolidatedReportView.Paper> papers(ConsolidatedReport report) {
        return documents.of(report.id(), stage(report)).stream()
                .map(ConsolidatedReportView.Paper::of)
                .toList();
    }

    private ConsolidatedReportView view(ConsolidatedReport report, Snapshot snapshot, String sha256, Actor actor) {
        ConsolidatedReport.Made made = report.made();
        ConsolidatedReport.Ended ended = report.ended();
        return new ConsolidatedReportView(
                report.id(),
                report.status(),
                label(report.status()),
                ConsolidationAction.allowed(report.status(), report.unitId(), made.madeBy(), actor),
                report.version(),
                report.unitId(),
                snapshot.scope().name(),
                report.year(),
                report.asOf(),
                snapshot.basisDate(),
                snapshot.completeness().bound(),
                snapshot.completeness().accepted(),
                sha256,
                papers(report),
                report.amends(),
                report.signing(),
                report.dispatch(),
                made.madeBy(),
                made.madeAt(),
                made.finalisedBy(),
                made.finalisedAt(),
                ended.supersededBy(),
                ended.at(),
                ended.reason(),
                history.of(report.id()));
    }
}
