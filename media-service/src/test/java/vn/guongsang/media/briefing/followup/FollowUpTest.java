package vn.guongsang.media.briefing.followup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.briefing.Briefed.demanded;
import static vn.guongsang.media.briefing.Briefed.editorOf;
import static vn.guongsang.media.briefing.Briefed.issued;
import static vn.guongsang.media.briefing.Briefed.outlet;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.briefing.Briefed;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.TestClock;

@QuarkusTest
@MediaStack
class FollowUpTest {

    private static final Map<String, Object> LATE = Map.of("dueOn", "2099-12-31");
    private static final Map<String, String> PROOF =
            Map.of("text", "Đã mở chuyên mục, phát số đầu", "url", "https://baochi.example/ta-oi");

    @Inject
    TestClock clock;

    private final UUID paper = outlet("Báo Thử");
    private final UUID station = outlet("Đài Thử");
    private final LocalDate today = Vietnam.dateOf(Instant.now());

    @BeforeEach
    void tell() {
        Briefed.tellChair();
    }

    @AfterEach
    void putClockRight() {
        clock.putAhead(Duration.ZERO);
    }

    @Test
    void theOutletAnswersTheBoardReturnsAndSettlesAndOnlyThenTheBriefingCloses() {
        UUID briefing = issued(paper, station);
        UUID id = demanded(briefing, paper, LATE);
        closing(briefing).statusCode(409).body("code", equalTo("briefing-has-follow-ups"));

        step(editorOf(station), id, 1, "answer", PROOF).statusCode(404);
        step(editorOf(paper), id, 1, "answer", PROOF)
                .statusCode(200)
                .body("status", equalTo("ANSWERED"))
                .body("allowedActions", empty());
        step(editorOf(paper), id, 2, "settlement", PROOF).statusCode(403);
        step(PROPAGANDA, id, 2, "return", Briefed.reason()).statusCode(200).body("dueOn", equalTo("2099-12-31"));
        step(editorOf(paper), id, 3, "answer", Map.of("text", "Đã phát sóng số hai"))
                .statusCode(200);
        step(PROPAGANDA, id, 4, "settlement", PROOF).statusCode(200);

        Asked.get(editorOf(paper), "/v1/briefing-follow-ups/{id}", id)
                .statusCode(200)
                .header("ETag", "\"v5\"")
                .body("statusLabel", equalTo("Đã thực hiện"))
                .body("answer.text", equalTo("Đã phát sóng số hai"))
                .body("settlement.by", equalTo("tuyen-giao"))
                .body("settlement.url", equalTo("https://baochi.example/ta-oi"))
                .body("history.action", contains("demand", "answer", "return", "answer", "settlement"))
                .body("history[1].reason", equalTo("Đã mở chuyên mục, phát số đầu"));
        closing(briefing).statusCode(200);
        assertEquals(5, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", id));
        demand(briefing, paper, LATE).statusCode(409).body("code", equalTo("briefing-over"));
    }

    /** 2099-10-05 is a Monday; the holidays of that year are not known, so the week alone counts. */
    @ParameterizedTest
    @CsvSource({"2099-10-05, 1, 2099-10-06", "2099-10-05, 5, 2099-10-12", "2099-10-08, 2, 2099-10-12"})
    void workingDaysAreCountedFromTheDayAfterTheBriefing(String held, int days, String due) {
        Map<String, Object> body = Briefed.body(Briefed.judged(paper, 8));
        body.put("heldOn", held);
        UUID briefing = Briefed.drafted(body);

        demand(briefing, paper, Map.of("workingDays", days)).statusCode(201).body("dueOn", equalTo(due));
        assertEquals(
                "23:59:59.999",
                Database.text(
                        "SELECT to_char(due_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'HH24:MI:SS.MS') "
                                + "FROM briefing_follow_up WHERE briefing_id = ?",
                        briefing));
    }

    @Test
    void whatIsDueTodayIsOverdueAtMidnightInVietnam() {
        UUID briefing = issued(paper);
        UUID dueToday = demanded(briefing, paper, Map.of("dueOn", today.toString()));
        UUID dueLater = demanded(briefing, paper, LATE);
        UUID settled = demanded(briefing, paper, Map.of("dueOn", today.toString()));
        step(PROPAGANDA, settled, 1, "settlement", PROOF).statusCode(200);

        list("open=true&overdue=true").body("items", empty());
        Duration toMidnight = Duration.between(Instant.now(), Vietnam.startOf(today.plusDays(1)));
        clock.putAhead(toMidnight.plusSeconds(1));

        list("open=true&overdue=true").body("items.id", contains(dueToday.toString()));
        list("open=true").body("items.id", contains(dueToday.toString(), dueLater.toString()));
        list("open=false").body("items.id", contains(settled.toString())).body("items.overdue", contains(false));
        list("open=true&limit=1").body("items.overdue", contains(true));
    }

    @Test
    void anOutletSeesItsOwnFollowUpsOfIssuedBriefingsOnly() {
        UUID briefing = issued(paper, station);
        UUID mine = demanded(briefing, paper, LATE);
        demanded(briefing, station, LATE);
        UUID draft = Briefed.drafted(Briefed.body(Briefed.judged(paper, 8)));
        UUID hidden = demanded(draft, paper, LATE);

        Asked.get(editorOf(paper), "/v1/briefing-follow-ups")
                .statusCode(200)
                .body("items.id", contains(mine.toString()))
                .body("items.allowedActions", contains(java.util.List.of("answer")));
        Asked.get(editorOf(paper), "/v1/briefing-follow-ups/{id}", hidden).statusCode(404);
        step(editorOf(paper), hidden, 1, "answer", PROOF).statusCode(404);
        Asked.get(Asked.CMS, "/v1/briefing-follow-ups").statusCode(403);
        Asked.get(Asked.ADMIN, "/v1/briefing-follow-ups/{id}", mine)
                .statusCode(200)
                .body("allowedActions", empty());
        Asked.get(editorOf(paper), "/v1/press-briefings").body("items.openFollowUps", contains(1));
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, return",
        "ANSWERED, answer",
        "SETTLED, answer",
        "SETTLED, settlement",
        "SETTLED, return",
        "SETTLED, withdrawal",
        "WITHDRAWN, answer",
        "WITHDRAWN, settlement",
        "WITHDRAWN, return",
        "WITHDRAWN, withdrawal"
    })
    void everyOtherStepIsRefusedAndNothingChanges(String status, String action) {
        UUID id = demanded(issued(paper), paper, LATE);
        int version = status.equals("OPEN") ? 1 : 2;
        switch (status) {
            case "ANSWERED" -> step(editorOf(paper), id, 1, "answer", PROOF).statusCode(200);
            case "SETTLED" -> step(PROPAGANDA, id, 1, "settlement", PROOF).statusCode(200);
            case "WITHDRAWN" ->
                step(PROPAGANDA, id, 1, "withdrawal", Briefed.reason()).statusCode(200);
            default -> assertEquals("OPEN", status);
        }
        boolean words = action.equals("return") || action.equals("withdrawal");
        Persona who = action.equals("answer") ? editorOf(paper) : PROPAGANDA;

        step(who, id, version, action, words ? Briefed.reason() : PROOF)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("state", equalTo(status));
        assertEquals(version, Database.number("SELECT version FROM briefing_follow_up WHERE id = ?", id));
    }

    @Test
    void whatDoesNotFitIsNamedAndNothingIsDemanded() {
        UUID briefing = issued(paper);

        invalid(briefing, station, LATE, "outlet-not-judged");
        invalid(briefing, paper, Map.of(), "due-once");
        invalid(briefing, paper, Map.of("dueOn", "2099-01-01", "workingDays", 3), "due-once");
        invalid(briefing, paper, Map.of("dueOn", today.minusDays(1).toString()), "not-before-today");
        invalid(briefing, paper, Map.of("workingDays", 1), "not-before-today");
        demand(UUID.randomUUID(), paper, LATE).statusCode(404);
        step(PROPAGANDA, demanded(briefing, paper, LATE), 1, "settlement", Map.of("text", "Xong!", "url", "ftp://x"))
                .statusCode(400);
        assertEquals(1, Database.number("SELECT count(*) FROM briefing_follow_up WHERE briefing_id = ?", briefing));
    }

    private static void invalid(UUID briefing, UUID outlet, Map<String, Object> due, String code) {
        demand(briefing, outlet, due)
                .statusCode(422)
                .body("code", equalTo("follow-up-invalid"))
                .body("errors.code", contains(code));
    }

    private static ValidatableResponse demand(UUID briefing, UUID outlet, Map<String, Object> due) {
        Map<String, Object> body = new java.util.HashMap<>(due);
        body.put("outletId", outlet);
        body.put("demand", "Bổ sung chuyên mục");
        return Asked.post(PROPAGANDA, "/v1/press-briefings/" + briefing + "/follow-ups", body);
    }

    private static ValidatableResponse closing(UUID briefing) {
        return Briefed.step(PROPAGANDA, "press-briefings", briefing, 2, "closure", null);
    }

    private ValidatableResponse list(String query) {
        return Asked.get(PROPAGANDA, "/v1/briefing-follow-ups?outletId=" + paper + "&" + query)
                .statusCode(200);
    }

    private static ValidatableResponse step(Persona persona, UUID id, long version, String action, Object body) {
        return Briefed.step(persona, "briefing-follow-ups", id, version, action, body);
    }
}
