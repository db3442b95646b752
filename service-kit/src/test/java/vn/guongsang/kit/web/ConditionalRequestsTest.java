package vn.guongsang.kit.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.probe.KitStack;
import vn.guongsang.kit.probe.ProbeResource;

@QuarkusTest
@KitStack
class ConditionalRequestsTest {

    private static final String THING = "/v1/probes/" + ProbeResource.ID;

    @Test
    void aReadCarriesAStrongTagAndMayBeKeptPrivately() {
        given().get(THING)
                .then()
                .statusCode(200)
                .header("ETag", is("\"v7\""))
                .header("Cache-Control", is("private, no-cache"));
        given().head(THING).then().statusCode(200).header("ETag", is("\"v7\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"v7\"", "W/\"v7\"", "\"v1\", W/\"v7\"", "*"})
    void aKnownTagIs304WithoutBody(String tag) {
        given().header("If-None-Match", tag)
                .get(THING)
                .then()
                .statusCode(304)
                .header("ETag", is("\"v7\""))
                .body(is(emptyString()));
    }

    @Test
    void anotherTagIs200() {
        given().header("If-None-Match", "\"v6\"").get(THING).then().statusCode(200);
    }

    @Test
    void aChangeNeedsIfMatch() {
        change().put(THING).then().statusCode(428).body("code", is("precondition-required"));
    }

    @ParameterizedTest
    @CsvSource({"*", "v7", "W/\"v7\"", "'\"v7\", \"v8\"'"})
    void aMalformedOrWeakIfMatchIs400(String tag) {
        change().header("If-Match", tag)
                .put(THING)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("If-Match"))
                .body("errors[0].code", is("if-match-format"));
    }

    @Test
    void aStaleIfMatchIs412AndShowsTheCurrentTag() {
        change().header("If-Match", "\"v6\"")
                .put(THING)
                .then()
                .statusCode(412)
                .body("code", is("version-stale"))
                .body("currentETag", is("\"v7\""));
    }

    @Test
    void aFreshIfMatchIs200WithTheNewTag() {
        change().header("If-Match", "\"v7\"").put(THING).then().statusCode(200).header("ETag", is("\"v8\""));
    }

    @Test
    void aChangeGoesByTheVersionWhateverElseTheTagWasOf() {
        change().header("If-Match", "\"v7-9f86d081884c7d65\"").put(THING).then().statusCode(200);
        change().header("If-Match", "\"v6-9f86d081884c7d65\"").put(THING).then().statusCode(412);
        change().header("If-Match", "\"v7-9f86\"").put(THING).then().statusCode(400);
    }

    @Test
    void aCreationTellsWhereAndWhichVersion() {
        change().post("/v1/probes")
                .then()
                .statusCode(201)
                .header("Location", endsWith(THING))
                .header("ETag", is("\"v1\""));
    }

    private static RequestSpecification change() {
        return given().contentType("application/json").body("{\"name\":\"Thuỷ\",\"size\":1}");
    }
}
