package vn.guongsang.media.edition.production;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.edition.book.BookFormat;

/** Stores the revisions of editions; whoever writes holds the lock on the edition. */
@ApplicationScoped
public class Revisions {

    private final DataSource database;

    Revisions(DataSource database) {
        this.database = database;
    }

    /** A revision whose files are to be made; tries so far. */
    public record Order(UUID editionId, int revision, int tries) {}

    /** Queues a revision; what came before is not served any more, its checksums stay. */
    public void queue(UUID edition, int revision, Instant at) {
        retire(edition);
        Sql.of(
                        """
                INSERT INTO edition_revision (edition_id, revision, made_at, state, tries, next_try_at)
                VALUES (:edition, :revision, :at, 'QUEUED', 0, :at)""")
                .bind("edition", edition)
                .bind("revision", revision)
                .bind("at", at)
                .update(database);
    }

    /** Takes the bytes of all files away. */
    public void retire(UUID edition) {
        Sql.of("DELETE FROM edition_file_part WHERE edition_id = :edition")
                .bind("edition", edition)
                .update(database);
        Sql.of(
                        "UPDATE edition_revision SET state = 'REPLACED', next_try_at = NULL WHERE edition_id = :edition AND state <> 'REPLACED'")
                .bind("edition", edition)
                .update(database);
    }

    /** Takes what is due, and keeps it from others until the lease ends. */
    public List<Order> claim(Instant now, Instant lease) {
        return Sql.of(
                        """
                UPDATE edition_revision v SET next_try_at = :lease
                FROM (SELECT edition_id, revision FROM edition_revision WHERE next_try_at <= :now
                      ORDER BY next_try_at LIMIT 1 FOR UPDATE SKIP LOCKED) due
                WHERE v.edition_id = due.edition_id AND v.revision = due.revision
                RETURNING v.edition_id, v.revision, v.tries""")
                .bind("now", now)
                .bind("lease", lease)
                .list(
                        database,
                        row -> new Order(row.uuid("edition_id"), row.integer("revision"), row.integer("tries")));
    }

    /** It is tried again later. */
    public void postpone(Order order, String fault, Instant next) {
        one(
                        "UPDATE edition_revision SET tries = tries + 1, fault = :fault, next_try_at = :next WHERE state = 'QUEUED'",
                        order)
                .bind("fault", fault)
                .bind("next", next)
                .update(database);
    }

    /** Its files are there; false when it is not waited for any more. */
    public boolean produced(Order order, Instant at) {
        return one(
                                """
                UPDATE edition_revision SET state = 'PRODUCED', produced_at = :at, fault = NULL, next_try_at = NULL
                WHERE state = 'QUEUED'""",
                                order)
                        .bind("at", at)
                        .update(database)
                == 1;
    }

    /** When a revision was decided. */
    public Optional<Instant> madeAt(Order order) {
        return one("SELECT made_at FROM edition_revision WHERE state = 'QUEUED'", order)
                .first(database, row -> row.instant("made_at"));
    }

    /** Whether the newest revision of an edition has its files. */
    public boolean isProduced(UUID edition) {
        return Sql.of("SELECT 1 AS produced FROM edition_revision WHERE edition_id = :edition AND state = 'PRODUCED'")
                .bind("edition", edition)
                .first(database, row -> true)
                .orElse(false);
    }

    /** All revisions of an edition, oldest first. */
    public List<RevisionView> of(UUID edition) {
        Map<Integer, List<FileView>> files = Sql.of(
                        "SELECT * FROM edition_file WHERE edition_id = :edition ORDER BY format")
                .bind("edition", edition)
                .list(database, row -> Map.entry(row.integer("revision"), file(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return Sql.of("SELECT * FROM edition_revision WHERE edition_id = :edition ORDER BY revision")
                .bind("edition", edition)
                .list(database, row -> view(row, files));
    }

    private static RevisionView view(Row row, Map<Integer, List<FileView>> files) {
        return new RevisionView(
                row.integer("revision"),
                row.instant("made_at"),
                row.constant("state", RevisionState.class),
                row.instant("produced_at"),
                row.text("fault"),
                files.getOrDefault(row.integer("revision"), List.of()));
    }

    static FileView file(Row row) {
        return new FileView(row.constant("format", BookFormat.class), row.text("sha256"), row.number("size"));
    }

    private static Sql one(String statement, Order order) {
        return Sql.of(statement)
                .append("AND edition_id = :edition AND revision = :revision")
                .bind("edition", order.editionId())
                .bind("revision", order.revision());
    }
}
