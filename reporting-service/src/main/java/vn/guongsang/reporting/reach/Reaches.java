package vn.guongsang.reporting.reach;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.plan.Quotas;
import vn.guongsang.reporting.quota.rule.Counting;
import vn.guongsang.reporting.quota.rule.Viewpoint;
import vn.guongsang.reporting.unit.KnownUnit;
import vn.guongsang.reporting.unit.Units;

/** Counts what is published of the recognitions of a year, by the areas and languages of the channels. */
@ApplicationScoped
public class Reaches {

    private static final String SHOWN =
            """
            WITH chosen AS (
                SELECT r.exemplar_id, r.approval_no, r.subject_id
                FROM recognition_fact r
                WHERE""";
    private static final String TERMS =
            """
            ), shown AS (
                SELECT c.subject_id, c.exemplar_id, c.approval_no, p.task_id, p.minutes, p.languages, p.areas
                FROM chosen c
                JOIN publication_term p ON p.exemplar_id = c.exemplar_id AND p.approval_no = c.approval_no
                WHERE (CAST(:until AS timestamptz) IS NULL AND p.retracted_at IS NULL
                       OR p.published_at < :until AND (p.retracted_at IS NULL OR p.retracted_at >= :until))
            )""";
    private static final String ALL =
            """
            SELECT NULL AS list, NULL AS code, count(DISTINCT subject_id) AS subjects,
                   count(DISTINCT (exemplar_id, approval_no)) AS recognitions, count(*) AS publications,
                   count(*) FILTER (WHERE areas IS NULL OR languages IS NULL) AS untold, coalesce(sum(minutes), 0) AS minutes
            FROM shown""";
    private static final String LISTS =
            """
            UNION ALL
            SELECT l.list, l.code, count(DISTINCT subject_id), count(DISTINCT (exemplar_id, approval_no)), count(*), 0,
                   coalesce(sum(minutes), 0)
            FROM shown
            CROSS JOIN LATERAL (SELECT 'AREA' AS list, a AS code FROM unnest(areas) AS a
                                UNION ALL SELECT 'LANGUAGE', l FROM unnest(languages) AS l) l
            GROUP BY l.list, l.code
            ORDER BY list, code""";
    private static final String AIRTIME =
            """
            SELECT a.area, sum(m.minutes) AS minutes, sum(m.exemplar_minutes) AS exemplar_minutes
            FROM airing_month_fact m
            CROSS JOIN LATERAL unnest(m.areas) AS a (area)
            WHERE m.month BETWEEN :first AND least(:last, CAST(:seen AS date))
            GROUP BY a.area
            ORDER BY a.area""";

    private final DataSource database;
    private final Quotas quotas;
    private final Units units;

    Reaches(DataSource database, Quotas quotas, Units units) {
        this.database = database;
        this.quotas = quotas;
        this.units = units;
    }

    /** A line with the list that it belongs to; that of the whole belongs to none. */
    private record Counted(String list, long untold, ReachLine line) {}

    /**
     * The reach of a unit's recognitions, and of what lies below it.
     *
     * @param unitId null for the province
     * @throws ProblemException 404 when the unit is unknown or out of scope
     */
    public PropagationReach of(int year, UUID unitId, UnitScope scope, Viewpoint view) {
        LocalDate basisDate = quotas.planOf(year).basisDate(year, view.day());
        KnownUnit unit = (unitId == null ? units.province(basisDate, scope) : units.find(unitId, basisDate, scope))
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        List<Counted> counted = counted(Counting.total(unit, year, basisDate, view), unit.id());
        Counted all =
                counted.stream().filter(one -> one.list() == null).findFirst().orElseThrow();
        return new PropagationReach(
                year,
                unit.id(),
                basisDate,
                all.line().recognitions(),
                all.untold(),
                lines(counted, "AREA", all),
                lines(counted, "LANGUAGE", all),
                unit.type() == UnitType.PROVINCE ? airtime(year, view) : null);
    }

    private List<Counted> counted(Counting counting, UUID unit) {
        return counting.narrow(Sql.of(SHOWN), ":unit")
                .append(TERMS + "\n" + ALL + "\n" + LISTS)
                .bind("unit", unit)
                .list(database, Reaches::counted);
    }

    private List<AirtimeLine> airtime(int year, Viewpoint view) {
        return Sql.of(AIRTIME)
                .bind("first", LocalDate.of(year, 1, 1))
                .bind("last", LocalDate.of(year, 12, 31))
                .bind("seen", view.day())
                .list(
                        database,
                        row -> new AirtimeLine(
                                row.text("area"), row.decimal("minutes"), row.decimal("exemplar_minutes")));
    }

    private static List<ReachLine> lines(List<Counted> counted, String list, Counted all) {
        return counted.stream()
                .filter(one -> list.equals(one.list()))
                .map(one -> shared(one.line(), all.line().recognitions()))
                .toList();
    }

    private static ReachLine shared(ReachLine line, long all) {
        BigDecimal share =
                BigDecimal.valueOf(line.recognitions() * 100).divide(BigDecimal.valueOf(all), 1, RoundingMode.DOWN);
        return new ReachLine(
                line.code(), line.distinctSubjects(), line.recognitions(), line.publications(), line.minutes(), share);
    }

    private static Counted counted(Row row) {
        return new Counted(
                row.text("list"),
                row.number("untold"),
                new ReachLine(
                        row.text("code"),
                        row.number("subjects"),
                        row.number("recognitions"),
                        row.number("publications"),
                        row.decimal("minutes"),
                        null));
    }
}
