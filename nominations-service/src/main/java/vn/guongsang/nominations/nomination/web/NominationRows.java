package vn.guongsang.nominations.nomination.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.Level;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.subject.Subjects;

/** Lists nominations within the scope of the reader. */
@ApplicationScoped
class NominationRows {

    private final DataSource database;

    NominationRows(DataSource database) {
        this.database = database;
    }

    /** Nominations, newest first. */
    Slice<NominationRow> list(NominationFilter filter, UnitScope scope, PageRequest page) {
        Listing listing = Listing.of("nominations", filter);
        Sql sql = Sql.of(
                        """
                SELECT n.id, n.status, n.subject_id, s.display_name, n.subject_type, n.unit_id, n.sector, n.level, n.year,
                       n.headline, n.created_at, n.version
                FROM nomination n JOIN subject s ON s.id = n.subject_id WHERE true""")
                .within(scope, "n.unit_id")
                .filter("n.status = :status", "status", filter.status())
                .filter("n.unit_id = :unit", "unit", filter.unitId())
                .filter("n.subject_id = :subject", "subject", filter.subjectId())
                .filter("n.sector = :sector", "sector", filter.sector())
                .filter("n.subject_type = :type", "type", filter.subjectType())
                .filter("n.level = :level", "level", filter.level())
                .filter("n.year = :year", "year", filter.year());
        Subjects.search(sql, filter.q());
        page.after(listing).ifPresent(keys -> sql.append("AND (n.created_at, n.id) < (:created, :id)")
                .bind("created", Instant.parse(keys.get(0)))
                .bind("id", UUID.fromString(keys.get(1))));
        List<NominationRow> rows = sql.append("ORDER BY n.created_at DESC, n.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, NominationRows::row);
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.createdAt().toString(), row.id().toString()));
    }

    private static NominationRow row(Row row) {
        return new NominationRow(
                row.uuid("id"),
                row.constant("status", NominationStatus.class),
                row.uuid("subject_id"),
                row.text("display_name"),
                row.constant("subject_type", SubjectType.class),
                row.uuid("unit_id"),
                row.text("sector"),
                row.constant("level", Level.class),
                row.integer("year"),
                row.text("headline"),
                row.instant("created_at"),
                row.number("version"));
    }
}
