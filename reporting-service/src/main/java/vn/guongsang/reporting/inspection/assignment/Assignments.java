package vn.guongsang.reporting.inspection.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** Stores assignments; members see their own, units those for themselves. */
@ApplicationScoped
public class Assignments {

    private static final Set<String> PROVINCE_WIDE =
            Set.of(Roles.PROVINCE_BOARD, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN);
    private static final String ROWS = "SELECT a.* FROM council_assignment a WHERE true";

    private final DataSource database;

    Assignments(DataSource database) {
        this.database = database;
    }

    /** Assignments, the latest record first. */
    public Slice<AssignmentView> page(AssignmentFilter filter, Actor reader, PageRequest page) {
        Listing listing = Listing.of("council-assignments", filter);
        Sql sql = seen(reader)
                .filter("a.unit_id = :unit", "unit", filter.unitId())
                .filter("a.account_id = :account", "account", filter.accountId())
                .filter("daterange(a.valid_from, a.valid_to, '[]') @> CAST(:on AS date)", "on", filter.on());
        page.after(listing).ifPresent(keys -> sql.filter("a.id < :after", "after", UUID.fromString(keys.get(0))));
        List<AssignmentView> rows = sql.append("ORDER BY a.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> view(row, reader));
        return Slice.of(rows, page, listing, view -> List.of(view.id().toString()));
    }

    Optional<AssignmentView> view(UUID id, Actor reader) {
        return seen(reader).filter("a.id = :id", "id", id).first(database, row -> view(row, reader));
    }

    Optional<AssignmentView> locked(UUID id, Actor actor) {
        return seen(actor).filter("a.id = :id", "id", id).append("FOR UPDATE").first(database, row -> view(row, actor));
    }

    /** Whether the member has the unit in that time; nobody else assigns until the transaction ends. */
    boolean overlaps(NewAssignment given) {
        Sql.of("SELECT 1 AS locked FROM pg_advisory_xact_lock(hashtextextended('council-assignment', 0))")
                .list(database, row -> row.number("locked"));
        return Sql.of(ROWS)
                .filter("a.unit_id = :unit", "unit", given.unitId())
                .filter("a.account_id = :account", "account", given.accountId())
                .append("AND daterange(a.valid_from, a.valid_to, '[]') && daterange(:from, CAST(:to AS date), '[]')")
                .bind("from", given.validFrom())
                .bind("to", given.validTo())
                .first(database, row -> row.uuid("id"))
                .isPresent();
    }

    void insert(UUID id, NewAssignment given, Instant at) {
        Sql.of(
                        """
                INSERT INTO council_assignment (id, version, unit_id, account_id, document_number, document_date,
                                                valid_from, valid_to, created_at)
                VALUES (:id, 1, :unit, :account, :number, :date, :from, CAST(:to AS date), :at)""")
                .bind("id", id)
                .bind("unit", given.unitId())
                .bind("account", given.accountId())
                .bind("number", given.documentNumber())
                .bind("date", given.documentDate())
                .bind("from", given.validFrom())
                .bind("to", given.validTo())
                .bind("at", at)
                .update(database);
    }

    void end(UUID id, LocalDate lastDay) {
        Sql.of("UPDATE council_assignment SET valid_to = :day, version = version + 1 WHERE id = :id")
                .bind("day", lastDay)
                .bind("id", id)
                .update(database);
    }

    private static Sql seen(Actor reader) {
        if (PROVINCE_WIDE.stream().anyMatch(reader::is)) {
            return Sql.of(ROWS);
        }
        return Sql.of(ROWS)
                .append("AND (a.account_id = :me OR a.unit_id IN (SELECT unit_scope(CAST(:own AS uuid))))")
                .bind("me", reader.id())
                .bind("own", reader.unitId());
    }

    private static AssignmentView view(Row row, Actor reader) {
        return new AssignmentView(
                row.uuid("id"),
                row.number("version"),
                reader.is(Roles.PROVINCE_BOARD) ? List.of("end") : List.of(),
                row.uuid("unit_id"),
                row.text("account_id"),
                row.text("document_number"),
                row.date("document_date"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.instant("created_at"));
    }
}
