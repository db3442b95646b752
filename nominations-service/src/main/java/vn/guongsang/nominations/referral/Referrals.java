package vn.guongsang.nominations.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.nominations.recognition.Rung;

/** Stores referrals; they are seen by those whose scope holds the unit that sends, as that of the receiving body does. */
@ApplicationScoped
class Referrals implements PanacheRepositoryBase<Referral, UUID> {

    private final DataSource database;

    Referrals(DataSource database) {
        this.database = database;
    }

    /** Refuses a second referral of a recognition; two that are sent at once wait for each other. */
    void requireNone(UUID exemplar, int approvalNo) {
        Sql.of("SELECT 1 AS locked FROM pg_advisory_xact_lock(hashtextextended(:exemplar, 0))")
                .bind("exemplar", "referral of " + exemplar)
                .list(database, row -> row.number("locked"));
        Sql.of("SELECT id FROM referral WHERE status <> 'DECLINED'")
                .filter("exemplar_id = :exemplar", "exemplar", exemplar)
                .filter("approval_no = :approval", "approval", approvalNo)
                .first(database, row -> row.uuid("id"))
                .ifPresent(other -> {
                    throw new ProblemException(ReferralProblem.REFERRAL_EXISTS).at("/approvalNo", "referred-already");
                });
    }

    /** The recognition that a referral is about, within a scope. */
    Optional<Referred> referred(UUID exemplar, int approvalNo, UnitScope scope) {
        return Sql.of(
                        """
                SELECT r.level, r.unit_id, r.decision_date, r.revoked_at IS NULL AS in_force, n.id, n.version
                FROM exemplar e JOIN recognition r ON r.exemplar_id = e.id JOIN nomination n ON n.id = r.nomination_id
                WHERE e.id = :exemplar AND r.approval_no = :approval""")
                .bind("exemplar", exemplar)
                .bind("approval", approvalNo)
                .within(scope, "e.unit_id")
                .first(
                        database,
                        row -> new Referred(
                                row.constant("level", Rung.class),
                                row.uuid("unit_id"),
                                row.date("decision_date"),
                                row.bool("in_force"),
                                row.uuid("id"),
                                row.number("version")));
    }

    /** A referral within a scope, locked. */
    Optional<Referral> forChange(UUID id, UnitScope scope) {
        return isVisible(id, scope) ? findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE) : Optional.empty();
    }

    /** A referral within a scope. */
    Optional<Referral> find(UUID id, UnitScope scope) {
        return isVisible(id, scope) ? findByIdOptional(id) : Optional.empty();
    }

    /** Whether a nomination of the exemplar's subject at the receiving level is there for the actor. */
    boolean isNextNomination(Referral referral, UUID nomination, Actor actor) {
        return Sql.of(
                        """
                SELECT 1 AS found FROM nomination n JOIN exemplar e ON e.subject_id = n.subject_id
                WHERE n.id = :id AND e.id = :exemplar AND n.level = :level""")
                .bind("id", nomination)
                .bind("exemplar", referral.exemplarId())
                .bind("level", referral.toRung())
                .within(actor.scope(), "n.unit_id")
                .first(database, row -> true)
                .orElse(false);
    }

    private boolean isVisible(UUID id, UnitScope scope) {
        return Sql.of("SELECT 1 AS visible FROM referral r WHERE r.id = :id")
                .bind("id", id)
                .within(scope, "r.from_unit_id")
                .first(database, row -> true)
                .orElse(false);
    }
}
