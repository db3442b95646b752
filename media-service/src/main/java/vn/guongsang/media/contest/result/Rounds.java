package vn.guongsang.media.contest.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.contest.Terms;
import vn.guongsang.media.contest.content.NewContest;
import vn.guongsang.media.contest.entry.EntryView;
import vn.guongsang.media.contest.result.ranking.Contender;
import vn.guongsang.media.contest.result.ranking.Ranked;
import vn.guongsang.media.contest.result.ranking.Ranking;
import vn.guongsang.media.contest.step.ContestProblem;
import vn.guongsang.media.contest.step.Round;

/** Closes rounds and keeps what came of them. */
@ApplicationScoped
public class Rounds {

    private static final int MOST_NAMED = 20;

    private static final String RESULT =
            """
            INSERT INTO contest_result (contest_id, round, ordinal, entry_id, strand, place, mark, sheets, spread,
                                        conflicting, promoted, prize, prize_amount)
            SELECT :contest, :round, CAST(r.ordinal AS int), CAST(r.entry AS uuid), r.strand, CAST(r.place AS int),
                   CAST(r.mark AS numeric), CAST(r.sheets AS int), CAST(r.spread AS numeric), CAST(r.conflicting AS boolean),
                   CAST(r.promoted AS boolean), nullif(r.prize, ''), CAST(nullif(r.amount, '') AS bigint)
            FROM unnest(:ordinals::text[], :entries::text[], :strands::text[], :places::text[], :marks::text[],
                        :sheets::text[], :spreads::text[], :conflicting::text[], :promoted::text[], :prizes::text[],
                        :amounts::text[])
                AS r (ordinal, entry, strand, place, mark, sheets, spread, conflicting, promoted, prize, amount)""";

    private final DataSource database;
    private final Scores scores;
    private final ObjectMapper json;

    Rounds(DataSource database, Scores scores, ObjectMapper json) {
        this.database = database;
        this.scores = scores;
        this.json = json;
    }

    /** Refuses to judge nothing. */
    public void requireEntries(UUID contest) {
        if (!scores.hasEntries(contest)) {
            throw new ProblemException(ContestProblem.CONTEST_WITHOUT_ENTRIES);
        }
    }

    /**
     * Ranks a round and keeps the result; runs in the transaction that has locked the contest.
     *
     * @throws ProblemException 409 when an entry has fewer sheets than the quorum
     */
    public void close(Terms terms, Round round, Actor actor, Instant at) {
        List<Contender> contenders = scores.of(terms.id(), round, List.of());
        if (contenders.isEmpty()) {
            throw new ProblemException(ContestProblem.CONTEST_WITHOUT_ENTRIES);
        }
        requireQuorum(contenders, terms.content().scoring().quorum());
        Reckoning reckoning = Reckoning.of(terms.content(), round, contenders);
        keep(terms, round, reckoning, actor, at);
        keep(terms.id(), round, reckoning.places());
    }

    private static void requireQuorum(List<Contender> contenders, int quorum) {
        List<String> below = contenders.stream()
                .filter(contender -> contender.sheets().size() < quorum)
                .map(contender -> EntryView.code(contender.number()))
                .toList();
        if (!below.isEmpty()) {
            throw new ProblemException(ContestProblem.CONTEST_QUORUM_MISSING, below.size(), quorum)
                    .with("entries", below.stream().limit(MOST_NAMED).toList());
        }
    }

    private void keep(Terms terms, Round round, Reckoning reckoning, Actor actor, Instant at) {
        Sql.of(
                        """
                INSERT INTO contest_round (contest_id, round, rules, sheets, sheets_sha256, result_sha256, closed_by, closed_at)
                VALUES (:contest, :round, CAST(:rules AS jsonb), :sheets, :in, :out, :by, :at)""")
                .bind("contest", terms.id())
                .bind("round", round)
                .bind("rules", rules(terms.content()))
                .bind("sheets", reckoning.sheets())
                .bind("in", reckoning.sheetsSha256())
                .bind("out", reckoning.resultSha256())
                .bind("by", actor.id())
                .bind("at", at)
                .update(database);
    }

    private void keep(UUID contest, Round round, List<Ranked> places) {
        Sql.of(RESULT)
                .bind("contest", contest)
                .bind("round", round)
                .bind(
                        "ordinals",
                        IntStream.rangeClosed(1, places.size()).boxed().toList())
                .bind(
                        "entries",
                        each(places, ranked -> ranked.contender().entryId().toString()))
                .bind("strands", each(places, ranked -> ranked.contender().strand()))
                .bind("places", each(places, Ranked::place))
                .bind("marks", each(places, Ranked::mark))
                .bind(
                        "sheets",
                        each(places, ranked -> ranked.contender().sheets().size()))
                .bind("spreads", each(places, Ranked::spread))
                .bind("conflicting", each(places, Ranked::conflicting))
                .bind("promoted", each(places, Ranked::promoted))
                .bind("prizes", each(places, ranked -> ranked.prize() == null ? "" : ranked.prize()))
                .bind("amounts", each(places, ranked -> ranked.prizeAmount() == null ? "" : ranked.prizeAmount()))
                .update(database);
    }

    private static List<Object> each(List<Ranked> places, Function<Ranked, Object> part) {
        return places.stream().map(part).toList();
    }

    /** A closed round, and whether its result follows from the scores that are stored today. */
    public Optional<RoundView> view(UUID contest, Round round) {
        return Sql.of("SELECT * FROM contest_round WHERE contest_id = :contest AND round = :round")
                .bind("contest", contest)
                .bind("round", round)
                .first(database, row -> {
                    Reckoning again = Reckoning.of(
                            read(row.text("rules")).rules(), round, scores.of(contest, round, entries(contest, round)));
                    return new RoundView(
                            contest,
                            round,
                            read(row.text("rules")).version(),
                            read(row.text("rules")).rules(),
                            row.integer("sheets"),
                            row.text("sheets_sha256"),
                            row.text("result_sha256"),
                            row.text("sheets_sha256").equals(again.sheetsSha256())
                                    && row.text("result_sha256").equals(again.resultSha256()),
                            row.instant("closed_at"));
                });
    }

    private List<UUID> entries(UUID contest, Round round) {
        return Sql.of("SELECT entry_id FROM contest_result WHERE contest_id = :contest AND round = :round")
                .bind("contest", contest)
                .bind("round", round)
                .list(database, row -> row.uuid("entry_id"));
    }

    private String rules(NewContest content) {
        try {
            return json.writeValueAsString(new Kept(Ranking.VERSION, content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rules of a contest", e);
        }
    }

    private Kept read(String rules) {
        try {
            return json.readValue(rules, Kept.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rules of a contest", e);
        }
    }

    /** The rules by which a round was reckoned. */
    record Kept(String version, NewContest rules) {}
}
