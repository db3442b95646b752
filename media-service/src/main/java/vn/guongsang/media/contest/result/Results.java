package vn.guongsang.media.contest.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.media.contest.content.Strand;
import vn.guongsang.media.contest.entry.EntryView;
import vn.guongsang.media.contest.judging.sheet.CriterionScore;
import vn.guongsang.media.contest.step.Round;

/** Reads result lists and the sheets from which they were made. */
@ApplicationScoped
public class Results {

    private static final String ROWS =
            """
            SELECT r.*, e.number, e.title, e.author ->> 'name' AS author, e.unit_id, e.outlet_id, e.exemplar_id,
                   CASE WHEN e.status = 'DISQUALIFIED' THEN e.status WHEN e.standing <> 'CLEAR' THEN e.standing END AS note
            FROM contest_result r JOIN contest_entry e ON e.id = r.entry_id WHERE true""";

    private static final String SHEETS =
            """
            SELECT a.*, e.number, e.strand, (SELECT jsonb_agg(jsonb_build_object('criterion', s.criterion, 'score', s.score)
                       ORDER BY s.criterion) FROM contest_score s WHERE s.assignment_id = a.id) AS scores
            FROM contest_assignment a JOIN contest_entry e ON e.id = a.entry_id WHERE true""";

    private final DataSource database;
    private final ObjectMapper json;
    private final Labels labels;

    Results(DataSource database, ObjectMapper json, Labels labels) {
        this.database = database;
        this.json = json;
        this.labels = labels;
    }

    /** The result list of a closed round, in its order. */
    public Slice<ResultView> page(UUID contest, Round round, Strand strand, PageRequest page) {
        Listing listing = Listing.of("contest-results", List.of(contest, round, String.valueOf(strand)));
        Sql sql = Sql.of(ROWS)
                .filter("r.contest_id = :contest", "contest", contest)
                .filter("r.round = :round", "round", round)
                .filter("r.strand = :strand", "strand", strand);
        page.after(listing).ifPresent(keys -> sql.filter("r.ordinal > :after", "after", Integer.valueOf(keys.get(0))));
        List<Line> rows = sql.append("ORDER BY r.ordinal LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> new Line(row.integer("ordinal"), view(row)));
        return Slice.of(rows, page, listing, line -> List.of(String.valueOf(line.ordinal())))
                .map(Line::view);
    }

    /** The sheets of a round as they are stored, for whoever reckons anew. */
    public Slice<StoredSheet> sheets(UUID contest, Round round, PageRequest page) {
        Listing listing = Listing.of("contest-stored-sheets", List.of(contest, round));
        Sql sql = Sql.of(SHEETS)
                .filter("a.contest_id = :contest", "contest", contest)
                .filter("a.round = :round", "round", round);
        page.after(listing).ifPresent(keys -> sql.filter("a.id > :after", "after", UUID.fromString(keys.get(0))));
        List<StoredSheet> rows = sql.append("ORDER BY a.id LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, this::sheet);
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    private ResultView view(Row row) {
        Note note = row.constant("note", Note.class);
        boolean shown = note == null || note == Note.DISQUALIFIED;
        return new ResultView(
                row.uuid("entry_id"),
                EntryView.code(row.integer("number")),
                row.constant("strand", Strand.class),
                row.integer("place"),
                row.decimal("mark"),
                row.integer("sheets"),
                row.decimal("spread"),
                row.bool("conflicting"),
                row.bool("promoted"),
                row.text("prize"),
                row.text("prize_amount") == null ? null : row.number("prize_amount"),
                shown ? row.text("title") : null,
                row.text("author"),
                row.uuid("unit_id"),
                row.uuid("outlet_id"),
                row.uuid("exemplar_id"),
                note,
                note == null ? null : labels.of("contest-result-note", note));
    }

    private StoredSheet sheet(Row row) {
        String scores = row.text("scores");
        return new StoredSheet(
                row.uuid("id"),
                row.uuid("entry_id"),
                EntryView.code(row.integer("number")),
                row.constant("strand", Strand.class),
                row.uuid("judge_id"),
                row.instant("scored_at") != null && row.instant("released_at") == null,
                scores == null ? List.of() : read(scores),
                row.text("remark"),
                row.instant("scored_at"),
                row.instant("released_at"));
    }

    private List<CriterionScore> read(String scores) {
        try {
            return List.of(json.readValue(scores, CriterionScore[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored scores", e);
        }
    }

    /** A line and its place in the order of the list. */
    private record Line(int ordinal, ResultView view) {}
}
