package vn.guongsang.kit.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.probe.KitStack;
import vn.guongsang.kit.probe.ProbeResource;

@QuarkusTest
@KitStack
class AnswerHeadersTest {

    private static final String THING = "/v1/probes/" + ProbeResource.ID;

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/probes, 200, no-store",
        "HEAD, /v1/probes, 200, no-store",
        "OPTIONS, /v1/probes, 200, no-store",
        "GET, /v1/problems/gone, 200, max-age=3600",
        "GET, /v1/probes/secret, 401, no-store",
        "GET, /v1/nowhere, 404, no-store",
        "DELETE, /v1/probes, 405, no-store",
        "GET, /v1/probes?limit=0, 400, no-store",
        "GET, /v1/probes/failure/bug, 500, no-store",
        "GET, /v1/probes/failure/down, 503, no-store"
    })
    void everyAnswerSaysHowItMayBeKeptAndWhichRequestItAnswers(String method, String path, int status, String cache) {
        given().header("X-Request-Id", "lgsp-42")
                .request(method, path)
                .then()
                .statusCode(status)
                .header("Cache-Control", containsString(cache))
                .header("X-Request-Id", "lgsp-42")
                .header("X-Content-Type-Options", "nosniff")
                .header("RateLimit-Policy", "\"caller\";q=600;w=60")
                .header("RateLimit", matchesPattern("\"caller\";r=\\d+;t=\\d+"));
    }

    @Test
    void headIsGetWithoutItsBody() {
        Response get = given().get(THING);
        Response head = given().head(THING);

        assertEquals(200, head.statusCode());
        assertEquals("", head.asString());
        for (String name : new String[] {"ETag", "Content-Type", "Cache-Control", "Vary"}) {
            assertEquals(get.header(name), head.header(name), name);
        }
    }

    @Test
    void anAnswerIsCompressedForThoseWhoAskAndCachesAreTold() {
        given().header("Accept-Encoding", "gzip")
                .get("/v1/problems")
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .header("Vary", containsString("Accept-Encoding"));
        given().config(io.restassured.RestAssured.config()
                        .decoderConfig(io.restassured.config.DecoderConfig.decoderConfig()
                                .noContentDecoders()))
                .get("/v1/problems")
                .then()
                .header("Content-Encoding", nullValue());
    }

    @Test
    void anErrorToHeadHasTheStatusAndNoBody() {
        given().head("/v1/nowhere").then().statusCode(404).body(is(emptyString()));
        given().head("/v1//probes").then().statusCode(400).body(is(emptyString()));
    }

    @Test
    void forwardedHeadersOfAnyoneAreNotBelieved() {
        given().header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("Forwarded", "host=evil.example;proto=https")
                .get("/v1/probes?limit=10")
                .then()
                .statusCode(200)
                .body("next", matchesPattern("http://localhost:\\d+/v1/probes\\?.*"));
    }

    @Test
    void anotherOriginIsNotLetInUnlessConfigured() {
        given().header("Origin", "https://cms.example")
                .get("/v1/probes")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
