package vn.guongsang.nominations.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.NameSearch;
import vn.guongsang.model.UnitType;

/** Reads units as they were on a date. */
@ApplicationScoped
public class Units {

    private static final String AS_OF =
            """
            SELECT u.id, u.version, u.type, u.valid_from, u.valid_to, u.under_provincial_committee,
                   n.code, n.kind, n.name, n.parent_id, n.name_search, %s AS fit
            FROM unit u
            JOIN unit_naming n ON n.unit_id = u.id
                AND (n.valid_from IS NULL OR n.valid_from <= :asOf) AND (n.valid_to IS NULL OR n.valid_to >= :asOf)
            WHERE true""";

    private static final NameSearch.Columns NAME = new NameSearch.Columns("n.spelling", "n.name_search", null);

    private final DataSource database;

    Units(DataSource database) {
        this.database = database;
    }

    /** Units alive on the date, by name without accents; with a search, the best fitting first. */
    public Slice<UnitRow> list(UnitFilter filter, PageRequest page) {
        Listing listing = Listing.of("units", filter);
        NameSearch search = NameSearch.ascending(filter.q(), NAME);
        Sql sql = Sql.of(AS_OF.formatted(search.fit()))
                .bind("asOf", filter.asOf())
                .filter("u.type = :type", "type", filter.type())
                .filter("n.parent_id = :parent", "parent", filter.parentId())
                .filter("n.code = :code", "code", filter.code());
        search.narrow(sql);
        page.after(listing).ifPresent(keys -> {
            search.after(sql, Integer.parseInt(keys.get(0)), "n.name_search, u.id", ":name, :id");
            sql.bind("name", keys.get(1)).bind("id", UUID.fromString(keys.get(2)));
        });
        List<Listed> rows = sql.append(search.orderBy("name_search", "id"))
                .append("LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> new Listed(row(row), row.integer("fit"), row.text("name_search")));
        return Slice.of(rows, page, listing, Listed::sortKeys).map(Listed::unit);
    }

    /** A unit as it was on a date. */
    public Optional<UnitRow> find(UUID id, LocalDate asOf) {
        return Sql.of(AS_OF.formatted("0"))
                .bind("asOf", asOf)
                .filter("u.id = :id", "id", id)
                .first(database, Units::row);
    }

    /** A unit with everything that is known of its past and future; name and place as of the date, or its last ones. */
    public Optional<UnitView> view(UUID id, LocalDate asOf) {
        return find(id, asOf)
                .or(() -> lastState(id))
                .map(row -> new UnitView(row, names(id), links(id, true), links(id, false)));
    }

    /** The kind of a unit, which never changes. */
    public Optional<UnitType> typeOf(UUID id) {
        return Sql.of("SELECT type FROM unit WHERE id = :id")
                .bind("id", id)
                .first(database, row -> row.constant("type", UnitType.class));
    }

    /** Whether there is or was such a unit. */
    public boolean exists(UUID id) {
        return isAliveBetween(id, LocalDate.EPOCH, LocalDate.of(9999, 12, 31));
    }

    /** Whether a unit is alive on some day of a span, both ends included. */
    public boolean isAliveBetween(UUID id, LocalDate from, LocalDate to) {
        return Sql.of("SELECT 1 AS alive FROM unit WHERE id = :id")
                .bind("id", id)
                .append("AND (valid_from IS NULL OR valid_from <= :to) AND (valid_to IS NULL OR valid_to >= :from)")
                .bind("from", from)
                .bind("to", to)
                .first(database, row -> true)
                .orElse(false);
    }

    /** Whether one unit is, was, or lies below another: what {@code unit_scope} says. */
    public boolean isWithin(UUID unit, UUID root) {
        return Sql.of("SELECT 1 AS within FROM unit_scope(:root) s (id) WHERE s.id = :unit")
                .bind("root", root)
                .bind("unit", unit)
                .first(database, row -> true)
                .orElse(false);
    }

    /** Every unit that is, was, or lies below another one, which is among them. */
    public Set<UUID> within(UUID root) {
        return Set.copyOf(Sql.of("SELECT s.id FROM unit_scope(:root) s (id)")
                .bind("root", root)
                .list(database, row -> row.uuid("id")));
    }

    private Optional<UnitRow> lastState(UUID id) {
        return Sql.of("SELECT coalesce(valid_to, valid_from) AS day FROM unit WHERE id = :id")
                .bind("id", id)
                .first(database, row -> Optional.ofNullable(row.date("day")))
                .flatMap(day -> day)
                .flatMap(day -> find(id, day));
    }

    private List<UnitView.Name> names(UUID id) {
        return Sql.of("SELECT * FROM unit_naming WHERE unit_id = :id ORDER BY ordinal")
                .bind("id", id)
                .list(
                        database,
                        row -> new UnitView.Name(
                                row.date("valid_from"),
                                row.date("valid_to"),
                                row.text("code"),
                                row.text("kind"),
                                row.text("name"),
                                row.uuid("parent_id")));
    }

    private List<UnitView.Link> links(UUID id, boolean predecessors) {
        String mine = predecessors ? "successor_id" : "predecessor_id";
        String other = predecessors ? "predecessor_id" : "successor_id";
        return Sql.of("SELECT s." + other + " AS other, s.effective_on,")
                .append("(SELECT n.name FROM unit_naming n WHERE n.unit_id = s." + other + " ORDER BY n.ordinal "
                        + (predecessors ? "DESC" : "ASC") + " LIMIT 1) AS name")
                .append("FROM unit_succession s WHERE s." + mine + " = :id ORDER BY s.effective_on, name")
                .bind("id", id)
                .list(
                        database,
                        row -> new UnitView.Link(row.uuid("other"), row.text("name"), row.date("effective_on")));
    }

    private static UnitRow row(Row row) {
        return new UnitRow(
                row.uuid("id"),
                row.text("code"),
                row.constant("type", UnitType.class),
                row.text("kind"),
                row.text("name"),
                row.uuid("parent_id"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.bool("under_provincial_committee"),
                row.number("version"));
    }

    /** A unit with what it is sorted by. */
    private record Listed(UnitRow unit, int fit, String key) {

        List<String> sortKeys() {
            return List.of(String.valueOf(fit), key, unit.id().toString());
        }
    }
}
