package vn.guongsang.nominations.commendation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.Level;

/** Counts decisions, and lines the awards of a subject up. */
@ApplicationScoped
class AwardFigures {

    /** The percentiles are days that have really occurred: no number between two. */
    private static final String STATISTICS =
            """
            SELECT count(*)::int AS count,
                   percentile_disc(0.5) WITHIN GROUP (ORDER BY c.decision_date - c.deed_on) AS median,
                   percentile_disc(0.9) WITHIN GROUP (ORDER BY c.decision_date - c.deed_on) AS p90,
                   (count(*) FILTER (WHERE c.type = 'UNSCHEDULED'))::int AS unscheduled,
                   (count(*) FILTER (WHERE c.type = 'THEMATIC'))::int AS thematic,
                   (count(*) FILTER (WHERE c.found_through = 'MOVEMENT'))::int AS movements
            FROM commendation c WHERE c.status = 'DECIDED' AND c.decision_date BETWEEN :first AND :last""";

    private static final String AWARDS =
            """
            SELECT 'RECOGNITION' AS kind, e.id, NULL AS form, r.level, r.decision_number, r.decision_date,
                   r.revoked_at IS NULL AS in_force
            FROM exemplar e JOIN recognition r ON r.exemplar_id = e.id WHERE e.subject_id = :subject
            UNION ALL
            SELECT 'COMMENDATION', c.id, c.form, c.level, c.decision_number, c.decision_date, c.status = 'DECIDED'
            FROM commendation_subject s JOIN commendation c ON c.id = s.commendation_id
            WHERE s.subject_id = :subject AND c.decision_date IS NOT NULL
            ORDER BY decision_date, decision_number, id""";

    private final DataSource database;

    AwardFigures(DataSource database) {
        this.database = database;
    }

    /** The decisions of a year, of one unit or of the whole scope. */
    CommendationStatistics statistics(int year, UUID unit, UnitScope scope) {
        return Sql.of(STATISTICS)
                .bind("first", LocalDate.of(year, 1, 1))
                .bind("last", LocalDate.of(year, 12, 31))
                .filter("c.unit_id = :unit", "unit", unit)
                .within(scope, "c.unit_id")
                .first(database, row -> statistics(year, row))
                .orElseThrow();
    }

    private static CommendationStatistics statistics(int year, Row row) {
        int count = row.integer("count");
        int special = row.integer("unscheduled") + row.integer("thematic");
        return new CommendationStatistics(
                year,
                count,
                row.integer("median"),
                row.integer("p90"),
                row.integer("unscheduled"),
                row.integer("thematic"),
                row.integer("movements"),
                count == 0
                        ? null
                        : BigDecimal.valueOf(special).divide(BigDecimal.valueOf(count), 4, RoundingMode.HALF_UP));
    }

    /** What a subject has been awarded, oldest first. */
    Awards awards(UUID subject) {
        List<Awards.Award> items = Sql.of(AWARDS)
                .bind("subject", subject)
                .list(
                        database,
                        row -> new Awards.Award(
                                row.constant("kind", Awards.Kind.class),
                                row.uuid("id"),
                                row.text("form"),
                                row.constant("level", Level.class),
                                row.text("decision_number"),
                                row.date("decision_date"),
                                row.bool("in_force")));
        return new Awards(items);
    }
}
