package vn.guongsang.nominations.feed;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.Api.put;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.CMS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.exemplar.ExemplarService;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.recognition.NewRevocation;
import vn.guongsang.nominations.recognition.RevocationReason;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Newsroom;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Places;
import vn.guongsang.nominations.testing.Recognising;

/** A newsroom that stays away for as long as it likes, and one that asks every minute. */
@QuarkusTest
@NominationsStack
class FeedWalkTest {

    private static final String JSON_FEED = "/v1/feeds/profiles.json";
    private static final Decision DECISION = new Decision("301/QĐ-UBND", LocalDate.parse("2025-03-10"), "Chủ tịch");

    @Inject
    Recognising recognising;

    @Inject
    ExemplarService exemplars;

    @Inject
    Now now;

    /** What a reader holds: the last word on each profile that is not a tombstone. */
    private final Map<String, String> shelf = new TreeMap<>();

    @Test
    void whoWalksTheFeedAndComesBackLaterHoldsWhatTheListShows() {
        UUID stays = recognising.published();
        UUID goes = recognising.published();
        UUID returns = recognising.published();
        awaitTold(returns);
        String since = walk(JSON_FEED + "?limit=2");
        assertTrue(shelf.keySet().containsAll(List.of(stays.toString(), goes.toString(), returns.toString())));

        revoke(goes);
        revoke(returns);
        exemplars.reapprove(returns, new IfMatch(2), DECISION, "Không có gian dối", Recognising.BOARD, now.instant());
        UUID fresh = recognising.published();
        awaitTold(fresh);
        await().until(() -> {
            walk(since);
            return shelf.equals(Newsroom.list());
        });

        assertTrue(shelf.containsKey(returns.toString()));
        assertFalse(shelf.containsKey(goes.toString()));
    }

    @Test
    void aFilteredReaderMeetsTheTombstonesOfWhatItHad() {
        UUID id = recognising.at(Level.PROVINCE, Places.EMULATION_BOARD);
        String filtered = JSON_FEED + "?sector=AGRICULTURE&level=PROVINCE&unitId=" + Places.EMULATION_BOARD;
        await().until(() -> page(filtered).getList("items.id").contains("urn:uuid:" + id));
        for (String other : List.of("sector=HEALTH", "level=COMMUNE", "unitId=" + Places.HEALTH)) {
            assertFalse(
                    page(JSON_FEED + "?limit=100&" + other).getList("items.id").contains("urn:uuid:" + id), other);
        }

        revoke(id);

        await().until(() -> "REVOKED".equals(reason(page(filtered), id)));
    }

    @Test
    void whatHasMovedOutOfASelectionIsTakenDownThereAndShownWhereItWent() {
        UUID subject = recognising.subjectOf(Places.EMULATION_BOARD);
        UUID id = recognising
                .recognise(subject, Places.EMULATION_BOARD, Level.PROVINCE, null, Recognising.NAME_AND_STORY)
                .exemplarId();
        String there = JSON_FEED + "?unitId=" + Places.EMULATION_BOARD;
        await().until(() -> page(there).getList("items.id").contains("urn:uuid:" + id));

        recognising.recognise(subject, Places.HEALTH, Level.PROVINCE, null, Recognising.NAME_AND_STORY);

        await().until(() -> "NOT_SELECTED".equals(reason(page(there), id)));
        String here = JSON_FEED + "?unitId=" + Places.HEALTH;
        await().until(() -> page(here).getList("items.id").contains("urn:uuid:" + id));
        assertEquals(null, reason(page(here), id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"profiles.atom", "profiles.json", "profiles-ninjs-1.6.json", "profiles-ninjs-3.1.json"})
    void aPollerGetsNotModifiedUntilSomethingChanges(String format) {
        UUID id = recognising.published();
        awaitTold(id);
        String path = "/v1/feeds/" + format;
        Response held = Api.as(CMS).get(path);
        assertEquals(200, held.statusCode());
        assertEquals("private, no-cache", held.header("Cache-Control"));
        assertTrue(held.header("Vary").contains("Accept-Encoding"));

        assertEquals(304, again(path, held.header("ETag")).statusCode());
        put(
                        BOARD,
                        "/v1/exemplars/{id}/profile",
                        1,
                        "{\"headline\": \"Tiêu đề đã sửa\", \"summary\": \"Tóm tắt đã sửa, đủ hai mươi ký tự.\","
                                + " \"reason\": \"Sửa lỗi chính tả\"}",
                        id)
                .statusCode(200);
        Response changed = await().until(() -> again(path, held.header("ETag")), answer -> answer.statusCode() == 200);

        assertTrue(changed.asString().contains("Tiêu đề đã sửa"));
    }

    @ParameterizedTest
    @CsvSource({
        "profiles.atom, application/atom+xml",
        "profiles.json, application/feed+json",
        "profiles-ninjs-1.6.json, application/json",
        "profiles-ninjs-3.1.json, application/json"
    })
    void everyFormatHasItsTypeIsCompressedAndKeepsTextUnderEmbargo(String format, String type) {
        String marker = "dau" + Ids.next().toString().substring(24);
        UUID hidden = recognising.marked(marker, now.instant().plus(Duration.ofDays(3)));
        put(
                        BOARD,
                        "/v1/exemplars/{id}/profile",
                        1,
                        "{\"headline\": \"Sửa " + marker + "\", \"summary\": \"Tóm tắt " + marker
                                + "\", \"reason\": \"Sửa lỗi chính tả\"}",
                        hidden)
                .statusCode(200);
        awaitTold(recognising.published());

        get(CMS, "/v1/feeds/" + format + "?limit=100")
                .statusCode(200)
                .contentType(startsWith(type))
                .header("Content-Encoding", equalTo("gzip"))
                .body(org.hamcrest.Matchers.not(containsString(marker)))
                .body(org.hamcrest.Matchers.not(containsString(hidden.toString())));
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, bad-parameter|validation-failed",
        "limit=101, bad-parameter|validation-failed",
        "before=abc, bad-cursor",
        "after=abc, bad-cursor",
        "sektor=CULTURE, unknown-parameter",
        "level=GALAXY, bad-parameter"
    })
    void aSlipInTheAddressIsNamed(String query, String codes) {
        String code = get(CMS, "/v1/feeds/profiles.atom?" + query)
                .statusCode(400)
                .contentType("application/problem+json")
                .extract()
                .path("code");
        assertTrue(List.of(codes.split("\\|")).contains(code), code);
    }

    @Test
    void theFeedIsForNewsroomsAndBoardsOnly() {
        get(Persona.of("ke-toan", "Kế toán", "finance"), JSON_FEED).statusCode(403);
    }

    private void revoke(UUID id) {
        NewRevocation order = new NewRevocation(RevocationReason.FRAUD, DECISION, DECISION.date(), null);
        exemplars.revoke(id, new IfMatch(1), order, Recognising.BOARD, now.instant());
    }

    private static void awaitTold(UUID id) {
        await().until(() -> page(JSON_FEED).getList("items.id").contains("urn:uuid:" + id));
    }

    /** Reads a page and all older ones that follow; returns where what comes later will be. */
    private String walk(String address) {
        JsonPath first = page(address);
        Map<String, String> heard = new TreeMap<>();
        for (JsonPath page = first; page != null; ) {
            page.<Map<String, Object>>getList("items").forEach(item -> heard.putIfAbsent(id(item), word(item)));
            page = page.getString("next_url") == null ? null : page(page.getString("next_url"));
        }
        heard.forEach((id, word) -> {
            if (word.isEmpty()) {
                shelf.remove(id);
            } else {
                shelf.put(id, word);
            }
        });
        return first.getString("_guongsang.since_url");
    }

    private static String id(Map<String, Object> item) {
        return ((String) item.get("id")).substring("urn:uuid:".length());
    }

    private static String word(Map<String, Object> item) {
        Map<?, ?> own = (Map<?, ?>) item.get("_guongsang");
        return own.containsKey("tombstone") ? "" : own.get("version") + " " + item.get("title");
    }

    private static String reason(JsonPath page, UUID id) {
        return page.getString("items.find { it.id == 'urn:uuid:" + id + "' }?._guongsang?.tombstone?.reason");
    }

    private static JsonPath page(String address) {
        return JsonPath.from(get(CMS, address).statusCode(200).extract().asString());
    }

    private static Response again(String path, String tag) {
        return Api.as(CMS).header("If-None-Match", tag).get(path);
    }
}
