package vn.guongsang.media.contest.judging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.VietnameseText;
import vn.guongsang.media.contest.step.Round;

/** Stores judges. */
@ApplicationScoped
public class Judges {

    private static final String ROWS =
            """
            SELECT j.*, w.assigned, w.scored FROM contest_judge j
            CROSS JOIN LATERAL (
                SELECT CAST(count(*) AS int) AS assigned, CAST(count(a.scored_at) AS int) AS scored
                FROM contest_assignment a WHERE a.judge_id = j.id AND a.released_at IS NULL) w
            WHERE true""";

    private final DataSource database;

    Judges(DataSource database) {
        this.database = database;
    }

    /** Whether somebody judges in a contest, and so neither runs it nor sees who wrote what. */
    public boolean isJudge(UUID contest, Actor actor) {
        return Sql.of("SELECT id FROM contest_judge WHERE contest_id = :contest AND actor_id = :actor")
                .bind("contest", contest)
                .bind("actor", actor.id())
                .first(database, row -> true)
                .orElse(false);
    }

    /** The judges of a contest, in the order of their appointment. */
    public Slice<JudgeView> page(UUID contest, PageRequest page) {
        Listing listing = Listing.of("contest-judges", contest);
        Sql sql = Sql.of(ROWS).filter("j.contest_id = :contest", "contest", contest);
        page.after(listing).ifPresent(keys -> sql.filter("j.id > :after", "after", UUID.fromString(keys.get(0))));
        List<JudgeView> rows = sql.append("ORDER BY j.id LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, Judges::view);
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    Optional<JudgeView> find(UUID id) {
        return Sql.of(ROWS).filter("j.id = :id", "id", id).first(database, Judges::view);
    }

    /** False when the person is a judge of the contest already. */
    boolean insert(UUID id, UUID contest, NewJudge given, Instant at) {
        return Sql.of(
                                """
                INSERT INTO contest_judge (id, version, contest_id, actor_id, display_name, name_key, unit_id, outlet_id,
                                           rounds, appointed_at)
                VALUES (:id, 1, :contest, :actor, :name, :key, :unit, :outlet, :rounds, :at) ON CONFLICT DO NOTHING""")
                        .bind("id", id)
                        .bind("contest", contest)
                        .bind("actor", given.actorId())
                        .bind("name", given.displayName())
                        .bind("key", VietnameseText.spelling(given.displayName()))
                        .bind("unit", given.unitId())
                        .bind("outlet", given.outletId())
                        .bind("rounds", given.rounds())
                        .bind("at", at)
                        .update(database)
                == 1;
    }

    /** Marks a judge as away and takes back what was not scored. */
    void absent(UUID id, Instant at) {
        Sql.of("UPDATE contest_judge SET absent_at = :at, version = version + 1 WHERE id = :id")
                .bind("id", id)
                .bind("at", at)
                .update(database);
        Sql.of("UPDATE contest_assignment SET released_at = :at, version = version + 1")
                .append("WHERE judge_id = :id AND scored_at IS NULL AND released_at IS NULL")
                .bind("id", id)
                .bind("at", at)
                .update(database);
    }

    /** Whether a unit, or an outlet, is known; an absent one is. */
    boolean known(UUID unit, UUID outlet) {
        return Sql.of("SELECT (:unit::uuid IS NULL OR EXISTS (SELECT 1 FROM unit WHERE id = :unit)) AND")
                .append("(:outlet::uuid IS NULL OR EXISTS (SELECT 1 FROM outlet WHERE id = :outlet)) AS known")
                .bind("unit", unit)
                .bind("outlet", outlet)
                .first(database, row -> row.bool("known"))
                .orElseThrow();
    }

    private static JudgeView view(Row row) {
        return new JudgeView(
                row.uuid("id"),
                row.number("version"),
                row.uuid("contest_id"),
                row.text("actor_id"),
                row.text("display_name"),
                row.uuid("unit_id"),
                row.uuid("outlet_id"),
                row.texts("rounds").stream().map(Round::valueOf).toList(),
                row.integer("assigned"),
                row.integer("scored"),
                row.instant("appointed_at"),
                row.instant("absent_at"));
    }
}
