package vn.guongsang.reporting.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** Reads the plan and its quotas. */
@ApplicationScoped
public class Quotas {

    private static final Listing ALL = Listing.of("quotas", "");
    private static final List<String> BEFORE_ALL = List.of("", "0001-01-01");

    /** Each reading ends the day before the next one begins: no row is ever changed. */
    private static final String SELECT =
            """
            SELECT * FROM (
                SELECT q.*, coalesce(q.basis_day, p.basis_day) AS own_basis_day,
                       least(q.valid_to, lead(q.valid_from) OVER (PARTITION BY q.code ORDER BY q.valid_from) - 1) AS ends_on,
                       p.title, p.first_year, p.last_year, p.basis_day AS plan_basis_day
                FROM quota q
                JOIN plan p ON p.code = q.plan_code) q
            WHERE true""";

    private final DataSource database;

    Quotas(DataSource database) {
        this.database = database;
    }

    /** The plan that binds in a year, else the one nearest to it. */
    public Plan planOf(int year) {
        return Sql.of(
                        """
                        SELECT code AS plan_code, title, first_year, last_year, basis_day AS plan_basis_day
                        FROM plan
                        ORDER BY greatest(first_year - :year, :year - last_year), first_year
                        LIMIT 1""")
                .bind("year", year)
                .first(database, Quotas::plan)
                .orElseThrow(() -> new IllegalStateException("the database holds no plan"));
    }

    /** The quotas of a plan by code, each in the reading that holds in that year, else in its latest one. */
    public List<Quota> of(Plan plan, int year, LocalDate today) {
        List<Quota> readings = Sql.of(SELECT)
                .filter("q.plan_code = :plan", "plan", plan.code())
                .append("ORDER BY q.code, q.valid_from")
                .list(database, Quotas::quota);
        Map<String, Quota> chosen = new TreeMap<>();
        for (Quota reading : readings) {
            chosen.merge(reading.code(), reading, (earlier, later) -> earlier.isInForce(year, today) ? earlier : later);
        }
        return List.copyOf(chosen.values());
    }

    /** All readings of one quota, oldest first; empty for an unknown code. There are few. */
    public List<Quota> readings(String code) {
        return Sql.of(SELECT)
                .filter("q.code = :code", "code", code)
                .append("ORDER BY q.valid_from")
                .list(database, Quotas::quota);
    }

    /** Whether there is such a plan. */
    public boolean hasPlan(String code) {
        return Sql.of("SELECT 1 AS found FROM plan WHERE code = :code")
                .bind("code", code)
                .first(database, row -> true)
                .isPresent();
    }

    /** A page of all quotas in all readings, by code, oldest reading first. */
    public Slice<Quota> page(PageRequest page) {
        List<String> after = page.after(ALL).orElse(BEFORE_ALL);
        List<Quota> rows = Sql.of(SELECT)
                .append("AND (q.code, q.valid_from) > (:code, :from)")
                .append("ORDER BY q.code, q.valid_from LIMIT :fetch")
                .bind("code", after.get(0))
                .bind("from", LocalDate.parse(after.get(1)))
                .bind("fetch", page.fetchSize())
                .list(database, Quotas::quota);
        return Slice.of(
                rows,
                page,
                ALL,
                quota -> List.of(quota.code(), quota.validFrom().toString()));
    }

    private static Quota quota(Row row) {
        return new Quota(
                plan(row),
                row.text("code"),
                measure(row),
                new Wording(
                        row.text("quote"),
                        row.text("section"),
                        row.text("clause_key"),
                        row.bool("explicit"),
                        row.text("note"),
                        row.text("reading")),
                basis(row),
                row.date("valid_from"),
                row.date("ends_on"),
                recorded(row));
    }

    private static Measure measure(Row row) {
        return new Measure(
                row.text("scope"),
                row.text("metric"),
                row.integer("minimum"),
                row.text("unit"),
                row.text("period"),
                row.text("count_rule"),
                codes(row.text("levels")),
                codes(row.text("kinds")));
    }

    private static Basis basis(Row row) {
        PartOfYear.Treatment treatment = row.constant("part_of_year", PartOfYear.Treatment.class);
        return new Basis(
                row.text("own_basis_day"),
                (int) row.number("basis_offset"),
                treatment == null ? PartOfYear.ON_BASIS_DATE : new PartOfYear(treatment, row.integer("least_days")));
    }

    private static Recorded recorded(Row row) {
        Instant at = row.instant("recorded_at");
        return at == null ? null : new Recorded(row.text("recorded_by"), at, row.text("reason"));
    }

    private static List<String> codes(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    private static Plan plan(Row row) {
        return new Plan(
                row.text("plan_code"),
                row.text("title"),
                row.integer("first_year"),
                row.integer("last_year"),
                row.text("plan_basis_day"));
    }
}
