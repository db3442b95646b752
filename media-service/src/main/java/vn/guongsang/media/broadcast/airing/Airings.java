package vn.guongsang.media.broadcast.airing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Vietnam;

/** Stores the log. */
@ApplicationScoped
class Airings {

    private static final String INSERT =
            """
            INSERT INTO airing (id, version, channel_id, month, started_at, minutes, title, slot_id, task_id, exemplar_id,
                                recording, reference, recorded_by, recorded_at)
            SELECT w.id, 1, :channel, w.month::date, w.started::timestamptz, w.minutes::numeric, NULLIF(w.title, ''),
                   NULLIF(w.slot, '')::uuid, NULLIF(w.task, '')::uuid, NULLIF(w.exemplar, '')::uuid,
                   NULLIF(w.recording, ''), NULLIF(w.reference, ''), :by, :at
            FROM unnest(:ids::uuid[], :months::text[], :starts::text[], :minutes::text[], :titles::text[], :slots::text[],
                        :tasks::text[], :exemplars::text[], :recordings::text[], :references::text[])
                AS w (id, month, started, minutes, title, slot, task, exemplar, recording, reference)""";

    private final DataSource database;

    Airings(DataSource database) {
        this.database = database;
    }

    /** A line of the log as far as a step needs it. */
    record Stored(UUID id, long version, UUID channelId, LocalDate month, AiringStatus status) {}

    /** A line that is to be written under an id. */
    record Entry(UUID id, AiringCheck.Verdict verdict) {

        /** The local month in which it began. */
        LocalDate month() {
            return Vietnam.dateOf(verdict.given().startedAt()).withDayOfMonth(1);
        }
    }

    void insert(UUID channel, List<Entry> lines, Actor actor, Instant at) {
        Sql.of(INSERT)
                .bind("channel", channel)
                .bind("by", actor.id())
                .bind("at", at)
                .bind("ids", each(lines, Entry::id))
                .bind("months", each(lines, Entry::month))
                .bind("exemplars", each(lines, entry -> entry.verdict().exemplarId()))
                .bind("starts", given(lines, AiringDetail::startedAt))
                .bind("minutes", given(lines, AiringDetail::minutes))
                .bind("titles", given(lines, AiringDetail::title))
                .bind("slots", given(lines, AiringDetail::slotId))
                .bind("tasks", given(lines, AiringDetail::taskId))
                .bind("recordings", given(lines, AiringDetail::recording))
                .bind("references", given(lines, AiringDetail::reference))
                .update(database);
        // A slot to which the log refers is left alone by the rule of its programme.
        Sql.of("UPDATE broadcast_slot SET by_hand = true WHERE NOT by_hand AND id = ANY (CAST(:slots AS uuid[]))")
                .bind(
                        "slots",
                        lines.stream()
                                .map(entry -> entry.verdict().given().slotId())
                                .filter(Objects::nonNull)
                                .toList())
                .update(database);
    }

    /** The channel of a line. */
    Optional<UUID> channelOf(UUID airing) {
        return Sql.of("SELECT channel_id FROM airing WHERE id = :id")
                .bind("id", airing)
                .first(database, row -> row.uuid("channel_id"));
    }

    /** The task whose publication rests on a line. */
    Optional<UUID> publicationOf(UUID airing) {
        return Sql.of("SELECT id FROM propagation_task WHERE airing_id = :id")
                .bind("id", airing)
                .first(database, row -> row.uuid("id"));
    }

    Stored locked(UUID id) {
        return Sql.of("SELECT * FROM airing WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .first(
                        database,
                        row -> new Stored(
                                row.uuid("id"),
                                row.number("version"),
                                row.uuid("channel_id"),
                                row.date("month"),
                                row.instant("annulled_at") == null ? AiringStatus.RECORDED : AiringStatus.ANNULLED))
                .orElseThrow();
    }

    void annul(UUID id, String reason, Actor actor, Instant at) {
        Sql.of("UPDATE airing SET version = version + 1, annulled_at = :at, annulled_by = :by, annulment = :reason")
                .append("WHERE id = :id")
                .bind("id", id)
                .bind("reason", reason)
                .bind("by", actor.id())
                .bind("at", at)
                .update(database);
    }

    private static List<Object> given(List<Entry> lines, Function<AiringDetail, Object> part) {
        return each(lines, entry -> part.apply(entry.verdict().given()));
    }

    private static List<Object> each(List<Entry> lines, Function<Entry, Object> part) {
        return lines.stream().map(part).map(value -> value == null ? "" : value).toList();
    }
}
