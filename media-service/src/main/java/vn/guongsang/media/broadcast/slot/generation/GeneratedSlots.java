package vn.guongsang.media.broadcast.slot.generation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.broadcast.recurrence.Regeneration.Known;
import vn.guongsang.media.broadcast.recurrence.Regeneration.Occurrence;

/** Stores the slots of programmes, many at once. */
@ApplicationScoped
class GeneratedSlots {

    private static final String INSERT =
            """
            INSERT INTO broadcast_slot (id, version, status, channel_id, programme_id, occurrence, title, starts_at,
                                        ends_at, minutes, by_hand, created_at, changed_at)
            SELECT w.id, w.version::bigint, 'PLANNED', :channel, :programme, w.day::date, :title,
                   w.start::timestamptz, w.start::timestamptz + make_interval(mins => CAST(:minutes AS int)),
                   :minutes, false, :at, :at
            FROM unnest(:ids::uuid[], :versions::text[], :days::text[], :starts::text[]) AS w (id, version, day, start)
            ON CONFLICT DO NOTHING""";

    private static final String OBSTACLES =
            """
            SELECT DISTINCT ON (w.start) w.start::timestamptz AS start, s.id, s.title
            FROM unnest(:starts::text[]) AS w (start)
            LEFT JOIN broadcast_slot s ON s.channel_id = :channel AND s.status <> 'CANCELLED'
                AND tstzrange(s.starts_at, s.ends_at)
                    && tstzrange(w.start::timestamptz,
                                 w.start::timestamptz + make_interval(mins => CAST(:minutes AS int)))
            ORDER BY w.start, s.starts_at""";

    private static final String LINK =
            """
            UPDATE broadcast_slot r SET relay_of = w.original
            FROM (SELECT s.id, (SELECT o.id FROM broadcast_slot o
                                WHERE o.programme_id = CAST(:original AS uuid) AND o.occurrence = s.occurrence
                                  AND o.status = 'PLANNED' AND o.starts_at <= s.starts_at) AS original
                  FROM broadcast_slot s
                  WHERE s.programme_id = :programme AND s.starts_at > :at AND (NOT s.by_hand OR s.relay_of IS NULL)) w
            WHERE w.id = r.id AND r.relay_of IS DISTINCT FROM w.original""";

    private final DataSource database;

    GeneratedSlots(DataSource database) {
        this.database = database;
    }

    /** A slot of a programme as it stands. */
    record Stored(UUID id, long version, LocalDate day, Instant start, int minutes, String title, boolean byHand) {

        /** What has begun is left alone like what somebody has touched. */
        Known known(Instant now) {
            LocalDateTime local = start.atZone(Vietnam.ZONE).toLocalDateTime();
            return new Known(day, new Occurrence(local, minutes, title), byHand || !start.isAfter(now));
        }
    }

    /** The slots of a programme whose occurrences are of the day or later. */
    List<Stored> from(UUID programme, LocalDate day) {
        return Sql.of("SELECT * FROM broadcast_slot WHERE programme_id = :programme AND occurrence >= :day")
                .append("ORDER BY occurrence")
                .bind("programme", programme)
                .bind("day", day)
                .list(database, GeneratedSlots::stored);
    }

    void delete(List<Stored> slots) {
        Sql.of("DELETE FROM broadcast_slot WHERE id = ANY (:ids) AND NOT by_hand")
                .bind("ids", slots.stream().map(Stored::id).toList())
                .update(database);
    }

    /** Inserts those for which there is a place; who comes back in another form keeps the id. Returns how many. */
    int insert(SlotPlan plan, List<Occurrence> occurrences, List<Stored> dropped, Instant at) {
        Map<LocalDate, Stored> before = dropped.stream().collect(Collectors.toMap(Stored::day, Function.identity()));
        return Sql.of(INSERT)
                .bind("channel", plan.channelId())
                .bind("programme", plan.programmeId())
                .bind("title", plan.title())
                .bind("minutes", plan.minutes())
                .bind("at", at)
                .bind(
                        "ids",
                        each(
                                occurrences,
                                o -> before.containsKey(o.day())
                                        ? before.get(o.day()).id()
                                        : Ids.next()))
                .bind(
                        "versions",
                        each(
                                occurrences,
                                o -> before.containsKey(o.day())
                                        ? before.get(o.day()).version() + 1
                                        : 1))
                .bind("days", each(occurrences, Occurrence::day))
                .bind("starts", starts(occurrences))
                .update(database);
    }

    /** Lets each slot ahead point to the one of the same day that it relays. */
    void link(SlotPlan plan, Instant at) {
        Sql.of(LINK)
                .bind("programme", plan.programmeId())
                .bind("original", plan.relayOf())
                .bind("at", at)
                .update(database);
    }

    List<UnplacedView> obstacles(SlotPlan plan, List<Occurrence> occurrences) {
        return Sql.of(OBSTACLES)
                .bind("channel", plan.channelId())
                .bind("minutes", plan.minutes())
                .bind("starts", starts(occurrences))
                .list(database, row -> new UnplacedView(row.instant("start"), row.uuid("id"), row.text("title")));
    }

    private static List<Object> starts(List<Occurrence> occurrences) {
        return each(occurrences, o -> o.start().atZone(Vietnam.ZONE).toInstant());
    }

    private static List<Object> each(List<Occurrence> occurrences, Function<Occurrence, Object> part) {
        return occurrences.stream().map(part).toList();
    }

    private static Stored stored(Row row) {
        return new Stored(
                row.uuid("id"),
                row.number("version"),
                row.date("occurrence"),
                row.instant("starts_at"),
                row.integer("minutes"),
                row.text("title"),
                row.bool("by_hand"));
    }
}
