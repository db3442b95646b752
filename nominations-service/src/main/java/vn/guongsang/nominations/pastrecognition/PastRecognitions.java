package vn.guongsang.nominations.pastrecognition;

import jakarta.enterprise.context.ApplicationScoped;
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
import vn.guongsang.nominations.recognition.Rung;

/** Reads past recognitions within the scope of the reader. */
@ApplicationScoped
public class PastRecognitions {

    private static final String ROWS =
            """
            SELECT p.*, (SELECT n.name FROM unit_naming n
                         WHERE n.unit_id = p.unit_id
                           AND (n.valid_from IS NULL OR n.valid_from <= coalesce(p.decision_date, make_date(p.year, 12, 31)))
                         ORDER BY n.ordinal DESC LIMIT 1) AS unit_name,
                   CAST(units_on(p.unit_id, (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS text[]) AS current_units
            FROM past_recognition p WHERE true""";

    private final DataSource database;

    PastRecognitions(DataSource database) {
        this.database = database;
    }

    /** Past recognitions, the latest year first. */
    public Slice<PastRecognition> list(PastRecognitionFilter filter, Actor actor, PageRequest page) {
        Listing listing = Listing.of("past-recognitions", filter);
        Sql sql = Sql.of(ROWS)
                .filter("p.year = :year", "year", filter.year())
                .filter("p.sector = :sector", "sector", filter.sector())
                .filter("p.level = :level", "level", filter.level())
                .filter("p.unit_id = :unit", "unit", filter.unitId())
                .filter("p.subject_id = :subject", "subject", filter.subjectId())
                .filter("p.import_id = :import", "import", filter.importId());
        page.after(listing).ifPresent(keys -> sql.append("AND (p.year, p.id) < (:afterYear, :afterId)")
                .bind("afterYear", Integer.valueOf(keys.get(0)))
                .bind("afterId", UUID.fromString(keys.get(1))));
        List<PastRecognition> found = sql.page(
                        actor.scope(), "p.unit_id", "ORDER BY year DESC, id DESC", page.fetchSize())
                .list(database, PastRecognitions::view);
        return Slice.of(
                found,
                page,
                listing,
                row -> List.of(String.valueOf(row.year()), row.id().toString()));
    }

    /** One past recognition. */
    public Optional<PastRecognition> view(UUID id, Actor actor) {
        return Sql.of(ROWS)
                .filter("p.id = :id", "id", id)
                .within(actor.scope(), "p.unit_id")
                .first(database, PastRecognitions::view);
    }

    /** Everything of one subject, for the person. */
    public List<PastRecognition> ofSubject(UUID subject) {
        return Sql.of(ROWS)
                .filter("p.subject_id = :subject", "subject", subject)
                .append("ORDER BY p.year DESC, p.id DESC")
                .list(database, PastRecognitions::view);
    }

    private static PastRecognition view(Row row) {
        return new PastRecognition(
                row.uuid("id"),
                row.uuid("subject_id"),
                row.text("display_name"),
                row.integer("year"),
                row.text("sector"),
                row.constant("level", Rung.class),
                row.uuid("unit_id"),
                row.text("unit_name"),
                row.texts("current_units").stream().map(UUID::fromString).toList(),
                row.text("form"),
                row.text("decision_number"),
                row.date("decision_date"),
                row.text("summary"),
                row.text("source"),
                row.uuid("import_id"),
                row.integer("row_number"),
                false,
                row.instant("imported_at"));
    }
}
