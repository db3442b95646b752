package vn.guongsang.reporting.budget.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.reporting.budget.content.EventKind;
import vn.guongsang.reporting.budget.content.LineEvent;

/** Compares an estimate with what the facts tell of events. */
@ApplicationScoped
public class BudgetChecks {

    private static final String OF_LINES =
            """
            WITH standing AS (
                SELECT l.number, l.event_kind, l.event_id, l.spent, l.allocated, t.event_kind AS task_kind,
                       coalesce(l.allocated, l.approved, l.estimated) AS money, v.id AS known, v.given_up, v.taken_place,
                       v.begins_on, e.year, f.first_spent
                FROM budget_estimate e
                JOIN budget_line l ON l.estimate_id = e.id
                JOIN budget_task t ON t.code = l.task
                LEFT JOIN budget_event v ON v.kind = l.event_kind AND v.id = l.event_id
                CROSS JOIN LATERAL (
                    SELECT min(s.spent_on) AS first_spent FROM budget_spending s
                    WHERE s.estimate_id = e.id AND s.line = l.number AND s.reverses IS NULL
                      AND NOT EXISTS (SELECT 1 FROM budget_spending r WHERE r.reverses = s.id)) f
                WHERE e.id = :estimate)
            SELECT w.warning, s.number, s.event_kind, s.event_id, w.amount, w.day
            FROM standing s
            CROSS JOIN LATERAL (VALUES
                ('EVENT_UNKNOWN', s.event_id IS NOT NULL AND s.known IS NULL, s.money, NULL),
                ('EVENT_GIVEN_UP', s.given_up AND s.money > 0, s.money, s.begins_on),
                ('EVENT_NOT_HELD', NOT s.given_up AND NOT s.taken_place AND s.spent > 0 AND s.year < :thisYear, s.spent,
                 s.begins_on),
                ('SPENT_BEFORE_EVENT', NOT s.given_up AND s.first_spent < s.begins_on, s.spent, s.first_spent),
                ('MONEY_WITHOUT_EVENT', s.task_kind IS NOT NULL AND s.event_id IS NULL AND s.spent > 0, s.spent, s.first_spent),
                ('NOTHING_SPENT', s.allocated > 0 AND s.spent = 0 AND s.year < :thisYear, s.allocated, NULL))
                AS w (warning, applies, amount, day)
            WHERE w.applies""";

    private static final String WITHOUT_LINE =
            """
            UNION ALL
            SELECT 'EVENT_WITHOUT_MONEY', NULL, 'GATHERING', g.id, NULL, g.held_on
            FROM budget_estimate e
            JOIN gathering_host_fact h ON h.unit_id = e.unit_id
            JOIN gathering_fact g ON g.id = h.gathering_id AND g.status = 'HELD'
                AND g.held_on BETWEEN make_date(e.year, 1, 1) AND make_date(e.year, 12, 31)
            WHERE e.id = :estimate
              AND NOT EXISTS (SELECT 1 FROM budget_line l WHERE l.event_id = g.id)
            ORDER BY number NULLS LAST, warning, day, event_id
            LIMIT 1000""";

    private final DataSource database;
    private final Labels labels;

    BudgetChecks(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** The warnings of an estimate of the scope. */
    public Optional<CheckReport> of(UUID estimate, UnitScope scope, LocalDate today) {
        return Sql.of("SELECT e.id FROM budget_estimate e WHERE e.id = :id")
                .bind("id", estimate)
                .within(scope, "e.unit_id")
                .first(database, row -> row.uuid("id"))
                .map(id -> new CheckReport(id, today, findings(id, today)));
    }

    private List<CheckReport.Finding> findings(UUID estimate, LocalDate today) {
        return Sql.of(OF_LINES + "\n" + WITHOUT_LINE)
                .bind("estimate", estimate)
                .bind("thisYear", today.getYear())
                .list(database, this::finding);
    }

    private CheckReport.Finding finding(Row row) {
        BudgetWarning warning = row.constant("warning", BudgetWarning.class);
        EventKind kind = row.constant("event_kind", EventKind.class);
        BigDecimal amount = row.decimal("amount");
        return new CheckReport.Finding(
                warning,
                labels.of("budget-warning", warning),
                row.integer("number"),
                kind == null ? null : new LineEvent(kind, row.uuid("event_id")),
                amount == null ? null : Long.valueOf(amount.longValueExact()),
                row.date("day"));
    }
}
