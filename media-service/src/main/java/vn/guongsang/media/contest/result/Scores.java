package vn.guongsang.media.contest.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.contest.content.Strand;
import vn.guongsang.media.contest.result.ranking.Contender;
import vn.guongsang.media.contest.step.Round;

/** Reads the scores that count in a round: of sheets that were not taken back, for the entries of the round. */
@ApplicationScoped
class Scores {

    private static final String ENTRIES =
            """
            SELECT e.id, e.number, e.strand, e.body_id, e.submitted_at FROM contest_entry e
            WHERE e.contest_id = :contest AND (e.status = 'SUBMITTED' OR e.id = ANY (:also))
              AND (:round = 'FIRST' OR EXISTS (SELECT 1 FROM contest_result r
                   WHERE r.entry_id = e.id AND r.round = 'FIRST' AND r.promoted))
            ORDER BY e.number""";

    private static final String SCORES =
            """
            SELECT a.entry_id, a.judge_id, s.criterion, s.score
            FROM contest_assignment a JOIN contest_score s ON s.assignment_id = a.id
            WHERE a.contest_id = :contest AND a.round = :round AND a.released_at IS NULL
            ORDER BY a.entry_id, a.judge_id, s.criterion""";

    private final DataSource database;

    Scores(DataSource database) {
        this.database = database;
    }

    /**
     * The entries of a round with their sheets.
     *
     * @param also entries that were in the round when it was closed, whatever became of them since
     */
    List<Contender> of(UUID contest, Round round, List<UUID> also) {
        Map<UUID, Map<UUID, Map<String, BigDecimal>>> sheets = new LinkedHashMap<>();
        Sql.of(SCORES).bind("contest", contest).bind("round", round).list(database, row -> sheets.computeIfAbsent(
                        row.uuid("entry_id"), id -> new LinkedHashMap<>())
                .computeIfAbsent(row.uuid("judge_id"), id -> new TreeMap<>())
                .put(row.text("criterion"), row.decimal("score")));
        return Sql.of(ENTRIES)
                .bind("contest", contest)
                .bind("round", round)
                .bind("also", also)
                .list(database, row -> contender(row, sheets.getOrDefault(row.uuid("id"), Map.of())));
    }

    private static Contender contender(Row row, Map<UUID, Map<String, BigDecimal>> sheets) {
        List<Contender.Sheet> counted = new ArrayList<>();
        sheets.forEach((judge, scores) -> counted.add(new Contender.Sheet(judge, scores)));
        return new Contender(
                row.uuid("id"),
                row.integer("number"),
                row.constant("strand", Strand.class),
                row.uuid("body_id"),
                row.instant("submitted_at"),
                counted);
    }

    /** Whether somebody's entry stands in a contest. */
    boolean hasEntries(UUID contest) {
        return Sql.of("SELECT id FROM contest_entry WHERE contest_id = :contest AND status = 'SUBMITTED' LIMIT 1")
                .bind("contest", contest)
                .first(database, row -> true)
                .orElse(false);
    }
}
