package vn.guongsang.nominations.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicLong;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.localstack.testing.StackResource;

/** Calls the API as a persona. */
public final class Api {

    private static final AtomicLong COUNTER = new AtomicLong();

    private Api() {}

    public static ValidatableResponse get(Persona persona, String path, Object... values) {
        return as(persona)
                .urlEncodingEnabled(!path.startsWith("http"))
                .get(path, values)
                .then();
    }

    /** Creates something under a fresh key. */
    public static ValidatableResponse post(Persona persona, String path, Object body) {
        return send(persona, path, null, body, key()).then();
    }

    /** Takes a step on version {@code version}, under a fresh key; body may be null. */
    public static ValidatableResponse step(Persona persona, String path, long version, Object body, Object... values) {
        return send(persona, path, version, body, key(), values).then();
    }

    public static ValidatableResponse put(Persona persona, String path, long version, Object body, Object... values) {
        return as(persona)
                .header("If-Match", tag(version))
                .contentType(ContentType.JSON)
                .body(body)
                .put(path, values)
                .then();
    }

    public static ValidatableResponse delete(Persona persona, String path, long version, Object... values) {
        return as(persona).header("If-Match", tag(version)).delete(path, values).then();
    }

    public static Response send(Persona persona, String path, Long version, Object body, String key, Object... values) {
        RequestSpecification call = as(persona).header("Idempotency-Key", key);
        if (version != null) {
            call.header("If-Match", tag(version));
        }
        if (body != null) {
            call.contentType(ContentType.JSON).body(body);
        }
        return call.post(path, values);
    }

    public static RequestSpecification as(Persona persona) {
        return given().header(
                        "Authorization",
                        "Bearer " + StackResource.current().sessions().token(persona));
    }

    public static String key() {
        return "test-" + COUNTER.incrementAndGet() + "-" + Ids.next();
    }

    private static String tag(long version) {
        return "\"v" + version + "\"";
    }
}
