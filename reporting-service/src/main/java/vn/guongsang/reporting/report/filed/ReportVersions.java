package vn.guongsang.reporting.report.filed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Sha256;
import vn.guongsang.kit.time.Ids;

/** Stores versions and what was decided of them; callers see to it that the reader may see the report. */
@ApplicationScoped
public class ReportVersions {

    private static final String SELECT =
            """
            SELECT v.*, j.decision, j.at AS decided_at
            FROM report_version v
            LEFT JOIN LATERAL (SELECT d.decision, d.at FROM report_judgement d
                               WHERE d.report_id = v.report_id AND d.version_no = v.version_no
                               ORDER BY d.at DESC, d.id DESC LIMIT 1) j ON true
            WHERE v.report_id = :report""";

    private final DataSource database;
    private final ObjectMapper json;

    ReportVersions(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Who sends which version in whose name. */
    public record Sending(UUID reportId, int versionNo, UUID templateId, UUID signedUnitId, String by, Instant at) {}

    /** Stores a version. */
    public void add(Sending sending, FiledReport content) {
        String text = write(content);
        Sql.of(
                        """
                INSERT INTO report_version (report_id, version_no, submitted_at, submitted_by, signed_unit_id,
                                            template_id, content, checksum)
                VALUES (:report, :no, :at, :by, :signed, :template, :content::jsonb, :checksum)""")
                .bind("report", sending.reportId())
                .bind("no", sending.versionNo())
                .bind("at", sending.at())
                .bind("by", sending.by())
                .bind("signed", sending.signedUnitId())
                .bind("template", sending.templateId())
                .bind("content", text)
                .bind("checksum", Sha256.of(text))
                .update(database);
    }

    /** Stores what was decided. */
    public void judge(Judgement judgement) {
        Sql.of(
                        """
                INSERT INTO report_judgement (id, report_id, version_no, stage, decision, reason, at, by)
                VALUES (:id, :report, :no, :stage, :decision, :reason, :at, :by)""")
                .bind("id", Ids.next())
                .bind("report", judgement.reportId())
                .bind("no", judgement.versionNo())
                .bind("stage", judgement.stage())
                .bind("decision", judgement.decision())
                .bind("reason", judgement.reason())
                .bind("at", judgement.at())
                .bind("by", judgement.by())
                .update(database);
    }

    /** One version. */
    public Optional<VersionView> find(UUID report, int versionNo) {
        return Sql.of(SELECT)
                .bind("report", report)
                .filter("v.version_no = :no", "no", versionNo)
                .first(database, this::view);
    }

    /** The versions of a report, oldest first. */
    public Slice<VersionView> page(UUID report, PageRequest page) {
        Listing listing = Listing.of("report-versions", report);
        Sql sql = Sql.of(SELECT).bind("report", report);
        page.after(listing)
                .ifPresent(keys -> sql.filter("v.version_no > :after", "after", Integer.valueOf(keys.get(0))));
        List<VersionView> rows = sql.append("ORDER BY v.version_no LIMIT :fetch")
                .bind("fetch", page.fetchSize())
                .list(database, this::view);
        return Slice.of(rows, page, listing, row -> List.of(String.valueOf(row.versionNo())));
    }

    /** What one version says otherwise than another; empty when one of them is not there. */
    public Optional<ReportDelta> delta(UUID report, int from, int to) {
        return find(report, from).flatMap(before -> find(report, to)
                .map(after -> ReportDelta.of(from, before.content(), to, after.content())));
    }

    /** What a unit reported for the years before. */
    public Former former(UUID unit, int year) {
        return new Former(Sql.of(
                        """
                SELECT v.content
                FROM unit_report r
                JOIN report_version v ON v.report_id = r.id AND v.version_no = r.version_no
                WHERE r.unit_id = :unit AND r.year < :year
                ORDER BY r.year DESC""")
                .bind("unit", unit)
                .bind("year", year)
                .list(database, row -> read(row.text("content"))));
    }

    private VersionView view(Row row) {
        return new VersionView(
                row.integer("version_no"),
                row.instant("submitted_at"),
                row.text("submitted_by"),
                row.uuid("signed_unit_id"),
                row.constant("decision", Decision.class),
                row.instant("decided_at"),
                row.text("checksum"),
                read(row.text("content")));
    }

    private String write(FiledReport content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("content of a report", e);
        }
    }

    private FiledReport read(String content) {
        try {
            return json.readValue(content, FiledReport.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("content of a report", e);
        }
    }
}
