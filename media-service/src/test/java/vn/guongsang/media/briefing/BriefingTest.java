package vn.guongsang.media.briefing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.briefing.Briefed.body;
import static vn.guongsang.media.briefing.Briefed.editorOf;
import static vn.guongsang.media.briefing.Briefed.issued;
import static vn.guongsang.media.briefing.Briefed.judged;
import static vn.guongsang.media.briefing.Briefed.outlet;
import static vn.guongsang.media.briefing.Briefed.reason;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;

@QuarkusTest
@MediaStack
class BriefingTest {

    private final UUID paper = outlet("Báo Thử");
    private final UUID station = outlet("Đài Thử");

    @BeforeEach
    void tell() {
        Briefed.tellChair();
    }

    @Test
    void aBriefingGoesFromDraftToClosureAndEachOutletReadsItsOwnPartOnly() {
        UUID id = Briefed.drafted(body(judged(paper, 8.5)));
        Asked.get(editorOf(paper), "/v1/press-briefings/{id}", id).statusCode(404);
        Briefed.edit(id, 1, body(judged(paper, 9), judged(station, 6.5))).statusCode(200);
        step(id, 2, "issue", null).statusCode(200).body("allowedActions", contains("reopening", "closure"));

        Asked.get(editorOf(paper), "/v1/press-briefings/{id}", id)
                .statusCode(200)
                .body("statusLabel", equalTo("Đã thông báo"))
                .body("evaluations.outletId", contains(paper.toString()))
                .body("evaluations.outletName", contains("Báo Thử"))
                .body("evaluations[0].score", equalTo(9))
                .body("allowedActions", empty())
                .body("history", empty());
        Asked.get(editorOf(station), "/v1/press-briefings")
                .body("items.id", contains(id.toString()))
                .body("items.outlets", contains(1));
        Asked.get(editorOf(outlet("Báo Khác")), "/v1/press-briefings/{id}", id).statusCode(404);
        Asked.get(Persona.of("khong-co", "Biên tập viên", "media-editor"), "/v1/press-briefings")
                .body("items", empty());

        step(id, 3, "closure", null).statusCode(200).body("status", equalTo("CLOSED"));
        Asked.get(Asked.ADMIN, "/v1/press-briefings/{id}", id)
                .header("ETag", "\"v4\"")
                .body("evaluations.outletId", contains(paper.toString(), station.toString()))
                .body("scale.step", equalTo(0.5f))
                .body("history.action", contains("draft", "edit", "issue", "closure"));
        Asked.get(PROPAGANDA, "/v1/press-briefings?status=CLOSED&outletId={o}", paper)
                .body("items.outlets", contains(2));
        assertEquals(4, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", id));
    }

    @Test
    void aScoreIsPutRightByReopeningWithAReasonAndMeanwhileTheOutletSeesNothing() {
        UUID id = issued(paper);

        step(id, 2, "reopening", reason()).statusCode(200).body("status", equalTo("DRAFT"));
        Asked.get(editorOf(paper), "/v1/press-briefings/{id}", id).statusCode(404);
        Briefed.edit(id, 3, body(judged(paper, 7))).statusCode(200);
        step(id, 4, "issue", null).statusCode(200);
        Asked.get(editorOf(paper), "/v1/press-briefings/{id}", id).body("evaluations[0].score", equalTo(7));
        Asked.get(PROPAGANDA, "/v1/press-briefings/{id}", id).body("history[2].reason", equalTo("Nhập nhầm điểm"));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, reopening",
        "DRAFT, closure",
        "ISSUED, edit",
        "ISSUED, issue",
        "ISSUED, discard",
        "CLOSED, edit",
        "CLOSED, issue",
        "CLOSED, closure",
        "CLOSED, discard",
        "DISCARDED, edit",
        "DISCARDED, issue",
        "DISCARDED, reopening",
        "DISCARDED, closure",
        "DISCARDED, discard"
    })
    void everyOtherStepIsRefusedAndNothingChanges(String status, String action) {
        Map<String, Object> body = body(judged(paper, 8));
        UUID id = status.equals("DRAFT") || status.equals("DISCARDED") ? Briefed.drafted(body) : issued(paper);
        int version = status.equals("DRAFT") ? 1 : 2;
        if (status.equals("DISCARDED")) {
            step(id, 1, "discard", reason()).statusCode(200);
        } else if (status.equals("CLOSED")) {
            step(id, version++, "closure", null).statusCode(200);
        }
        Object given = List.of("reopening", "discard").contains(action) ? reason() : null;

        (action.equals("edit") ? Briefed.edit(id, version, body) : step(id, version, action, given))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("state", equalTo(status));
        assertEquals(version, Database.number("SELECT version FROM press_briefing WHERE id = ?", id));
    }

    @Test
    void afterAMergerTheEditorsOfTheSuccessorReadWhatConcernedItsPredecessors() {
        UUID centre = outlet("Trung tâm Thử");
        UUID id = issued(paper, station);
        Asked.get(editorOf(centre), "/v1/press-briefings/{id}", id).statusCode(404);
        UUID followUp = Briefed.demanded(id, paper, Map.of("dueOn", "2099-12-31"));

        Database.change(
                "UPDATE outlet SET successor_id = ?, valid_to = ? WHERE id = ?",
                centre,
                Vietnam.dateOf(Instant.now()).minusDays(1),
                paper);

        Asked.get(editorOf(centre), "/v1/press-briefings/{id}", id)
                .body("evaluations.outletId", contains(paper.toString()))
                .body("evaluations.outletName", contains("Báo Thử"));
        Briefed.step(editorOf(centre), "briefing-follow-ups", followUp, 1, "answer", Map.of("text", "Đã mở chuyên mục"))
                .statusCode(200);
    }

    @Test
    void whatDoesNotFitIsNamedAndNothingIsWritten() {
        long before = Database.number("SELECT count(*) FROM press_briefing");
        Map<String, Object> wrong = body(judged(paper, 8.3), judged(paper, 11), judged(Ids.next(), 5));
        wrong.put("periodTo", "2026-08-31");
        wrong.put("chairUnitId", Ids.next());

        Asked.post(PROPAGANDA, "/v1/press-briefings", wrong)
                .statusCode(422)
                .body("code", equalTo("briefing-invalid"))
                .body(
                        "errors.code",
                        contains(
                                "period-order",
                                "chair-unknown",
                                "outlet-twice",
                                "score-off-scale",
                                "score-off-scale",
                                "outlet-not-there"))
                .body("errors[3].pointer", equalTo("/evaluations/0/score"));
        Map<String, Object> early = body(judged(paper, 8));
        early.put("periodTo", "2026-10-06");
        Asked.post(PROPAGANDA, "/v1/press-briefings", early).body("errors.code", contains("period-not-over"));
        Asked.post(editorOf(paper), "/v1/press-briefings", body()).statusCode(403);
        Asked.post(Asked.ADMIN, "/v1/press-briefings", body()).statusCode(403);
        assertEquals(before, Database.number("SELECT count(*) FROM press_briefing"));
    }

    @Test
    void onlyWhatHasTakenPlaceAndJudgesSomebodyIsIssued() {
        Map<String, Object> ahead = body();
        LocalDate tomorrow = Vietnam.dateOf(Instant.now()).plusDays(1);
        ahead.put("heldOn", tomorrow.toString());
        UUID id = Briefed.drafted(ahead);
        step(id, 1, "issue", null)
                .statusCode(422)
                .body("errors.code", contains("evaluation-required", "not-in-future"));
        step(id, 7, "issue", null).statusCode(412);
        Asked.post(PROPAGANDA, "/v1/press-briefings/" + id + "/issue", null).statusCode(428);
    }

    private static ValidatableResponse step(UUID id, long version, String action, Object body) {
        return Briefed.step(PROPAGANDA, "press-briefings", id, version, action, body);
    }
}
