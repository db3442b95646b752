package vn.guongsang.reporting.amendment.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.amendment.content.AmendmentDocument;

/** Stores submissions, which never change; how far they have come is read from their requests. */
@ApplicationScoped
public class Submissions {

    private static final String ROWS =
            """
            SELECT s.*, r.ids, r.decided, r.accepted, r.open
            FROM amendment_submission s
            CROSS JOIN LATERAL (
                SELECT array_agg(CAST(a.id AS text) ORDER BY a.id) AS ids,
                       count(*) FILTER (WHERE a.status = 'DECIDED') AS decided,
                       count(*) FILTER (WHERE a.plan_version_id IS NOT NULL) AS accepted,
                       count(*) FILTER (WHERE a.status = 'FORWARDED') AS open
                FROM amendment_request a WHERE a.submission_id = s.id) r
            WHERE true""";

    private final DataSource database;

    Submissions(DataSource database) {
        this.database = database;
    }

    /** Submissions, newest first. */
    public Slice<SubmissionView> list(PageRequest page) {
        Listing listing = Listing.of("amendment-submissions", "");
        Sql sql = Sql.of(ROWS);
        page.after(listing).ifPresent(keys -> sql.append("AND (s.submitted_at, s.id) < (:at, :id)")
                .bind("at", Instant.parse(keys.get(0)))
                .bind("id", UUID.fromString(keys.get(1))));
        List<SubmissionView> rows = sql.append("ORDER BY s.submitted_at DESC, s.id DESC LIMIT :most")
                .bind("most", page.fetchSize())
                .list(database, Submissions::view);
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.submittedAt().toString(), row.id().toString()));
    }

    /** One of them. */
    public Optional<SubmissionView> find(UUID id) {
        return Sql.of(ROWS).filter("s.id = :id", "id", id).first(database, Submissions::view);
    }

    void insert(UUID id, NewSubmission given, Actor actor, Instant at) {
        Sql.of("INSERT INTO amendment_submission VALUES (:id, :number, :date, :summary, :by, :at)")
                .bind("id", id)
                .bind("number", given.document().number())
                .bind("date", given.document().date())
                .bind("summary", given.summary())
                .bind("by", actor.id())
                .bind("at", at)
                .update(database);
    }

    private static SubmissionView view(Row row) {
        return new SubmissionView(
                row.uuid("id"),
                new AmendmentDocument(row.text("document_number"), row.date("document_date")),
                row.text("summary"),
                row.text("submitted_by"),
                row.instant("submitted_at"),
                row.texts("ids").stream().map(UUID::fromString).toList(),
                row.number("decided"),
                row.number("accepted"),
                row.number("open"));
    }
}
