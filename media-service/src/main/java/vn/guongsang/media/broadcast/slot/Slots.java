package vn.guongsang.media.broadcast.slot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.broadcast.slot.step.Airtime;
import vn.guongsang.media.broadcast.slot.step.Alarm;
import vn.guongsang.media.broadcast.slot.step.NewSlot;
import vn.guongsang.media.broadcast.slot.step.SlotProblem;
import vn.guongsang.media.broadcast.slot.step.SlotStatus;

/** Stores slots; that no two of a channel overlap is up to the database. */
@ApplicationScoped
class Slots {

    private static final String INSERT =
            """
            INSERT INTO broadcast_slot (id, version, status, channel_id, title, starts_at, ends_at, minutes, repeat_of,
                                        relay_of, by_hand, created_at, changed_at)
            VALUES (:id, 1, 'PLANNED', :channel, :title, :start, :end, :minutes, :repeatOf, :relayOf, true, :at, :at)
            ON CONFLICT DO NOTHING""";

    private final DataSource database;

    Slots(DataSource database) {
        this.database = database;
    }

    Optional<Slot> find(UUID id) {
        return Sql.of("SELECT * FROM broadcast_slot WHERE id = :id")
                .bind("id", id)
                .first(database, Slots::slot);
    }

    Optional<Slot> locked(UUID id) {
        return Sql.of("SELECT * FROM broadcast_slot WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .first(database, Slots::slot);
    }

    /** Slots ahead that repeat or relay another and take place, locked in the order of their ids. */
    List<Slot> dependants(UUID original, Instant at) {
        return Sql.of(
                        """
                SELECT * FROM broadcast_slot WHERE (repeat_of = :id OR relay_of = :id) AND status = 'PLANNED'
                AND starts_at > :at ORDER BY id FOR UPDATE""")
                .bind("id", original)
                .bind("at", at)
                .list(database, Slots::slot);
    }

    /** Books a slot; refused when the channel is taken then. */
    Slot insert(UUID id, NewSlot given, Instant at) {
        Slot slot = new Slot(id, 1, SlotStatus.PLANNED, given.channelId(), given.airtime(), null);
        int inserted = Sql.of(INSERT)
                .bind("id", id)
                .bind("channel", given.channelId())
                .bind("title", given.title())
                .bind("start", given.startsAt())
                .bind("end", given.airtime().end())
                .bind("minutes", given.minutes())
                .bind("repeatOf", given.repeatOf())
                .bind("relayOf", given.relayOf())
                .bind("at", at)
                .update(database);
        if (inserted == 0) {
            throw overlap(slot);
        }
        return slot;
    }

    /** Writes a slot after a step; refused when the channel is taken then. */
    void save(Slot slot, Instant at) {
        boolean saved = Sql.of(
                        """
                SELECT save_broadcast_slot(CAST(:id AS uuid), CAST(:version AS bigint), CAST(:status AS text),
                    CAST(:start AS timestamptz), CAST(:minutes AS int), CAST(:alarm AS text),
                    CAST(:at AS timestamptz)) AS saved""")
                .bind("id", slot.id())
                .bind("version", slot.version())
                .bind("status", slot.status())
                .bind("start", slot.airtime().start())
                .bind("minutes", slot.airtime().minutes())
                .bind("alarm", slot.alarm())
                .bind("at", at)
                .first(database, row -> row.bool("saved"))
                .orElseThrow();
        if (!saved) {
            throw overlap(slot);
        }
    }

    /** The rule of a programme leaves a slot alone on which others rely. */
    void keep(UUID slot) {
        Sql.of("UPDATE broadcast_slot SET by_hand = true WHERE id = :id")
                .bind("id", slot)
                .update(database);
    }

    private ProblemException overlap(Slot slot) {
        return Sql.of(
                        """
                SELECT id, title, starts_at, ends_at FROM broadcast_slot
                WHERE channel_id = :channel AND status <> 'CANCELLED' AND id <> :id
                  AND tstzrange(starts_at, ends_at) && tstzrange(CAST(:start AS timestamptz), CAST(:end AS timestamptz))
                ORDER BY starts_at LIMIT 1""")
                .bind("channel", slot.channelId())
                .bind("id", slot.id())
                .bind("start", slot.airtime().start())
                .bind("end", slot.airtime().end())
                .first(database, row -> new ProblemException(SlotProblem.SLOT_OVERLAP, row.text("title"))
                        .with("slotInTheWay", inTheWay(row)))
                .orElseGet(() -> new ProblemException(SlotProblem.SLOT_OVERLAP, ""));
    }

    private static Map<String, Object> inTheWay(Row row) {
        return Map.of(
                "id", row.uuid("id"),
                "title", row.text("title"),
                "startsAt", row.instant("starts_at"),
                "endsAt", row.instant("ends_at"));
    }

    private static Slot slot(Row row) {
        return new Slot(
                row.uuid("id"),
                row.number("version"),
                row.constant("status", SlotStatus.class),
                row.uuid("channel_id"),
                new Airtime(row.instant("starts_at"), row.integer("minutes")),
                row.constant("alarm", Alarm.class));
    }
}
