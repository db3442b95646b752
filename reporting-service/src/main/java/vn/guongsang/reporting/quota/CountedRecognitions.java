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

/** Reads the recognitions behind a number, under the same conditions that counted them. */
@ApplicationScoped
class CountedRecognitions {

    private static final String SELECT =
            """
            SELECT r.*, e.display_name, e.sector
            FROM recognition_fact r
            JOIN exemplar_fact e ON e.exemplar_id = r.exemplar_id
            WHERE""";

    private static final String PUBLICATIONS =
            """
            SELECT * FROM publication_in_effect
            WHERE exemplar_id = ANY (:exemplars)
            ORDER BY exemplar_id, approval_no, published_at, task_id""";

    private final DataSource database;

    CountedRecognitions(DataSource database) {
        this.database = database;
    }

    /** A page by date of decision, oldest first. */
    Slice<CountedRecognition> page(Counting counting, UUID unit, PageRequest page) {
        Listing listing = Listing.of("quota-progress-records", counting + " " + unit);
        Sql sql = counting.narrow(Sql.of(SELECT), ":unit").bind("unit", unit);
        page.after(listing).ifPresent(after -> sql.append("AND (r.decision_date, r.exemplar_id, r.approval_no)")
                .append("> (:date, CAST(:exemplar AS uuid), :approvalNo)")
                .bind("date", LocalDate.parse(after.get(0)))
                .bind("exemplar", after.get(1))
                .bind("approvalNo", Integer.valueOf(after.get(2))));
        List<CountedRecognition> rows = sql.append(
                        "ORDER BY r.decision_date, r.exemplar_id, r.approval_no LIMIT :fetch")
                .bind("fetch", page.fetchSize())
                .list(database, CountedRecognitions::recognition);
        return Slice.of(withPublications(rows), page, listing, CountedRecognitions::keys);
    }

    private static List<String> keys(CountedRecognition row) {
        return List.of(row.decisionDate().toString(), row.exemplarId().toString(), String.valueOf(row.approvalNo()));
    }

    private List<CountedRecognition> withPublications(List<CountedRecognition> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<Key, List<Publication>> found = new HashMap<>();
        Sql.of(PUBLICATIONS)
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
