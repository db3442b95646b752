package vn.guongsang.reporting.consolidation.content;

import java.time.Instant;
import java.util.UUID;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot;

/**
 * What is sealed: the numbers with the signing, so that neither can be exchanged.
 *
 * @param schema name of the form of this text
 * @param reportId the report
 * @param finalisedAt when it was signed in the system
 */
public record Sealed(String schema, UUID reportId, Signing signing, Instant finalisedAt, Snapshot snapshot) {

    /** The form of the text; another one gets another name. */
    public static final String SCHEMA = "vn.guongsang.consolidated-report.v1";
}
