package vn.guongsang.reporting.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** Reads the plans as a whole. */
@ApplicationScoped
public class Plans {

    private static final Listing ALL = Listing.of("plans", "");

    private static final String SELECT =
            """
            SELECT p.*, v.number AS version_number,
                   (SELECT count(*) FROM (
                        SELECT DISTINCT ON (c.key) c.repealed FROM plan_clause c
                        WHERE c.plan_code = p.code AND c.effective_from <= :day
                        ORDER BY c.key, c.effective_from DESC) c
                    WHERE NOT c.repealed) AS clauses
            FROM plan p
            LEFT JOIN plan_version v ON v.plan_code = p.code AND v.number IS NOT NULL
                AND daterange(v.effective_from, v.effective_to, '[]') @> CAST(:day AS date)
            WHERE true""";

    private final DataSource database;

    Plans(DataSource database) {
        this.database = database;
    }

    /** A plan as it stands on a day; empty when unknown. */
    public Optional<PlanWindow> find(String code, LocalDate day) {
        return Sql.of(SELECT)
                .bind("day", day)
                .filter("p.code = :code", "code", code)
                .first(database, Plans::window);
    }

    /** A page of the plans as they stand on a day, by code. */
    public Slice<PlanWindow> page(LocalDate day, PageRequest page) {
        List<PlanWindow> rows = Sql.of(SELECT)
                .bind("day", day)
                .filter(
                        "p.code > :after",
                        "after",
                        page.after(ALL).map(keys -> keys.get(0)).orElse(null))
                .append("ORDER BY p.code LIMIT :fetch")
                .bind("fetch", page.fetchSize())
                .list(database, Plans::window);
        return Slice.of(rows, page, ALL, plan -> List.of(plan.code()));
    }

    private static PlanWindow window(Row row) {
        return new PlanWindow(
                row.text("code"),
                row.text("title"),
                row.text("section"),
                row.integer("first_year"),
                row.integer("last_year"),
                row.text("basis_day"),
                row.text("scheme_title"),
                row.integer("scheme_first_year"),
                row.integer("scheme_last_year"),
                row.text("scheme_document"),
                row.integer("version_number"),
                (int) row.number("clauses"));
    }
}
