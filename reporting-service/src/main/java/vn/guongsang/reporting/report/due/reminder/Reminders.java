package vn.guongsang.reporting.report.due.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;

/** Stores reminders. */
@ApplicationScoped
public class Reminders {

    private final DataSource database;
    private final Labels labels;

    Reminders(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /**
     * Reminds the units of a day that have not sent their report of a year; returns how many. Who was reminded before, by
     * this server or another, is left alone.
     */
    int remind(ReminderKind kind, int year, LocalDate basisDate, LocalDate due, Instant at) {
        return Sql.of(
                        """
                INSERT INTO report_reminder (id, unit_id, year, kind, due_on, reminded_at)
                SELECT gen_random_uuid(), d.unit_id, :year, :kind, :due, :at
                FROM report_duty(:basis) d
                WHERE NOT EXISTS (SELECT FROM unit_report r
                                  WHERE r.unit_id = d.unit_id AND r.year = :year AND r.version_no > 0)
                ON CONFLICT (unit_id, year, kind) DO NOTHING""")
                .bind("year", year)
                .bind("kind", kind)
                .bind("due", due)
                .bind("at", at)
                .bind("basis", basisDate)
                .update(database);
    }

    /** Reminders within a scope, the newest first. */
    public Slice<ReminderView> list(ReminderFilter filter, UnitScope scope, PageRequest page) {
        Listing listing = Listing.of("report-reminders", filter);
        Sql sql = Sql.of("SELECT r.* FROM report_reminder r WHERE true")
                .filter("r.unit_id = :unit", "unit", filter.unitId())
                .filter("r.year = :year", "year", filter.year())
                .filter("r.kind = :kind", "kind", filter.kind());
        page.after(listing).ifPresent(keys -> sql.append("AND (r.reminded_at, r.id) < (:reminded, :after)")
                .bind("reminded", Instant.parse(keys.get(0)))
                .bind("after", UUID.fromString(keys.get(1))));
        List<ReminderView> rows = sql.page(scope, "r.unit_id", "ORDER BY reminded_at DESC, id DESC", page.fetchSize())
                .list(database, this::view);
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.remindedAt().toString(), row.id().toString()));
    }

    private ReminderView view(Row row) {
        ReminderKind kind = row.constant("kind", ReminderKind.class);
        return new ReminderView(
                row.uuid("id"),
                kind,
                labels.of("report-reminder-kind", kind),
                row.uuid("unit_id"),
                row.integer("year"),
                row.date("due_on"),
                row.instant("reminded_at"));
    }
}
