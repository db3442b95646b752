package vn.guongsang.reporting.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.UnitType;

/** Reads units within the scope of the actor. */
@ApplicationScoped
public class Units {

    /** The name is that of the day, or of the unit's own first or last day when it did not exist then. */
    private static final String SELECT =
            """
            SELECT u.id, n.name, u.type, u.under_provincial_committee, u.valid_from, u.valid_to
            FROM unit u
            CROSS JOIN LATERAL (SELECT least(greatest(CAST(:day AS date), u.valid_from), u.valid_to) AS day) d
            JOIN unit_naming n ON n.unit_id = u.id
                AND (n.valid_from IS NULL OR n.valid_from <= d.day)
                AND (n.valid_to IS NULL OR n.valid_to >= d.day)
            WHERE true""";

    private final DataSource database;

    Units(DataSource database) {
        this.database = database;
    }

    /** A unit by id, as it was on that day; empty when unknown or out of scope. */
    public Optional<KnownUnit> find(UUID id, LocalDate day, UnitScope scope) {
        return Sql.of(SELECT)
                .bind("day", day)
                .filter("u.id = :id", "id", id)
                .within(scope, "u.id")
                .first(database, Units::unit);
    }

    /** The province as it was on that day; empty when not yet known or out of scope. */
    public Optional<KnownUnit> province(LocalDate day, UnitScope scope) {
        return Sql.of(SELECT)
                .bind("day", day)
                .filter("u.type = :type", "type", UnitType.PROVINCE)
                .within(scope, "u.id")
                .append("ORDER BY d.day = :day DESC, u.id LIMIT 1")
                .first(database, Units::unit);
    }

    private static KnownUnit unit(Row row) {
        return new KnownUnit(
                row.uuid("id"),
                row.text("name"),
                row.constant("type", UnitType.class),
                row.bool("under_provincial_committee"),
                row.date("valid_from"),
                row.date("valid_to"));
    }
}
