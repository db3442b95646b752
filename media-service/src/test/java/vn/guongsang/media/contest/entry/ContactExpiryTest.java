package vn.guongsang.media.contest.entry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.contest.Contesting.because;
import static vn.guongsang.media.contest.Contesting.body;
import static vn.guongsang.media.contest.Contesting.entered;
import static vn.guongsang.media.contest.Contesting.opened;
import static vn.guongsang.media.contest.Contesting.step;
import static vn.guongsang.media.contest.Contesting.unit;
import static vn.guongsang.media.contest.Contesting.writing;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Asked.officerOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;

/** Contests ended on 30 August 2024 in Huế; the term is 12 months. */
@QuarkusTest
@MediaStack
class ContactExpiryTest {

    private static final Instant ENDED = Instant.parse("2024-08-30T16:59:59Z");
    private static final Instant LAST_SECOND = Instant.parse("2025-08-30T16:59:59Z");
    private static final Instant FIRST_SECOND = Instant.parse("2025-08-30T17:00:00Z");
    private static final String NUMBER_KEPT =
            "SELECT count(*) FROM contest_entry WHERE id = ? AND author::text LIKE '%0912 345 999%'";
    private static final String TERMS = "/v1/contest-author-terms";

    @Inject
    ContactUpkeepService contacts;

    @Test
    void contactDataGoWithTheFirstSecondAfterTheTermAndNameBodyAndWorkStay() {
        UUID unit = unit();
        UUID contest = opened(body());
        UUID entry = entered(contest, writing(unit, "Bài thứ nhất của cuộc thi đã xong từ lâu"));
        UUID running = opened(body());
        UUID kept = entered(running, writing(unit, "Bài của cuộc thi còn nhận bài hôm nay"));
        cancelled(contest);
        Database.change("UPDATE history_line SET at = ? WHERE aggregate_id = ?", at(ENDED), running);
        String path = "/v1/contest-entries/" + entry;

        assertEquals(0, contacts.expire(LAST_SECOND));
        Asked.get(PROPAGANDA, path).body("author.phone", equalTo("0912 345 999"));
        assertEquals(1, contacts.expire(FIRST_SECOND));
        assertEquals(0, contacts.expire(FIRST_SECOND));

        Asked.get(officerOf(unit), path)
                .statusCode(200)
                .body("author.name", equalTo("Nguyễn Văn Thí Dụ"))
                .body("author.phone", nullValue())
                .body("author.birthYear", nullValue())
                .body("authorErased", equalTo(false))
                .body("title", equalTo("Người giữ lửa"))
                .body("version", equalTo(2))
                .body("history.action", contains("submission", "contact-expiry"))
                .body("history[1].actor", equalTo("system:contest-contacts"));
        assertEquals(0, Database.number(Database.FREE_TEXTS, contest));
        Asked.get(PROPAGANDA, "/v1/contest-entries/" + kept).body("author.phone", equalTo("0912 345 999"));
        assertEquals(0, Database.number(NUMBER_KEPT, entry));
    }

    @Test
    void anErasedAuthorIsLeftAlone() {
        UUID contest = opened(body());
        UUID entry = entered(contest, writing(unit(), "Bài của người đã xin xóa tên khỏi cuộc thi"));
        step(PROPAGANDA, "/v1/contest-entries/" + entry, "author-erasure", null).statusCode(200);
        cancelled(contest);

        assertEquals(0, contacts.expire(FIRST_SECOND));
    }

    @Test
    void twoReplicasTakeEachEntryOnce() throws Exception {
        UUID unit = unit();
        UUID contest = opened(body());
        List<UUID> all = Stream.of("một", "hai", "ba")
                .map(number -> entered(contest, writing(unit, "Bài số " + number + " của một cuộc thi cũ")))
                .toList();
        cancelled(contest);
        ExecutorService replicas = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> replica = () -> contacts.expire(FIRST_SECOND);
            int expired = 0;
            for (var result : replicas.invokeAll(List.of(replica, replica, replica, replica))) {
                expired += result.get();
            }
            assertEquals(3, expired);
        } finally {
            replicas.shutdownNow();
        }
        assertEquals(
                3,
                Database.number(
                        "SELECT count(*) FROM history_line WHERE action = 'contact-expiry' AND aggregate_id = ANY (?)",
                        (Object) all.toArray(new UUID[0])));
    }

    @Test
    void aContestKeepsTheTermOfTheDayOnWhichItEnded() {
        LocalDate far = LocalDate.of(2098, 1, 1);
        try {
            Asked.post(PROPAGANDA, TERMS, term(1, far)).statusCode(201).body("months", equalTo(1));
            Asked.get(EDITOR, TERMS)
                    .statusCode(200)
                    .body("items[0].validFrom", equalTo("2098-01-01"))
                    .body("items[1].months", equalTo(12))
                    .body("items[1].validTo", equalTo("2097-12-31"));
            Asked.post(PROPAGANDA, TERMS, term(2, far))
                    .statusCode(422)
                    .body("code", equalTo("contest-author-term-invalid"))
                    .body("errors.code", contains("not-before-today"));
            UUID contest = opened(body());
            entered(contest, writing(unit(), "Bài của cuộc thi kết thúc ngày ba mươi tháng tám"));
            cancelled(contest);
            assertEquals(0, contacts.expire(LAST_SECOND));
            assertEquals(1, contacts.expire(FIRST_SECOND));
        } finally {
            Database.change("DELETE FROM contest_author_term WHERE valid_from = '2098-01-01'");
            Database.change("UPDATE contest_author_term SET valid_to = NULL");
        }
    }

    @Test
    void aTermForThePastOrOfNoMonthsOrByAnEditorIsRefused() {
        Asked.post(PROPAGANDA, TERMS, term(6, Vietnam.dateOf(Instant.now()))).statusCode(422);
        Asked.post(PROPAGANDA, TERMS, term(0, LocalDate.of(2098, 1, 1))).statusCode(400);
        Asked.post(EDITOR, TERMS, term(6, LocalDate.of(2098, 1, 1))).statusCode(403);
    }

    private static void cancelled(UUID contest) {
        step(PROPAGANDA, "/v1/contests/" + contest, "cancellation", because("Không đủ bài dự thi"))
                .statusCode(200);
        Database.change(
                "UPDATE history_line SET at = ? WHERE aggregate_id = ? AND to_status = 'CANCELLED'",
                at(ENDED),
                contest);
    }

    private static Timestamp at(Instant moment) {
        return Timestamp.from(moment);
    }

    private static Map<String, Object> term(int months, LocalDate from) {
        return Map.of("months", months, "validFrom", from.toString(), "source", "Thể lệ thử của tỉnh");
    }
}
