package vn.guongsang.reporting.quota;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.ChannelKind;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;
import vn.guongsang.reporting.quota.CountedRecognition.Publication;
import vn.guongsang.reporting.quota.CountedRecognition.Subject;
import vn.guongsang.reporting.quota.rule.Counting;
import vn.guongsang.reporting.quota.rule.Viewpoint;

/** Reads the recognitions behind a number, under the same conditions that counted them. */
@ApplicationScoped
public class CountedRecognitions {

    private static final String SELECT =
            """
            SELECT r.*, e.display_name, e.sector
            FROM recognition_fact r
            JOIN exemplar_fact e ON e.exemplar_id = r.exemplar_id
            WHERE""";

    private static final String PUBLICATIONS =
            """
            SELECT task_id, exemplar_id, approval_no, channel_kind, published_at, minutes FROM publication_term
            WHERE exemplar_id = ANY (:exemplars)
              AND (CAST(:until AS timestamptz) IS NULL AND retracted_at IS NULL
                   OR published_at < :until AND (retracted_at IS NULL OR retracted_at >= :until))
            ORDER BY exemplar_id, approval_no, published_at, task_id""";

    private final DataSource database;

    CountedRecognitions(DataSource database) {
        this.database = database;
    }

    /** A page by date of decision, oldest first. */
    Slice<CountedRecognition> page(Counting counting, UUID unit, PageRequest page) {
        Listing listing = Listing.of("quota-progress-records", counting + " " + unit);
        Sql sql = counting.narrow(Sql.of(SELECT), ":unit").bind("unit", unit);
        return page(sql, counting.view(), listing, page);
    }

    /**
     * A page of what is counted for a unit and lies in one cell of the sectors and subject types.
     *
     * @param sector code of the sector; null for all
     * @param type subject type; null for all
     */
    public Slice<CountedRecognition> cell(
            Counting counting, UUID unit, String sector, SubjectType type, PageRequest page) {
        Listing listing = Listing.of("coverage-records", counting + " " + unit + " " + sector + " " + type);
        Sql sql = counting.narrow(Sql.of(SELECT), ":unit")
                .bind("unit", unit)
                .filter("e.sector = :sector", "sector", sector)
                .filter("r.subject_type = :type", "type", type);
        return page(sql, counting.view(), listing, page);
    }

    private Slice<CountedRecognition> page(Sql sql, Viewpoint view, Listing listing, PageRequest page) {
        page.after(listing).ifPresent(after -> sql.append("AND (r.decision_date, r.exemplar_id, r.approval_no)")
                .append("> (:date, CAST(:exemplar AS uuid), :approvalNo)")
                .bind("date", LocalDate.parse(after.get(0)))
                .bind("exemplar", after.get(1))
                .bind("approvalNo", Integer.valueOf(after.get(2))));
        List<CountedRecognition> rows = sql.append(
                        "ORDER BY r.decision_date, r.exemplar_id, r.approval_no LIMIT :fetch")
                .bind("fetch", page.fetchSize())
                .list(database, CountedRecognitions::recognition);
        return Slice.of(withPublications(rows, view), page, listing, CountedRecognitions::keys);
    }

    private static List<String> keys(CountedRecognition row) {
        return List.of(row.decisionDate().toString(), row.exemplarId().toString(), String.valueOf(row.approvalNo()));
    }

    private List<CountedRecognition> withPublications(List<CountedRecognition> rows, Viewpoint view) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<Key, List<Publication>> found = new HashMap<>();
        Sql.of(PUBLICATIONS)
                .bind("until", view.until())
                .bind(
                        "exemplars",
                        rows.stream().map(CountedRecognition::exemplarId).toList())
                .list(database, row -> found.computeIfAbsent(Key.of(row), none -> new ArrayList<>())
                        .add(publication(row)));
        return rows.stream()
                .map(row -> row.with(found.getOrDefault(new Key(row.exemplarId(), row.approvalNo()), List.of())))
                .toList();
    }

    private static CountedRecognition recognition(Row row) {
        return new CountedRecognition(
                row.uuid("exemplar_id"),
                row.integer("approval_no"),
                new Subject(
                        row.uuid("subject_id"),
                        row.text("display_name"),
                        row.constant("subject_type", SubjectType.class),
                        row.text("sector")),
                row.constant("level", Level.class),
                row.integer("year"),
                row.uuid("unit_id"),
                row.text("decision_number"),
                row.date("decision_date"),
                row.instant("approved_at"),
                List.of());
    }

    private static Publication publication(Row row) {
        return new Publication(
                row.uuid("task_id"),
                row.constant("channel_kind", ChannelKind.class),
                row.instant("published_at"),
                row.decimal("minutes"));
    }

    /** One recognition among those of a page. */
    private record Key(UUID exemplarId, int approvalNo) {

        static Key of(Row row) {
            return new Key(row.uuid("exemplar_id"), row.integer("approval_no"));
        }
    }
}
