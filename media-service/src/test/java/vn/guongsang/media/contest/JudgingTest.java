package vn.guongsang.media.contest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.guongsang.media.contest.Contesting.BOARD;
import static vn.guongsang.media.contest.Contesting.appointed;
import static vn.guongsang.media.contest.Contesting.assigned;
import static vn.guongsang.media.contest.Contesting.because;
import static vn.guongsang.media.contest.Contesting.body;
import static vn.guongsang.media.contest.Contesting.entered;
import static vn.guongsang.media.contest.Contesting.judge;
import static vn.guongsang.media.contest.Contesting.opened;
import static vn.guongsang.media.contest.Contesting.score;
import static vn.guongsang.media.contest.Contesting.scores;
import static vn.guongsang.media.contest.Contesting.sheets;
import static vn.guongsang.media.contest.Contesting.step;
import static vn.guongsang.media.contest.Contesting.unit;
import static vn.guongsang.media.contest.Contesting.with;
import static vn.guongsang.media.contest.Contesting.writing;
import static vn.guongsang.media.testing.Asked.ADMIN;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Asked.officerOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.TestClock;

/** Blind judging: who judges what, what a judge sees, and what counts. */
@QuarkusTest
@MediaStack
class JudgingTest {

    private static final String FIRST = "FIRST";

    private static UUID unit;
    private static UUID other;

    private final String name = "gk-" + Ids.next();
    private final Persona one = judge(name + "-1");
    private final Persona two = judge(name + "-2");

    private UUID contest;
    private String path;
    private UUID firstJudge;
    private UUID secondJudge;

    @Inject
    TestClock clock;

    @BeforeAll
    static void twoUnits() {
        unit = unit();
        other = unit();
    }

    @BeforeEach
    void aContestOfTwoUnitsWithTwoJudges() {
        contest = opened(body());
        path = "/v1/contests/" + contest;
        entered(contest, with(writing(unit, "Nguyễn Văn Thí Dụ kể chuyện làng"), "authorUnitId", unit));
        entered(contest, writing(other, "Chuyện một ngôi trường vùng cao"));
        firstJudge = appointed(contest, one.name(), null, FIRST, "FINAL");
        secondJudge = appointed(contest, two.name(), null, FIRST, "FINAL");
    }

    @AfterEach
    void theClockIsRight() {
        clock.putAhead(Duration.ZERO);
    }

    @Test
    void aJudgeSeesTheWorkAndNothingThatTellsWhoWroteIt() {
        judged();
        String sheet = sheets(one, contest).get(0);

        String seen = Asked.get(one, "/v1/contest-sheets/" + sheet)
                .statusCode(200)
                .body("code", equalTo("0001"))
                .body("state", equalTo("PENDING"))
                .body("stateLabel", equalTo("Chưa chấm"))
                .body("allowedActions", contains("score-sheet", "recusal"))
                .body("work.text", equalTo("[…] kể chuyện làng"))
                .extract()
                .asString();
        for (String secret : List.of("Thí Dụ", unit.toString(), "0912", "can-bo", "author", "unitId")) {
            assertFalse(seen.contains(secret), secret);
        }
        Asked.get(two, "/v1/contest-sheets/" + sheet).statusCode(404);
        Asked.get(PROPAGANDA, "/v1/contest-sheets/" + sheet).statusCode(403);
        step(two, "/v1/contest-sheets/" + sheets(two, contest).get(0), "recusal", recusal())
                .statusCode(200);
    }

    @Test
    void whoJudgesNeitherRunsTheContestNorReadsItsEntries() {
        Persona both = Persona.of(one.name(), "Ủy viên", "council-member", "propaganda-board");
        judged();

        Asked.get(both, path + "/entries").statusCode(200).body("items", empty());
        Asked.get(both, path + "/stored-sheets?round=FIRST").statusCode(404);
        Asked.get(both, path + "/judging-progress").statusCode(404);
        step(both, path, "final-round", null).statusCode(403).body("code", equalTo("contest-run-by-judge"));
        Asked.post(both, path + "/assignments", null).statusCode(403);
        Map<String, Object> own = Map.of("actorId", "tuyen-giao", "displayName", "Tự cử", "rounds", List.of("FIRST"));
        Asked.post(PROPAGANDA, path + "/judges", own)
                .statusCode(422)
                .body("code", equalTo("contest-judge-invalid"))
                .body("errors[0].code", equalTo("judge-runs-contest"));
        Asked.post(PROPAGANDA, path + "/judges", with(own, "actorId", one.name()))
                .statusCode(409)
                .body("code", equalTo("contest-judge-exists"));
        Asked.post(PROPAGANDA, path + "/judges", with(with(own, "actorId", "ai-khac"), "unitId", Ids.next()))
                .statusCode(422)
                .body("errors[0].code", equalTo("judge-body-unknown"));
        Asked.post(one, path + "/judges", own).statusCode(403);
    }

    @Test
    void conflictsAreComputedAndKeepTheEntryAway() {
        appointed(contest, name + "-unit", unit, FIRST);
        Map<String, Object> namesake =
                Map.of("actorId", name + "-ten", "displayName", "NGUYỄN VĂN THÍ DỤ", "rounds", List.of("FIRST"));
        Asked.post(PROPAGANDA, path + "/judges", namesake).statusCode(201);
        appointed(contest, "can-bo", null, FIRST);
        judged();

        assertEquals(List.of("0002"), codes(judge(name + "-unit")));
        assertEquals(List.of(), codes(judge(name + "-ten")));
        assertEquals(List.of(), codes(judge("can-bo")));
        assertEquals(
                "BROUGHT_IT,BROUGHT_IT,SAME_NAME,SAME_NAME,SAME_UNIT",
                Database.text(
                        "SELECT string_agg(kind, ',' ORDER BY kind) FROM contest_conflict WHERE contest_id = ?",
                        contest));
    }

    @Test
    void aSheetNeedsEveryCriterionWithinItsLimitsAndCanBeRewritten() {
        judged();
        String sheet = "/v1/contest-sheets/" + sheets(one, contest).get(0);
        List<Map<String, Object>> wrong = List.of(
                Map.of("criterion", "noi-dung", "score", 10.01),
                Map.of("criterion", "noi-dung", "score", 3),
                Map.of("criterion", "la-lung", "score", 3));

        step(one, sheet, "score-sheet", Map.of("scores", wrong))
                .statusCode(422)
                .body("code", equalTo("contest-scores-invalid"))
                .body(
                        "errors.code",
                        contains("score-beyond-most", "criterion-unknown", "criterion-unknown", "scores-of-all"))
                .body("errors[1].allowed", contains("hinh-thuc", "noi-dung"));
        step(one, sheet, "score-sheet", Map.of("scores", List.of(Map.of("criterion", "noi-dung", "score", -1))))
                .statusCode(400);
        step(one, sheet, "score-sheet", with(scores(8.25, 20), "remark", "Sống động"))
                .statusCode(200)
                .body("state", equalTo("SCORED"))
                .body("version", equalTo(2))
                .body("remark", equalTo("Sống động"))
                .body("scores.criterion", contains("hinh-thuc", "noi-dung"))
                .body("scores.score", contains(20.0f, 8.25f));
        score(one, sheets(one, contest).get(0), 9, 1).statusCode(200).body("version", equalTo(3));
        Contesting.stepOn(one, sheet, "\"v2\"", "score-sheet", scores(1, 1)).statusCode(412);
        Asked.get(PROPAGANDA, path + "/stored-sheets?round=FIRST")
                .statusCode(200)
                .body("items.findAll { it.counted }.scores.flatten().score", contains(1.0f, 9.0f));
        Asked.get(PROPAGANDA, path + "/stored-sheets").statusCode(400);
    }

    @Test
    void aRecusedSheetNoLongerCountsAndTheEntryGoesToSomebodyElse() {
        UUID third = appointed(contest, name + "-3", null, FIRST);
        judged();
        String sheet = "/v1/contest-sheets/" + sheets(one, contest).get(0);
        score(one, sheets(one, contest).get(0), 10, 20).statusCode(200);

        step(one, sheet, "recusal", recusal())
                .statusCode(200)
                .body("state", equalTo("RELEASED"))
                .body("allowedActions", empty());
        step(one, sheet, "score-sheet", scores(1, 1))
                .statusCode(409)
                .body("code", equalTo("contest-assignment-released"));
        assigned(contest).body("assigned", equalTo(1)).body("missing", equalTo(0));
        assertEquals(
                1,
                Database.number(
                        "SELECT count(*) FROM contest_assignment a JOIN contest_entry e ON e.id = a.entry_id "
                                + "WHERE a.judge_id = ? AND e.number = 1 AND a.released_at IS NULL",
                        third));
        Asked.get(PROPAGANDA, path + "/stored-sheets?round=FIRST").body("items.findAll { it.counted }", empty());
    }

    @Test
    void theSheetsOfAnAbsentJudgeGoToOthersAndWithoutOthersTheEntriesAreNamed() {
        judged();
        score(one, sheets(one, contest).get(0), 5, 10).statusCode(200);

        strangerMarksAbsent(firstJudge);
        Contesting.stepOn(
                        PROPAGANDA,
                        "/v1/contest-judges/" + firstJudge,
                        "\"v1\"",
                        "absence",
                        because("Đi công tác dài ngày"))
                .statusCode(200)
                .body("assigned", equalTo(1))
                .body("scored", equalTo(1));
        Contesting.stepOn(PROPAGANDA, "/v1/contest-judges/" + firstJudge, "\"v2\"", "absence", because("Lần nữa"))
                .statusCode(409)
                .body("code", equalTo("contest-judge-absent"));
        assigned(contest)
                .body("assigned", equalTo(0))
                .body("missing", equalTo(1))
                .body("gaps.number", contains(2))
                .body("load.find { it.judgeId == '" + secondJudge + "' }.entries", equalTo(2));
        Asked.get(PROPAGANDA, path + "/judges")
                .statusCode(200)
                .body("items.absentAt[0]", not(nullValue()))
                .body("items.scored", contains(1, 0));
    }

    @Test
    void aRoundIsNotClosedBelowItsQuorumAndConflictingOpinionsAreNamed() {
        judged();
        step(PROPAGANDA, path, "final-round", null)
                .statusCode(409)
                .body("code", equalTo("contest-quorum-missing"))
                .body("entries", contains("0001", "0002"));
        String sheet = sheets(one, contest).get(0);
        score(one, sheet, 10, 20);
        score(one, sheets(one, contest).get(1), 5, 10);
        score(two, sheets(two, contest).get(0), 2, 4);
        Asked.get(ADMIN, path + "/judging-progress")
                .statusCode(200)
                .body("entries", equalTo(2))
                .body("sheets", equalTo(3))
                .body("belowQuorum", equalTo(0))
                .body("conflicting", equalTo(1))
                .body("items.code", contains("0001"))
                .body("items[0].spread", equalTo(80.0f));
        Asked.get(PROPAGANDA, path + "/rounds/FIRST").statusCode(409).body("code", equalTo("contest-round-open"));
    }

    @Test
    void aClosedRoundKeepsItsSheetsAndProvesItsResult() {
        judged();
        String sheet = sheets(one, contest).get(0);
        score(one, sheet, 10, 20);
        score(two, sheets(two, contest).get(1), 2, 4);
        step(PROPAGANDA, path, "final-round", null).statusCode(200).body("status", equalTo("JUDGING_FINAL"));
        Contesting.stepOn(one, "/v1/contest-sheets/" + sheet, "\"v2\"", "score-sheet", scores(1, 1))
                .statusCode(409)
                .body("code", equalTo("contest-not-judged"));
        Asked.get(PROPAGANDA, path + "/rounds/FIRST")
                .statusCode(200)
                .body("sheets", equalTo(2))
                .body("arithmetic", equalTo("1"))
                .body("reproduced", equalTo(true));
        Asked.get(PROPAGANDA, path + "/results?round=FIRST")
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.promoted", contains(true, true));
        Asked.get(officerOf(unit), path + "/results?round=FIRST").statusCode(404);
        Asked.get(officerOf(unit), path + "/results").statusCode(404);
        Asked.post(
                        BOARD,
                        path + "/judges",
                        Map.of("actorId", name + "-9", "displayName", "Thêm", "rounds", List.of("FINAL")))
                .statusCode(201);
    }

    @Test
    void nothingIsAssignedBeforeTheJudgingBegins() {
        Asked.post(PROPAGANDA, path + "/assignments", null).statusCode(409).body("code", equalTo("contest-not-judged"));
        Asked.get(PROPAGANDA, path + "/judging-progress").statusCode(409);
    }

    /** The first round begins, and all that can be is assigned. */
    private void judged() {
        clock.putAhead(Duration.ofDays(1));
        step(PROPAGANDA, path, "closure", null).statusCode(200);
        step(PROPAGANDA, path, "first-round", null).statusCode(200).body("status", equalTo("JUDGING_FIRST"));
        assigned(contest);
    }

    private static void strangerMarksAbsent(UUID judge) {
        Contesting.stepOn(
                        Contesting.judge("ai-do"),
                        "/v1/contest-judges/" + judge,
                        "\"v1\"",
                        "absence",
                        because("Không có quyền"))
                .statusCode(403);
    }

    private List<String> codes(Persona judge) {
        return Asked.get(judge, "/v1/contest-sheets?contestId={c}", contest)
                .extract()
                .jsonPath()
                .getList("items.code");
    }

    private static Map<String, Object> recusal() {
        return Map.of("kind", "KIN", "reason", "Nhận ra bài của học trò cũ");
    }
}
