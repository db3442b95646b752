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
        Sql.of("SELECT 1 AS locked FROM pg_advisory_xact_lock(hashtextextended(:table, 0))")
                .bind("table", "dated " + table.name())
                .list(database, row -> row.number("locked"));
        return rows.append("AND valid_to IS NULL").first(database, table.view());
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
        last.ifPresent(before -> {
            Sql.of("UPDATE " + table.name() + " SET valid_to = :day, version = version + 1 WHERE id = :id")
                    .bind("day", next.validFrom().minusDays(1))
                    .bind("id", before.id())
                    .update(database);
            audit.record(table.subject(), before.id(), "end", actor, null, List.of("validTo"), at);
        });
        audit.record(table.subject(), next.id(), "creation", actor, next.source(), List.of("all"), at);
    }
}
