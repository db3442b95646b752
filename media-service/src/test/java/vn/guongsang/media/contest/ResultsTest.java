package vn.guongsang.media.contest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.contest.Contesting.appointed;
import static vn.guongsang.media.contest.Contesting.assigned;
import static vn.guongsang.media.contest.Contesting.because;
import static vn.guongsang.media.contest.Contesting.body;
import static vn.guongsang.media.contest.Contesting.entered;
import static vn.guongsang.media.contest.Contesting.judge;
import static vn.guongsang.media.contest.Contesting.opened;
import static vn.guongsang.media.contest.Contesting.score;
import static vn.guongsang.media.contest.Contesting.sheets;
import static vn.guongsang.media.contest.Contesting.step;
import static vn.guongsang.media.contest.Contesting.unit;
import static vn.guongsang.media.contest.Contesting.with;
import static vn.guongsang.media.contest.Contesting.writing;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Asked.officerOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Some;
import vn.guongsang.media.testing.TestClock;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;

/** Published results, candidates, and what becomes of a result when its exemplar loses its ground. */
@QuarkusTest
@MediaStack
class ResultsTest {

    private static final List<String> STAGES =
            List.of("closure", "first-round", "final-round", "decision", "publication");

    private static UUID unit;

    private final UUID exemplar = Ids.next();
    private final Recognition recognition = Some.recognition(1);
    private final Persona judge = judge("gk-" + exemplar);

    private String path;
    private UUID contest;
    private UUID winner;

    @Inject
    TestClock clock;

    @BeforeAll
    static void aUnit() {
        unit = unit();
    }

    @AfterEach
    void theClockIsRight() {
        clock.putAhead(Duration.ZERO);
    }

    @Test
    void aPublishedResultIsReadByAllAndNamesAuthorsUntilTheyAreErased() {
        published();

        Asked.get(officerOf(Some.UNIT), path + "/results")
                .statusCode(200)
                .body("items.code", contains("0001", "0002"))
                .body("items.place", contains(1, 2))
                .body("items.mark", contains(100.0f, 30.0f))
                .body("items.prize", contains("Giải Nhất", null))
                .body("items[0].prizeAmountVnd", equalTo(10_000_000))
                .body("items[0].title", equalTo("Người giữ lửa"))
                .body("items[0].author", equalTo("Nguyễn Văn Thí Dụ"))
                .body("items[0].note", nullValue());
        Asked.get(EDITOR, path + "/results?strand=BROADCAST").statusCode(200).body("items", empty());
        Asked.get(officerOf(unit), path + "/results?round=FIRST").statusCode(404);
        Asked.get(officerOf(unit), path + "/rounds/FINAL").statusCode(403);
        String csv = Asked.as(officerOf(unit))
                .accept("text/csv")
                .get(path + "/results")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(3, csv.lines().count());
        step(PROPAGANDA, "/v1/contest-entries/" + winner, "author-erasure", null)
                .statusCode(200);
        Asked.get(officerOf(unit), path + "/results").body("items[0].author", nullValue());
    }

    @Test
    void anEntryOfAPublishedContestIsProposedOnceAndTheEventNamesNobody() {
        published();
        String entry = "/v1/contest-entries/" + winner;

        step(officerOf(unit), entry, "proposal", null).statusCode(403);
        step(PROPAGANDA, entry, "proposal", null)
                .statusCode(200)
                .body("proposedAt", notNullValue())
                .body("history.action", contains("submission", "proposal"));
        step(PROPAGANDA, entry, "proposal", null).statusCode(409).body("code", equalTo("contest-candidate-refused"));
        String told = event(contest, 8);
        assertEquals("candidate-proposed 1 0001 " + Some.UNIT + " 2 1", told);
        assertEquals(
                0,
                Database.number(
                        "SELECT count(*) FROM outbox WHERE aggregate_id = ? AND (payload::text LIKE '%Thí Dụ%' "
                                + "OR payload::text LIKE '%giữ lửa%' OR payload::text LIKE '%0912%')",
                        contest));
    }

    @Test
    void whoIsDisqualifiedAfterTheDecisionKeepsThePlaceWithANote() {
        published();
        String entry = "/v1/contest-entries/" + winner;

        step(officerOf(unit), entry, "withdrawal", because("Rút sau khi công bố"))
                .statusCode(409);
        step(PROPAGANDA, entry, "disqualification", because("Bài chép của người khác"))
                .statusCode(200)
                .body("status", equalTo("DISQUALIFIED"));
        assertEquals(0, Database.number(Database.FREE_TEXTS, winner));
        Asked.get(officerOf(unit), path + "/results")
                .body("items[0].place", equalTo(1))
                .body("items[0].prize", equalTo("Giải Nhất"))
                .body("items[0].note", equalTo("DISQUALIFIED"))
                .body("items[0].noteLabel", equalTo("Bị loại sau khi có kết quả"));
        Asked.get(PROPAGANDA, path + "/rounds/FINAL").body("reproduced", equalTo(true));
        assertEquals(
                "noted DISQUALIFIED",
                Database.text(
                        """
                SELECT concat_ws(' ', payload -> 'data' ->> 'change', payload -> 'data' -> 'awards' -> 0 ->> 'note')
                FROM outbox WHERE aggregate_id = ? AND aggregate_version = 8""",
                        contest));
    }

    /**
     * The table of cases: at every stage of a contest the exemplar of an entry is revoked, recognised again, withdrawn
     * from the public, and shown again. The entry follows at once and is never thrown out; only a contest with a result
     * tells of it.
     */
    @Test
    void atEveryStageAnEntryFollowsItsExemplarAndAResultIsKeptWithANote() {
        begun();
        long[] version = {1};
        List<String> seen = new ArrayList<>();
        seen.add("OPEN " + cycle(version));
        for (String stage : STAGES) {
            advance(stage);
            String status = statusOf(path);
            seen.add(status + " " + cycle(version));
        }

        assertEquals(
                List.of(
                        "OPEN REVOKED CLEAR WITHHELD CLEAR told 0",
                        "CLOSED REVOKED CLEAR WITHHELD CLEAR told 0",
                        "JUDGING_FIRST REVOKED CLEAR WITHHELD CLEAR told 0",
                        "JUDGING_FINAL REVOKED CLEAR WITHHELD CLEAR told 0",
                        "DECIDED REVOKED/Giải Nhất/hidden CLEAR/Giải Nhất/shown WITHHELD/Giải Nhất/hidden CLEAR/Giải Nhất/shown told 4",
                        "PUBLISHED REVOKED/Giải Nhất/hidden CLEAR/Giải Nhất/shown WITHHELD/Giải Nhất/hidden CLEAR/Giải Nhất/shown told 4"),
                seen);
    }

    @Test
    void theSubjectOfARevokedExemplarIsNoCandidateAndTheEventTellsOfTheRevocation() {
        published();
        Told.exemplars(Some.exemplar(exemplar, 99, Some.revoked(recognition)));
        step(PROPAGANDA, "/v1/contest-entries/" + winner, "proposal", null)
                .statusCode(409)
                .body("code", equalTo("contest-candidate-refused"));
        Asked.get(PROPAGANDA, path + "/entries?standing=REVOKED").body("items.code", contains("0001"));
        assertEquals(
                "noted REVOKED",
                Database.text(
                        """
                SELECT concat_ws(' ', payload -> 'data' ->> 'change', payload -> 'data' -> 'awards' -> 0 ->> 'note')
                FROM outbox WHERE aggregate_id = ? ORDER BY aggregate_version DESC LIMIT 1""",
                        contest));
    }

    private String cycle(long[] version) {
        long before = Database.number("SELECT version FROM contest WHERE id = ?", contest);
        List<String> states = new ArrayList<>();
        Told.exemplars(Some.exemplar(exemplar, ++version[0], Some.revoked(recognition)));
        states.add(standing());
        Told.exemplars(Some.exemplar(exemplar, ++version[0], recognition));
        states.add(standing());
        Told.exemplars(Some.exemplar(exemplar, ++version[0], false, null, recognition));
        states.add(standing());
        Told.exemplars(Some.exemplar(exemplar, ++version[0], recognition));
        states.add(standing());
        long after = Database.number("SELECT version FROM contest WHERE id = ?", contest);
        return String.join(" ", states) + " told " + (after - before);
    }

    /** How the entry stands, and what the result list shows of it once there is one. */
    private String standing() {
        String standing = Asked.get(PROPAGANDA, "/v1/contest-entries/" + winner)
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .extract()
                .path("standing");
        Map<String, Object> line =
                Asked.get(PROPAGANDA, path + "/results").extract().path("items[0]");
        return line == null
                ? standing
                : standing + "/" + line.get("prize") + "/" + (line.get("title") == null ? "hidden" : "shown");
    }

    private static String statusOf(String path) {
        return Asked.get(PROPAGANDA, path).statusCode(200).extract().path("status");
    }

    private void published() {
        begun();
        STAGES.forEach(this::advance);
    }

    /** A contest with an entry about an exemplar, which will win, and one about somebody new. */
    private void begun() {
        Told.exemplars(Some.exemplar(exemplar, 1, recognition));
        contest = opened(with(body(), "scoring", Contesting.scoring("MEAN", 1, 1)));
        path = "/v1/contests/" + contest;
        Map<String, Object> about = writing(unit, "Bài về điển hình của xã");
        about.remove("about");
        about.remove("subjectUnitId");
        about.put("exemplarId", exemplar);
        winner = entered(contest, about);
        entered(contest, writing(unit, "Bài về một người mới"));
        appointed(contest, judge.name(), null, "FIRST", "FINAL");
    }

    /** One step further, with everything scored that can be: the first entry best. */
    private void advance(String stage) {
        clock.putAhead(Duration.ofDays(1));
        List<String> open = sheets(judge, contest);
        for (int i = 0; i < open.size(); i++) {
            score(judge, open.get(i), i == 0 ? 10 : 3, i == 0 ? 20 : 6).statusCode(200);
        }
        step(PROPAGANDA, path, stage, null).statusCode(200);
        if (stage.endsWith("round")) {
            assigned(contest);
        }
        clock.putAhead(Duration.ZERO);
    }

    /** Change, candidates, the first one's code and unit, entries and bodies of a version's event. */
    private static String event(UUID contest, long version) {
        return Database.text(
                """
                SELECT concat_ws(' ', payload -> 'data' ->> 'change', jsonb_array_length(payload -> 'data' -> 'candidates'),
                                 payload #>> '{data,candidates,0,code}', payload #>> '{data,candidates,0,subjectUnitId}',
                                 payload #>> '{data,entries}', payload #>> '{data,bodies}')
                FROM outbox WHERE aggregate_id = ? AND aggregate_version = ?""",
                contest,
                version);
    }
}
