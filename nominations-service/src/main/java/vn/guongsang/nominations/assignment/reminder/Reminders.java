package vn.guongsang.nominations.assignment.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;

/** Stores reminders. */
@ApplicationScoped
public class Reminders {

    private static final String SELECT =
            """
            SELECT r.id, r.kind, r.reminded_at, r.assignment_id, a.nomination_id, a.member_id, m.actor_id, a.due_on
            FROM appraisal_reminder r JOIN appraisal_assignment a ON a.id = r.assignment_id
            JOIN council_member m ON m.id = a.member_id WHERE true""";

    private final DataSource database;
    private final Labels labels;

    Reminders(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /**
     * Reminds of what is open in the present round of nominations that are being judged; returns of how many. What was
     * reminded of before, by this server or another, is left alone.
     *
     * @param soon last due day that is near
     */
    int remind(LocalDate today, LocalDate soon, Instant at) {
        return Sql.of(
                        """
                INSERT INTO appraisal_reminder (id, assignment_id, kind, reminded_at)
                SELECT gen_random_uuid(), a.id, CASE WHEN a.due_on < :today THEN 'OVERDUE' ELSE 'NEAR_DUE' END, :at
                FROM appraisal_assignment a
                JOIN nomination n ON n.id = a.nomination_id AND n.submitted_at = a.submitted_at
                    AND n.status IN ('SUBMITTED', 'UNDER_APPRAISAL')
                JOIN council_member m ON m.id = a.member_id
                WHERE a.due_on <= :soon
                  AND NOT EXISTS (SELECT 1 FROM appraisal p
                                  WHERE p.nomination_id = a.nomination_id AND p.appraiser = m.actor_id)
                ON CONFLICT (assignment_id, kind) DO NOTHING""")
                .bind("today", today)
                .bind("soon", soon)
                .bind("at", at)
                .update(database);
    }

    /** Reminders, the newest first. */
    public Slice<ReminderView> list(ReminderFilter filter, PageRequest page) {
        Listing listing = Listing.of("appraisal-reminders", filter);
        Sql sql = Sql.of(SELECT)
                .filter("a.member_id = :member", "member", filter.memberId())
                .filter("r.kind = :kind", "kind", filter.kind());
        page.after(listing).ifPresent(keys -> sql.append("AND (r.reminded_at, r.id) < (:reminded, :after)")
                .bind("reminded", Instant.parse(keys.get(0)))
                .bind("after", UUID.fromString(keys.get(1))));
        List<ReminderView> rows = sql.append("ORDER BY r.reminded_at DESC, r.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
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
                labels.of("reminder-kind", kind),
                row.instant("reminded_at"),
                row.uuid("assignment_id"),
                row.uuid("nomination_id"),
                row.uuid("member_id"),
                row.text("actor_id"),
                row.date("due_on"));
    }
}
