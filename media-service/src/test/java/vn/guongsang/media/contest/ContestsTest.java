package vn.guongsang.media.contest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.contest.Contesting.BOARD;
import static vn.guongsang.media.contest.Contesting.DIGEST;
import static vn.guongsang.media.contest.Contesting.because;
import static vn.guongsang.media.contest.Contesting.body;
import static vn.guongsang.media.contest.Contesting.drafted;
import static vn.guongsang.media.contest.Contesting.entered;
import static vn.guongsang.media.contest.Contesting.opened;
import static vn.guongsang.media.contest.Contesting.put;
import static vn.guongsang.media.contest.Contesting.step;
import static vn.guongsang.media.contest.Contesting.stepOn;
import static vn.guongsang.media.contest.Contesting.unit;
import static vn.guongsang.media.contest.Contesting.with;
import static vn.guongsang.media.contest.Contesting.writing;
import static vn.guongsang.media.testing.Asked.ADMIN;
import static vn.guongsang.media.testing.Asked.CENTRE;
import static vn.guongsang.media.testing.Asked.CMS;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.OTHER_EDITOR;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Asked.officerOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Some;
import vn.guongsang.media.testing.TestClock;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.Level;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;

/** Rules, calls and entries of contests. */
@QuarkusTest
@MediaStack
class ContestsTest {

    private static final LocalDate TODAY = LocalDate.now(Vietnam.ZONE);

    private static UUID unit;

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
    void aDraftIsSeenByTheBoardsOnly() {
        UUID contest = drafted(body());
        String path = "/v1/contests/" + contest;
        Asked.get(PROPAGANDA, path)
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("status", equalTo("DRAFT"))
                .body("statusLabel", equalTo("Dự thảo"))
                .body("allowedActions", contains("edit", "opening", "cancellation"))
                .body("content.criteria.weight", contains(60, 40))
                .body("content.calls[0].closesOn", equalTo(TODAY.toString()));
        Asked.get(officerOf(unit), path).statusCode(404);
        Asked.get(officerOf(unit), "/v1/contests?limit=100").body("items.id", not(hasItem(contest.toString())));
        Asked.get(CMS, path).statusCode(403);
    }

    @Test
    void theBoardWritesAContestAndItsRulesStandFromTheOpeningOn() {
        UUID contest = drafted(body());
        String path = "/v1/contests/" + contest;
        put(BOARD, path, "\"v1\"", with(body(), "title", "Tên mới của cuộc thi"))
                .statusCode(200)
                .body("content.title", equalTo("Tên mới của cuộc thi"))
                .body("version", equalTo(2));
        put(BOARD, path, "\"v1\"", body()).statusCode(412);
        stepOn(BOARD, path, "\"v2\"", "opening", null)
                .statusCode(200)
                .body("openedAt", notNullValue())
                .body("history.action", contains("draft", "edit", "opening"));
        put(BOARD, path, "\"v3\"", body())
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("state", equalTo("OPEN"))
                .body("allowedActions", contains("extension", "closure", "cancellation"));
        assertEquals(
                "opened 45-KH/BTGTU 0",
                Database.text(
                        """
                SELECT concat_ws(' ', payload -> 'data' ->> 'change', payload -> 'data' ->> 'documentNumber',
                                 payload -> 'data' ->> 'entries')
                FROM outbox WHERE aggregate_id = ? AND aggregate_version = 3""",
                        contest));
    }

    @Test
    void anOpenContestIsReadByThoseWhoMayEnterWithoutItsHistory() {
        UUID contest = opened(body());

        Asked.get(officerOf(unit), "/v1/contests/" + contest)
                .statusCode(200)
                .body("allowedActions", empty())
                .body("history", empty());
        Asked.get(officerOf(unit), "/v1/contests?limit=100&status=OPEN")
                .statusCode(200)
                .body("items.find { it.id == '" + contest + "' }.closesOn", equalTo(TODAY.toString()));
    }

    @Test
    void aContestThatDoesNotFitTogetherIsRefusedWithEveryFault() {
        Map<String, Object> wrong = with(
                with(body(), "documentDate", TODAY.plusDays(1).toString()),
                "criteria",
                List.of(Map.of("code", "noi-dung", "name", "Nội dung", "weight", 60, "maxScore", 10)));

        Asked.post(PROPAGANDA, "/v1/contests", wrong)
                .statusCode(422)
                .body("code", equalTo("contest-invalid"))
                .body("errors.pointer", contains("/documentDate", "/criteria"))
                .body("errors.code", contains("not-after-today", "weights-are-hundred"));
        Asked.post(officerOf(unit), "/v1/contests", body()).statusCode(403);
        Asked.post(EDITOR, "/v1/contests", body()).statusCode(403);
        Map<String, Object> past =
                with(body(), "calls", List.of(Contesting.call("WRITE", TODAY.minusDays(1), Map.of("maxWords", 9))));
        String path = "/v1/contests/" + drafted(past);
        stepOn(PROPAGANDA, path, "\"v1\"", "opening", null)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/calls"))
                .body("errors[0].code", equalTo("not-before-today"));
    }

    @Test
    void anOfficerEntersAWorkForAnAuthorWhomOnlyThoseConcernedSee() {
        UUID contest = opened(body());
        Map<String, Object> given = writing(unit, "Ba mươi năm giữ nghề");
        String id = Asked.post(officerOf(unit), "/v1/contests/" + contest + "/entries", given)
                .statusCode(201)
                .body("code", equalTo("0001"))
                .body("status", equalTo("SUBMITTED"))
                .body("statusLabel", equalTo("Dự thi"))
                .body("work.words", equalTo(5))
                .body("author", nullValue())
                .body("allowedActions", contains("edit", "withdrawal"))
                .extract()
                .path("id");
        authorIsSeenByThoseConcerned("/v1/contest-entries/" + id);
        Asked.get(officerOf(unit), "/v1/contests/{c}/entries", contest)
                .statusCode(200)
                .body("items.code", contains("0001"))
                .body("items[0].author", nullValue())
                .body("items[0].work", nullValue());
        Asked.get(PROPAGANDA, "/v1/contests/{c}/entries?strand=BROADCAST", contest)
                .body("items", empty());
        assertEquals(0, Database.number("SELECT count(*) FROM idempotency WHERE body LIKE '%345 999%'"));
        assertEquals(0, Database.number("SELECT count(*) FROM outbox WHERE payload::text LIKE '%345 999%'"));
    }

    private static void authorIsSeenByThoseConcerned(String path) {
        Asked.get(officerOf(unit), path).statusCode(200).body("author.name", equalTo("Nguyễn Văn Thí Dụ"));
        Asked.get(PROPAGANDA, path)
                .body("author.phone", equalTo("0912 345 999"))
                .body("allowedActions", contains("disqualification", "author-erasure"));
        Asked.get(ADMIN, path).statusCode(200).body("author", nullValue());
        Asked.get(officerOf(Some.UNIT), path).statusCode(404);
        Asked.get(EDITOR, path).statusCode(404);
        Asked.get(Contesting.judge("uy-vien"), path).statusCode(403);
    }

    @Test
    void anAuthorIsErasedOnRequestAndTheWorkStays() {
        UUID id = entered(opened(body()), writing(unit, "Bốn mươi năm giữ nghề"));
        String path = "/v1/contest-entries/" + id;

        step(officerOf(unit), path, "author-erasure", null).statusCode(403);
        step(PROPAGANDA, path, "author-erasure", null)
                .statusCode(200)
                .body("authorErased", equalTo(true))
                .body("history.action", contains("submission", "author-erasure"));
        Asked.get(PROPAGANDA, path).body("author", nullValue()).body("title", equalTo("Người giữ lửa"));
        step(PROPAGANDA, path, "author-erasure", null).statusCode(409).body("code", equalTo("contest-author-absent"));
        assertEquals(
                0,
                Database.number(
                        "SELECT count(*) FROM contest_entry e WHERE id = ? AND e::text LIKE '%Nguyễn Văn%'", id));
    }

    @Test
    void aWorkCountsOnceUnlessTheFirstOneIsTakenBack() {
        UUID contest = opened(body());
        UUID first = entered(contest, writing(unit, "Một bài hay về biển"));
        String entries = "/v1/contests/" + contest + "/entries";

        Asked.post(officerOf(unit), entries, writing(unit, "một  BÀI hay về biển"))
                .statusCode(409)
                .body("code", equalTo("contest-entry-repeated"));
        put(officerOf(unit), "/v1/contest-entries/" + first, "\"v1\"", writing(unit, "Một bài hay hơn về biển"))
                .statusCode(200)
                .body("code", equalTo("0001"))
                .body("version", equalTo(2));
        UUID second = entered(contest, writing(unit, "Một bài hay về biển"));
        put(officerOf(unit), "/v1/contest-entries/" + first, "\"v2\"", writing(unit, "Một bài hay về biển"))
                .statusCode(409);
        step(officerOf(unit), "/v1/contest-entries/" + second, "withdrawal", because("Tác giả xin rút bài"))
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("allowedActions", empty());
        put(officerOf(unit), "/v1/contest-entries/" + first, "\"v2\"", writing(unit, "Một bài hay về biển"))
                .statusCode(200);
        step(officerOf(unit), "/v1/contest-entries/" + second, "withdrawal", because("Rút lần nữa"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void anEditorEntersForTheOwnOutletAndAnOfficerForTheOwnUnits() {
        UUID contest = opened(body());
        String entries = "/v1/contests/" + contest + "/entries";
        Map<String, Object> reportage = with(writing(unit, "-"), "strand", "BROADCAST");
        reportage.put(
                "work",
                Map.of("title", "Phóng sự", "url", "https://trt.example.vn/ps", "sha256", DIGEST, "minutes", 12.5));
        Asked.post(EDITOR, entries, reportage)
                .statusCode(422)
                .body("code", equalTo("contest-entry-body-invalid"))
                .body("errors[0].code", equalTo("body-not-own"));
        reportage.remove("unitId");
        String id = Asked.post(EDITOR, entries, reportage)
                .statusCode(201)
                .body("outletId", equalTo(CENTRE.toString()))
                .body("unitId", nullValue())
                .extract()
                .path("id");
        Asked.get(OTHER_EDITOR, "/v1/contest-entries/{e}", id).statusCode(404);
        Asked.post(officerOf(Some.UNIT), entries, writing(unit, "Bài của đơn vị khác"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/unitId"));
        Asked.post(CMS, entries, reportage).statusCode(403);
        Asked.post(PROPAGANDA, entries, reportage).statusCode(403);
    }

    @Test
    void anEntryThatBreaksTheRulesIsRefusedWithEveryFault() {
        UUID contest = opened(with(body(), "organiserUnits", List.of(unit)));
        UUID honoured = Ids.next();
        Told.exemplars(Some.exemplar(honoured, 1, of(Level.PROVINCE)));
        Map<String, Object> entry = writing(unit, "Hai từ");
        entry.remove("about");
        entry.remove("subjectUnitId");
        entry.put("exemplarId", honoured);

        Asked.post(officerOf(unit), "/v1/contests/" + contest + "/entries", entry)
                .statusCode(422)
                .body("code", equalTo("contest-entry-ineligible"))
                .body("errors.code", contains("words-within-call", "subject-honoured", "organiser-staff"))
                .body("errors[0].detail", equalTo("Số từ phải từ 3 đến 50."));
        assertEquals(0, Database.number("SELECT last_number FROM contest WHERE id = ?", contest));
    }

    @Test
    void aLastDayIsPutOffForACalledStrandAndForLaterOnly() {
        String path = "/v1/contests/" + opened(body());
        step(PROPAGANDA, path, "closure", null).statusCode(409).body("code", equalTo("contest-call-running"));
        step(PROPAGANDA, path, "extension", extension("DISCOVER", 2))
                .statusCode(422)
                .body("errors[0].code", equalTo("strand-not-called"));
        step(PROPAGANDA, path, "extension", extension("WRITE", 0))
                .statusCode(422)
                .body("code", equalTo("contest-extension-invalid"))
                .body("errors[0].code", equalTo("extension-later"));
        step(PROPAGANDA, path, "extension", extension("WRITE", 2))
                .statusCode(200)
                .body("content.calls.closesOn", contains(TODAY.plusDays(2).toString(), TODAY.toString()));
    }

    @Test
    void entriesAreTakenUntilTheEndOfTheLastDayAsItWasPutOff() {
        UUID contest = opened(body());
        String path = "/v1/contests/" + contest;
        step(PROPAGANDA, path, "extension", extension("WRITE", 2)).statusCode(200);
        clock.putAhead(Duration.ofDays(1));
        UUID late = entered(contest, writing(unit, "Bài gửi trong ngày gia hạn"));
        clock.putAhead(Duration.ofDays(3));
        Asked.post(officerOf(unit), path + "/entries", writing(unit, "Bài gửi muộn quá"))
                .statusCode(422)
                .body("errors.code", contains("call-not-open"));
        step(PROPAGANDA, path, "closure", null).statusCode(200).body("status", equalTo("CLOSED"));
        Asked.post(officerOf(unit), path + "/entries", writing(unit, "Bài gửi sau khi khép"))
                .statusCode(422)
                .body("errors.code", contains("contest-not-open"));
        put(officerOf(unit), "/v1/contest-entries/" + late, "\"v1\"", writing(unit, "Sửa sau khi khép"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        step(PROPAGANDA, path, "cancellation", because("Hoãn sang năm sau"))
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("allowedActions", empty());
    }

    @Test
    void aContestWithoutEntriesIsNotJudged() {
        String path = "/v1/contests/" + opened(body());
        clock.putAhead(Duration.ofDays(1));
        step(PROPAGANDA, path, "closure", null).statusCode(200);

        step(PROPAGANDA, path, "first-round", null).statusCode(409).body("code", equalTo("contest-without-entries"));
    }

    private static Map<String, Object> extension(String strand, int days) {
        return Map.of("strand", strand, "closesOn", TODAY.plusDays(days).toString(), "reason", "Nhiều đơn vị bị lụt");
    }

    private static Recognition of(Level level) {
        Recognition given = Some.recognition(1);
        return new Recognition(
                1,
                given.nominationId(),
                level,
                given.year(),
                given.unitId(),
                given.decisionNumber(),
                given.decisionDate(),
                given.approvedAt(),
                null,
                null);
    }
}
