package vn.guongsang.nominations.assignment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.guongsang.nominations.testing.Council.TODAY;
import static vn.guongsang.nominations.testing.Council.member;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.DAN_DIEN;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Some.appraisal;
import static vn.guongsang.nominations.testing.Some.approval;
import static vn.guongsang.nominations.testing.Some.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.WorkingDays;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Council;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;

@QuarkusTest
@NominationsStack
class AssignmentApiTest {

    private static final String PATH = "/v1/appraisal-assignments";

    @Test
    void aProposalChangesNothingAndLeavesOutThoseWithAConflict() {
        Council.ids();
        Dossier one = Dossier.draftedBy(HEALTH, "PROVINCE", 2026).submitted();
        Dossier two = Dossier.draftedBy(HEALTH, "PROVINCE", 2026).submitted();
        Map<String, Object> request = Map.of("nominationIds", List.of(one.id(), two.id()));
        JsonPath proposal = Api.post(BOARD, PATH + "/proposal", request)
                .statusCode(200)
                .body("items", hasSize(4))
                .body("gaps", empty())
                .extract()
                .jsonPath();
        List<String> proposed = proposal.getList("items.memberId");
        assertFalse(proposed.contains(Council.ids().get(11).toString()));
        assertEquals(4, proposed.stream().distinct().count(), "four people, one nomination each");
        Api.get(BOARD, PATH + "?nominationId=" + one.id()).statusCode(200).body("items", empty());

        Api.post(BOARD, PATH, Map.of("items", proposal.getList("items")))
                .statusCode(201)
                .body("items", hasSize(4))
                .body("items[0].dueOn", equalTo(WorkingDays.after(TODAY, 5).toString()))
                .body("items.done", not(hasItem(true)));
        Api.post(BOARD, PATH + "/proposal", request).body("items", empty()).body("gaps", empty());
    }

    @Test
    void anAssignmentIsDoneWithItsOpinionAndOverdueWithoutAfterItsDay() {
        Dossier dossier = Dossier.draftedBy(DAN_DIEN, "PROVINCE", 2026).submitted();
        assign(dossier, 2, 3).statusCode(201);
        Database.change(
                "UPDATE appraisal_assignment SET due_on = ? WHERE nomination_id = ?", TODAY.minusDays(1), dossier.id());
        String mine = PATH + "?nominationId=" + dossier.id();
        Api.get(COUNCIL, mine + "&overdue=true").body("items", hasSize(2));
        Api.get(COUNCIL, mine + "&overdue=false").body("items", empty());
        dossier.appraisedBy(member(2), "APPROVE");
        Api.get(AUDITOR, mine + "&overdue=true").body("items.actorId", contains("uy-vien-3"));
        Api.get(AUDITOR, mine + "&overdue=false")
                .body("items.actorId", contains("uy-vien-2"))
                .body("items[0].done", equalTo(true));
        JsonPath first = Api.get(AUDITOR, mine + "&limit=1").extract().jsonPath();
        Api.get(AUDITOR, first.getString("next"))
                .body("items", hasSize(1))
                .body("items[0].id", not(equalTo(first.getString("items[0].id"))));
        Api.get(AUDITOR, PATH + "?memberId=" + Council.ids().get(3) + "&overdue=true")
                .body("items.nominationId", hasItem(dossier.id().toString()));
        Database.change("UPDATE appraisal_assignment SET due_on = ? WHERE nomination_id = ?", TODAY, dossier.id());
        Api.get(AUDITOR, mine + "&overdue=true").body("items", empty());
    }

    @Test
    void whatCannotBeAssignedIsNamedAndNothingIsAssigned() {
        Council.ids();
        Dossier health = Dossier.draftedBy(HEALTH, "PROVINCE", 2026).submitted();
        Dossier draft = Dossier.draftedBy(DAN_DIEN, "PROVINCE", 2026);
        Dossier commune = Dossier.draftedBy(DAN_DIEN, "COMMUNE", 2026).submitted();
        List<Object> pairs = List.of(
                pair(health.id(), Council.ids().get(5)),
                pair(health.id(), Council.ids().get(5)),
                pair(health.id(), Council.ids().get(11)),
                pair(health.id(), Ids.next()),
                pair(draft.id(), Council.ids().get(5)),
                pair(commune.id(), Council.ids().get(5)),
                pair(Ids.next(), Council.ids().get(5)));
        Api.post(BOARD, PATH, Map.of("items", pairs))
                .statusCode(422)
                .body("code", equalTo("assignment-invalid"))
                .body(
                        "errors.code",
                        contains(
                                "member-assigned",
                                "member-conflicted",
                                "member-unknown",
                                "nomination-not-judged",
                                "nomination-of-other-level",
                                "nomination-unknown"))
                .body("errors[1].pointer", equalTo("/items/2/memberId"));
        Api.get(BOARD, PATH + "?nominationId=" + health.id()).body("items", empty());
    }

    @Test
    void aProposalIsForNominationsThatAreBeingJudged() {
        Dossier draft = Dossier.draftedBy(DAN_DIEN, "PROVINCE", 2026);
        Api.post(BOARD, PATH + "/proposal", Map.of("nominationIds", List.of(draft.id())))
                .statusCode(422)
                .body("errors.code", contains("nomination-not-judged"));
    }

    @Test
    void onlyTheBoardAssigns() {
        Dossier dossier = Dossier.draftedBy(DAN_DIEN, "PROVINCE", 2026).submitted();
        Map<String, Object> request = Map.of("nominationIds", List.of(dossier.id()));
        Map<String, Object> pairs =
                Map.of("items", List.of(pair(dossier.id(), Council.ids().get(5))));
        Api.post(COUNCIL, PATH + "/proposal", request).statusCode(403);
        Api.post(COUNCIL, PATH, pairs).statusCode(403);
        Api.post(leader(DAN_DIEN), PATH, pairs).statusCode(403);
        Api.get(officer(DAN_DIEN), PATH).statusCode(403);
    }

    @Test
    void adviceAndScoresAreSummedUpAndTheDecisionStandsApart() {
        Dossier dossier = Dossier.draftedBy(DAN_DIEN, "PROVINCE", 2026).submitted();
        dossier.readBy(BOARD).body("scoring", nullValue());
        dossier.step(member(2), "appraisal", scored("APPROVE", 9)).statusCode(200);
        dossier.step(member(3), "appraisal", scored("REJECT", 11))
                .statusCode(422)
                .body("code", equalTo("appraisal-invalid"))
                .body("errors[0].pointer", equalTo("/findings/0/score"));
        dossier.step(member(3), "appraisal", scored("REJECT", 5))
                .statusCode(200)
                .body("scoring.approve", equalTo(1))
                .body("scoring.reject", equalTo(1))
                .body("scoring.conflicting", equalTo(true))
                .body("scoring.criteria[0].criterion", equalTo("TASK_EXCELLENCE"))
                .body("scoring.criteria[0].spread", equalTo(4))
                .body("scoring.criteria[0].conflicting", equalTo(true))
                .body("approval", nullValue());
        dossier.step(BOARD, "approval", approval("2026-10-20"))
                .statusCode(200)
                .body("scoring.reject", equalTo(1))
                .body("approval.by", equalTo("ban-tdkt"));
    }

    private static ValidatableResponse assign(Dossier dossier, int... members) {
        List<UUID> ids = Council.ids();
        List<Object> pairs = Arrays.stream(members)
                .<Object>mapToObj(i -> pair(dossier.id(), ids.get(i)))
                .toList();
        return Api.post(BOARD, PATH, Map.of("items", pairs));
    }

    private static Map<String, Object> pair(UUID nomination, UUID member) {
        return Map.of("nominationId", nomination, "memberId", member);
    }

    private static Map<String, Object> scored(String advice, int score) {
        return with(
                appraisal(advice),
                "findings",
                List.of(Map.of("criterion", "TASK_EXCELLENCE", "met", true, "score", score)));
    }
}
