package vn.guongsang.nominations.nomination.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.kit.text.NameSearch;
import vn.guongsang.model.Level;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.model.SubjectType;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.nomination.step.Circumstances;
import vn.guongsang.nominations.nomination.step.NominationRights;
import vn.guongsang.nominations.nomination.step.Standing;
import vn.guongsang.nominations.subject.Subjects;

/** Lists nominations within the scope of the reader. */
@ApplicationScoped
public class NominationRows {

    private static final String ROWS =
            """
            SELECT n.id, n.status, n.subject_id, s.display_name, n.subject_type, n.unit_id, n.sector, n.level, n.year,
                   n.headline, n.created_at, n.version, n.unit_type, n.submitted_unit_id, n.brought_by,
                   CAST(units_on(n.unit_id, (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS text[]) AS current_units,
                   %s, %s AS fit
            FROM nomination n JOIN subject s ON s.id = n.subject_id WHERE true""";

    private final DataSource database;
    private final Labels labels;

    NominationRows(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** Nominations, newest first; with a search, the best fitting first. */
    public Slice<NominationRow> list(NominationFilter filter, Actor actor, PageRequest page) {
        Listing listing = Listing.of("nominations", filter);
        List<String> after = page.after(listing).orElse(null);
        List<NameSearch.Found<NominationRow>> rows =
                Subjects.search(filter.q()).find(after, search -> read(search, after, filter, actor, page.fetchSize()));
        return Slice.of(rows, page, listing, NominationRows::sortKeys).map(NameSearch.Found::row);
    }

    private List<NameSearch.Found<NominationRow>> read(
            NameSearch search, List<String> after, NominationFilter filter, Actor actor, int most) {
        Sql sql = Sql.of(ROWS.formatted(Circumstances.COLUMNS, search.fit()));
        narrow(sql, filter);
        search.narrow(sql);
        if (after != null) {
            search.after(sql, Integer.parseInt(after.get(0)), "n.created_at, n.id", ":created, :id");
            sql.bind("created", Instant.parse(after.get(1))).bind("id", UUID.fromString(after.get(2)));
        }
        return sql.page(actor.scope(), "n.unit_id", search.orderBy("created_at", "id"), most)
                .list(database, row -> new NameSearch.Found<>(row(row, actor), row.integer("fit")));
    }

    private static void narrow(Sql sql, NominationFilter filter) {
        sql.filter("n.status = :status", "status", filter.status())
                .filter("n.unit_id = :unit", "unit", filter.unitId())
                .filter("n.subject_id = :subject", "subject", filter.subjectId())
                .filter("n.sector = :sector", "sector", filter.sector())
                .filter("n.subject_type = :type", "type", filter.subjectType())
                .filter("n.level = :level", "level", filter.level())
                .filter("n.year = :year", "year", filter.year())
                .filter("n.origin = :origin", "origin", filter.origin())
                .filter("n.movement_id = :movement", "movement", filter.movementId());
    }

    private static List<String> sortKeys(NameSearch.Found<NominationRow> found) {
        NominationRow row = found.row();
        return List.of(
                String.valueOf(found.fit()),
                row.createdAt().toString(),
                row.id().toString());
    }

    private NominationRow row(Row row, Actor actor) {
        Standing standing = standing(row);
        return new NominationRow(
                row.uuid("id"),
                standing.status(),
                labels.of("nomination-status", standing.status()),
                NominationRights.allowedActions(standing, actor),
                row.uuid("subject_id"),
                row.text("display_name"),
                row.constant("subject_type", SubjectType.class),
                standing.unitId(),
                row.texts("current_units").stream().map(UUID::fromString).toList(),
                row.text("sector"),
                standing.level(),
                row.integer("year"),
                row.text("headline"),
                row.instant("created_at"),
                row.number("version"));
    }

    private static Standing standing(Row row) {
        return new Standing(
                row.constant("status", NominationStatus.class),
                row.constant("level", Level.class),
                row.uuid("unit_id"),
                row.constant("unit_type", UnitType.class),
                row.uuid("submitted_unit_id"),
                row.texts("brought_by"),
                Circumstances.of(row));
    }
}
