package vn.guongsang.kit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.probe.KitStack;
import vn.guongsang.localstack.parts.Forgery;
import vn.guongsang.localstack.parts.LocalIdentity;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.localstack.testing.FromStack;

@QuarkusTest
@KitStack
class ProblemsTest {

    private static final String THING = "{\"name\":\"Thuỷ\",\"size\":1}";

    @FromStack
    LocalIdentity identity;

    @Test
    void aProblemHasAllMembersAndTellsItsLanguage() {
        problem(given().get("/v1/nowhere").then(), 404, "not-found")
                .header("Content-Language", "vi")
                .header("Vary", containsString("Accept-Language"))
                .header("Cache-Control", "no-store")
                .body("type", is("/v1/problems/not-found"))
                .body("title", is("Không tìm thấy"))
                .body("instance", is("/v1/nowhere"))
                .body("errors", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"en,en,Not found", "en-GB,en,Not found", "fr,vi,Không tìm thấy", "'fr,en;q=0.5',en,Not found"})
    void theLanguageFollowsAcceptLanguage(String asked, String spoken, String title) {
        problem(given().header("Accept-Language", asked).get("/v1/nowhere").then(), 404, "not-found")
                .header("Content-Language", spoken)
                .body("title", is(title));
    }

    @ParameterizedTest
    @CsvSource({
        "limit,abc,wrong-type,bad-parameter",
        "limit,0,limit-range,bad-parameter",
        "limit,101,limit-range,bad-parameter",
        "colour,BLUE,unknown-value,bad-parameter",
        "from,32/13/2024,wrong-type,bad-parameter",
        "open,maybe,unknown-value,bad-parameter",
        "open,TRUE,unknown-value,bad-parameter",
        "cursor,rubbish,cursor-foreign,bad-cursor",
        "word,toolong,size,validation-failed",
        "colr,RED,unknown-parameter,unknown-parameter",
        "colour,'',parameter-without-value,bad-parameter"
    })
    void aBadParameterIs400WithItsName(String name, String value, String rule, String code) {
        problem(given().queryParam(name, value).get("/v1/probes").then(), 400, code)
                .body("errors[0].parameter", is(name))
                .body("errors[0].code", is(rule));
    }

    @Test
    void aBadEnumOrParameterNameShowsWhatIsAllowed() {
        given().get("/v1/probes?colour=BLUE").then().body("errors[0].allowed", equalTo(List.of("RED", "GREEN")));
        given().get("/v1/probes?open=1").then().body("errors[0].allowed", equalTo(List.of("true", "false")));
        given().get("/v1/probes?open=true").then().statusCode(200);
        given().get("/v1/probes?colr=RED")
                .then()
                .body("errors[0].allowed", equalTo(List.of("colour", "cursor", "from", "limit", "open", "word")));
    }

    @Test
    void aBadPathIdIs400WithItsName() {
        problem(given().get("/v1/probes/no-uuid").then(), 400, "bad-parameter").body("errors[0].parameter", is("id"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "{\"name\":\"a\",\"size\":\"x\"} # wrong-type # /size # wrong-type",
                "{\"name\":\"a\",\"size\":\"1\"} # wrong-type # /size # wrong-type",
                "{\"name\":\"a\",\"colour\":\"BLUE\"} # wrong-type # /colour # unknown-value",
                "{\"name\":\"a\",\"since\":\"31/01/2024\"} # wrong-type # /since # wrong-type",
                "{\"name\":\"a\",\"size\":1,\"nmae\":\"b\"} # unknown-field # /nmae # unknown-field",
                "{\"name\":\"a\",\"criteria\":[{\"x\":1}]} # unknown-field # /criteria/0/x # unknown-field",
                "{\"name\":\"a\",\"size\":1,\"criteria\":[{\"justification\":\" \"}]} # validation-failed # /criteria/0/justification # not-blank",
                "{\"name\":\"\",\"size\":1} # validation-failed # /name # not-blank",
                "{\"name\":\"a\",\"size\":11} # validation-failed # /size # max",
                "{\"name\":\"a\\u202Eb\",\"size\":1} # validation-failed # /name # forbidden-character",
                "[] # wrong-type # '' # wrong-type"
            })
    void aBadFieldIs400WithItsPointer(String body, String code, String pointer, String rule) {
        problem(post(body).post("/v1/probes").then(), 400, code)
                .body("errors[0].pointer", is(pointer))
                .body("errors[0].code", is(rule))
                .body("errors[0].detail", not(containsString("{")));
    }

    @Test
    void violationsAreAllNamedInTheLanguageOfTheCaller() {
        problem(
                        post("{\"name\":\"\",\"size\":11}")
                                .header("Accept-Language", "en")
                                .post("/v1/probes")
                                .then(),
                        400,
                        "validation-failed")
                .body("errors.pointer", equalTo(List.of("/name", "/size")))
                .body("errors.detail", equalTo(List.of("Must not be blank.", "Must be at most 10.")));
        given().contentType("application/json")
                .body("{\"name\":\"\",\"size\":1}")
                .post("/v1/probes")
                .then()
                .body("errors.detail", equalTo(List.of("Không được để trống.")));
    }

    @Test
    void malformedJsonIs400WithItsPlace() {
        problem(post("{\"a\":").post("/v1/probes").then(), 400, "malformed-json")
                .body("line", is(1));
        problem(post(THING + "x").post("/v1/probes").then(), 400, "malformed-json");
        problem(post("{\"name\":" + "[".repeat(40)).post("/v1/probes").then(), 400, "wrong-type");
        problem(
                post("{\"criteria\":[{\"justification\":\"a\",")
                        .post("/v1/probes")
                        .then(),
                400,
                "malformed-json");
    }

    @Test
    void anEmptyBodyIs400() {
        problem(given().contentType("application/json").post("/v1/probes").then(), 400, "missing-body");
        problem(post("null").post("/v1/probes").then(), 400, "missing-body");
    }

    @Test
    void aWrongMethodIs405WithTheMethodsOfExactlyThatPath() {
        problem(given().patch("/v1/probes").then(), 405, "method-not-allowed")
                .header("Allow", is("GET, HEAD, OPTIONS, POST"));
        problem(given().delete("/v1/probes/secret").then(), 405, "method-not-allowed")
                .header("Allow", is("GET, HEAD, OPTIONS"));
        given().options("/v1/probes").then().statusCode(200).header("Allow", is("GET, HEAD, OPTIONS, POST"));
    }

    @Test
    void wrongMediaTypesAre406And415() {
        problem(given().accept("application/xml").get("/v1/probes").then(), 406, "not-acceptable");
        problem(given().contentType("text/plain").body("x").post("/v1/probes").then(), 415, "unsupported-media-type");
    }

    @Test
    void anOversizeBodyIs413() {
        String body = "{\"name\":\"" + "a".repeat(300_000) + "\"}";
        problem(post(body).post("/v1/probes").then(), 413, "too-large");
    }

    @Test
    void missingAndBadTokensAre401AndAWrongRoleIs403() {
        Persona auditor = Persona.of("auditor", "Kiểm toán", Roles.AUDITOR);
        problem(given().get("/v1/probes/secret").then(), 401, "unauthenticated").header("WWW-Authenticate", "Bearer");
        for (Forgery forgery : Forgery.values()) {
            problem(
                            bearer(identity.forged(auditor, forgery))
                                    .get("/v1/probes/secret")
                                    .then(),
                            401,
                            "unauthenticated")
                    .header("WWW-Authenticate", containsString("Bearer"));
        }
        String cms = identity.token(Persona.of("cms", "CMS", Roles.CMS));
        problem(bearer(cms).get("/v1/probes/secret").then(), 403, "forbidden");
        bearer(identity.token(auditor)).get("/v1/probes/secret").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "lock,412,version-stale",
        "pool,503,unavailable",
        "down,503,unavailable",
        "cancel,503,unavailable",
        "unique,409,conflict",
        "bug,500,internal-error"
    })
    void failuresOfOursHaveExactCodes(String kind, int status, String code) {
        problem(given().get("/v1/probes/failure/" + kind).then(), status, code)
                .header("Retry-After", status == 503 ? matchesPattern("[1-5]") : nullValue());
    }

    @Test
    void theCatalogueExplainsEveryTypeInBothLanguages() {
        given().get("/v1/problems")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("version-stale"))
                .body("items.code", hasItem("still-failing"))
                .body("items.vi.explanation", everyItem(not(containsString("{"))))
                .body("items.en.advice", everyItem(matchesPattern("[A-Z].*\\.")));
        given().get("/v1/problems/gone").then().statusCode(200).body("status", is(410));
        problem(given().get("/v1/problems/none").then(), 404, "not-found");
    }

    private static RequestSpecification post(String body) {
        return given().contentType("application/json").body(body);
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status))
                .body("code", is(code))
                .body("traceId", matchesPattern("[A-Za-z0-9._-]{1,128}"))
                .body(not(containsString("java")))
                .body(not(containsString("Exception")))
                .body(not(containsString("create.")))
                .body(not(containsString("vn.guongsang")));
    }
}
