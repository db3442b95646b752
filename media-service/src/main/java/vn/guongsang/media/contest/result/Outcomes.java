package vn.guongsang.media.contest.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.contest.entry.EntryView;
import vn.guongsang.model.event.ContestSnapshot;

/** Reads what the event of a contest tells of its entries and its result; nothing of it names a person. */
@ApplicationScoped
public class Outcomes {

    private static final String NOTE =
            "CASE WHEN e.status = 'DISQUALIFIED' THEN e.status WHEN e.standing <> 'CLEAR' THEN e.standing END AS note";

    private static final String FIGURES =
            """
            SELECT CAST(count(*) AS int) AS entries, CAST(count(DISTINCT e.body_id) AS int) AS bodies,
                   (SELECT r.result_sha256 FROM contest_round r WHERE r.contest_id = :contest AND r.round = 'FINAL') AS digest
            FROM contest_entry e WHERE e.contest_id = :contest AND e.status = 'SUBMITTED'""";

    private final DataSource database;

    Outcomes(DataSource database) {
        this.database = database;
    }

    /** What has come of a contest so far. */
    public record Outcome(
            int entries,
            int bodies,
            List<ContestSnapshot.Award> awards,
            List<ContestSnapshot.Candidate> candidates,
            String resultSha256) {}

    /** Counts, prizes and candidates. */
    public Outcome of(UUID contest) {
        return Sql.of(FIGURES)
                .bind("contest", contest)
                .first(
                        database,
                        row -> new Outcome(
                                row.integer("entries"),
                                row.integer("bodies"),
                                awards(contest),
                                candidates(contest),
                                row.text("digest")))
                .orElseThrow();
    }

    private List<ContestSnapshot.Award> awards(UUID contest) {
        return Sql.of("SELECT r.*, e.unit_id, e.outlet_id, e.exemplar_id, " + NOTE)
                .append("FROM contest_result r JOIN contest_entry e ON e.id = r.entry_id")
                .append(
                        "WHERE r.contest_id = :contest AND r.round = 'FINAL' AND r.prize IS NOT NULL ORDER BY r.ordinal")
                .bind("contest", contest)
                .list(database, Outcomes::award);
    }

    private static ContestSnapshot.Award award(Row row) {
        return new ContestSnapshot.Award(
                row.uuid("entry_id"),
                row.text("strand"),
                row.integer("place"),
                row.text("prize"),
                row.uuid("unit_id"),
                row.uuid("outlet_id"),
                row.uuid("exemplar_id"),
                row.text("note"));
    }

    private List<ContestSnapshot.Candidate> candidates(UUID contest) {
        return Sql.of("SELECT id, number, strand, subject_unit_id, proposed_at FROM contest_entry")
                .append("WHERE contest_id = :contest AND proposed_at IS NOT NULL ORDER BY number")
                .bind("contest", contest)
                .list(
                        database,
                        row -> new ContestSnapshot.Candidate(
                                row.uuid("id"),
                                EntryView.code(row.integer("number")),
                                row.text("strand"),
                                row.uuid("subject_unit_id"),
                                row.instant("proposed_at")));
    }
}
