package vn.guongsang.kit.dated;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Vietnam;

/** Lets a dated row follow the last one, which ends with the day before. */
@ApplicationScoped
public class DatedRows {

    private final DataSource database;
    private final Audit audit;

    DatedRows(DataSource database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** One page, newest first. */
    public <T extends Dated> Slice<T> page(DatedTable<T> table, Sql rows, Listing listing, PageRequest page) {
        page.after(listing).ifPresent(keys -> rows.filter("id < :after", "after", UUID.fromString(keys.get(0))));
        List<T> found = rows.append("ORDER BY id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, table.view());
        return Slice.of(found, page, listing, row -> List.of(row.id().toString()));
    }

    /** The last one of some rows, which has no end; nobody else lets one follow in this table until the transaction ends. */
    public <T extends Dated> Optional<T> lastLocked(DatedTable<T> table, Sql rows) {
        lock(table);
        return rows.append("AND valid_to IS NULL").first(database, table.view());
    }

    /** Those of some rows that hold on a day or after it, the earliest first; locks as {@link #lastLocked}. */
    public <T extends Dated> List<T> reachingLocked(DatedTable<T> table, Sql rows, LocalDate day) {
        lock(table);
        return rows.append("AND (valid_to IS NULL OR valid_to >= :reached) ORDER BY valid_from, id")
                .bind("reached", day)
                .list(database, table.view());
    }

    private void lock(DatedTable<?> table) {
        Sql.of("SELECT 1 AS locked FROM pg_advisory_xact_lock(hashtextextended(:table, 0))")
                .bind("table", "dated " + table.name())
                .list(database, row -> row.number("locked"));
    }

    /** Adds the fault of a row that begins before tomorrow, or not after the one that it follows. */
    public static void requireLater(
            LocalDate from, Optional<? extends Dated> last, Instant at, ProblemException problem) {
        LocalDate today = Vietnam.dateOf(at);
        LocalDate begun =
                last.map(Dated::validFrom).filter(day -> day.isAfter(today)).orElse(today);
        if (!from.isAfter(begun)) {
            problem.at("/validFrom", "not-before-today", begun.plusDays(1));
        }
    }

    /** Ends the last row with the day before the next one, and records both. The caller inserts the next one afterwards. */
    public <T extends Dated> void follow(DatedTable<T> table, Optional<T> last, T next, Actor actor, Instant at) {
        last.ifPresent(before -> end(table, before, next, actor, at));
        begin(table, next, actor, at);
    }

    /** Ends a row with the day before another one begins, and records it. */
    public <T extends Dated> void end(DatedTable<T> table, T row, T next, Actor actor, Instant at) {
        Sql.of("UPDATE " + table.name() + " SET valid_to = :day, version = version + 1 WHERE id = :id")
                .bind("day", next.validFrom().minusDays(1))
                .bind("id", row.id())
                .update(database);
        audit.record(table.subject(), row.id(), "end", actor, null, List.of("validTo"), at);
    }

    /** Records a row that the caller inserts. */
    public <T extends Dated> void begin(DatedTable<T> table, T row, Actor actor, Instant at) {
        audit.record(table.subject(), row.id(), "creation", actor, row.source(), List.of("all"), at);
    }
}
