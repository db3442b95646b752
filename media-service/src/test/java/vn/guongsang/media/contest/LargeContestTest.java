package vn.guongsang.media.contest;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.media.contest.Contesting.appointed;
import static vn.guongsang.media.contest.Contesting.because;
import static vn.guongsang.media.contest.Contesting.body;
import static vn.guongsang.media.contest.Contesting.judge;
import static vn.guongsang.media.contest.Contesting.opened;
import static vn.guongsang.media.contest.Contesting.sheets;
import static vn.guongsang.media.contest.Contesting.step;
import static vn.guongsang.media.contest.Contesting.stepOn;
import static vn.guongsang.media.contest.Contesting.with;
import static vn.guongsang.media.testing.Asked.ADMIN;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.contest.result.ranking.Recount;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Some;
import vn.guongsang.media.testing.TestClock;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.UnitSnapshot;

/**
 * A contest of the size that the province has had: 1,091 entries from 43 units, two rounds, conflicts, recusals and
 * absences. What is published equals what an independent recount makes of the stored scores.
 */
@QuarkusTest
@MediaStack
class LargeContestTest {

    private static final int ENTRIES = 1091;
    private static final int UNITS = 43;
    private static final int FIRST_JUDGES = 18;

    private final String name = "gk-" + Ids.next();
    private final UUID[] units = Stream.generate(Ids::next).limit(UNITS).toArray(UUID[]::new);

    private UUID contest;
    private String path;

    @Inject
    TestClock clock;

    @AfterEach
    void theClockIsRight() {
        clock.putAhead(Duration.ZERO);
    }

    @Test
    void thePublishedRankingEqualsARecountOfTheStoredScores() throws SQLException {
        contest = opened(with(body(), "scoring", Contesting.scoring("Z_SCORE", 3, 2)));
        path = "/v1/contests/" + contest;
        Told.units(Stream.of(units)
                .map(unit -> Some.unit(unit, UnitType.COMMUNE, "Xã thử", null))
                .toArray(UnitSnapshot[]::new));
        enterAll();
        List<UUID> judges = IntStream.range(0, FIRST_JUDGES)
                .mapToObj(i -> appointed(contest, name + i, units[i], i % 3 == 0 ? "FINAL" : "FIRST", "FIRST"))
                .toList();
        clock.putAhead(Duration.ofDays(1));
        step(PROPAGANDA, path, "closure", null).statusCode(200);
        step(PROPAGANDA, path, "first-round", null).statusCode(200);

        judgeWithAbsences(judges);
        step(PROPAGANDA, path, "final-round", null).statusCode(200);
        comparePlaces("FIRST", e -> e.strand + e.unit);
        Contesting.assigned(contest).body("missing", equalTo(0)).body("assigned", equalTo(finalists() * 3));
        scoreAll("FINAL");
        disqualifyTheLastFinalist();
        step(PROPAGANDA, path, "decision", null).statusCode(200);
        step(PROPAGANDA, path, "publication", null).statusCode(200);

        Map<String, String> published = published();
        assertEquals(finalists(), published.size());
        assertEquals(expected(comparePlaces("FINAL", e -> e.strand)), published);
        tampering();
    }

    private void disqualifyTheLastFinalist() {
        Database.change(
                "UPDATE contest_entry SET status = 'DISQUALIFIED' WHERE contest_id = ? AND number = ?",
                contest,
                Database.number(
                        "SELECT max(e.number) FROM contest_entry e JOIN contest_result r ON r.entry_id = e.id AND r.promoted "
                                + "WHERE e.contest_id = ?",
                        contest));
    }

    private void enterAll() {
        Database.change(
                """
                INSERT INTO contest_entry (id, version, contest_id, number, status, strand, unit_id, work, title, about,
                    subject_unit_id, standing, author, author_key, author_erased, fingerprint, submitted_by, submitted_at)
                SELECT gen_random_uuid(), 1, ?, n, 'SUBMITTED', CASE WHEN n % 4 = 0 THEN 'BROADCAST' ELSE 'WRITE' END, u.id,
                    jsonb_build_object('title', 'Bài ' || n, 'text', 'Chuyện thứ ' || n), 'Bài ' || n, 'Nhân vật ' || n, u.id,
                    'CLEAR', jsonb_build_object('name', 'Tác giả ' || n), 'tác giả ' || n, false, 'bài ' || n, 'can-bo',
                    TIMESTAMPTZ '2026-11-01T00:00:00Z' + make_interval(mins => n / 7)
                FROM generate_series(1, ?) n JOIN (SELECT id, ordinality FROM unnest(?) WITH ORDINALITY AS u (id, ordinality)) u
                    ON u.ordinality = 1 + n * 7 % ?""",
                contest, ENTRIES, units, UNITS);
        assertEquals(ENTRIES, Database.number("SELECT count(*) FROM contest_entry WHERE contest_id = ?", contest));
    }

    /** One judge never begins, one stops half-way, three recuse themselves from an entry that they have scored. */
    private void judgeWithAbsences(List<UUID> judges) {
        Contesting.assigned(contest).body("assigned", equalTo(ENTRIES * 3)).body("missing", equalTo(0));
        assertEquals(
                0,
                Database.number(
                        "SELECT count(*) FROM contest_assignment a JOIN contest_conflict c ON c.entry_id = a.entry_id "
                                + "AND c.judge_id = a.judge_id WHERE a.contest_id = ?",
                        contest));
        long[] loads = {load("min"), load("max")};
        assertTrue(loads[1] - loads[0] <= 2, loads[0] + " to " + loads[1]);
        absent(judges.get(1));
        Contesting.assigned(contest).body("missing", equalTo(0));
        scoreAll("FIRST");
        stopsHalfWay(judges.get(2));
        for (int i = 3; i < 6; i++) {
            String sheet = sheets(judge(name + i), contest).get(i);
            step(
                            judge(name + i),
                            "/v1/contest-sheets/" + sheet,
                            "recusal",
                            Map.of("kind", "CLOSE_TIES", "reason", "Nhận ra bài của người quen"))
                    .statusCode(200);
        }
        Asked.get(PROPAGANDA, path + "/judging-progress")
                .body("entries", equalTo(ENTRIES))
                .body("belowQuorum", equalTo(0));
    }

    private void stopsHalfWay(UUID judge) {
        Database.change(
                "DELETE FROM contest_score s USING contest_assignment a JOIN contest_entry e ON e.id = a.entry_id "
                        + "WHERE s.assignment_id = a.id AND a.judge_id = ? AND e.number > 500",
                judge);
        Database.change(
                "UPDATE contest_assignment a SET scored_at = NULL FROM contest_entry e "
                        + "WHERE e.id = a.entry_id AND a.judge_id = ? AND e.number > 500",
                judge);
        absent(judge);
    }

    private void absent(UUID judge) {
        stepOn(PROPAGANDA, "/v1/contest-judges/" + judge, "\"v1\"", "absence", because("Đi công tác dài ngày"))
                .statusCode(200);
    }

    private long load(String which) {
        return Database.number(
                "SELECT " + which + "(n) FROM (SELECT count(*) AS n FROM contest_assignment WHERE contest_id = ? "
                        + "GROUP BY judge_id) AS loads",
                contest);
    }

    /** Scores that depend on judge and entry: some judges strict, some generous, in halves of points. */
    private void scoreAll(String round) {
        Database.change(
                """
                INSERT INTO contest_score (assignment_id, criterion, score)
                SELECT a.id, c.code, least(c.most, (('x' || substr(md5(e.number || c.code || a.judge_id || a.round), 1, 6))::bit(24)::int
                    % (c.most + 1 + e.number % 3)) * (CASE WHEN substr(md5(a.judge_id::text), 1, 1) < '8' THEN 1 ELSE 0.5 END))
                FROM contest_assignment a JOIN contest_entry e ON e.id = a.entry_id
                CROSS JOIN (VALUES ('noi-dung', 10), ('hinh-thuc', 20)) AS c (code, most)
                WHERE a.contest_id = ? AND a.round = ? AND a.released_at IS NULL""",
                contest, round);
        Database.change(
                "UPDATE contest_assignment SET scored_at = now(), version = version + 1 "
                        + "WHERE contest_id = ? AND round = ? AND released_at IS NULL",
                contest,
                round);
    }

    private int finalists() {
        return (int) Database.number(
                "SELECT count(*) FROM contest_result r JOIN contest_entry e ON e.id = r.entry_id "
                        + "WHERE r.contest_id = ? AND r.promoted AND e.status = 'SUBMITTED'",
                contest);
    }

    /** Place and mark of each entry, as they are kept and as the recount has them. */
    private Map<String, Recount.Line> comparePlaces(String round, Grouping grouping) throws SQLException {
        Map<String, Recount.Line> kept = new TreeMap<>();
        List<Recount.Work> works = new ArrayList<>();
        try (Connection connection = Database.connection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery(
                                "SELECT r.*, e.number, e.unit_id, extract(epoch FROM e.submitted_at)::bigint AS at "
                                        + "FROM contest_result r JOIN contest_entry e ON e.id = r.entry_id "
                                        + "WHERE r.contest_id = '" + contest + "' AND r.round = '" + round + "'")) {
            while (row.next()) {
                String id = row.getString("entry_id");
                kept.put(id, new Recount.Line(id, row.getInt("place"), row.getBigDecimal("mark")));
                Grouped grouped = new Grouped(row.getString("strand"), row.getString("unit_id"));
                works.add(new Recount.Work(
                        id, row.getInt("number"), grouping.of(grouped), grouped.strand, row.getLong("at")));
            }
        }
        Recount recount = new Recount(
                "Z_SCORE",
                0,
                Map.of("noi-dung", new int[] {60, 10}, "hinh-thuc", new int[] {40, 20}),
                List.of("noi-dung", "TIME"));
        Map<String, Recount.Line> again = recount.places(works, papers(round, kept));
        assertEquals(again, kept);
        return kept;
    }

    private List<Recount.Paper> papers(String round, Map<String, Recount.Line> of) throws SQLException {
        Map<String, Recount.Paper> papers = new HashMap<>();
        try (Connection connection = Database.connection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery(
                                "SELECT a.id, a.entry_id, a.judge_id, s.criterion, s.score FROM contest_assignment a "
                                        + "JOIN contest_score s ON s.assignment_id = a.id WHERE a.released_at IS NULL "
                                        + "AND a.contest_id = '" + contest + "' AND a.round = '" + round + "'")) {
            while (row.next()) {
                Map<String, BigDecimal> scores = papers.computeIfAbsent(row.getString("id"), id -> paper(row))
                        .scores();
                scores.put(row.getString("criterion"), row.getBigDecimal("score"));
            }
        }
        return papers.values().stream()
                .filter(paper -> of.containsKey(paper.entry()))
                .toList();
    }

    private static Recount.Paper paper(ResultSet row) {
        try {
            return new Recount.Paper(row.getString("entry_id"), row.getString("judge_id"), new HashMap<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By entry: strand, place, mark and prize, from the pages of the API. */
    private Map<String, String> published() {
        Map<String, String> lines = new TreeMap<>();
        String next = path + "/results?limit=100";
        while (next != null) {
            JsonPath page = Asked.get(ADMIN, next)
                    .statusCode(200)
                    .extract()
                    .jsonPath(new JsonPathConfig(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
            List<Map<String, Object>> items = page.getList("items");
            items.forEach(item -> lines.put(
                    (String) item.get("entryId"),
                    item.get("place") + " " + item.get("mark") + " " + item.get("prize")));
            next = page.getString("next");
        }
        return lines;
    }

    private Map<String, String> expected(Map<String, Recount.Line> places) {
        Map<String, String> lines = new TreeMap<>();
        places.forEach((id, line) -> lines.put(
                id,
                line.place() + " " + line.mark() + " "
                        + Database.text(
                                "SELECT CASE WHEN strand = 'WRITE' AND ? = 1 THEN 'Giải Nhất' ELSE 'null' END "
                                        + "FROM contest_entry WHERE id = ?",
                                line.place(),
                                UUID.fromString(id))));
        return lines;
    }

    /** One score that is changed behind the service's back shows. */
    private void tampering() {
        Asked.get(ADMIN, path + "/rounds/FINAL").statusCode(200).body("reproduced", equalTo(true));
        Asked.get(ADMIN, path + "/rounds/FIRST").statusCode(200).body("reproduced", equalTo(true));
        Database.change(
                "UPDATE contest_score SET score = CASE WHEN score < 5 THEN 9 ELSE 1 END WHERE criterion = 'noi-dung' AND assignment_id = ("
                        + "SELECT min(a.id::text)::uuid FROM contest_assignment a JOIN contest_result r "
                        + "ON r.entry_id = a.entry_id AND r.round = a.round "
                        + "WHERE a.contest_id = ? AND a.round = 'FINAL' AND a.released_at IS NULL)",
                contest);
        Asked.get(ADMIN, path + "/rounds/FINAL").body("reproduced", equalTo(false));
    }

    /** In which group the place of an entry is counted. */
    private interface Grouping {
        String of(Grouped entry);
    }

    private record Grouped(String strand, String unit) {}
}
