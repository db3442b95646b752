package vn.guongsang.nominations.feed;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.Api.put;
import static vn.guongsang.nominations.testing.Api.step;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.CMS;

import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import vn.guongsang.kit.time.Now;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Recognising;

/** One profile, full of signs that mean something elsewhere, and one that is gone, in every format. */
@QuarkusTest
@NominationsStack
class FeedFormatsTest {

    private static final String ATOM = "/v1/feeds/profiles.atom";
    private static final String JSON_FEED = "/v1/feeds/profiles.json";
    private static final String NINJS_16 = "/v1/feeds/profiles-ninjs-1.6.json";
    private static final String NINJS_31 = "/v1/feeds/profiles-ninjs-3.1.json";
    private static final String HTML =
            "<p>Năm 2018 &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; ba gia đình</p>\n"
                    + "<p>Đoạn hai<br />dòng hai</p>\n"
                    + "<figure><img src=\"https://anh.example.vn/r%E1%BA%A5u.JPG\" alt=\"Ba người hái rau\" />"
                    + "<figcaption>Thu hoạch (Ảnh: Mẫu)</figcaption></figure>";
    private static final String CORRECTION =
            """
            {"headline": "Rau & hoa <b>sạch</b>", "summary": "Từ 3 hộ ban đầu, nay đã có 42 thành viên.",
             "story": "Năm 2018 <script>alert(\\"1\\")</script> & ba gia đình\\r\\n\\r\\nĐoạn hai\\r\\ndòng hai",
             "photos": [{"url": "https://anh.example.vn/rấu.JPG", "caption": "Thu hoạch", "credit": "Ảnh: Mẫu",
                         "altText": "Ba người hái rau"}], "reason": "Sửa lỗi chính tả"}""";
    private static final String REVOKE =
            """
            {"reason": "FRAUD", "decision": {"number": "301/QĐ-UBND", "date": "2025-03-10", "signer": "Chủ tịch"},
             "effectiveOn": "2025-03-10", "note": "Kê khai sai"}""";

    @Inject
    Recognising recognising;

    @Inject
    Now now;

    @Test
    void atomHoldsTheWholeProfileAndATombstoneWithoutAName() {
        UUID id = published();
        UUID gone = revoked();

        Element feed = Standards.atom(await().until(() -> read(ATOM), text -> text.contains(gone.toString())));

        assertEquals("vi", feed.getAttribute("xml:lang"));
        assertEquals("Gương điển hình tiên tiến", Standards.text(feed, "title"));
        assertTrue(Standards.links(feed, "self").get(0).endsWith(ATOM + "?limit=100"));
        Element entry = Standards.children(feed, "entry").stream()
                .filter(candidate -> Standards.text(candidate, "id").equals("urn:uuid:" + id))
                .findFirst()
                .orElseThrow();
        assertEquals("Rau & hoa <b>sạch</b>", Standards.text(entry, "title"));
        assertEquals(HTML, Standards.text(entry, "content"));
        assertEquals("Từ 3 hộ ban đầu, nay đã có 42 thành viên.", Standards.text(entry, "summary"));
        assertEquals("© Ban Thi đua - Khen thưởng, Sở Nội vụ", Standards.text(entry, "rights"));
        Element category = Standards.children(entry, "category").get(0);
        assertEquals("AGRICULTURE", category.getAttribute("term"));
        assertTrue(category.getAttribute("scheme").endsWith("/v1/sectors"));
        assertFalse(category.getAttribute("label").isEmpty());
        assertEquals(List.of("https://anh.example.vn/r%E1%BA%A5u.JPG"), Standards.links(entry, "enclosure"));
        Element tombstone = Standards.children(feed, "deleted-entry").stream()
                .filter(candidate -> candidate.getAttribute("ref").equals("urn:uuid:" + gone))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "Công nhận đã bị thu hồi: gỡ hồ sơ này và mọi bản sao, kể cả ảnh.",
                Standards.text(tombstone, "comment"));
        assertEquals(1, tombstone.getChildNodes().getLength());
    }

    @Test
    void anIndependentReaderOfAtomUnderstandsIt() throws FeedException {
        UUID id = published();
        String text = await().until(() -> read(ATOM), found -> found.contains(id.toString()));

        SyndEntry entry = new SyndFeedInput()
                .build(new StringReader(text)).getEntries().stream()
                        .filter(candidate -> candidate.getUri().equals("urn:uuid:" + id))
                        .findFirst()
                        .orElseThrow();

        assertEquals("Rau & hoa <b>sạch</b>", entry.getTitle());
        assertEquals(HTML, entry.getContents().get(0).getValue());
        assertEquals("html", entry.getContents().get(0).getType());
        assertEquals("image/jpeg", entry.getEnclosures().get(0).getType());
        assertEquals("Ban Thi đua - Khen thưởng, Sở Nội vụ", entry.getAuthor());
    }

    @Test
    void jsonFeedHoldsTheSame() {
        UUID id = published();
        UUID gone = revoked();

        JsonNode feed =
                Standards.jsonFeed(await().until(() -> read(JSON_FEED), text -> text.contains(gone.toString())));

        assertEquals("vi", feed.get("language").asText());
        JsonNode item = item(feed.get("items"), "id", id);
        assertEquals("Rau & hoa <b>sạch</b>", item.get("title").asText());
        assertEquals(HTML, item.get("content_html").asText());
        assertEquals("https://anh.example.vn/r%E1%BA%A5u.JPG", item.get("image").asText());
        assertEquals("image/jpeg", item.at("/attachments/0/mime_type").asText());
        JsonNode tombstone = item(feed.get("items"), "id", gone);
        assertEquals("REVOKED", tombstone.at("/_guongsang/tombstone/reason").asText());
        assertTrue(tombstone.path("title").isMissingNode());
    }

    @Test
    void aWithdrawalTellsTheNameAndTheNoticeARemovalNothingOfThePerson() {
        UUID withdrawn = closed("\"WITHDRAWAL\", \"notice\": \"Hồ sơ được rút để xác minh.\"");
        UUID removed = closed("\"REMOVAL\"");

        JsonNode items = Standards.jsonFeed(await().until(
                                () -> read(JSON_FEED),
                                text -> text.contains("\"REMOVED\"")
                                        && text.contains(removed.toString())
                                        && text.contains("\"WITHDRAWN\"")))
                .get("items");

        JsonNode told = item(items, "id", withdrawn);
        assertEquals("WITHDRAWAL", told.at("/_guongsang/tombstone/type").asText());
        assertEquals(
                Recognising.NAME, told.at("/_guongsang/tombstone/displayName").asText());
        assertEquals(
                "Hồ sơ được rút: gỡ hồ sơ này và mọi bản sao cho đến khi có bản mới. Hồ sơ được rút để xác minh.",
                told.get("content_text").asText());
        JsonNode silent = item(items, "id", removed);
        assertEquals("REMOVAL", silent.at("/_guongsang/tombstone/type").asText());
        assertEquals("REMOVED", silent.at("/_guongsang/tombstone/reason").asText());
        assertFalse(silent.toString().contains(Recognising.NAME));
        assertEquals(
                "Hồ sơ đã bị gỡ bỏ: gỡ hồ sơ này và mọi bản sao, kể cả ảnh.",
                silent.get("content_text").asText());
    }

    @Test
    void ninjs16HoldsTheSameAndCancels() {
        UUID id = published();
        UUID gone = revoked();

        JsonNode items =
                Standards.ninjs("1.6", await().until(() -> read(NINJS_16), text -> text.contains(gone.toString())));

        JsonNode item = item(items, "uri", id);
        assertEquals("usable", item.get("pubstatus").asText());
        assertEquals("composite", item.get("type").asText());
        assertEquals("Rau & hoa <b>sạch</b>", item.get("headline").asText());
        assertEquals(HTML, item.get("body_html").asText());
        assertEquals("Ban Thi đua - Khen thưởng, Sở Nội vụ", item.get("byline").asText());
        assertTrue(item.get("usageterms").asText().startsWith("Được dùng để tuyên truyền"));
        assertEquals("AGRICULTURE", item.at("/subject/0/code").asText());
        assertEquals(Recognising.NAME, item.at("/organisation/0/name").asText());
        assertEquals(
                "image/jpeg",
                item.at("/associations/featuremedia/renditions/original/mimetype")
                        .asText());
        JsonNode canceled = item(items, "uri", gone);
        assertEquals("canceled", canceled.get("pubstatus").asText());
        assertTrue(canceled.path("headline").isMissingNode());
    }

    @Test
    void ninjs31HoldsTheSameAndCancels() {
        UUID id = published();
        UUID gone = revoked();

        JsonNode items =
                Standards.ninjs("3.1", await().until(() -> read(NINJS_31), text -> text.contains(gone.toString())));

        JsonNode item = item(items, "uri", id);
        assertEquals("usable", item.get("pubStatus").asText());
        assertEquals("Rau & hoa <b>sạch</b>", item.at("/headlines/0/value").asText());
        assertEquals(HTML, item.at("/bodies/0/value").asText());
        assertEquals("text/html", item.at("/bodies/0/contentType").asText());
        assertEquals(
                "https://anh.example.vn/r%E1%BA%A5u.JPG",
                item.at("/associations/0/renditions/0/href").asText());
        assertEquals("canceled", item(items, "uri", gone).get("pubStatus").asText());
    }

    @Test
    void aProfileThatHasToWaitAgainIsWithheldAndThenUsableUnderAHigherVersion() {
        UUID id = recognising.published();
        JsonNode first = awaitStatus(id, "usable");
        String until = now.instant().plus(Duration.ofDays(3)).toString();
        put(BOARD, "/v1/exemplars/{id}/embargo", 1, "{\"until\": \"" + until + "\"}", id)
                .statusCode(200);

        JsonNode withheld = awaitStatus(id, "withheld");
        assertFalse(withheld.toString().contains(Recognising.HEADLINE));
        assertFalse(withheld.toString().contains(until));
        put(BOARD, "/v1/exemplars/{id}/embargo", 2, "{}", id).statusCode(200);

        JsonNode again = awaitStatus(id, "usable");
        assertEquals(first.get("headline"), again.get("headline"));
        assertTrue(first.get("version").asLong() < withheld.get("version").asLong());
        assertTrue(withheld.get("version").asLong() < again.get("version").asLong());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://anh.example.vn/rau.jpg",
                "https://anh.example.vn/rau",
                "https://anh.example.vn/rau.jpg?w=800",
                "https://anh.example.vn/rau.svg",
                "https://rau.jpg",
                "https://anh.example.vn/rau sach.jpg",
                "https://anh.example.vn/rau[1].jpg",
                "https://anh.example.vn/100%.jpg",
                "https://anh.example.vn/rau\u00a0sach.jpg"
            })
    void aPhotoThatImportersCannotCopyIsRefusedByItsField(String url) {
        UUID id = recognising.published();

        put(BOARD, "/v1/exemplars/{id}/profile", 1, CORRECTION.replace("https://anh.example.vn/rấu.JPG", url), id)
                .statusCode(400)
                .body("code", equalTo("validation-failed"))
                .body("errors.pointer", equalTo(List.of("/photos/0/url")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json-feed-1.1", "ninjs-1.6", "ninjs-3.1", "atom"})
    void theStandardsAsTypedRefuseWhatTheyForbid(String standard) {
        assertThrows(AssertionError.class, () -> {
            switch (standard) {
                case "json-feed-1.1" ->
                    Standards.jsonFeed(
                            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\",\"items\":[{\"id\":\"1\"}]}");
                case "atom" ->
                    Standards.atom("<feed xmlns='http://www.w3.org/2005/Atom'><id>urn:a:b</id><title>t</title>"
                            + "<updated>2024-01-01</updated><link rel='self' href='http://a/b'/></feed>");
                default ->
                    Standards.ninjs(
                            standard.substring("ninjs-".length()), "{\"items\":[{\"uri\":\"urn:a:b\",\"odd\":1}]}");
            }
        });
    }

    private JsonNode awaitStatus(UUID id, String status) {
        return await().until(
                        () -> item(Standards.ninjs("1.6", read(NINJS_16)), "uri", id),
                        item -> item != null
                                && status.equals(item.get("pubstatus").asText()));
    }

    private UUID published() {
        UUID id = recognising.published();
        put(BOARD, "/v1/exemplars/{id}/profile", 1, CORRECTION, id).statusCode(200);
        step(
                        BOARD,
                        "/v1/exemplars/{id}/publication-grounds",
                        2,
                        """
                        {"purpose": "PHOTO", "basis": "CONSENT", "evidence": "Phiếu đồng ý", "grantedOn": "2025-03-05"}""",
                        id)
                .statusCode(200);
        return id;
    }

    private UUID revoked() {
        UUID id = recognising.published();
        step(BOARD, "/v1/exemplars/{id}/revocation", 1, REVOKE, id).statusCode(200);
        return id;
    }

    private UUID closed(String type) {
        UUID id = recognising.published();
        String order = "{\"type\": %s, \"reason\": \"Cần xác minh một số nội dung\"}".formatted(type);
        step(BOARD, "/v1/exemplars/{id}/profile-withdrawal", 1, order, id).statusCode(200);
        return id;
    }

    private static String read(String path) {
        return get(CMS, path + "?limit=100").statusCode(200).extract().asString();
    }

    private static JsonNode item(JsonNode items, String key, UUID id) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.get(key).asText().equals("urn:uuid:" + id))
                .findFirst()
                .orElse(null);
    }
}
