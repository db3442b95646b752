package vn.guongsang.media.contest.judging.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import vn.guongsang.kit.text.Labels;
import vn.guongsang.media.contest.content.Strand;
import vn.guongsang.media.contest.entry.EntryView;
import vn.guongsang.media.contest.entry.content.Work;
import vn.guongsang.media.contest.step.ContestStatus;
import vn.guongsang.media.contest.step.Round;

/** Stores score sheets; a judge sees the own ones only. */
@ApplicationScoped
public class Sheets {

    private static final String ROWS =
            """
            SELECT a.*, e.number, e.strand, e.work, e.author ->> 'name' AS author_name, e.status AS entry_status,
                   c.status AS contest_status, (SELECT jsonb_agg(jsonb_build_object('criterion', s.criterion, 'score', s.score)
                       ORDER BY s.criterion) FROM contest_score s WHERE s.assignment_id = a.id) AS scores
            FROM contest_judge j JOIN contest_assignment a ON a.judge_id = j.id
            JOIN contest_entry e ON e.id = a.entry_id JOIN contest c ON c.id = a.contest_id
            WHERE j.actor_id = :me""";

    private final DataSource database;
    private final ObjectMapper json;
    private final Labels labels;

    Sheets(DataSource database, ObjectMapper json, Labels labels) {
        this.database = database;
        this.json = json;
        this.labels = labels;
    }

    /** The caller's sheets of a contest, or of all, in the order of their assignment. */
    public Slice<SheetView> page(UUID contest, Actor actor, PageRequest page) {
        Listing listing = Listing.of("contest-sheets", List.of(actor.id(), String.valueOf(contest)));
        Sql sql = Sql.of(ROWS).bind("me", actor.id()).filter("a.contest_id = :contest", "contest", contest);
        page.after(listing).ifPresent(keys -> sql.filter("a.id > :after", "after", UUID.fromString(keys.get(0))));
        List<SheetView> rows = sql.append("ORDER BY a.id LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> view(row, false));
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    /** One sheet of the caller's. */
    public Optional<SheetView> find(UUID id, Actor actor) {
        return Sql.of(ROWS)
                .bind("me", actor.id())
                .filter("a.id = :id", "id", id)
                .first(database, row -> view(row, true));
    }

    /** One sheet of the caller's, locked. */
    Optional<SheetView> locked(UUID id, Actor actor) {
        return Sql.of(ROWS)
                .bind("me", actor.id())
                .filter("a.id = :id", "id", id)
                .append("FOR UPDATE OF a")
                .first(database, row -> view(row, true));
    }

    void score(UUID id, NewSheet given, Instant at) {
        Sql.of("UPDATE contest_assignment SET scored_at = :at, remark = :remark, version = version + 1 WHERE id = :id")
                .bind("at", at)
                .bind("remark", given.remark())
                .bind("id", id)
                .update(database);
        Sql.of(
                        """
                INSERT INTO contest_score (assignment_id, criterion, score)
                SELECT :id, n.criterion, CAST(n.score AS numeric) FROM unnest(:criteria::text[], :scores::text[])
                    AS n (criterion, score)
                ON CONFLICT (assignment_id, criterion) DO UPDATE SET score = excluded.score""")
                .bind("id", id)
                .bind(
                        "criteria",
                        given.scores().stream().map(CriterionScore::criterion).toList())
                .bind(
                        "scores",
                        given.scores().stream()
                                .map(one -> one.score().toPlainString())
                                .toList())
                .update(database);
    }

    void recuse(UUID id, NewRecusal given, Instant at) {
        Sql.of(
                        """
                INSERT INTO contest_recusal (judge_id, entry_id, kind, reason, declared_at)
                SELECT judge_id, entry_id, :kind, :reason, :at FROM contest_assignment WHERE id = :id
                ON CONFLICT (judge_id, entry_id) DO NOTHING""")
                .bind("kind", given.kind())
                .bind("reason", given.reason())
                .bind("at", at)
                .bind("id", id)
                .update(database);
        Sql.of("UPDATE contest_assignment SET released_at = :at, version = version + 1 WHERE id = :id")
                .bind("at", at)
                .bind("id", id)
                .update(database);
    }

    private SheetView view(Row row, boolean whole) {
        Work work = read(row.text("work"), Work.class).masking(row.text("author_name"));
        SheetState state = state(row);
        String scores = row.text("scores");
        return new SheetView(
                row.uuid("id"),
                row.number("version"),
                row.uuid("contest_id"),
                row.constant("round", Round.class),
                EntryView.code(row.integer("number")),
                row.constant("strand", Strand.class),
                state,
                labels.of("contest-sheet-state", state),
                state.allowed(),
                work.title(),
                whole ? work : null,
                scores == null ? List.of() : List.of(read(scores, CriterionScore[].class)),
                row.text("remark"),
                row.instant("scored_at"));
    }

    private static SheetState state(Row row) {
        if (row.constant("contest_status", ContestStatus.class).judged() != row.constant("round", Round.class)) {
            return SheetState.CLOSED;
        }
        if (row.instant("released_at") != null || !"SUBMITTED".equals(row.text("entry_status"))) {
            return SheetState.RELEASED;
        }
        return row.instant("scored_at") == null ? SheetState.PENDING : SheetState.SCORED;
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored " + type.getSimpleName(), e);
        }
    }
}
