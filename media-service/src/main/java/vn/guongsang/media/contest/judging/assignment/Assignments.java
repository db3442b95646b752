package vn.guongsang.media.contest.judging.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.contest.step.Round;

/** Stores which judge scores which entry. */
@ApplicationScoped
class Assignments {

    private final DataSource database;

    Assignments(DataSource database) {
        this.database = database;
    }

    /** Judges of a round who are not away. */
    List<UUID> judges(UUID contest, Round round) {
        return Sql.of("SELECT id FROM contest_judge WHERE contest_id = :contest AND absent_at IS NULL")
                .append("AND :round = ANY (rounds) ORDER BY id")
                .bind("contest", contest)
                .bind("round", round)
                .list(database, row -> row.uuid("id"));
    }

    /** Entries of a round with their judges, in the order of their numbers. */
    List<EvenPlan.Need> needs(UUID contest, Round round) {
        Map<UUID, Set<UUID>> excluded = new HashMap<>();
        pairs(excluded, Sql.of("SELECT entry_id, judge_id FROM contest_conflict WHERE contest_id = :contest"), contest);
        pairs(
                excluded,
                Sql.of(
                                "SELECT entry_id, judge_id FROM contest_assignment WHERE contest_id = :contest AND round = :round")
                        .bind("round", round),
                contest);
        return Sql.of(
                        """
                SELECT e.id, e.number, (SELECT CAST(count(*) AS int) FROM contest_assignment a
                    WHERE a.entry_id = e.id AND a.round = :round AND a.released_at IS NULL) AS standing
                FROM contest_entry e WHERE e.contest_id = :contest AND e.status = 'SUBMITTED'
                  AND (:round = 'FIRST' OR EXISTS (SELECT 1 FROM contest_result r
                       WHERE r.entry_id = e.id AND r.round = 'FIRST' AND r.promoted))
                ORDER BY e.number""")
                .bind("contest", contest)
                .bind("round", round)
                .list(
                        database,
                        row -> new EvenPlan.Need(
                                row.uuid("id"),
                                row.integer("number"),
                                row.integer("standing"),
                                excluded.getOrDefault(row.uuid("id"), Set.of())));
    }

    private void pairs(Map<UUID, Set<UUID>> into, Sql sql, UUID contest) {
        sql.bind("contest", contest)
                .list(database, row -> into.computeIfAbsent(row.uuid("entry_id"), id -> new HashSet<>())
                        .add(row.uuid("judge_id")));
    }

    /** How many entries each judge has in a round. */
    Map<UUID, Integer> load(UUID contest, Round round) {
        return Sql.of("SELECT judge_id AS id, CAST(count(*) AS int) AS entries FROM contest_assignment")
                .append("WHERE contest_id = :contest AND round = :round AND released_at IS NULL GROUP BY judge_id")
                .bind("contest", contest)
                .bind("round", round)
                .byId(database, row -> row.integer("entries"));
    }

    /** Stores all pairs in one statement; returns the ids of the new assignments. */
    List<UUID> insert(UUID contest, Round round, List<EvenPlan.Pair> pairs, Instant at) {
        List<UUID> ids = pairs.stream().map(pair -> Ids.next()).toList();
        Sql.of(
                        """
                INSERT INTO contest_assignment (id, version, contest_id, round, entry_id, judge_id, assigned_at)
                SELECT n.id, 1, :contest, :round, n.entry, n.judge, :at
                FROM unnest(:ids::uuid[], :entries::uuid[], :judges::uuid[]) AS n (id, entry, judge)""")
                .bind("contest", contest)
                .bind("round", round)
                .bind("at", at)
                .bind("ids", ids)
                .bind("entries", pairs.stream().map(EvenPlan.Pair::entry).toList())
                .bind("judges", pairs.stream().map(EvenPlan.Pair::judge).toList())
                .update(database);
        return ids;
    }
}
