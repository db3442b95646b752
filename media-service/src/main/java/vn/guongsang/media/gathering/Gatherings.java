package vn.guongsang.media.gathering;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.media.gathering.form.NewResult;
import vn.guongsang.media.gathering.form.ResultView;
import vn.guongsang.media.gathering.step.GatheringAction;

/** Stores gatherings; they are seen and written by the units that hold them, and by those who see the province. */
@ApplicationScoped
public class Gatherings implements PanacheRepositoryBase<Gathering, UUID> {

    private final DataSource database;
    private final Hosts hosts;
    private final Guests guests;
    private final History history;
    private final Labels labels;

    Gatherings(DataSource database, Hosts hosts, Guests guests, History history, Labels labels) {
        this.database = database;
        this.hosts = hosts;
        this.guests = guests;
        this.history = history;
        this.labels = labels;
    }

    /** A gathering that the actor may change, locked. */
    Optional<Gathering> forChange(UUID id, Actor actor) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(gathering -> hosts.anyWithin(gathering.content().hostIds(), actor));
    }

    /** Those that lie ahead, from a day on, to which an exemplar is invited, locked. */
    List<Gathering> aheadWith(UUID exemplar, LocalDate from) {
        List<UUID> ids = Sql.of("SELECT id FROM gathering WHERE exemplar_ids @> ARRAY[CAST(:exemplar AS uuid)]")
                .append("AND status IN ('DRAFT', 'PLANNED') AND planned_on >= :from ORDER BY id FOR UPDATE")
                .bind("exemplar", exemplar)
                .bind("from", from)
                .list(database, row -> row.uuid("id"));
        return ids.isEmpty() ? List.of() : list("id IN ?1 ORDER BY id", ids);
    }

    /** A gathering as the actor sees it. */
    public Optional<GatheringView> view(UUID id, Actor actor, Instant now) {
        return findByIdOptional(id)
                .filter(gathering -> hosts.anyWithin(gathering.content().hostIds(), actor))
                .map(gathering -> view(gathering, actor, now));
    }

    GatheringView view(Gathering gathering, Actor actor, Instant now) {
        NewResult result = gathering.result();
        LocalDate day = result == null ? gathering.content().plannedOn() : result.heldOn();
        return GatheringView.of(
                gathering,
                labels.of("gathering-status", gathering.status()),
                GatheringAction.allowed(gathering.status(), actor),
                new GatheringView.Parts(
                        hosts.on(gathering.content().hostIds(), day),
                        guests.shown(gathering.content().exemplarIds(), actor, now),
                        results(gathering.id()),
                        history.of(gathering.id())));
    }

    void record(Gathering gathering, Actor actor, Instant at) {
        NewResult result = gathering.result();
        Sql.of(
                        """
                INSERT INTO gathering_result (gathering_id, version, held_on, audience, duration_minutes, exemplar_ids,
                                              other_exemplars, recorded_by, recorded_at)
                VALUES (:id, :version, :heldOn, :audience, :minutes, :exemplars, :others, :by, :at)""")
                .bind("id", gathering.id())
                .bind("version", gathering.version())
                .bind("heldOn", result.heldOn())
                .bind("audience", result.audience())
                .bind("minutes", result.durationMinutes())
                .bind("exemplars", result.exemplarIds())
                .bind("others", result.otherExemplars())
                .bind("by", actor.id())
                .bind("at", at)
                .update(database);
    }

    private List<ResultView> results(UUID gathering) {
        return Sql.of("SELECT r.*, array(SELECT e::text FROM unnest(r.exemplar_ids) e) AS exemplars")
                .append("FROM gathering_result r WHERE r.gathering_id = :id ORDER BY r.version")
                .bind("id", gathering)
                .list(database, Gatherings::result);
    }

    private static ResultView result(Row row) {
        return new ResultView(
                row.number("version"),
                row.date("held_on"),
                row.integer("audience"),
                row.integer("duration_minutes"),
                row.texts("exemplars").stream().map(UUID::fromString).toList(),
                row.integer("other_exemplars"),
                row.text("recorded_by"),
                row.instant("recorded_at"));
    }
}
