package vn.guongsang.reporting.plan.clause;

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

/** Reads the clauses that hold on a day, and adds those of a new version. */
@ApplicationScoped
public class Clauses {

    private static final String IN_FORCE =
            """
            SELECT * FROM (
                SELECT DISTINCT ON (key) * FROM plan_clause
                WHERE plan_code = :plan AND effective_from <= :day
                ORDER BY key, effective_from DESC) c
            WHERE NOT repealed""";

    private static final String INSERT =
            """
            INSERT INTO plan_clause (plan_code, key, version_no, effective_from, ordinal, section, text, requirements, repealed)
            VALUES (:plan, :key, :version, :from, :ordinal, :section, :text, CAST(:requirements AS text[]), :repealed)""";

    private final DataSource database;

    Clauses(DataSource database) {
        this.database = database;
    }

    /**
     * Which clauses to list.
     *
     * @param plan code of the plan
     * @param day the day on which they hold
     * @param requirement only those that such a row (M1 to M26) rests on; null for all
     */
    public record Question(String plan, LocalDate day, String requirement) {}

    /** What a new version says of one clause; of one that is repealed it repeats what was there. */
    public record Addition(String plan, int version, Clause clause, boolean repealed) {}

    /** A page of clauses in the order of the document. */
    public Slice<Clause> page(Question asked, PageRequest page) {
        Listing listing = Listing.of("plan-clauses", asked);
        Sql sql = inForce(asked.plan(), asked.day())
                .filter(":requirement = ANY (requirements)", "requirement", asked.requirement());
        page.after(listing).ifPresent(after -> sql.append("AND (ordinal, key) > (:ordinal, :key)")
                .bind("ordinal", Integer.valueOf(after.get(0)))
                .bind("key", after.get(1)));
        List<Clause> rows = sql.append("ORDER BY ordinal, key LIMIT :fetch")
                .bind("fetch", page.fetchSize())
                .list(database, Clauses::clause);
        return Slice.of(rows, page, listing, clause -> List.of(String.valueOf(clause.ordinal()), clause.key()));
    }

    /** The clause of that key as it holds on a day. */
    public Optional<Clause> find(String plan, String key, LocalDate day) {
        return inForce(plan, day).filter("key = :key", "key", key).first(database, Clauses::clause);
    }

    /** All clauses that hold on a day. */
    public List<Clause> of(String plan, LocalDate day) {
        return inForce(plan, day).append("ORDER BY ordinal, key").list(database, Clauses::clause);
    }

    /** Adds what a version says, in the caller's transaction. */
    public void add(Addition added) {
        Clause clause = added.clause();
        Sql.of(INSERT)
                .bind("plan", added.plan())
                .bind("key", clause.key())
                .bind("version", added.version())
                .bind("from", clause.effectiveFrom())
                .bind("ordinal", clause.ordinal())
                .bind("section", clause.section())
                .bind("text", clause.text())
                .bind("requirements", clause.requirements())
                .bind("repealed", added.repealed())
                .update(database);
    }

    private static Sql inForce(String plan, LocalDate day) {
        return Sql.of(IN_FORCE).bind("plan", plan).bind("day", day);
    }

    private static Clause clause(Row row) {
        return new Clause(
                row.text("key"),
                row.text("section"),
                row.text("text"),
                row.texts("requirements"),
                row.integer("ordinal"),
                row.integer("version_no"),
                row.date("effective_from"));
    }
}
