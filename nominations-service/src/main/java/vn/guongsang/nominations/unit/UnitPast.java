package vn.guongsang.nominations.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Now;
import vn.guongsang.model.UnitType;

/** Reads what has become of units. */
@ApplicationScoped
public class UnitPast {

    private final DataSource database;
    private final Now now;

    UnitPast(DataSource database, Now now) {
        this.database = database;
        this.now = now;
    }

    /** How many units of each type there are on a day. */
    public List<UnitCount> countsOn(LocalDate day) {
        return Sql.of(
                        """
                SELECT type, count(*) AS units FROM unit
                WHERE (valid_from IS NULL OR valid_from <= :day) AND (valid_to IS NULL OR valid_to >= :day)
                GROUP BY type ORDER BY type""")
                .bind("day", day)
                .list(database, row -> new UnitCount(row.constant("type", UnitType.class), row.number("units")));
    }

    /** What has been recorded to happen to a unit, oldest first; empty when there is no such unit. */
    public Optional<List<UnitVersion>> of(UUID id) {
        return Sql.of("SELECT 1 AS known FROM unit WHERE id = :id")
                .bind("id", id)
                .first(database, row -> versions(id));
    }

    /** The unit itself while it is there, or whoever has taken over from it by a day. */
    public List<UUID> standingFor(UUID unit, LocalDate day) {
        return Sql.of("SELECT unnest(units_on(:unit, :day)) AS id")
                .bind("unit", unit)
                .bind("day", day)
                .list(database, row -> row.uuid("id"));
    }

    /** The same, today. */
    public List<UUID> standingToday(UUID unit) {
        return standingFor(unit, now.today());
    }

    /** Whether anything in this service refers to a unit. */
    public boolean isReferredTo(UUID id) {
        return Sql.of("SELECT is_unit_referred_to(:id) AS referred")
                .bind("id", id)
                .first(database, row -> row.bool("referred"))
                .orElse(false);
    }

    private List<UnitVersion> versions(UUID id) {
        return Sql.of(
                        """
                SELECT v.version, v.change, v.effective_on, v.at, v.unit_change_id,
                       coalesce(c.document_number, v.document_number) AS document_number,
                       coalesce(c.document_date, v.document_date) AS document_date,
                       coalesce(c.document_url, v.document_url) AS document_url
                FROM unit_version v LEFT JOIN unit_change c ON c.id = v.unit_change_id
                WHERE v.unit_id = :id ORDER BY v.version""")
                .bind("id", id)
                .list(
                        database,
                        row -> new UnitVersion(
                                row.number("version"),
                                row.text("change"),
                                row.date("effective_on"),
                                row.instant("at"),
                                row.uuid("unit_change_id"),
                                row.text("document_number"),
                                row.date("document_date"),
                                row.text("document_url")));
    }
}
