package vn.guongsang.reporting.training.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.training.form.Audience;
import vn.guongsang.reporting.training.form.TrainingType;
import vn.guongsang.reporting.training.target.TargetView;
import vn.guongsang.reporting.training.target.Targets;

/** Counts sessions, hours and attendees of a year, in one query. */
@ApplicationScoped
public class Figures {

    private static final String TAKEN =
            """
            WITH taken AS (
                SELECT s.id, s.type, a.audience, s.hours, sum(a.attendees) AS attendees
                FROM training_session s
                JOIN training_attendance a ON a.session_id = s.id
                WHERE s.status = 'HELD' AND s.held_on BETWEEN :first AND :last""";
    private static final String LINES =
            """
                GROUP BY s.id, a.audience
            )
            SELECT type, audience, count(*) AS sessions, sum(hours) AS hours, CAST(sum(attendees) AS bigint) AS attendees
            FROM taken GROUP BY type, audience
            UNION ALL
            SELECT NULL, NULL, count(*), coalesce(sum(hours), 0), CAST(coalesce(sum(attendees), 0) AS bigint)
            FROM (SELECT id, hours, sum(attendees) AS attendees FROM taken GROUP BY id, hours) each""";

    private final DataSource database;
    private final Targets targets;

    Figures(DataSource database, Targets targets) {
        this.database = database;
        this.targets = targets;
    }

    /** The lines by type and audience, and the sums; held against the targets when the whole province is asked for. */
    public Answer ask(FigureQuestion asked, UnitScope scope) {
        List<Counted> counted = counted(asked, scope);
        Map<List<Object>, FigureLine> lines = new HashMap<>();
        counted.stream().filter(Counted::isLine).map(Counted::line).forEach(line -> lines.put(key(line), line));
        if (asked.unitId() == null && scope.kind() == UnitScope.Kind.ALL) {
            targets.inForce(asked.basis()).stream()
                    .filter(target -> asked.type() == null || asked.type() == target.type())
                    .filter(target -> asked.audience() == null || asked.audience() == target.audience())
                    .forEach(target -> lines.merge(
                            List.of(target.type(), target.audience()),
                            none(target).against(target),
                            (held, none) -> held.against(target)));
        }
        return new Answer(
                lines.values().stream()
                        .sorted(Comparator.comparing(FigureLine::type).thenComparing(FigureLine::audience))
                        .toList(),
                counted.stream()
                        .filter(row -> !row.isLine())
                        .map(Counted::totals)
                        .findFirst()
                        .orElseThrow());
    }

    private List<Counted> counted(FigureQuestion asked, UnitScope scope) {
        Sql sql = Sql.of(TAKEN)
                .bind("first", LocalDate.of(asked.year(), 1, 1))
                .bind("last", LocalDate.of(asked.year(), 12, 31))
                .within(scope, "a.unit_id")
                .filter("s.type = :type", "type", asked.type())
                .filter("a.audience = :audience", "audience", asked.audience());
        if (asked.unitId() != null) {
            sql.append("AND a.unit_id IN (SELECT unit_tree(:unit, :basis))")
                    .bind("unit", asked.unitId())
                    .bind("basis", asked.basis());
        }
        return sql.append(LINES)
                .list(
                        database,
                        row -> new Counted(
                                row.constant("type", TrainingType.class),
                                row.constant("audience", Audience.class),
                                new FigureTotals(
                                        row.number("sessions"), row.decimal("hours"), row.number("attendees"))));
    }

    private static List<Object> key(FigureLine line) {
        return List.of(line.type(), line.audience());
    }

    private static FigureLine none(TargetView target) {
        return new FigureLine(target.type(), target.audience(), 0, BigDecimal.ZERO, 0, null);
    }

    /** One row of the query: a line, or the sums, which have no type. */
    private record Counted(TrainingType type, Audience audience, FigureTotals totals) {

        boolean isLine() {
            return type != null;
        }

        FigureLine line() {
            return new FigureLine(type, audience, totals.sessions(), totals.hours(), totals.attendees(), null);
        }
    }

    /** Lines and their sums. */
    public record Answer(List<FigureLine> lines, FigureTotals totals) {}
}
