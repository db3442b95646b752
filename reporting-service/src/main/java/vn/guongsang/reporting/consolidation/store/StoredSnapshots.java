package vn.guongsang.reporting.consolidation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Sha256;
import vn.guongsang.reporting.consolidation.seal.CanonicalJson;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot;

/** Stores snapshots as the text that they are, and which report versions went into them. */
@ApplicationScoped
public class StoredSnapshots {

    private final DataSource database;

    StoredSnapshots(DataSource database) {
        this.database = database;
    }

    /** A snapshot as it is kept. */
    public record Stored(String content, String sha256) {

        public Snapshot snapshot() {
            return CanonicalJson.read(content, Snapshot.class);
        }
    }

    /** Keeps a snapshot with a report. */
    public void keep(UUID report, Snapshot snapshot) {
        String content = CanonicalJson.write(snapshot);
        Sql.of("INSERT INTO consolidated_snapshot (report_id, content, sha256) VALUES (:report, :content, :sha256)")
                .bind("report", report)
                .bind("content", content)
                .bind("sha256", Sha256.of(content))
                .update(database);
        Sql.of(
                        """
                INSERT INTO consolidated_input (report_id, unit_report_id, version_no, unit_id, checksum)
                SELECT :report, i.*
                FROM json_to_recordset(CAST(:inputs AS json))
                    AS i ("reportId" uuid, "versionNo" int, "unitId" uuid, checksum text)""")
                .bind("report", report)
                .bind("inputs", CanonicalJson.write(snapshot.inputs()))
                .update(database);
    }

    /** The snapshot of a report. */
    public Optional<Stored> of(UUID report) {
        return Sql.of("SELECT content, sha256 FROM consolidated_snapshot WHERE report_id = :report")
                .bind("report", report)
                .first(database, row -> new Stored(row.text("content"), row.text("sha256")));
    }

    /** The checksum of the list of recognitions that is kept with a report, worked out anew. */
    public String recordsSha256(UUID report) {
        return Sql.of(
                        """
                SELECT encode(sha256(convert_to(coalesce(string_agg(exemplar_id || ':' || approval_no || ':' || subject_id,
                           ',' ORDER BY exemplar_id, approval_no), ''), 'UTF8')), 'hex') AS sha256
                FROM consolidated_record WHERE report_id = :report""")
                .bind("report", report)
                .first(database, row -> row.text("sha256"))
                .orElseThrow();
    }
}
