package vn.guongsang.nominations.movement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.nominations.movement.MovementAction;
import vn.guongsang.nominations.movement.MovementKind;
import vn.guongsang.nominations.movement.MovementStatus;

/** Lists movements: drafts of the reader's own units, and all that have been launched. */
@ApplicationScoped
public class MovementRows {

    private static final String ROWS = """
            SELECT * FROM (
                SELECT m.*, (true""";

    private final DataSource database;
    private final Labels labels;

    MovementRows(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** Movements, newest first. */
    public Slice<MovementRow> list(MovementFilter filter, Actor actor, PageRequest page) {
        UnitScope scope = actor.scope();
        Listing listing = Listing.of("movements", filter);
        Sql sql = Sql.of(ROWS)
                .within(scope, "m.unit_id")
                .append(") AS own FROM movement m) m WHERE (own OR status <> 'DRAFT')")
                .filter("status = :status", "status", filter.status())
                .filter("kind = :kind", "kind", filter.kind())
                .filter("unit_id = :unit", "unit", filter.unitId())
                .filter("(sectors = '{}' OR :sector = ANY (sectors))", "sector", filter.sector())
                .filter("starts_on <= :day AND ends_on >= :day", "day", filter.runsOn());
        page.after(listing).ifPresent(keys -> sql.append("AND (created_at, id) < (:created, :after)")
                .bind("created", Instant.parse(keys.get(0)))
                .bind("after", UUID.fromString(keys.get(1))));
        List<MovementRow> rows = sql.append("ORDER BY created_at DESC, id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> row(row, actor));
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.createdAt().toString(), row.id().toString()));
    }

    private MovementRow row(Row row, Actor actor) {
        MovementStatus status = row.constant("status", MovementStatus.class);
        return new MovementRow(
                row.uuid("id"),
                status,
                labels.of("movement-status", status),
                row.bool("own") ? MovementAction.allowed(status, actor) : List.of(),
                row.uuid("unit_id"),
                row.constant("kind", MovementKind.class),
                row.text("title"),
                row.date("starts_on"),
                row.date("register_by"),
                row.date("ends_on"),
                row.instant("created_at"),
                row.number("version"));
    }
}
