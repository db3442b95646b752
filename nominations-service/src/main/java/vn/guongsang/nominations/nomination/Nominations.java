package vn.guongsang.nominations.nomination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.nominations.nomination.dossier.AppraisalView;
import vn.guongsang.nominations.nomination.dossier.Appraisals;
import vn.guongsang.nominations.nomination.nominee.Nominees;
import vn.guongsang.nominations.nomination.step.NominationRights;
import vn.guongsang.nominations.nomination.step.PublicStatus;
import vn.guongsang.nominations.opinion.Opinions;

/** Stores nominations; everything stays within the scope of the actor. */
@ApplicationScoped
public class Nominations implements PanacheRepositoryBase<Nomination, UUID> {

    private final DataSource database;
    private final Nominees nominees;
    private final Appraisals appraisals;
    private final Opinions opinions;
    private final History history;
    private final Labels labels;

    Nominations(
            DataSource database,
            Nominees nominees,
            Appraisals appraisals,
            Opinions opinions,
            History history,
            Labels labels) {
        this.database = database;
        this.nominees = nominees;
        this.appraisals = appraisals;
        this.opinions = opinions;
        this.history = history;
        this.labels = labels;
    }

    /** A nomination, locked. */
    Optional<Nomination> forChange(UUID id, UnitScope scope) {
        return isVisible(id, scope) ? findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE) : Optional.empty();
    }

    /** A nomination as the actor sees it. */
    public Optional<NominationView> view(UUID id, Actor actor) {
        return isVisible(id, actor.scope()) ? findByIdOptional(id).map(n -> view(n, actor)) : Optional.empty();
    }

    /** The nominations of a subject as the actor sees them, oldest first. */
    public List<NominationView> ofSubject(UUID subject, Actor actor) {
        return find("subjectId = ?1 order by id", subject).list().stream()
                .filter(n -> isVisible(n.id(), actor.scope()))
                .map(n -> view(n, actor))
                .toList();
    }

    NominationView view(Nomination n, Actor actor) {
        List<AppraisalView> given = appraisals.of(n.id());
        return NominationView.of(
                n,
                nominees.of(n.subjectId()),
                nominees.unitsToday(n.unitId()),
                labels.of("nomination-status", n.status()),
                labels.of("public-status", PublicStatus.of(n.status())),
                NominationRights.allowedActions(n.standing(), actor),
                given,
                appraisals.sum(given, n.level(), n.submittedAt()),
                opinions.of(n.id(), n.submittedAt()).orElse(null),
                history.of(n.id()));
    }

    private boolean isVisible(UUID id, UnitScope scope) {
        return Sql.of("SELECT 1 AS visible FROM nomination n WHERE n.id = :id")
                .bind("id", id)
                .within(scope, "n.unit_id")
                .first(database, row -> true)
                .orElse(false);
    }
}
