package vn.guongsang.media.outlet;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.media.testing.Asked.CENTRE;
import static vn.guongsang.media.testing.Asked.CMS;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Asked.TV;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.MediaStack;

@QuarkusTest
@MediaStack
class OutletTest {

    /** Outlets that other tests have made sort behind them. */
    private static final String REAL = "items.code.findAll { !it.startsWith('zz-') }";

    @Test
    void beforeTheMergerNewspaperAndStationAreTwoOutlets() {
        Asked.get(CMS, "/v1/outlets?asOf=2025-06-30")
                .statusCode(200)
                .body(
                        REAL,
                        equalTo(List.of(
                                "bao-thua-thien-hue", "cong-thong-tin-dien-tu-tinh", "tap-chi-song-huong", "trt")));
        Asked.get(CMS, "/v1/channels?asOf=2025-06-30&kind=TV")
                .statusCode(200)
                .body(
                        "items.outletId",
                        equalTo(List.of(Ids.named("outlet", "trt").toString())));
    }

    @Test
    void sinceTheMergerTheirChannelsBelongToTheCentreUnderTheSameIds() {
        Asked.get(CMS, "/v1/outlets?asOf=2025-07-01")
                .statusCode(200)
                .body(
                        REAL,
                        equalTo(List.of(
                                "cong-thong-tin-dien-tu-tinh", "tap-chi-song-huong", "trung-tam-truyen-thong-hue")));
        Asked.get(CMS, "/v1/channels?outletId={id}", CENTRE)
                .statusCode(200)
                .body(
                        "items.code",
                        equalTo(List.of(
                                "bao-thua-thien-hue-online", "bao-thua-thien-hue-print", "trt-radio", "trt-tv")))
                .body("items[3].id", equalTo(TV.toString()))
                .body("items[3].kind", equalTo("TV"))
                .body("items[3].validFrom", equalTo("2025-07-01"));
    }

    @Test
    void theListIsATableToo() {
        String table = new String(
                Asked.as(PROPAGANDA)
                        .accept("text/csv")
                        .get("/v1/channels?outletId={id}", CENTRE)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
        String[] lines = table.split("\r\n");

        assertTrue(lines[0].startsWith("\uFEFFid,"), lines[0]);
        assertEquals(5, lines.length);
        assertTrue(lines[4].startsWith(TV + ","), lines[4]);
        Asked.as(PROPAGANDA)
                .accept("text/csv")
                .get("/v1/channels?limit=10001")
                .then()
                .statusCode(400);
    }

    @Test
    void aPastOutletCanStillBeRead() {
        Asked.get(PROPAGANDA, "/v1/outlets/{id}", Ids.named("outlet", "trt"))
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("shortName", equalTo("TRT"))
                .body("validTo", equalTo("2025-06-30"));
        Asked.get(PROPAGANDA, "/v1/outlets/{id}", Ids.next()).statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void theListGoesOnWhereThePageEnds() {
        var first = Asked.get(PROPAGANDA, "/v1/channels?asOf=2025-07-01&limit=4")
                .statusCode(200)
                .body("items", hasSize(4));
        String next = first.extract().path("next");
        List<String> rest =
                Asked.get(PROPAGANDA, next).statusCode(200).extract().path("items.code");

        assertEquals(List.of("trt-radio", "trt-tv"), rest);
        Asked.get(PROPAGANDA, next.replace("/channels?", "/outlets?"))
                .statusCode(400)
                .body("code", equalTo("bad-cursor"));
    }

    @Test
    void whoIsNotKnownSeesNothing() {
        RestAssured.get("/v1/outlets").then().statusCode(401).body("code", equalTo("unauthenticated"));
    }
}
