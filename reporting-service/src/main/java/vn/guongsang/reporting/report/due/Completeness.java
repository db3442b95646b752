package vn.guongsang.reporting.report.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.report.term.TermView;
import vn.guongsang.reporting.report.term.Terms;

/** Holds the units that have to report against what they had sent by a moment. */
@ApplicationScoped
public class Completeness {

    private static final String FROM =
            """

            FROM report_duty(:basis) d
            LEFT JOIN report_standing(:year, :asOf) s ON s.unit_id = d.unit_id
            """;

    private static final String COUNTS =
            """
            SELECT d.unit_type, count(*) AS expected, count(s.first_sent_at) AS sent,
                   count(*) FILTER (WHERE s.first_sent_at <= :due) AS on_time,
                   count(*) FILTER (WHERE s.first_sent_at > :due) AS late,
                   count(*) FILTER (WHERE s.state = 'ACCEPTED') AS accepted,
                   count(*) FILTER (WHERE s.state = 'RETURNED') AS returned,
                   count(*) FILTER (WHERE s.state = 'DRAFT') AS drafts"""
                    + FROM + "WHERE true";

    private static final String UNITS =
            """
            SELECT d.unit_id, n.name, d.unit_type, coalesce(s.state, 'NOT_OPENED') AS state, s.report_id, s.version_no,
                   s.first_sent_at, s.last_sent_at, s.accepted_at"""
                    + FROM
                    + """
                    JOIN unit_naming n ON n.unit_id = d.unit_id
                        AND (n.valid_from IS NULL OR n.valid_from <= :basis) AND (n.valid_to IS NULL OR n.valid_to >= :basis)
                    WHERE true""";

    private final DataSource database;
    private final Terms terms;

    Completeness(DataSource database, Terms terms) {
        this.database = database;
        this.terms = terms;
    }

    /** When something is looked at: the units of a day, the reports of a moment. */
    private record View(TermView term, LocalDate basis, Instant due, Instant asOf) {}

    /** The counts of all units together and of each type. */
    public CompletenessView of(CompletenessQuestion question, UnitScope scope, Instant now) {
        View view = view(question, now);
        List<CompletenessView.Part> parts = narrow(Sql.of(COUNTS), question, view, scope)
                .bind("due", view.due())
                .append("GROUP BY d.unit_type ORDER BY d.unit_type")
                .list(database, Completeness::part);
        return CompletenessView.of(
                question.year(), view.asOf(), view.basis(), view.term().dueOn(question.year()), parts);
    }

    /** Unit by unit, by name. */
    public Slice<UnitStanding> units(
            CompletenessQuestion question,
            UnitState state,
            Boolean sent,
            UnitScope scope,
            Instant now,
            PageRequest page) {
        View view = view(question, now);
        Listing listing = Listing.of("report-completeness", question + " " + state + " " + sent);
        Sql sql = narrow(Sql.of(UNITS), question, view, scope)
                .filter("coalesce(s.state, 'NOT_OPENED') = :state", "state", state)
                .filter("(s.first_sent_at IS NOT NULL) = :sent", "sent", sent);
        page.after(listing).ifPresent(keys -> sql.append(
                        "AND (n.name COLLATE \"vi-x-icu\", d.unit_id) > (:name, CAST(:after AS uuid))")
                .bind("name", keys.get(0))
                .bind("after", keys.get(1)));
        List<UnitStanding> rows = sql.append("ORDER BY n.name COLLATE \"vi-x-icu\", d.unit_id LIMIT :fetch")
                .bind("fetch", page.fetchSize())
                .list(database, row -> standing(row, view));
        return Slice.of(
                rows, page, listing, row -> List.of(row.unitName(), row.unitId().toString()));
    }

    private View view(CompletenessQuestion question, Instant now) {
        Instant end = question.asOf() == null ? now : Vietnam.endOf(question.asOf());
        Instant asOf = end.isAfter(now) ? now : end;
        TermView term = terms.of(question.year());
        LocalDate basis = term.basisDate(question.year(), Vietnam.dateOf(asOf));
        return new View(term, basis, Vietnam.endOf(term.dueOn(question.year())), asOf);
    }

    private static Sql narrow(Sql sql, CompletenessQuestion question, View view, UnitScope scope) {
        return sql.bind("basis", view.basis())
                .bind("year", question.year())
                .bind("asOf", view.asOf())
                .within(scope, "d.unit_id")
                .filter("d.unit_id IN (SELECT unit_tree(:within, :basis))", "within", question.unitId())
                .filter("d.unit_type = :type", "type", question.unitType());
    }

    private static CompletenessView.Part part(Row row) {
        return new CompletenessView.Part(
                row.constant("unit_type", UnitType.class),
                new CompletenessView.Counts(
                        row.number("expected"),
                        row.number("sent"),
                        row.number("on_time"),
                        row.number("late"),
                        row.number("accepted"),
                        row.number("returned"),
                        row.number("drafts"),
                        row.number("expected") - row.number("sent")));
    }

    private static UnitStanding standing(Row row, View view) {
        Instant first = row.instant("first_sent_at");
        Instant reached = first == null ? view.asOf() : first;
        long late = ChronoUnit.DAYS.between(Vietnam.dateOf(view.due()), Vietnam.dateOf(reached));
        return new UnitStanding(
                row.uuid("unit_id"),
                row.text("name"),
                row.constant("unit_type", UnitType.class),
                row.constant("state", UnitState.class),
                Timeliness.of(first, view.due(), view.asOf()),
                late > 0 ? late : null,
                first == null ? null : row.uuid("report_id"),
                row.integer("version_no"),
                first,
                row.instant("last_sent_at"),
                row.instant("accepted_at"));
    }
}
