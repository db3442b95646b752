package vn.guongsang.reporting.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.localstack.testing.StackResource;

/** Asks the API as a persona. */
public final class Asked {

    public static final Persona BOARD = Persona.of("ban-tdkt", "Ban Thi đua - Khen thưởng", "province-board");

    private Asked() {}

    public static Persona officerOf(UUID unit) {
        return Persona.of("can-bo", "Cán bộ", "unit-officer").inUnit(unit);
    }

    /** A call that has the persona's token. */
    public static RequestSpecification as(Persona persona) {
        return given().header(
                        "Authorization",
                        "Bearer " + StackResource.current().sessions().token(persona));
    }

    public static ValidatableResponse get(Persona persona, String path, Object... values) {
        return as(persona)
                .urlEncodingEnabled(!path.startsWith("http"))
                .get(path, values)
                .then();
    }

    /** A POST without If-Match, with a new key. */
    public static ValidatableResponse post(Persona persona, String path, Object body) {
        return sent(as(persona).header("Idempotency-Key", key()), body)
                .post(path)
                .then();
    }

    /** A step on the version that the persona has read. */
    public static ValidatableResponse step(Persona persona, String path, long version, Object body) {
        return sent(as(persona).header("Idempotency-Key", key()).header("If-Match", "\"v" + version + "\""), body)
                .post(path)
                .then();
    }

    /** Rewrites the version that the persona has read. */
    public static ValidatableResponse put(Persona persona, String path, long version, Object body) {
        return sent(as(persona).header("If-Match", "\"v" + version + "\""), body)
                .put(path)
                .then();
    }

    public static String key() {
        return Ids.next().toString();
    }

    private static RequestSpecification sent(RequestSpecification call, Object body) {
        return body == null ? call : call.contentType(ContentType.JSON).body(body);
    }

    /** The province board asks for the progress of a unit. */
    public static ValidatableResponse progress(int year, UUID unit) {
        return get(BOARD, "/v1/quota-progress?year={year}&unitId={unit}", year, unit)
                .statusCode(200);
    }

    /** The province board asks for the progress of the province. */
    public static ValidatableResponse progress(int year) {
        return get(BOARD, "/v1/quota-progress?year={year}", year).statusCode(200);
    }
}
