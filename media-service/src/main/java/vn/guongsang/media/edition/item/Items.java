package vn.guongsang.media.edition.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** Stores whom editions hold; whoever writes holds the lock on the edition. */
@ApplicationScoped
public class Items {

    private final DataSource database;

    Items(DataSource database) {
        this.database = database;
    }

    /** Takes the choices in the place of what was there; each is asked for at once. */
    public void replace(UUID edition, List<Choice> choices, Instant at) {
        clear(edition);
        Sql.of(
                        """
                INSERT INTO edition_item (edition_id, exemplar_id, ordinal, picked, state, tries, next_try_at)
                SELECT :edition, c.id, CAST(c.ordinal AS int), CAST(c.picked AS boolean), 'WAITING', 0, CAST(:at AS timestamptz)
                FROM unnest(:ids::uuid[], :ordinals::text[], :picked::text[]) AS c (id, ordinal, picked)""")
                .bind("edition", edition)
                .bind("ids", choices.stream().map(Choice::exemplarId).toList())
                .bind(
                        "ordinals",
                        IntStream.rangeClosed(1, choices.size()).boxed().toList())
                .bind("picked", choices.stream().map(Choice::picked).toList())
                .bind("at", at)
                .update(database);
    }

    /** Takes all away. */
    public void clear(UUID edition) {
        Sql.of("DELETE FROM edition_item WHERE edition_id = :edition")
                .bind("edition", edition)
                .update(database);
    }

    /** Takes one away; false when it was not there. */
    public boolean remove(UUID edition, UUID exemplar) {
        return one("DELETE FROM edition_item WHERE true", edition, exemplar).update(database) == 1;
    }

    /** What has come of a profile. */
    public record Arrival(long version, String sha256, int photos, int photosLeftOut) {}

    /** A profile that the source is to be asked for; tries so far. */
    public record Errand(UUID editionId, UUID exemplarId, int tries) {}

    /** Takes what is due, and keeps it from others until the lease ends. */
    public List<Errand> claim(Instant now, Instant lease, int most) {
        return Sql.of(
                        """
                UPDATE edition_item i SET next_try_at = :lease
                FROM (SELECT edition_id, exemplar_id FROM edition_item WHERE next_try_at <= :now
                      ORDER BY next_try_at LIMIT :most FOR UPDATE SKIP LOCKED) due
                WHERE i.edition_id = due.edition_id AND i.exemplar_id = due.exemplar_id
                RETURNING i.edition_id, i.exemplar_id, i.tries""")
                .bind("now", now)
                .bind("lease", lease)
                .bind("most", most)
                .list(
                        database,
                        row -> new Errand(row.uuid("edition_id"), row.uuid("exemplar_id"), row.integer("tries")));
    }

    /** The profile has come. */
    public void fetched(UUID edition, UUID exemplar, Arrival arrival) {
        one(
                        """
                UPDATE edition_item SET state = 'FETCHED', exemplar_version = :version, profile_sha256 = :sha256,
                    photos = :photos, photos_left_out = :left, fault = NULL, next_try_at = NULL
                WHERE state = 'WAITING'""",
                        edition,
                        exemplar)
                .bind("version", arrival.version())
                .bind("sha256", arrival.sha256())
                .bind("photos", arrival.photos())
                .bind("left", arrival.photosLeftOut())
                .update(database);
    }

    /** The source does not publish it. */
    public void leftOut(UUID edition, UUID exemplar, String fault) {
        one(
                        "UPDATE edition_item SET state = 'LEFT_OUT', fault = :fault, next_try_at = NULL WHERE state = 'WAITING'",
                        edition,
                        exemplar)
                .bind("fault", fault)
                .update(database);
    }

    /** The source is asked again later. */
    public void postpone(UUID edition, UUID exemplar, String fault, Instant next) {
        one(
                        "UPDATE edition_item SET tries = tries + 1, fault = :fault, next_try_at = :next WHERE next_try_at IS NOT NULL",
                        edition,
                        exemplar)
                .bind("fault", fault)
                .bind("next", next)
                .update(database);
    }

    /** The source is asked whether what a frozen edition holds is still public. */
    public void recheck(UUID edition, UUID exemplar, Instant at) {
        one("UPDATE edition_item SET tries = 0, next_try_at = :at WHERE position IS NOT NULL", edition, exemplar)
                .bind("at", at)
                .update(database);
    }

    /** Nothing more has to be asked. */
    public void checked(UUID edition, UUID exemplar) {
        one("UPDATE edition_item SET fault = NULL, next_try_at = NULL WHERE true", edition, exemplar)
                .update(database);
    }

    /** Numbers what was fetched, in the order of the choice. */
    public void number(UUID edition) {
        Sql.of(
                        """
                UPDATE edition_item i SET position = n.position
                FROM (SELECT exemplar_id, row_number() OVER (ORDER BY ordinal) AS position FROM edition_item
                      WHERE edition_id = :edition AND state = 'FETCHED') n
                WHERE i.edition_id = :edition AND i.exemplar_id = n.exemplar_id""")
                .bind("edition", edition)
                .update(database);
    }

    /** Editions that hold an exemplar, or whose draft names it, in the order of locking. */
    public List<UUID> editionsWith(UUID exemplar) {
        return Sql.of(
                        """
                SELECT e.id FROM edition e
                WHERE e.status <> 'DISCARDED' AND EXISTS (SELECT 1 FROM edition_item i WHERE i.edition_id = e.id AND i.exemplar_id = :exemplar)
                   OR e.status IN ('DRAFT', 'ASSEMBLING', 'ASSEMBLED') AND e.content -> 'picks' @> to_jsonb(CAST(:exemplar AS text))
                ORDER BY e.id""")
                .bind("exemplar", exemplar)
                .list(database, row -> row.uuid("id"));
    }

    /** Whether that profile is still waited for. */
    public boolean isWaiting(UUID edition, UUID exemplar) {
        return one("SELECT 1 AS waiting FROM edition_item WHERE state = 'WAITING'", edition, exemplar)
                .first(database, row -> true)
                .orElse(false);
    }

    /** How many photos of an exemplar an edition has taken. */
    public int photos(UUID edition, UUID exemplar) {
        return one("SELECT photos FROM edition_item WHERE true", edition, exemplar)
                .first(database, row -> row.integer("photos"))
                .orElse(0);
    }

    /** Whether some profile of an edition is still waited for. */
    public boolean isWaiting(UUID edition) {
        return Sql.of("SELECT 1 AS waiting FROM edition_item WHERE edition_id = :edition AND state = 'WAITING' LIMIT 1")
                .bind("edition", edition)
                .first(database, row -> true)
                .orElse(false);
    }

    /** Exemplars whose profiles an edition holds, in order, without recalled pages; before it is frozen those chosen. */
    public List<UUID> exemplars(UUID edition) {
        return Sql.of(
                        """
                SELECT i.exemplar_id FROM edition_item i
                WHERE i.edition_id = :edition AND i.state <> 'LEFT_OUT'
                  AND NOT EXISTS (SELECT 1 FROM edition_recall r WHERE r.edition_id = i.edition_id
                                  AND r.exemplar_id = i.exemplar_id AND r.part = 'PAGE')
                ORDER BY i.ordinal""")
                .bind("edition", edition)
                .list(database, row -> row.uuid("exemplar_id"));
    }

    /** Where a profile stands in an edition, and what was fetched; null parts where there is nothing. */
    public record Place(UUID exemplarId, int position, String sha256) {

        static Place of(Row row) {
            return new Place(row.uuid("exemplar_id"), row.integer("position"), row.text("profile_sha256"));
        }
    }

    /** The frozen list, in order. */
    public List<Place> frozen(UUID edition) {
        return Sql.of(
                        "SELECT * FROM edition_item WHERE edition_id = :edition AND position IS NOT NULL ORDER BY position")
                .bind("edition", edition)
                .list(database, Place::of);
    }

    private static Sql one(String statement, UUID edition, UUID exemplar) {
        return Sql.of(statement)
                .append("AND edition_id = :edition AND exemplar_id = :exemplar")
                .bind("edition", edition)
                .bind("exemplar", exemplar);
    }
}
