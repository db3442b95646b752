package vn.guongsang.nominations.chronicle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.ChannelKind;
import vn.guongsang.model.TaskKind;
import vn.guongsang.nominations.exemplar.Exemplars;
import vn.guongsang.nominations.exemplar.step.ExemplarState;
import vn.guongsang.nominations.nomination.dossier.Recommendation;

/** Reads an exemplar's life in one query; of nominations only what lies within the scope of the reader. */
@ApplicationScoped
public class Chronicle {

    private static final String NOMINATIONS =
            """
            SELECT * FROM (
                SELECT l.at, 'NOMINATION' AS source, l.aggregate_id AS record, l.version, l.action, l.from_status,
                       l.to_status, l.actor, l.actor_name, l.reason, a.recommendation, NULL AS kind,
                       NULL AS channel_kind, NULL::int AS approval_no, NULL AS url
                FROM nomination n JOIN history_line l ON l.aggregate_id = n.id
                LEFT JOIN appraisal a ON a.nomination_id = n.id AND a.appraiser = l.actor AND a.at = l.at
                WHERE n.subject_id = :subject""";

    private static final String EXEMPLAR_AND_TASKS =
            """
                UNION ALL
                SELECT l.at, 'EXEMPLAR', l.aggregate_id, l.version, l.action, l.from_status, l.to_status, l.actor,
                       l.actor_name, l.reason, NULL, NULL, NULL, NULL, NULL
                FROM history_line l WHERE l.aggregate_id = :exemplar
                UNION ALL
                SELECT p.at, 'PROPAGATION', p.task_id, p.version, p.change, NULL, p.status, 'media-service',
                       'media-service', NULL, NULL, p.kind, p.channel_kind, p.approval_no, p.url
                FROM propagation_step p WHERE p.exemplar_id = :exemplar
            ) line WHERE true""";

    private final Exemplars exemplars;
    private final DataSource database;

    Chronicle(Exemplars exemplars, DataSource database) {
        this.exemplars = exemplars;
        this.database = database;
    }

    /**
     * The life of an exemplar, oldest first.
     *
     * @throws ProblemException 404 when there is no such exemplar within the scope
     */
    public Slice<ChronicleLine> of(UUID id, ChronicleFilter filter, UnitScope scope, PageRequest page) {
        ExemplarState exemplar =
                exemplars.find(id, scope).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        Listing listing = Listing.of("exemplar-history", id + " " + filter);
        Sql sql = Sql.of(NOMINATIONS)
                .within(scope, "n.unit_id")
                .append(EXEMPLAR_AND_TASKS)
                .bind("subject", exemplar.subjectId())
                .bind("exemplar", id)
                .filter("source = :source", "source", filter.source())
                .filter("at >= :from", "from", filter.from())
                .filter("at < :before", "before", filter.before());
        page.after(listing).ifPresent(keys -> goOnAfter(keys, sql));
        List<ChronicleLine> lines = sql.append("ORDER BY at, source, record, version LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, Chronicle::line);
        return Slice.of(lines, page, listing, Chronicle::keys);
    }

    private static void goOnAfter(List<String> keys, Sql sql) {
        sql.append("AND (at, source, record, version) > (:at, :lastSource, :record, :version)")
                .bind("at", Instant.parse(keys.get(0)))
                .bind("lastSource", keys.get(1))
                .bind("record", UUID.fromString(keys.get(2)))
                .bind("version", Long.parseLong(keys.get(3)));
    }

    private static List<String> keys(ChronicleLine line) {
        return List.of(
                line.at().toString(), line.source().name(), line.recordId().toString(), String.valueOf(line.version()));
    }

    private static ChronicleLine line(Row row) {
        return new ChronicleLine(
                row.instant("at"),
                row.constant("source", ChronicleSource.class),
                row.uuid("record"),
                row.number("version"),
                row.text("action"),
                row.text("from_status"),
                row.text("to_status"),
                row.text("actor"),
                row.text("actor_name"),
                row.text("reason"),
                row.constant("recommendation", Recommendation.class),
                row.text("kind") == null
                        ? null
                        : new ChronicleLine.Task(
                                row.constant("kind", TaskKind.class),
                                row.constant("channel_kind", ChannelKind.class),
                                row.integer("approval_no"),
                                row.text("url")));
    }
}
