package vn.guongsang.reporting.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.amendment.content.NewAmendment;

/** Says whether the plan, the clause and the version that a request names are there. */
@ApplicationScoped
class PlanReferences {

    private final DataSource database;

    PlanReferences(DataSource database) {
        this.database = database;
    }

    /** Adds a fault for an unknown plan, or a clause that the plan never had. */
    void check(NewAmendment given, ProblemException problem) {
        if (!exists(Sql.of("SELECT 1 AS there FROM plan WHERE code = :plan").bind("plan", given.planCode()))) {
            problem.at("/planCode", "plan-unknown", given.planCode());
        } else if (given.clauseKey() != null
                && !exists(Sql.of("SELECT 1 AS there FROM plan_clause WHERE plan_code = :plan AND key = :key LIMIT 1")
                        .bind("plan", given.planCode())
                        .bind("key", given.clauseKey()))) {
            problem.at("/clauseKey", "amendment-clause-unknown");
        }
    }

    /** Whether it is a version of the plan that was adopted: only such a one has a number. */
    boolean isAdopted(UUID version, String plan) {
        return exists(Sql.of(
                        "SELECT 1 AS there FROM plan_version WHERE id = :id AND plan_code = :plan AND number IS NOT NULL")
                .bind("id", version)
                .bind("plan", plan));
    }

    private boolean exists(Sql sql) {
        return sql.first(database, row -> true).orElse(false);
    }
}
