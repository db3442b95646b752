package vn.guongsang.nominations.testing;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** A newsroom that is registered as a feed consumer, remembering its version. */
public final class Subscriber {

    public static final String CONSUMERS = "/v1/feed-consumers";

    private final UUID id;
    private long version;

    private Subscriber(JsonPath registered) {
        id = registered.getUUID("id");
        version = registered.getLong("version");
    }

    /** What has to be told of a newsroom; sector and unit may be null. */
    public static Map<String, Object> body(String sector, UUID unit) {
        return Some.with(
                Map.of(),
                "outletName",
                "Báo Thí Dụ",
                "contactName",
                "Lê Thị Mẫu",
                "contactEmail",
                "toasoan@bao.example.vn",
                "sector",
                sector,
                "unitId",
                unit);
    }

    public static Subscriber registered(String sector, UUID unit) {
        return new Subscriber(Api.post(People.BOARD, CONSUMERS, body(sector, unit))
                .statusCode(201)
                .extract()
                .jsonPath());
    }

    /** A new credential. */
    public JsonPath issued(String kind) {
        JsonPath issued = step("credentials", Map.of("kind", kind))
                .statusCode(201)
                .extract()
                .jsonPath();
        version = issued.getLong("version");
        return issued;
    }

    public String token() {
        return issued("URL_TOKEN").getString("secret");
    }

    /** Takes a step and, when it succeeds, remembers the new version. */
    public ValidatableResponse step(String step, Object body) {
        ValidatableResponse answer = Api.step(People.BOARD, path() + "/" + step, version, body);
        if (answer.extract().statusCode() < 300) {
            version = answer.extract().jsonPath().getLong("version");
        }
        return answer;
    }

    /** Reads an address as it is, with nothing but what stands in it. */
    public static ValidatableResponse read(String address) {
        return given().urlEncodingEnabled(false).get(address).then();
    }

    public static RequestSpecification basic(JsonPath credential) {
        return given().auth().preemptive().basic(credential.getString("username"), credential.getString("secret"));
    }

    public UUID id() {
        return id;
    }

    public String path() {
        return CONSUMERS + "/" + id;
    }

    public long version() {
        return version;
    }
}
