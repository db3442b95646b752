package vn.guongsang.nominations.nurturing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.nominations.nurturing.plan.NewNurturingCheck;
import vn.guongsang.nominations.nurturing.plan.NurturingCheck;

/** Stores nurturing plans and their yearly checks; everything stays within the scope of the actor. */
@ApplicationScoped
class NurturingPlans implements PanacheRepositoryBase<NurturingPlan, UUID> {

    private final DataSource database;

    NurturingPlans(DataSource database) {
        this.database = database;
    }

    /** Refuses a second open plan of a subject; two that begin at once wait for each other. */
    void requireNoneOpen(UUID subject) {
        Sql.of("SELECT 1 AS locked FROM pg_advisory_xact_lock(hashtextextended(:subject, 0))")
                .bind("subject", "nurturing of " + subject)
                .list(database, row -> row.number("locked"));
        Sql.of("SELECT id FROM nurturing_plan WHERE status <> 'CLOSED'")
                .filter("subject_id = :subject", "subject", subject)
                .first(database, row -> row.uuid("id"))
                .ifPresent(open -> {
                    throw new ProblemException(NurturingProblem.NURTURING_PLAN_OPEN).at("/subjectId", "plan-open");
                });
    }

    /** A plan within a scope, locked. */
    Optional<NurturingPlan> forChange(UUID id, UnitScope scope) {
        return isVisible(id, scope) ? findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE) : Optional.empty();
    }

    /** A plan within a scope. */
    Optional<NurturingPlan> find(UUID id, UnitScope scope) {
        return isVisible(id, scope) ? findByIdOptional(id) : Optional.empty();
    }

    /** Whether a nomination of the subject is there for the actor. */
    boolean isNominationOf(UUID subject, UUID nomination, Actor actor) {
        return Sql.of("SELECT 1 AS found FROM nomination n WHERE n.id = :id")
                .bind("id", nomination)
                .filter("n.subject_id = :subject", "subject", subject)
                .within(actor.scope(), "n.unit_id")
                .first(database, row -> true)
                .orElse(false);
    }

    /** Adds the check of a year. */
    void add(UUID plan, NewNurturingCheck check, Actor actor, Instant at) {
        int added = Sql.of(
                        """
                INSERT INTO nurturing_check (plan_id, year, findings, next_steps, checked_by, checked_at)
                VALUES (:plan, :year, :findings, :next, :by, :at) ON CONFLICT DO NOTHING""")
                .bind("plan", plan)
                .bind("year", check.year())
                .bind("findings", check.findings())
                .bind("next", check.nextSteps())
                .bind("by", actor.id())
                .bind("at", at)
                .update(database);
        if (added == 0) {
            throw new ProblemException(NurturingProblem.NURTURING_YEAR_CHECKED, check.year())
                    .at("/year", "year-checked");
        }
    }

    /** The checks of a plan, oldest year first. */
    List<NurturingCheck> checks(UUID plan) {
        return Sql.of("SELECT * FROM nurturing_check WHERE plan_id = :plan ORDER BY year")
                .bind("plan", plan)
                .list(
                        database,
                        row -> new NurturingCheck(
                                row.integer("year"),
                                row.text("findings"),
                                row.text("next_steps"),
                                row.text("checked_by"),
                                row.instant("checked_at")));
    }

    private boolean isVisible(UUID id, UnitScope scope) {
        return Sql.of("SELECT 1 AS visible FROM nurturing_plan p WHERE p.id = :id")
                .bind("id", id)
                .within(scope, "p.unit_id")
                .first(database, row -> true)
                .orElse(false);
    }
}
