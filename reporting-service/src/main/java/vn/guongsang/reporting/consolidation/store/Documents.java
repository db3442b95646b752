package vn.guongsang.reporting.consolidation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Sha256;
import vn.guongsang.reporting.consolidation.paper.ReportFormat;

/** Stores the documents of consolidated reports by parts, so that a download holds no more than one in memory. */
@ApplicationScoped
public class Documents {

    private static final int PART = 512 * 1024;

    private final DataSource database;

    Documents(DataSource database) {
        this.database = database;
    }

    /** Whether a document has a number and a signer yet. */
    @Schema(name = "Stage", description = "DRAFT dự thảo, chưa có số và người ký; FINAL đã ký")
    public enum Stage {
        DRAFT,
        FINAL
    }

    /** A document as it is kept. */
    public record Kept(UUID reportId, Stage stage, ReportFormat format, String sha256, long size, Instant madeAt) {}

    /** Keeps the documents of a stage; those that are there already stay. */
    public void keep(UUID report, Stage stage, Map<ReportFormat, byte[]> made, Instant at) {
        made.forEach((format, bytes) -> {
            int added = here(
                            """
                    INSERT INTO consolidated_document (report_id, stage, format, sha256, size, made_at)
                    VALUES (:report, :stage, :format, :sha256, :size, :at)
                    ON CONFLICT DO NOTHING""",
                            report,
                            stage,
                            format)
                    .bind("sha256", Sha256.of(bytes))
                    .bind("size", (long) bytes.length)
                    .bind("at", at)
                    .update(database);
            for (int from = 0, number = 1; added > 0 && from < bytes.length; from += PART, number++) {
                here(
                                "INSERT INTO consolidated_document_part VALUES (:report, :stage, :format, :number, :bytes)",
                                report,
                                stage,
                                format)
                        .bind("number", number)
                        .bind("bytes", Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PART)))
                        .update(database);
            }
        });
    }

    /** The documents of a report in a stage. */
    public List<Kept> of(UUID report, Stage stage) {
        return Sql.of(
                        "SELECT * FROM consolidated_document WHERE report_id = :report AND stage = :stage ORDER BY format")
                .bind("report", report)
                .bind("stage", stage)
                .list(database, Documents::kept);
    }

    /** One of them; empty while it is being made. */
    public Optional<Kept> find(UUID report, Stage stage, ReportFormat format) {
        return of(report, stage).stream()
                .filter(kept -> kept.format() == format)
                .findFirst();
    }

    /** Writes a document out, part by part. */
    public void write(Kept document, OutputStream out) throws IOException {
        Optional<byte[]> part = part(document, 1);
        for (int next = 2; part.isPresent(); next++) {
            out.write(part.get());
            part = part(document, next);
        }
    }

    private Optional<byte[]> part(Kept document, int number) {
        return here(
                        """
                SELECT bytes FROM consolidated_document_part
                WHERE report_id = :report AND stage = :stage AND format = :format AND number = :number""",
                        document.reportId(),
                        document.stage(),
                        document.format())
                .bind("number", number)
                .first(database, row -> row.bytes("bytes"));
    }

    private static Sql here(String sql, UUID report, Stage stage, ReportFormat format) {
        return Sql.of(sql).bind("report", report).bind("stage", stage).bind("format", format);
    }

    private static Kept kept(Row row) {
        return new Kept(
                row.uuid("report_id"),
                row.constant("stage", Stage.class),
                row.constant("format", ReportFormat.class),
                row.text("sha256"),
                row.number("size"),
                row.instant("made_at"));
    }
}
