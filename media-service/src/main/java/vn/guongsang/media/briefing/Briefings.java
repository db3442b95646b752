package vn.guongsang.media.briefing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.media.briefing.form.EvaluationView;
import vn.guongsang.media.briefing.form.NewBriefing;
import vn.guongsang.media.briefing.form.NewEvaluation;
import vn.guongsang.media.briefing.scale.Scales;
import vn.guongsang.media.briefing.step.BriefingAction;

/** Stores briefings; an outlet sees what concerns it once it has been issued. */
@ApplicationScoped
public class Briefings implements PanacheRepositoryBase<Briefing, UUID> {

    private static final String CHAIR =
            """
            SELECT id FROM unit WHERE id = :id
              AND (valid_from IS NULL OR valid_from <= :day) AND (valid_to IS NULL OR valid_to >= :day)""";

    private final DataSource database;
    private final OutletLine outlets;
    private final Scales scales;
    private final History history;
    private final Labels labels;

    Briefings(DataSource database, OutletLine outlets, Scales scales, History history, Labels labels) {
        this.database = database;
        this.outlets = outlets;
        this.scales = scales;
        this.history = history;
        this.labels = labels;
    }

    Optional<Briefing> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Refuses what does not fit the day of the briefing. */
    void require(NewBriefing given) {
        List<UUID> judged =
                given.evaluations().stream().map(NewEvaluation::outletId).toList();
        BriefingRule.check(new BriefingRule.Case(
                given,
                exists(given.chairUnitId(), given.heldOn()),
                outlets.names(judged, given.heldOn()).keySet(),
                scales.on(given.heldOn())));
    }

    /** Whether an outlet still has to do something. */
    boolean hasFollowUps(UUID briefing) {
        return Sql.of("SELECT id FROM briefing_follow_up WHERE briefing_id = :id")
                .append("AND status IN ('OPEN', 'ANSWERED') LIMIT 1")
                .bind("id", briefing)
                .first(database, row -> row.uuid("id"))
                .isPresent();
    }

    /** A briefing as the actor sees it. */
    public Optional<BriefingView> view(UUID id, Actor actor) {
        Optional<Set<UUID>> mine = outlets.of(actor);
        return findByIdOptional(id)
                .filter(briefing -> mine.isEmpty() || concerns(briefing, mine.get()))
                .map(briefing -> view(briefing, mine, actor));
    }

    BriefingView view(Briefing briefing, Actor actor) {
        return view(briefing, Optional.empty(), actor);
    }

    private BriefingView view(Briefing briefing, Optional<Set<UUID>> mine, Actor actor) {
        NewBriefing content = briefing.content();
        Map<UUID, String> names = outlets.names(
                content.evaluations().stream().map(NewEvaluation::outletId).toList(), content.heldOn());
        return new BriefingView(
                briefing.id(),
                briefing.status(),
                labels.of("briefing-status", briefing.status()),
                BriefingAction.allowed(briefing.status(), actor),
                briefing.version(),
                content.heldOn(),
                content.periodFrom(),
                content.periodTo(),
                content.chairUnitId(),
                content.conclusion(),
                scales.on(content.heldOn()),
                content.evaluations().stream()
                        .filter(one -> mine.isEmpty() || mine.get().contains(one.outletId()))
                        .map(one -> new EvaluationView(
                                one.outletId(), names.get(one.outletId()), one.score(), one.remarks()))
                        .toList(),
                briefing.createdAt(),
                mine.isEmpty() ? history.of(briefing.id()) : List.of());
    }

    private static boolean concerns(Briefing briefing, Set<UUID> mine) {
        return briefing.status().isOpenToOutlets()
                && briefing.content().evaluations().stream().anyMatch(one -> mine.contains(one.outletId()));
    }

    private boolean exists(UUID unit, LocalDate day) {
        return Sql.of(CHAIR)
                .bind("id", unit)
                .bind("day", day)
                .first(database, row -> row.uuid("id"))
                .isPresent();
    }
}
