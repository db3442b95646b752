package vn.guongsang.media.reach.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.reach.figure.ReachScope;
import vn.guongsang.model.ChannelKind;

/** Looks up what is known beside all rows at once, and writes them at once. */
@ApplicationScoped
class IntakeBook {

    private static final String ROWS =
            """
            unnest(:indexes::text[], :channels::text[], :metrics::text[], :values::text[], :tasks::text[], :froms::text[],
                   :tos::text[], :measured::text[], :sources::text[], :references::text[])
                AS r (index, channel, metric, value, task, period_from, period_to, measured_on, source, source_ref)""";

    private static final String KNOWN =
            """
            SELECT CAST(r.index AS int) AS index, c.id AS channel_id, c.kind,
                   (t.published_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS published_on,
                   EXISTS (SELECT 1 FROM reach_figure o
                           WHERE o.status = 'RECORDED' AND o.channel_id = c.id AND o.metric = r.metric
                             AND o.source = r.source AND o.period_from <= nullif(r.period_to, '')::date
                             AND o.period_to >= nullif(r.period_from, '')::date
                             AND (o.period_from, o.period_to) <> (nullif(r.period_from, '')::date, nullif(r.period_to, '')::date))
                       AS overlaps,
                   s.id AS same_reference,
                   (s.metric, s.value, s.task_id, s.period_from, s.period_to, s.measured_on) IS NOT DISTINCT FROM
                   (r.metric, r.value::numeric(14, 2), nullif(r.task, '')::uuid, nullif(r.period_from, '')::date,
                    nullif(r.period_to, '')::date, r.measured_on::date) AS same
            FROM %s
            JOIN channel_today c ON c.code = r.channel
            LEFT JOIN propagation_task t ON t.id = nullif(r.task, '')::uuid AND t.channel_id = c.id
                AND t.status = 'PUBLISHED' AND t.kind = 'PROPAGATION'
            LEFT JOIN reach_figure s ON s.status = 'RECORDED' AND s.channel_id = c.id AND s.source = r.source
                AND s.source_ref = r.source_ref
            WHERE true"""
                    .formatted(ROWS);

    private static final String INSERT =
            """
            INSERT INTO reach_figure (id, version, status, channel_id, metric, value, task_id, period_from, period_to, month,
                                      measured_on, source, source_ref, recorded_by, recorded_at)
            SELECT r.index::uuid, 1, 'RECORDED', r.channel::uuid, r.metric, r.value::numeric, nullif(r.task, '')::uuid,
                   nullif(r.period_from, '')::date, nullif(r.period_to, '')::date,
                   date_trunc('month', coalesce(nullif(r.period_from, '')::date,
                       (SELECT (t.published_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date FROM propagation_task t
                        WHERE t.id = nullif(r.task, '')::uuid)))::date,
                   r.measured_on::date, r.source, r.source_ref, :by, :at
            FROM %s"""
                    .formatted(ROWS);

    private final DataSource database;

    IntakeBook(DataSource database) {
        this.database = database;
    }

    /** Two intakes of one channel go one after the other. */
    void lock(List<Candidate> rows) {
        Sql.of("SELECT id FROM channel WHERE code = ANY (:codes) ORDER BY id FOR UPDATE")
                .bind(
                        "codes",
                        rows.stream()
                                .map(row -> row.figure().channel())
                                .distinct()
                                .toList())
                .list(database, row -> row.uuid("id"));
    }

    /** Notes with each row what is known beside it. */
    void lookUp(List<Candidate> rows, Actor actor) {
        Map<Integer, Known> found = new HashMap<>();
        ReachScope.of(actor)
                .narrow(given(Sql.of(KNOWN), rows, Candidate::index, row -> row.figure()
                        .channel()))
                .list(database, row -> found.put(row.integer("index"), known(row)));
        rows.forEach(row -> row.found(found.getOrDefault(row.index(), Known.NOTHING)));
    }

    /** Writes rows that have an id and a channel. */
    void insert(List<Candidate> rows, Actor actor, Instant at) {
        given(Sql.of(INSERT), rows, Candidate::recordedAs, row -> row.known().channelId())
                .bind("by", actor.id())
                .bind("at", at)
                .update(database);
    }

    private static Sql given(
            Sql sql, List<Candidate> rows, Function<Candidate, Object> key, Function<Candidate, Object> channel) {
        return sql.bind("indexes", each(rows, key))
                .bind("channels", each(rows, channel))
                .bind("metrics", each(rows, row -> row.figure().metric()))
                .bind("values", each(rows, row -> row.figure().value().toPlainString()))
                .bind("tasks", each(rows, row -> orNothing(row.figure().taskId())))
                .bind("froms", each(rows, row -> orNothing(row.figure().periodFrom())))
                .bind("tos", each(rows, row -> orNothing(row.figure().periodTo())))
                .bind("measured", each(rows, row -> row.figure().measuredOn()))
                .bind("sources", each(rows, row -> row.figure().source()))
                .bind("references", each(rows, row -> row.figure().sourceRef()));
    }

    private static Known known(Row row) {
        LocalDate published = row.date("published_on");
        return new Known(
                row.uuid("channel_id"),
                row.constant("kind", ChannelKind.class),
                published,
                row.bool("overlaps"),
                row.uuid("same_reference"),
                row.bool("same"));
    }

    private static List<Object> each(List<Candidate> rows, Function<Candidate, Object> part) {
        return rows.stream()
                .map(part)
                .map(String::valueOf)
                .map(Object.class::cast)
                .toList();
    }

    private static Object orNothing(Object value) {
        return Optional.ofNullable(value).orElse("");
    }
}
