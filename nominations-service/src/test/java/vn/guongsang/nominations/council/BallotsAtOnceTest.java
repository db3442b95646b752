package vn.guongsang.nominations.council;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.nominations.testing.Council.member;
import static vn.guongsang.nominations.testing.Council.minutes;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.Places.DAN_DIEN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.testing.StackResource;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.AtOnce;
import vn.guongsang.nominations.testing.Council;
import vn.guongsang.nominations.testing.Council.Meeting;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;

/** The whole council votes in the same moment. */
@QuarkusTest
@NominationsStack
class BallotsAtOnceTest {

    @Test
    void everyBallotCountsOnceThoughEachMemberSendsTwoForEachNomination() throws Exception {
        Dossier first = Dossier.readyForTheProvince(DAN_DIEN, 2026);
        Dossier second = Dossier.readyForTheProvince(DAN_DIEN, 2026);
        Meeting meeting = Meeting.planned(first, second).openedWithout();
        int calls = 4 * Council.SIZE;
        List<Integer> answers = AtOnce.statuses(
                calls, i -> ballot(meeting, i / 4, i % 2 == 0 ? first : second, i / 4 < 11 ? "FOR" : "AGAINST"));
        assertEquals(Collections.nCopies(calls / 2, 201), answers.subList(0, calls / 2));
        assertEquals(Collections.nCopies(calls / 2, 409), answers.subList(calls / 2, calls));
        meeting.closed();
        meeting.readBy(BOARD)
                .body("agenda.cast", contains(12, 12))
                .body("agenda.result.votesFor", contains(11, 11))
                .body("agenda.result.votesAgainst", contains(1, 1));
        assertEquals(
                24,
                Database.number(
                        "SELECT count(DISTINCT (l.aggregate_id, l.seq)) FROM audit_line l JOIN council_item i"
                                + " ON i.id = l.aggregate_id WHERE i.session_id = ? AND l.action = 'ballot'",
                        meeting.id()));
    }

    @Test
    void noBallotLandsAfterTheCloseAndNoneThatWasTakenIsLost() throws Exception {
        Dossier dossier = Dossier.readyForTheProvince(DAN_DIEN, 2026);
        Meeting meeting = Meeting.planned(dossier).openedWithout();
        int closing = Council.SIZE / 2;
        List<Integer> answers = AtOnce.statuses(
                Council.SIZE + 1,
                i -> i == closing
                        ? Api.send(BOARD, meeting.path() + "/closing", meeting.version(), minutes(), Api.key())
                        : ballot(meeting, i < closing ? i : i - 1, dossier, "FOR"));
        long taken = answers.stream().filter(status -> status == 201).count();
        assertEquals(1, answers.stream().filter(status -> status == 200).count());
        assertEquals(
                Council.SIZE - taken,
                answers.stream().filter(status -> status == 409).count());
        meeting.readBy(BOARD)
                .body("status", equalTo("CLOSED"))
                .body("agenda[0].cast", equalTo((int) taken))
                .body("agenda[0].result.votesFor", equalTo((int) taken));
    }

    @Test
    void ballotsShareTheSessionAndTheCloseWaitsForThem() throws Exception {
        Dossier first = Dossier.readyForTheProvince(DAN_DIEN, 2026);
        Dossier second = Dossier.readyForTheProvince(DAN_DIEN, 2026);
        Meeting meeting = Meeting.planned(first, second).openedWithout();
        try (Connection other = StackResource.current().postgres().superuser("nominations")) {
            other.setAutoCommit(false);
            held(other, "SELECT 1 FROM council_session WHERE id = ? FOR SHARE", meeting.id());
            held(other, "SELECT 1 FROM council_item WHERE nomination_id = ? FOR NO KEY UPDATE", first.id());
            // somebody is voting on the first nomination: the second one is free
            ballot(meeting, 0, second, "FOR").then().statusCode(201);
            Thread closing = new Thread(meeting::closed);
            closing.start();
            closing.join(500);
            assertTrue(closing.isAlive(), "the close waits");
            other.rollback();
            closing.join(20_000);
        }
        ballot(meeting, 1, second, "FOR").then().statusCode(409);
        meeting.readBy(BOARD).body("agenda.cast", contains(0, 1)).body("status", equalTo("CLOSED"));
    }

    @Test
    void whoIsVotingDeclaresAConflictTooLateThoughTheBallotIsNotInYet() throws Exception {
        Dossier dossier = Dossier.readyForTheProvince(DAN_DIEN, 2026);
        Meeting meeting = Meeting.planned(dossier).openedWithout();
        String conflicts = "/v1/nominations/" + dossier.id() + "/conflicts";
        Map<String, Object> kin = Map.of("kind", "KIN", "reason", "Đối tượng là em ruột");
        try (Connection other = StackResource.current().postgres().superuser("nominations")) {
            other.setAutoCommit(false);
            held(other, "SELECT 1 FROM council_item WHERE nomination_id = ? FOR NO KEY UPDATE", dossier.id());
            var voting = CompletableFuture.supplyAsync(() -> ballot(meeting, 3, dossier, "FOR"));
            await().until(() -> waiting() == 1);
            var declaring = CompletableFuture.supplyAsync(() -> Api.send(member(3), conflicts, null, kin, Api.key()));
            await().until(() -> waiting() == 2 || declaring.isDone());
            other.rollback();
            voting.get().then().statusCode(201);
            declaring.get().then().statusCode(409).body("code", equalTo("conflict-after-vote"));
        }
        meeting.closed();
        meeting.readBy(BOARD)
                .body("agenda[0].result.recused", equalTo(0))
                .body("agenda[0].result.votesFor", equalTo(1));
    }

    private static long waiting() {
        return Database.number("SELECT count(*) FROM pg_locks WHERE NOT granted");
    }

    private static void held(Connection connection, String lock, Object id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(lock)) {
            select.setObject(1, id);
            select.execute();
        }
    }

    private static Response ballot(Meeting meeting, int member, Dossier dossier, String choice) {
        return Api.send(
                member(member),
                meeting.path() + "/ballots",
                null,
                Map.of("nominationId", dossier.id(), "choice", choice),
                Api.key());
    }
}
