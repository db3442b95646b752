package vn.guongsang.reporting.amendment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.reporting.amendment.step.AmendmentRights;

/** Stores requests; everything stays within the scope of the actor. */
@ApplicationScoped
public class Amendments implements PanacheRepositoryBase<AmendmentRequest, UUID> {

    private final DataSource database;
    private final History history;
    private final Labels labels;

    Amendments(DataSource database, History history, Labels labels) {
        this.database = database;
        this.history = history;
        this.labels = labels;
    }

    /** A request, locked. */
    Optional<AmendmentRequest> forChange(UUID id, UnitScope scope) {
        return isVisible(id, scope) ? findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE) : Optional.empty();
    }

    /** A request as the actor sees it. */
    public Optional<AmendmentView> view(UUID id, Actor actor) {
        return isVisible(id, actor.scope())
                ? findByIdOptional(id).map(request -> view(request, actor))
                : Optional.empty();
    }

    AmendmentView view(AmendmentRequest request, Actor actor) {
        return AmendmentView.of(
                request,
                labels.of("amendment-status", request.status()),
                AmendmentRights.allowedActions(request.standing(), actor),
                history.of(request.id()));
    }

    private boolean isVisible(UUID id, UnitScope scope) {
        return Sql.of("SELECT 1 AS visible FROM amendment_request r WHERE r.id = :id")
                .bind("id", id)
                .within(scope, "r.unit_id")
                .first(database, row -> true)
                .orElse(false);
    }
}
