package vn.guongsang.nominations.unit.change.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.model.Level;
import vn.guongsang.model.NominationStatus;

/** Nominations that have not come to an end yet. */
@ApplicationScoped
public class OpenDossiers {

    private static final String OPEN = "n.status NOT IN ('APPROVED', 'REJECTED', 'WITHDRAWN')";

    private final DataSource database;
    private final Labels labels;

    OpenDossiers(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** How many each of the units has; a unit without any is absent. */
    Map<UUID, Long> countsOf(Collection<UUID> units) {
        return Sql.of("SELECT n.unit_id AS id, count(*) AS open FROM nomination n WHERE n.unit_id = ANY (:units) AND "
                        + OPEN + " GROUP BY n.unit_id")
                .bind("units", units)
                .byId(database, row -> row.number("open"));
    }

    /** Those of some units, newest first: the first ones of each unit, merged. */
    public Slice<OpenDossier> list(UUID unitChange, Collection<UUID> units, PageRequest page) {
        Listing listing = Listing.of("unit-change-dossiers", unitChange + ":" + units);
        Sql sql = Sql.of(
                """
                SELECT page.* FROM unnest(CAST(:units AS uuid[])) AS named (unit)
                CROSS JOIN LATERAL (
                    SELECT n.id, n.unit_id, n.status, n.level, n.year, n.created_at
                    FROM nomination n WHERE n.unit_id = named.unit AND\s"""
                        + OPEN);
        page.after(listing).ifPresent(keys -> sql.append("AND (n.created_at, n.id) < (:created, :id)")
                .bind("created", Instant.parse(keys.get(0)))
                .bind("id", UUID.fromString(keys.get(1))));
        List<OpenDossier> rows = sql.append("ORDER BY created_at DESC, id DESC LIMIT :limit) AS page")
                .append("ORDER BY created_at DESC, id DESC LIMIT :limit")
                .bind("units", units)
                .bind("limit", page.fetchSize())
                .list(database, this::row);
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.createdAt().toString(), row.nominationId().toString()));
    }

    private OpenDossier row(Row row) {
        NominationStatus status = row.constant("status", NominationStatus.class);
        return new OpenDossier(
                row.uuid("id"),
                row.uuid("unit_id"),
                status,
                labels.of("nomination-status", status),
                row.constant("level", Level.class),
                row.integer("year"),
                row.instant("created_at"));
    }
}
