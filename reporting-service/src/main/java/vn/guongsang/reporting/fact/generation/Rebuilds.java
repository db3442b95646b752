package vn.guongsang.reporting.fact.generation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.reporting.fact.generation.form.RebuildView;
import vn.guongsang.reporting.fact.generation.step.RebuildAction;
import vn.guongsang.reporting.fact.generation.step.RebuildFailure;
import vn.guongsang.reporting.fact.generation.step.RebuildPhase;
import vn.guongsang.reporting.fact.generation.step.RebuildStatus;
import vn.guongsang.reporting.fact.generation.store.RebuildProgress;

/** Reads rebuilds. */
@ApplicationScoped
public class Rebuilds implements PanacheRepositoryBase<Rebuild, UUID> {

    private static final String ROWS =
            """
            SELECT r.*, t.read, t.refused, t.differing, t.lacking
            FROM fact_rebuild r
            CROSS JOIN LATERAL (
                SELECT CAST(coalesce(sum(read), 0) AS bigint) AS read, CAST(coalesce(sum(refused), 0) AS bigint) AS refused,
                       CAST(coalesce(sum(differing), 0) AS bigint) AS differing,
                       CAST(coalesce(sum(lacking), 0) AS bigint) AS lacking
                FROM fact_rebuild_topic WHERE rebuild_id = r.id) t
            WHERE true""";

    private static final String WAITING =
            """
            SELECT id FROM fact_rebuild
            WHERE status = 'WAITING' OR status = 'RUNNING' AND alive_at < :gone
            ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED""";

    private final DataSource database;
    private final RebuildProgress progress;
    private final History history;
    private final Labels labels;

    Rebuilds(DataSource database, RebuildProgress progress, History history, Labels labels) {
        this.database = database;
        this.progress = progress;
        this.history = history;
        this.labels = labels;
    }

    /** The one that waits or runs. */
    Optional<UUID> underWay() {
        return Sql.of("SELECT id FROM fact_rebuild WHERE status IN ('WAITING', 'RUNNING')")
                .first(database, row -> row.uuid("id"));
    }

    /** The one that nobody works on, locked: it waits, or whoever ran it has not been heard of since then. */
    Optional<Rebuild> abandoned(Instant gone) {
        return Sql.of(WAITING)
                .bind("gone", gone)
                .first(database, row -> row.uuid("id"))
                .map(this::findById);
    }

    /** Rebuilds, newest first. */
    public Slice<RebuildView> list(RebuildStatus status, Actor actor, PageRequest page) {
        Listing listing = Listing.of("fact-rebuilds", String.valueOf(status));
        Sql sql = Sql.of(ROWS).filter("r.status = :status", "status", status);
        page.after(listing).ifPresent(keys -> sql.filter("r.id < :after", "after", UUID.fromString(keys.get(0))));
        List<RebuildView> found = sql.append("ORDER BY r.id DESC LIMIT :fetch")
                .bind("fetch", page.fetchSize())
                .list(database, row -> view(row, actor, null, null));
        return Slice.of(found, page, listing, row -> List.of(row.id().toString()));
    }

    /** One rebuild, topic by topic. */
    public Optional<RebuildView> view(UUID id, Actor actor) {
        return Sql.of(ROWS)
                .filter("r.id = :id", "id", id)
                .first(database, row -> view(row, actor, progress.topics(id), history.of(id)));
    }

    private RebuildView view(Row row, Actor actor, List<RebuildView.Topic> topics, List<HistoryLine> steps) {
        RebuildStatus status = row.constant("status", RebuildStatus.class);
        boolean running = status == RebuildStatus.RUNNING;
        long millis = row.number("reading_millis");
        return new RebuildView(
                row.uuid("id"),
                row.number("version"),
                status,
                labels.of("fact-rebuild-status", status),
                RebuildAction.allowed(status, actor),
                running ? row.constant("phase", RebuildPhase.class) : null,
                row.text("requested_by"),
                row.instant("requested_at"),
                row.instant("started_at"),
                row.instant("finished_at"),
                row.integer("run_no"),
                row.number("read"),
                millis == 0 ? null : row.number("read") * 1000 / millis,
                row.number("refused"),
                row.number("differing"),
                row.number("lacking"),
                row.constant("failure", RebuildFailure.class),
                row.integer("generation"),
                topics,
                steps);
    }
}
