package vn.guongsang.nominations.feedconsumer;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.Api.step;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.CMS;
import static vn.guongsang.nominations.testing.People.COUNCIL;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Recognising;
import vn.guongsang.nominations.testing.Subscriber;

/** The board wants to know who still shows what had to be taken down. */
@QuarkusTest
@NominationsStack
class RemovalReceiptsTest {

    private static final String RECEIPTS = "/v1/removals/{id}/receipts";
    private static final String REVOKE =
            """
            {"reason": "FRAUD", "decision": {"number": "301/QĐ-UBND", "date": "2025-03-10", "signer": "Chủ tịch"},
             "effectiveOn": "2025-03-10"}""";
    private static final String REAPPROVE =
            """
            {"decision": {"number": "412/QĐ-UBND", "date": "2025-04-02", "signer": "Chủ tịch"},
             "reason": "Không có gian dối"}""";

    @Inject
    Recognising recognising;

    @Test
    void theBoardSeesWhoHadAProfileAndWhoHasNotBeenToldThatItIsGone() {
        Subscriber careful = Subscriber.registered(null, null);
        Subscriber absent = Subscriber.registered(null, null);
        Subscriber late = Subscriber.registered(null, null);
        Map<Subscriber, String> feeds = Map.of(careful, feed(careful), absent, feed(absent), late, feed(late));
        UUID id = recognising.published();
        await().until(() -> reads(feeds.get(careful), id, null));
        assertTrue(reads(feeds.get(absent), id, null));
        get(BOARD, RECEIPTS, id).statusCode(404);

        step(BOARD, "/v1/exemplars/{id}/revocation", 1, REVOKE, id).statusCode(200);
        await().until(() -> reads(feeds.get(careful), id, "REVOKED"));
        assertTrue(reads(feeds.get(late), id, "REVOKED"));

        get(BOARD, RECEIPTS, id)
                .statusCode(200)
                .body(
                        "items.consumerId",
                        containsInAnyOrder(careful.id().toString(), absent.id().toString()))
                .body(find(careful) + ".state", equalTo("TOLD"))
                .body(find(careful) + ".toldAt", notNullValue())
                .body(find(absent) + ".state", equalTo("PENDING"))
                .body(find(absent) + ".toldAt", nullValue())
                .body(find(absent) + ".outletName", equalTo("Báo Thí Dụ"));
        get(AUDITOR, RECEIPTS + "?state=PENDING", id)
                .body("items.consumerId", equalTo(List.of(absent.id().toString())));
        get(BOARD, nextAfter(careful, id))
                .body("items.consumerId", equalTo(List.of(absent.id().toString())));
        assertEquals(List.of(1L, 0L), List.of(unseen(absent), unseen(careful)));
        assertTrue(row(absent).getLong("positionsBehind") >= 1);
    }

    @Test
    void aReadBringsAConsumerUpToDateAndAReturnClosesItsReceipt() {
        Subscriber newsroom = Subscriber.registered(null, null);
        String feed = feed(newsroom);
        UUID id = recognising.published();
        await().until(() -> reads(feed, id, null));
        step(BOARD, "/v1/exemplars/{id}/revocation", 1, REVOKE, id).statusCode(200);
        await().until(() -> unseen(newsroom) == 1);
        await().until(() -> reads(feed, id, "REVOKED"));
        assertEquals(0, unseen(newsroom));
        await().until(() -> {
            given().get(feed).then().statusCode(200);
            return row(newsroom).getLong("positionsBehind") == 0;
        });
        assertEquals("JSON_FEED", row(newsroom).getString("lastFormat"));

        step(BOARD, "/v1/exemplars/{id}/reapproval", 2, REAPPROVE, id).statusCode(200);
        get(BOARD, RECEIPTS, id).statusCode(404);
        await().until(() -> reads(feed, id, null));
        step(BOARD, "/v1/exemplars/{id}/revocation", 3, REVOKE, id).statusCode(200);
        get(BOARD, RECEIPTS, id).body(find(newsroom) + ".state", equalTo("PENDING"));
    }

    @Test
    void askingForTheHeadersAloneTellsNothing() throws Exception {
        Subscriber newsroom = Subscriber.registered(null, null);
        String feed = feed(newsroom);
        UUID id = recognising.published();
        await().until(() ->
                names(get(CMS, "/v1/feeds/profiles.json").extract().asString()).contains("urn:uuid:" + id));

        HttpRequest head = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + feed))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(head, HttpResponse.BodyHandlers.ofString());
        assertEquals(List.of(200, ""), List.of(answer.statusCode(), answer.body()));

        assertEquals(null, row(newsroom).getString("lastFetchAt"));
        step(BOARD, "/v1/exemplars/{id}/revocation", 1, REVOKE, id).statusCode(200);
        get(BOARD, RECEIPTS, id)
                .body("items.consumerId", not(hasItem(newsroom.id().toString())));
    }

    @Test
    void receiptsAreForTheBoardAndThoseWhoOversee() {
        UUID id = recognising.published();
        step(BOARD, "/v1/exemplars/{id}/revocation", 1, REVOKE, id).statusCode(200);

        get(COUNCIL, RECEIPTS, id).statusCode(403);
        get(CMS, RECEIPTS, id).statusCode(403);
        get(AUDITOR, RECEIPTS, id).statusCode(200);
    }

    private static String nextAfter(Subscriber first, UUID id) {
        return get(BOARD, RECEIPTS + "?limit=1", id)
                .body("items.consumerId", equalTo(List.of(first.id().toString())))
                .extract()
                .path("next");
    }

    private static String feed(Subscriber newsroom) {
        return "/v1/feeds/profiles.json?limit=100&token=" + newsroom.token();
    }

    /** Whether the newsroom, reading now, is told of the profile: shown, or gone for a reason. */
    private static boolean reads(String feed, UUID id, String reason) {
        String text = given().get(feed).then().statusCode(200).extract().asString();
        String item = "items.find { it.id == 'urn:uuid:" + id + "' }";
        JsonPath page = JsonPath.from(text);
        return page.get(item) != null
                && java.util.Objects.equals(reason, page.getString(item + "?._guongsang?.tombstone?.reason"));
    }

    private static String find(Subscriber newsroom) {
        return "items.find { it.consumerId == '" + newsroom.id() + "' }";
    }

    private static long unseen(Subscriber newsroom) {
        return row(newsroom).getLong("removalsUnseen");
    }

    private static JsonPath row(Subscriber newsroom) {
        return JsonPath.from(get(BOARD, Subscriber.CONSUMERS + "?limit=100")
                        .statusCode(200)
                        .extract()
                        .asString())
                .setRootPath("items.find { it.id == '" + newsroom.id() + "' }");
    }

    private static List<String> names(String text) {
        return JsonPath.from(text).getList("items.id");
    }
}
