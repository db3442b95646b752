package vn.guongsang.reporting.fact.generation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.fact.FactTable;
import vn.guongsang.reporting.fact.Facts;
import vn.guongsang.reporting.fact.Facts.Lines;

/** Compares a generation that has been built with the one in use, row by row where the versions are equal. */
@ApplicationScoped
public class Differences {

    /** Some are kept, the rest is counted: about a thousand a topic. */
    private static final String ENOUGH =
            """

            AND (SELECT count(*) FROM fact_rebuild_difference WHERE rebuild_id = :rebuild AND topic = :topic) < 1000
            LIMIT 1000
            ON CONFLICT DO NOTHING""";

    private static final UUID FIRST = new UUID(0, 0);

    /** The last of the next 20,000 aggregates of the generation in use. */
    private static final String LAST =
            """
            SELECT id FROM (SELECT %2$s AS id FROM %1$s WHERE generation = CAST(:before AS smallint) AND %2$s > :from
                            ORDER BY %2$s LIMIT 20000) next
            ORDER BY id DESC LIMIT 1""";

    /** Aggregates of the generation in use that the other one does not have, or has in an older version only. */
    private static final String LACKING =
            """
            FROM %1$s o
            LEFT JOIN %1$s n ON n.generation = CAST(:after AS smallint) AND n.%2$s = o.%2$s
            WHERE o.generation = CAST(:before AS smallint) AND (n.version IS NULL OR n.version < o.version)""";

    private static final String EQUAL_VERSION =
            """
            FROM %1$s o
            JOIN %1$s n ON n.generation = CAST(:after AS smallint) AND n.%2$s = o.%2$s AND n.version = o.version
            WHERE o.generation = CAST(:before AS smallint)""";

    /** The aggregates of one version, the same but for their lines. */
    private static final String DIFFERING_LINES =
            """
            WITH same AS MATERIALIZED (SELECT o.%2$s AS id %5$s),
                 before AS (SELECT %3$s FROM %1$s
                            WHERE generation = CAST(:before AS smallint) AND %4$s AND %2$s IN (SELECT id FROM same)),
                 after AS (SELECT %3$s FROM %1$s
                           WHERE generation = CAST(:after AS smallint) AND %4$s AND %2$s IN (SELECT id FROM same))
            SELECT DISTINCT d.%2$s AS id
            FROM ((TABLE before EXCEPT ALL TABLE after) UNION ALL (TABLE after EXCEPT ALL TABLE before)) d""";

    private static final String KEEP =
            """
            INSERT INTO fact_rebuild_difference
                (rebuild_id, topic, aggregate_id, kind, version_before, version_after, columns)
            SELECT :rebuild, :topic, o.%s, :kind, o.version, n.version, %s
            """;

    private final DataSource database;

    Differences(DataSource database) {
        this.database = database;
    }

    /** What is compared: the partitions of the generation in use and of the new one, for one rebuild. */
    public record Pair(UUID rebuild, int before, int after) {}

    /** Which aggregates are looked at: a condition on the key, and its values. */
    private record Range(String condition, UUID from, UUID to, Collection<UUID> ids) {

        Sql bind(Sql sql) {
            return ids == null ? sql.bind("from", from).bind("to", to) : sql.bind("ids", ids);
        }

        String on(String column) {
            return condition.replace("$", column);
        }
    }

    /** How many aggregates of the generation in use the new one lacks. */
    public long lacking(Facts<?> facts, Pair pair) {
        return pair(
                        Sql.of("SELECT count(*) AS found "
                                + LACKING.formatted(
                                        facts.table().name(), facts.table().key())),
                        pair)
                .first(database, row -> row.number("found"))
                .orElseThrow();
    }

    /** Keeps which they are, a thousand at most. */
    public void keepLacking(Facts<?> facts, Pair pair) {
        String key = facts.table().key();
        Sql sql = Sql.of(KEEP.formatted(key, "CAST('{}' AS text[])")
                + LACKING.formatted(facts.table().name(), key)
                + ENOUGH);
        pair(named(sql, facts, pair, "LACKING"), pair).update(database);
    }

    /**
     * Compares the next aggregates of a topic, so many that each statement is short, and keeps what differs.
     *
     * @param after those behind this id; null for the first
     */
    public Compared compare(Facts<?> facts, Pair pair, UUID after) {
        UUID from = after == null ? FIRST : after;
        Optional<UUID> last = Sql.of(
                        LAST.formatted(facts.table().name(), facts.table().key()))
                .bind("before", pair.before())
                .bind("from", from)
                .first(database, row -> row.uuid("id"));
        long found = last.map(to -> compare(facts, pair, new Range("$ > :from AND $ <= :to", from, to, null)))
                .orElse(0L);
        return new Compared(found, last);
    }

    /** How many differ, and behind which id to go on; empty at the end. */
    public record Compared(long differing, Optional<UUID> next) {}

    /** Compares these aggregates of a topic and keeps what differs. */
    public long compare(Facts<?> facts, Pair pair, Collection<UUID> ids) {
        return compare(facts, pair, new Range("$ = ANY (:ids)", null, null, ids));
    }

    private long compare(Facts<?> facts, Pair pair, Range range) {
        FactTable<?> table = facts.table();
        String from = EQUAL_VERSION.formatted(table.name(), table.key()) + " AND " + range.on("o." + table.key());
        String rows = " AND " + row(table, "o") + " IS %s DISTINCT FROM " + row(table, "n");
        String differing = from + rows.formatted("");
        long found = range.bind(pair(Sql.of("SELECT count(*) AS found " + differing), pair))
                .first(database, row -> row.number("found"))
                .orElseThrow();
        if (found > 0) {
            keep(facts, pair, range, new Found(names(table), differing));
        }
        for (Lines<?, ?> lines : facts.lines()) {
            found += compareLines(facts, pair, range, from + rows.formatted("NOT"), lines.table());
        }
        return found;
    }

    /** What stands in the kept row, and where it comes from. */
    private record Found(String columns, String from) {}

    private long compareLines(Facts<?> facts, Pair pair, Range range, String equal, FactTable<?> lines) {
        String sql = DIFFERING_LINES.formatted(
                lines.name(), lines.key(), String.join(", ", lines.columns()), range.on(lines.key()), equal);
        List<UUID> ids = range.bind(pair(Sql.of(sql), pair)).list(database, row -> row.uuid("id"));
        if (!ids.isEmpty()) {
            String key = facts.table().key();
            keep(
                    facts,
                    pair,
                    new Range("$ = ANY (:ids)", null, null, ids),
                    new Found(
                            "ARRAY['" + lines.name() + "']",
                            EQUAL_VERSION.formatted(facts.table().name(), key) + " AND o." + key + " = ANY (:ids)"));
        }
        return ids.size();
    }

    private void keep(Facts<?> facts, Pair pair, Range range, Found found) {
        Sql sql = Sql.of(KEEP.formatted(facts.table().key(), found.columns()) + found.from() + ENOUGH);
        range.bind(pair(named(sql, facts, pair, "DIFFERING"), pair)).update(database);
    }

    private static Sql named(Sql sql, Facts<?> facts, Pair pair, String kind) {
        return sql.bind("rebuild", pair.rebuild()).bind("topic", facts.topic()).bind("kind", kind);
    }

    private static Sql pair(Sql sql, Pair pair) {
        return sql.bind("before", pair.before()).bind("after", pair.after());
    }

    private static String row(FactTable<?> table, String of) {
        return table.columns().stream().map(column -> of + "." + column).collect(Collectors.joining(", ", "ROW(", ")"));
    }

    /** SQL that names the columns in which two rows differ. */
    private static String names(FactTable<?> table) {
        return table.columns().stream()
                .map(column -> "CASE WHEN o.%1$s IS DISTINCT FROM n.%1$s THEN '%1$s' END".formatted(column))
                .collect(Collectors.joining(", ", "array_remove(ARRAY[", "], NULL)"));
    }
}
