package vn.guongsang.nominations.profile;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.Api.put;
import static vn.guongsang.nominations.testing.Api.step;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.CMS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Now;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Newsroom;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Recognising;
import vn.guongsang.nominations.testing.Topic;

/** A newsroom that tries to learn what it may not know, or a proxy that holds on to what it had. */
@QuarkusTest
@NominationsStack
class HostileReaderTest {

    private static final String PROFILE = "/v1/profiles/{id}";
    private static final String EXEMPLAR = "/v1/exemplars/{id}";
    private static final String REVOKE =
            """
            {"reason": "FRAUD", "decision": {"number": "301/QĐ-UBND", "date": "2025-03-10", "signer": "Chủ tịch"},
             "effectiveOn": "2025-03-10", "note": "Kê khai sai"}""";

    private final String marker = "dau" + Ids.next().toString().substring(24);

    @Inject
    Recognising recognising;

    @Inject
    ChangeFeed feed;

    @Inject
    Now now;

    @Test
    void noTextUnderEmbargoLeavesTheServiceAlsoNotByACorrection() {
        String changes = new Newsroom().atTheEnd().address();
        UUID id = recognising.marked(marker, now.instant().plus(Duration.ofDays(3)));
        put(
                        BOARD,
                        EXEMPLAR + "/profile",
                        1,
                        "{\"headline\": \"Sửa " + marker + "\", \"summary\": \"Tóm tắt " + marker
                                + "\", \"reason\": \"Sửa lỗi chính tả\"}",
                        id)
                .statusCode(200);
        UUID later = recognising.marked(UUID.randomUUID().toString(), null);
        await().until(() -> get(CMS, changes).extract().asString().contains(later.toString()));

        assertFalse(get(CMS, changes).extract().asString().contains(id.toString()));
        for (String path : List.of("/v1/profiles?limit=100", "/v1/profiles/" + id, changes)) {
            assertFalse(get(CMS, path).extract().asString().contains(marker), path);
        }
        await().until(() -> Topic.events(Topics.EXEMPLARS, id).size() == 2);
        Topic.events(Topics.EXEMPLARS, id).forEach(event -> {
            assertTrue(event.at("/data/card/headline").isMissingNode());
            assertFalse(event.toString().contains("Tóm tắt") || event.toString().contains("Câu chuyện"));
        });
    }

    @Test
    void whatIsUnderEmbargoIsToldFromTheUnknownByNothing() {
        UUID id = recognising.marked(marker, now.instant().plus(Duration.ofDays(3)));
        UUID unknown = Ids.next();

        String hidden = get(CMS, PROFILE, id).statusCode(404).extract().asString();
        String absent = get(CMS, PROFILE, unknown).statusCode(404).extract().asString();
        assertEquals(withoutTrace(absent, unknown), withoutTrace(hidden, id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/exemplars", "/v1/nominations", "/v1/subjects"})
    void aCmsReadsProfilesAndNothingOfHowTheyCameToBe(String path) {
        UUID id = recognising.marked(marker, null);

        get(CMS, path).statusCode(403).body("code", equalTo("forbidden"));
        get(CMS, path + "/{id}", id).statusCode(403);
    }

    @Test
    void aReaderWhoComesAfterTheRevocationNeverGetsTheText() {
        String changes = new Newsroom().atTheEnd().address();
        UUID id = recognising.marked(marker, null);
        await().until(() -> kinds(changes, id).equals(List.of("UPSERT")));

        step(BOARD, EXEMPLAR + "/revocation", 1, REVOKE, id).statusCode(200);

        await().until(() -> kinds(changes, id).equals(List.of("TOMBSTONE", "TOMBSTONE")));
        get(CMS, changes)
                .body("items.findAll { it.profileId == '" + id + "' }.tombstone.reason", everyItem(equalTo("REVOKED")))
                .body(not(containsString("Tiêu đề " + marker)))
                .body(not(containsString("Tóm tắt " + marker)))
                .body(not(containsString("Câu chuyện " + marker)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theAnswerForAClosedProfileTellsNoCircumstancesAndAfterAWithdrawnConsentNobody(String language) {
        UUID revoked = recognising.marked(marker, null);
        UUID withdrawn = recognising.marked(marker, null);
        step(BOARD, EXEMPLAR + "/revocation", 1, REVOKE, revoked).statusCode(200);
        String withdrawal = "{\"purpose\": \"NAME\", \"reason\": \"Bà " + marker + " không đồng ý nữa\"}";
        step(BOARD, EXEMPLAR + "/publication-withdrawal", 1, withdrawal, withdrawn)
                .statusCode(200);

        for (UUID id : List.of(revoked, withdrawn)) {
            Api.as(CMS)
                    .header("Accept-Language", language)
                    .get(PROFILE, id)
                    .then()
                    .statusCode(410)
                    .contentType("application/problem+json")
                    .body("code", equalTo("profile-withdrawn"))
                    .body("reason", equalTo(id.equals(revoked) ? "REVOKED" : "CONSENT_WITHDRAWN"))
                    .body("displayName", id.equals(revoked) ? equalTo("Tổ " + marker) : nullValue())
                    .body(not(containsString("Câu chuyện " + marker)))
                    .body(not(containsString("Bà " + marker)))
                    .body(not(containsString("Kê khai sai")));
        }
    }

    @Test
    void whatReadersCouldSeeBeforeAnEmbargoIsGoneNotUnknownWhenItIsRevoked() {
        UUID id = recognising.marked(marker, null);
        String embargo = "{\"until\": \"" + now.instant().plus(Duration.ofDays(3)) + "\"}";
        put(BOARD, EXEMPLAR + "/embargo", 1, embargo, id).statusCode(200);
        step(BOARD, EXEMPLAR + "/revocation", 2, REVOKE, id).statusCode(200);

        get(CMS, PROFILE, id).statusCode(410).body("reason", equalTo("REVOKED"));
    }

    @Test
    void aPageThatWasReadBeforeARevocationIsNotCalledUnmodified() {
        String changes = new Newsroom().atTheEnd().address();
        UUID id = recognising.marked(marker, null);
        await().until(() -> kinds(changes, id).equals(List.of("UPSERT")));
        String page = pageOf(changes, id);
        String held = get(CMS, page)
                .body("items.kind", equalTo(List.of("UPSERT")))
                .extract()
                .header("ETag");
        assertEquals(304, again(page, held).statusCode());

        step(BOARD, EXEMPLAR + "/revocation", 1, REVOKE, id).statusCode(200);

        ExtractableResponse<Response> after = again(page, held);
        assertEquals(200, after.statusCode());
        assertEquals(List.of("TOMBSTONE"), after.path("items.kind"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"v1\"", "W/\"v1\"", "\"v1\", \"v2\"", "*"})
    void aProfileThatIsGoneIsNeverCalledUnmodified(String held) {
        UUID id = recognising.marked(marker, null);
        assertEquals(304, again("/v1/profiles/" + id, held).statusCode());
        step(BOARD, EXEMPLAR + "/revocation", 1, REVOKE, id).statusCode(200);

        assertEquals(410, again("/v1/profiles/" + id, held).statusCode());
    }

    @Test
    void aReplicaWhoseClockIsBehindDeliversTheProfileNotATombstone() {
        long last = ChangeFeed.position(after(new Newsroom().atTheEnd().address()));
        Instant until = now.instant().plus(Duration.ofSeconds(1));
        UUID id = recognising.marked(marker, until);
        await().until(() -> profileIsNoted(last, id));

        List<ChangeItem> items = feed.after(last, 100, until.minusSeconds(5)).stream()
                .filter(item -> item.profileId().equals(id))
                .toList();
        // One word, or a second one when the end of the embargo has been announced meanwhile.
        assertEquals(
                Set.of(ChangeItem.Kind.UPSERT),
                items.stream().map(ChangeItem::kind).collect(Collectors.toSet()));
        assertEquals("Tiêu đề " + marker, items.get(0).profile().headline());
    }

    private boolean profileIsNoted(long after, UUID id) {
        return feed.after(after, 100, now.instant()).stream()
                .anyMatch(item -> item.profileId().equals(id));
    }

    private static List<String> kinds(String changes, UUID id) {
        JsonPath page = get(CMS, changes).statusCode(200).extract().jsonPath();
        return page.getList("items.findAll { it.profileId == '" + id + "' }.kind");
    }

    /** The address of a page that holds only the first word on the profile. */
    private static String pageOf(String changes, UUID id) {
        JsonPath all = get(CMS, changes).extract().jsonPath();
        int index = all.getList("items.profileId").indexOf(id.toString());
        String before = index == 0 ? after(changes) : all.getString("items[" + (index - 1) + "].cursor");
        return "/v1/profiles/changes?limit=1" + (before == null ? "" : "&after=" + before);
    }

    private static ExtractableResponse<Response> again(String path, String tag) {
        return Api.as(CMS)
                .urlEncodingEnabled(false)
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .extract();
    }

    private static String after(String address) {
        return address.contains("after=") ? address.replaceAll(".*after=([^&]*).*", "$1") : null;
    }

    private static String withoutTrace(String body, UUID id) {
        return body.replace(id.toString(), "ID").replaceAll("\"traceId\":\"[^\"]*\"", "");
    }
}
