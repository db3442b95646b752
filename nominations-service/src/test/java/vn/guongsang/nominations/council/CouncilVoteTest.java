package vn.guongsang.nominations.council;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.guongsang.nominations.testing.Council.member;
import static vn.guongsang.nominations.testing.Council.minutes;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.DAN_DIEN;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Some.approval;
import static vn.guongsang.nominations.testing.Some.reason;
import static vn.guongsang.nominations.testing.Some.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Council;
import vn.guongsang.nominations.testing.Council.Meeting;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.People;

@QuarkusTest
@NominationsStack
class CouncilVoteTest {

    /** Member 11 works where the nomination comes from: 90 % of the other 11 is 9.9, so 10. */
    @Test
    void tenOfElevenPassNineDoNotAndTheApprovalFollows() {
        Dossier passes = Dossier.readyForTheProvince(HEALTH, 2026);
        Dossier fails = Dossier.readyForTheProvince(HEALTH, 2026);
        Meeting meeting = Meeting.planned(passes, fails).openedWithout(9, 10);
        meeting.votes(passes, "FFFFFFFFFFA").votes(fails, "FFFFFFFFFBB");
        meeting.readBy(BOARD)
                .body("agenda.cast", contains(11, 11))
                .body("agenda.result", everyItem(nullValue()))
                .body("minutes", nullValue())
                .body(
                        "agenda[0].recusedMemberIds",
                        contains(Council.ids().get(11).toString()));
        passes.step(BOARD, "approval", approval("2026-10-20"))
                .statusCode(422)
                .body("code", equalTo("council-vote-pending"));

        meeting.closed();
        assertTheFiguresAreShown(meeting);
        passes.step(BOARD, "approval", approval("2026-10-20")).statusCode(200);
        fails.step(BOARD, "approval", approval("2026-10-20"))
                .statusCode(422)
                .body("code", equalTo("council-vote-failed"))
                .body("vote.votesFor", equalTo(9))
                .body("vote.needed", equalTo(10))
                .body("vote.base", equalTo(11));
    }

    private static void assertTheFiguresAreShown(Meeting meeting) {
        meeting.readBy(AUDITOR)
                .body("status", equalTo("CLOSED"))
                .body("statusLabel", equalTo("Đã kết thúc"))
                .body("allowedActions", empty())
                .body("rule.base", equalTo("ALL_MEMBERS"))
                .body("agenda.result.members", contains(12, 12))
                .body("agenda.result.recused", contains(1, 1))
                .body("agenda.result.base", contains(11, 11))
                .body("agenda.result.needed", contains(10, 10))
                .body("agenda.result.inPerson", contains(9, 9))
                .body("agenda.result.inWriting", contains(2, 2))
                .body("agenda.result.votesFor", contains(10, 9))
                .body("agenda.result.votesAgainst", contains(1, 0))
                .body("agenda.result.abstentions", contains(0, 2))
                .body("agenda.result.passed", contains(true, false))
                .body("history.action", contains("plan", "opening", "closing"));
    }

    @Test
    void aSecondSessionMayDecideOtherwiseAndAReturnedDossierBeginsAnew() {
        Dossier dossier = Dossier.readyForTheProvince(DAN_DIEN, 2026);
        Meeting.planned(dossier).openedWithout().votes(dossier, "AAAAAAAAAAAA").closed();
        dossier.step(BOARD, "approval", approval("2026-10-20"))
                .statusCode(422)
                .body("code", equalTo("council-vote-failed"));
        Meeting.planned(dossier).openedWithout().votes(dossier, "FFFFFFFFFFF-").closed();
        dossier.step(BOARD, "return", reason("Bổ sung minh chứng")).statusCode(200);
        dossier.submitted().appraisedBy(COUNCIL, "APPROVE");
        // no vote on this round, and none is compulsory
        dossier.step(BOARD, "approval", approval("2026-10-20")).statusCode(200);
    }

    @Test
    void aVoteIsNeededWhereTheRuleInForceSaysSo() {
        Dossier dossier = Dossier.readyForTheProvince(DAN_DIEN, 2026);
        Database.change("UPDATE council_voting_rule SET compulsory = true WHERE level = 'PROVINCE'");
        try {
            dossier.step(BOARD, "approval", approval("2026-10-20"))
                    .statusCode(422)
                    .body("code", equalTo("council-vote-required"));
        } finally {
            Database.change("UPDATE council_voting_rule SET compulsory = false WHERE level = 'PROVINCE'");
        }
        dossier.step(BOARD, "approval", approval("2026-10-20")).statusCode(200);
    }

    @Test
    void eachEntitledMemberVotesOnceAndNobodyElseDoes() {
        Dossier dossier = Dossier.readyForTheProvince(HEALTH, 2026);
        Meeting meeting = Meeting.planned(dossier);
        meeting.ballot(member(2), dossier, "FOR").statusCode(409).body("code", equalTo("illegal-transition"));
        meeting.openedWithout();
        meeting.readBy(member(2)).body("allowedActions", contains("ballots")).body("agenda[0].awaitsMe", equalTo(true));
        meeting.ballot(member(2), dossier, "FOR")
                .statusCode(201)
                .body("mode", equalTo("IN_PERSON"))
                .body("choice", nullValue());
        meeting.readBy(member(2)).body("agenda[0].awaitsMe", equalTo(false));
        meeting.ballot(member(2), dossier, "AGAINST").statusCode(409).body("code", equalTo("already-voted"));
        meeting.ballot(member(11), dossier, "FOR").statusCode(403).body("code", equalTo("not-entitled-to-vote"));
        meeting.ballot(COUNCIL, dossier, "FOR").statusCode(403).body("code", equalTo("not-entitled-to-vote"));
        meeting.ballot(officer(HEALTH), dossier, "FOR").statusCode(403).body("code", equalTo("forbidden"));
        meeting.ballot(member(3), Dossier.readyForTheProvince(HEALTH, 2026), "FOR")
                .statusCode(422)
                .body("errors.code", contains("not-on-agenda"));
        Api.post(
                        member(3),
                        "/v1/council-sessions/" + Ids.next() + "/ballots",
                        Map.of("nominationId", dossier.id(), "choice", "FOR"))
                .statusCode(404);
        meeting.closed();
        meeting.readBy(BOARD).body("agenda[0].result.votesFor", equalTo(1)).body("agenda[0].cast", equalTo(1));
        meeting.ballot(member(4), dossier, "FOR").statusCode(409);
    }

    @Test
    void nothingInTheDatabaseTellsWhoVotedWhat() {
        Dossier dossier = Dossier.readyForTheProvince(DAN_DIEN, 2026);
        Meeting meeting = Meeting.planned(dossier).openedWithout();
        String key = Api.key();
        Map<String, Object> ballot = Map.of("nominationId", dossier.id(), "choice", "FOR");
        Api.send(member(0), meeting.path() + "/ballots", null, ballot, key)
                .then()
                .statusCode(201);
        // the fingerprint of the call does not know the choice: with the same key the first ballot stands
        Api.send(member(0), meeting.path() + "/ballots", null, with(ballot, "choice", "AGAINST"), key)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true");
        meeting.votes(dossier, "-ABFFFFF");
        String box = " FROM council_ballot WHERE item_id = (SELECT id FROM council_item WHERE nomination_id = ?)";
        assertEquals(8, Database.number("SELECT count(*)" + box, dossier.id()));
        assertEquals(6, Database.number("SELECT count(*)" + box + " AND choice = 'FOR'", dossier.id()));
        assertEquals(
                1,
                Database.number("SELECT count(DISTINCT xmin::text)" + box, dossier.id()),
                "all ballots are of the same row version");
        assertEquals(
                0,
                Database.number(
                        "SELECT count(*) FROM idempotency WHERE route LIKE ? AND body ~ 'FOR|AGAINST|ABSTAIN'",
                        "%" + meeting.id() + "/ballots"));
        assertFalse(meeting.readBy(BOARD).extract().asString().contains("votesFor"));
    }

    @Test
    void ballotsAndVotersHaveNoColumnThatCouldJoinThem() {
        assertEquals(
                0,
                Database.number("SELECT count(*) FROM information_schema.columns WHERE table_name = 'council_ballot'"
                        + " AND column_name NOT IN ('id', 'item_id', 'choice')"));
        assertEquals(
                0,
                Database.number("SELECT count(*) FROM information_schema.columns WHERE table_name = 'council_voter'"
                        + " AND column_name NOT IN ('item_id', 'member_id', 'mode')"));
    }

    @Test
    void whoDeclaresAConflictLeavesTheVoteAndTheBase() {
        Dossier dossier = Dossier.readyForTheProvince(DAN_DIEN, 2026);
        String conflicts = "/v1/nominations/" + dossier.id() + "/conflicts";
        Map<String, Object> kin = Map.of("kind", "KIN", "reason", "Đối tượng là em ruột");
        Api.post(member(4), conflicts, kin).statusCode(201).body("items.actorId", contains("uy-vien-4"));
        Meeting meeting = Meeting.planned(dossier).openedWithout();
        meeting.ballot(member(4), dossier, "FOR").statusCode(403);
        Api.post(member(5), conflicts, kin).statusCode(201);
        meeting.ballot(member(5), dossier, "FOR").statusCode(403);
        meeting.ballot(member(6), dossier, "FOR").statusCode(201);
        Api.post(member(6), conflicts, kin).statusCode(409).body("code", equalTo("conflict-after-vote"));
        meeting.votes(dossier, "FFFF---FF").closed();
        meeting.readBy(BOARD)
                .body("agenda[0].result.recused", equalTo(2))
                .body("agenda[0].result.base", equalTo(10))
                .body("agenda[0].result.needed", equalTo(9))
                .body("agenda[0].result.votesFor", equalTo(7))
                .body("agenda[0].result.passed", equalTo(false));
    }

    @Test
    void theMinutesAreFrozenUnderTheirCheckSum() throws Exception {
        Dossier dossier = Dossier.readyForTheProvince(DAN_DIEN, 2026);
        Meeting meeting = Meeting.planned(dossier).openedWithout().votes(dossier, "FFFFFFFFFFFF");
        meeting.step(BOARD, "closing", with(minutes(), "date", "2099-01-01"))
                .statusCode(422)
                .body("errors.code", contains("minutes-date"));
        meeting.closed();
        JsonPath minutes = meeting.readBy(BOARD).extract().jsonPath();
        String document = minutes.getString("minutes.document");
        assertEquals(
                HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8))),
                minutes.getString("minutes.checksum"));
        assertEquals(true, document.contains(dossier.id() + " 12/0/0 12-0=12 11 true"));
        for (String table : List.of("council_minutes", "council_result", "council_voter")) {
            assertEquals(
                    0,
                    Database.number(
                            "SELECT count(*) FROM information_schema.role_table_grants WHERE table_name = ?"
                                    + " AND privilege_type IN ('UPDATE', 'DELETE', 'TRUNCATE') AND grantee = 'nominations'",
                            table));
        }
    }

    @Test
    void aCancelledSessionCountsNothingAndFreesItsNominations() {
        Dossier dossier = Dossier.readyForTheProvince(DAN_DIEN, 2026);
        Meeting meeting = Meeting.planned(dossier).openedWithout().votes(dossier, "FFF");
        Api.post(BOARD, "/v1/council-sessions", Council.session(dossier))
                .statusCode(422)
                .body("errors.code", contains("nomination-on-agenda"));
        meeting.step(BOARD, "cancellation", reason("Không đủ điều kiện họp"))
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("agenda[0].result", nullValue());
        assertEquals(
                0,
                Database.number(
                        "SELECT count(*) FROM council_ballot b JOIN council_item i ON i.id = b.item_id WHERE i.session_id = ?",
                        meeting.id()));
        Meeting.planned(dossier);
    }

    @Test
    void aSessionNeedsItsQuorumAndMembersOfItsDay() {
        Dossier dossier = Dossier.readyForTheProvince(DAN_DIEN, 2026);
        Meeting meeting = Meeting.planned(dossier);
        List<?> seven = Council.ids().subList(0, 7);
        meeting.step(BOARD, "opening", Map.of("presentMemberIds", seven))
                .statusCode(422)
                .body("code", equalTo("quorum-not-met"))
                .body("attendance.needed", equalTo(8));
        meeting.step(BOARD, "opening", Map.of("presentMemberIds", List.of(Ids.next())))
                .statusCode(422)
                .body("errors.code", contains("not-a-member-then"));
    }

    @Test
    void aSessionIsOpenedOnItsDay() {
        Dossier dossier = Dossier.readyForTheProvince(DAN_DIEN, 2026);
        Meeting meeting = Meeting.planned(dossier);
        List<?> seven = Council.ids().subList(0, 7);
        Api.put(
                        BOARD,
                        meeting.path(),
                        1,
                        with(
                                Council.session(dossier),
                                "heldOn",
                                Council.TODAY.plusDays(1).toString()))
                .statusCode(200)
                .body("version", equalTo(2));
        Api.step(BOARD, meeting.path() + "/opening", 1, Map.of("presentMemberIds", seven))
                .statusCode(412);
        Api.step(BOARD, meeting.path() + "/opening", 2, Map.of("presentMemberIds", Council.ids()))
                .statusCode(422)
                .body("errors.code", contains("session-not-yet"));
        Api.put(BOARD, meeting.path(), 2, Council.session(dossier)).statusCode(200);
        Api.step(
                        BOARD,
                        meeting.path() + "/opening",
                        3,
                        Map.of("presentMemberIds", Council.ids().subList(0, 8)))
                .statusCode(200)
                .body("attendance.present", equalTo(8));
    }

    @Test
    void anAgendaHoldsNominationsOfItsLevelUnderAppraisalEachOnce() {
        Dossier draft = Dossier.draftedBy(DAN_DIEN, "PROVINCE", 2026);
        Dossier commune = Dossier.draftedBy(DAN_DIEN, "COMMUNE", 2026)
                .submitted()
                .appraisedBy(People.leader(DAN_DIEN), "APPROVE");
        Dossier good = Dossier.readyForTheProvince(DAN_DIEN, 2026);
        Map<String, Object> body = with(
                Council.session(draft, commune, good, good),
                "nominationIds",
                List.of(draft.id(), commune.id(), Ids.next(), good.id(), good.id()));
        Api.post(BOARD, "/v1/council-sessions", body)
                .statusCode(422)
                .body("code", equalTo("council-session-invalid"))
                .body(
                        "errors.code",
                        contains(
                                "nomination-not-under-appraisal",
                                "nomination-of-other-level",
                                "nomination-unknown",
                                "nomination-on-agenda"))
                .body("errors.pointer", hasItem("/nominationIds/4"));
        Api.post(
                        BOARD,
                        "/v1/council-sessions",
                        with(Council.session(good), "heldOn", "2020-01-01", "level", "DISTRICT"))
                .statusCode(422)
                .body("errors.code", hasItem("session-in-past"))
                .body("errors.code", hasItem("no-voting-rule"));
    }

    @Test
    void onlyTheBoardRunsSessionsAndTheProvinceReadsThem() {
        Dossier dossier = Dossier.readyForTheProvince(DAN_DIEN, 2026);
        Meeting meeting = Meeting.planned(dossier);
        Api.post(COUNCIL, "/v1/council-sessions", Council.session(dossier)).statusCode(403);
        meeting.step(COUNCIL, "opening", Map.of("presentMemberIds", Council.ids()))
                .statusCode(403);
        meeting.step(COUNCIL, "closing", minutes()).statusCode(403);
        meeting.step(COUNCIL, "cancellation", reason("Không có quyền")).statusCode(403);
        Api.put(COUNCIL, meeting.path(), 1, Council.session(dossier)).statusCode(403);
        meeting.readBy(officer(DAN_DIEN)).statusCode(403);
        Api.get(COUNCIL, "/v1/council-sessions?status=PLANNED&limit=1")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].statusLabel", equalTo("Dự kiến"));
        Meeting.planned(Dossier.readyForTheProvince(DAN_DIEN, 2026));
        JsonPath first =
                Api.get(BOARD, "/v1/council-sessions?limit=1").extract().jsonPath();
        Api.get(BOARD, first.getString("next"))
                .statusCode(200)
                .body("items[0].id", not(equalTo(first.getString("items[0].id"))));
    }
}
