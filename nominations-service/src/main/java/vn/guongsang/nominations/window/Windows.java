package vn.guongsang.nominations.window;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.model.Level;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.nomination.step.SubmissionGate;

/** Stores windows. */
@ApplicationScoped
public class Windows {

    private static final String ROWS =
            """
            SELECT id, version, name, levels, year, unit_types, unit_ids::text[] AS unit_ids, sector, opens_on, closes_on
            FROM nomination_window w WHERE true""";

    private final DataSource database;
    private final Labels labels;

    Windows(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** Which windows to list; null means no condition. */
    public record Filter(Integer year, Level level, WindowState state) {}

    /** Windows, the latest opening first. */
    public Slice<WindowView> list(Filter filter, Actor actor, LocalDate today, PageRequest page) {
        Listing listing = Listing.of("windows", filter);
        Sql sql = Sql.of(ROWS)
                .filter("w.year = :year", "year", filter.year())
                .filter(":level = ANY (w.levels)", "level", filter.level());
        if (filter.state() != null) {
            sql.append(
                            switch (filter.state()) {
                                case PLANNED -> "AND w.opens_on > :today";
                                case OPEN -> "AND :today BETWEEN w.opens_on AND w.closes_on";
                                case CLOSED -> "AND w.closes_on < :today";
                            })
                    .bind("today", today);
        }
        page.after(listing).ifPresent(keys -> sql.append("AND (w.opens_on, w.id) < (:opens, :id)")
                .bind("opens", LocalDate.parse(keys.get(0)))
                .bind("id", UUID.fromString(keys.get(1))));
        List<NominationWindow> rows = sql.append("ORDER BY w.opens_on DESC, w.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, Windows::window);
        return Slice.of(
                        rows,
                        page,
                        listing,
                        row -> List.of(
                                row.content().opensOn().toString(), row.id().toString()))
                .map(row -> view(row, actor, today));
    }

    /** One window. */
    public Optional<WindowView> view(UUID id, Actor actor, LocalDate today) {
        return Sql.of(ROWS)
                .filter("w.id = :id", "id", id)
                .first(database, Windows::window)
                .map(window -> view(window, actor, today));
    }

    WindowView view(NominationWindow window, Actor actor, LocalDate today) {
        WindowState state = window.stateOn(today);
        return new WindowView(
                window.id(),
                state,
                labels.of("window-state", state),
                actor.is(Roles.PROVINCE_BOARD) ? List.of("edit", "removal") : List.of(),
                window.version(),
                window.content(),
                Vietnam.startOf(window.content().opensOn()),
                Vietnam.endOf(window.content().closesOn()));
    }

    Optional<NominationWindow> forChange(UUID id) {
        return Sql.of(ROWS).filter("w.id = :id", "id", id).append("FOR UPDATE").first(database, Windows::window);
    }

    /** The windows that a nomination has to keep to, earliest opening first. */
    List<NominationWindow> binding(SubmissionGate.Coming nomination) {
        return Sql.of(ROWS)
                .filter("w.year = :year", "year", nomination.year())
                .filter(":level = ANY (w.levels)", "level", nomination.level())
                .filter("(w.sector IS NULL OR w.sector = :sector)", "sector", nomination.sector())
                .append("AND (cardinality(w.unit_types) = 0 AND cardinality(w.unit_ids) = 0")
                .append("OR :type = ANY (w.unit_types) OR :unit = ANY (w.unit_ids))")
                .bind("type", nomination.unitType())
                .bind("unit", nomination.unit())
                .append("ORDER BY w.opens_on, w.id")
                .list(database, Windows::window);
    }

    void insert(NominationWindow window) {
        write(
                window,
                """
                INSERT INTO nomination_window
                    (id, version, name, levels, year, unit_types, unit_ids, sector, opens_on, closes_on)
                VALUES (:id, :version, :name, :levels, :year, :types, :units, :sector, :opens, :closes)""");
    }

    void update(NominationWindow window) {
        write(
                window,
                """
                UPDATE nomination_window SET version = :version, name = :name, levels = :levels, year = :year,
                    unit_types = :types, unit_ids = :units, sector = :sector, opens_on = :opens, closes_on = :closes
                WHERE id = :id""");
    }

    void delete(UUID id) {
        Sql.of("DELETE FROM nomination_window WHERE id = :id").bind("id", id).update(database);
    }

    /** Those of the units that do not exist. */
    List<UUID> unknown(List<UUID> units) {
        List<UUID> known = Sql.of("SELECT id FROM unit WHERE id = ANY (:ids)")
                .bind("ids", units)
                .list(database, row -> row.uuid("id"));
        return units.stream().filter(unit -> !known.contains(unit)).toList();
    }

    private void write(NominationWindow window, String sql) {
        NewWindow content = window.content();
        Sql.of(sql)
                .bind("id", window.id())
                .bind("version", window.version())
                .bind("name", content.name())
                .bind("levels", content.levels())
                .bind("year", content.year())
                .bind("types", content.unitTypes())
                .bind("units", content.unitIds())
                .bind("sector", content.sector())
                .bind("opens", content.opensOn())
                .bind("closes", content.closesOn())
                .update(database);
    }

    private static NominationWindow window(Row row) {
        return new NominationWindow(
                row.uuid("id"),
                row.number("version"),
                new NewWindow(
                        row.text("name"),
                        row.texts("levels").stream().map(Level::valueOf).toList(),
                        row.integer("year"),
                        row.texts("unit_types").stream().map(UnitType::valueOf).toList(),
                        row.texts("unit_ids").stream().map(UUID::fromString).toList(),
                        row.text("sector"),
                        row.date("opens_on"),
                        row.date("closes_on")));
    }
}
