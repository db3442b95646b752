package vn.guongsang.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.reporting.consolidation.content.Sealed;
import vn.guongsang.reporting.consolidation.paper.ReportFormat;
import vn.guongsang.reporting.consolidation.paper.ReportPapers;
import vn.guongsang.reporting.consolidation.seal.CanonicalJson;
import vn.guongsang.reporting.consolidation.store.Documents;
import vn.guongsang.reporting.consolidation.store.Documents.Stage;
import vn.guongsang.reporting.consolidation.store.Seals;
import vn.guongsang.reporting.consolidation.store.StoredSnapshots;

/** Makes documents out of what is kept, and keeps them. */
@ApplicationScoped
public class PaperService {

    private final StoredSnapshots snapshots;
    private final Seals seals;
    private final Documents documents;

    PaperService(StoredSnapshots snapshots, Seals seals, Documents documents) {
        this.snapshots = snapshots;
        this.seals = seals;
        this.documents = documents;
    }

    /** Makes the documents of a stage from the snapshot, or from what was sealed; outside any transaction. */
    public Map<ReportFormat, byte[]> make(UUID report, Stage stage) {
        if (stage == Stage.DRAFT) {
            StoredSnapshots.Stored stored = snapshots.of(report).orElseThrow();
            return ReportPapers.of(report, stored.snapshot(), null, stored.content());
        }
        String content = seals.of(report).orElseThrow().content();
        Sealed sealed = CanonicalJson.read(content, Sealed.class);
        return ReportPapers.of(report, sealed.snapshot(), sealed.signing(), content);
    }

    /**
     * Keeps them.
     *
     * @param check called first, in the same transaction; what it throws leaves nothing behind
     */
    @Transactional
    public void keep(UUID report, Stage stage, Map<ReportFormat, byte[]> made, Instant at, Runnable check) {
        check.run();
        documents.keep(report, stage, made, at);
    }
}
