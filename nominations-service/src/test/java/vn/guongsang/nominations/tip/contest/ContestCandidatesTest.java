package vn.guongsang.nominations.tip.contest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN;
import static vn.guongsang.nominations.testing.Some.reason;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Topic;

/** What the organisers of a writing contest propose becomes one visible tip, whatever the way of its event. */
@QuarkusTest
@NominationsStack
class ContestCandidatesTest {

    private final UUID contest = Ids.next();
    private final UUID entry = Ids.next();
    private final UUID later = Ids.next();

    @Test
    void aProposedEntryBecomesATipOfItsSubjectsUnitThatNamesNobody() {
        told(8, "candidate-proposed", Ids.next(), entry);

        String id = tip(entry);
        Api.get(leader(QUANG_DIEN), "/v1/tips/" + id)
                .statusCode(200)
                .body("status", equalTo("RECEIVED"))
                .body("contestId", equalTo(contest.toString()))
                .body("contestEntryId", equalTo(entry.toString()))
                .body("about", equalTo("Nhân vật của bài dự thi số 0042"))
                .body("text", containsString("“Những bông hoa đẹp” (45-KH/BTGTU)"))
                .body("text", containsString("/v1/contest-entries/" + entry))
                .body("informant", nullValue())
                .body("allowedActions", contains("acceptance", "rejection", "duplication"))
                .body("history.actor", contains("system:contest-candidates"));
        Api.get(leader(HEALTH), "/v1/tips/" + id).statusCode(404);
        Api.get(leader(QUANG_DIEN), "/v1/tips?unitId={u}&limit=100", QUANG_DIEN)
                .body("items.find { it.id == '" + id + "' }.contestEntryId", equalTo(entry.toString()));
    }

    @Test
    void repeatedAndOvertakenEventsMakeNoSecondTipAndNoneIsLost() {
        UUID event = Ids.next();
        told(8, "candidate-proposed", event, entry);
        told(8, "candidate-proposed", event, entry);
        tip(entry);
        told(10, "noted", Ids.next(), entry, later);
        tip(later);
        told(9, "candidate-proposed", Ids.next(), entry, later);
        told(10, "republished", Ids.next(), entry, later);
        applied(10);

        assertEquals(1, tips(entry));
        assertEquals(1, tips(later));
        assertEquals(10, Database.number("SELECT version FROM contest_told WHERE id = ?", contest));
    }

    @Test
    void aTipThatWasClosedIsNotOpenedByTheNextEvent() {
        told(8, "candidate-proposed", Ids.next(), entry);
        Api.step(leader(QUANG_DIEN), "/v1/tips/" + tip(entry) + "/rejection", 1, reason("Đã có hồ sơ khác"))
                .statusCode(200);

        told(9, "candidate-proposed", Ids.next(), entry, later);
        tip(later);
        assertEquals(1, tips(entry));
        Api.get(BOARD, "/v1/tips/" + tip(entry))
                .body("status", equalTo("REJECTED"))
                .body("allowedActions", empty());
    }

    @Test
    void aContestWithoutCandidatesMakesNoTip() {
        told(7, "published", Ids.next());
        applied(7);

        assertEquals(0, Database.number("SELECT count(*) FROM tip WHERE contest_id = ?", contest));
    }

    /** Waits until a version has been taken in, with everything that was told before it. */
    private void applied(long version) {
        UUID last = Ids.next();
        told(version, "republished", last);
        await().until(() -> Database.number("SELECT count(*) FROM inbox WHERE event_id = ?", last) == 1);
    }

    private String tip(UUID of) {
        await().until(() -> tips(of) == 1);
        return Api.get(BOARD, "/v1/tips?unitId={u}&limit=100", QUANG_DIEN)
                .extract()
                .path("items.find { it.contestEntryId == '" + of + "' }.id");
    }

    private static long tips(UUID of) {
        return Database.number("SELECT count(*) FROM tip WHERE contest_entry_id = ?", of);
    }

    private void told(long version, String change, UUID event, UUID... candidates) {
        String list = Arrays.stream(candidates)
                .map(id ->
                        """
                        {"entryId": "%s", "code": "0042", "strand": "WRITE", "subjectUnitId": "%s",
                         "proposedAt": "2026-01-15T12:00:00Z"}"""
                                .formatted(id, QUANG_DIEN))
                .collect(Collectors.joining(", "));
        Topic.tell(
                Topics.CONTESTS,
                contest.toString(),
                """
                {"specversion": "1.0", "id": "%s", "source": "/media-service", "type": "vn.guongsang.contest.%s.v1",
                 "subject": "%s", "time": "2026-01-15T12:00:00Z", "datacontenttype": "application/json",
                 "dataschema": "/schemas/contest.v1", "partitionkey": "%s", "sequence": "%019d",
                 "data": {"id": "%s", "version": %d, "change": "%s", "status": "PUBLISHED", "title": "Những bông hoa đẹp",
                          "documentNumber": "45-KH/BTGTU", "documentDate": "2024-11-20", "calls": [], "entries": 2, "bodies": 1,
                          "awards": [], "candidates": [%s]}}"""
                        .formatted(event, change, contest, contest, version, contest, version, change, list));
    }
}
