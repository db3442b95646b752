package vn.guongsang.reporting.plan.version;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.reporting.plan.version.content.PlanVersionStatus;

/** Stores the versions of plans. */
@ApplicationScoped
public class PlanVersions implements PanacheRepositoryBase<PlanVersion, UUID> {

    private final DataSource database;
    private final History history;
    private final Labels labels;

    PlanVersions(DataSource database, History history, Labels labels) {
        this.database = database;
        this.history = history;
        this.labels = labels;
    }

    /** A version, locked. */
    Optional<PlanVersion> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The version adopted last, locked; nobody else adopts one for the plan until the commit. */
    Optional<PlanVersion> latest(String plan) {
        Sql.of("SELECT 1 AS locked FROM plan WHERE code = :plan FOR NO KEY UPDATE")
                .bind("plan", plan)
                .first(database, row -> true);
        return find("planCode = ?1 AND status = ?2", plan, PlanVersionStatus.ADOPTED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** All keys that clauses of the plan have ever had. */
    Set<String> keysEverUsed(String plan) {
        return new HashSet<>(Sql.of("SELECT DISTINCT key FROM plan_clause WHERE plan_code = :plan")
                .bind("plan", plan)
                .list(database, row -> row.text("key")));
    }

    /** A version as the actor sees it. */
    public Optional<PlanVersionView> view(UUID id, Actor actor) {
        return findByIdOptional(id).map(version -> view(version, actor));
    }

    PlanVersionView view(PlanVersion version, Actor actor) {
        return PlanVersionView.of(
                version,
                labels.of("plan-version-status", version.status()),
                PlanVersionRights.allowedActions(version.status(), version.draftedBy(), actor),
                history.of(version.id()));
    }
}
