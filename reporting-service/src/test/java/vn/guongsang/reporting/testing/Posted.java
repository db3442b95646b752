package vn.guongsang.reporting.testing;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;

/** Changes something over the API as a persona: bodies are maps, each call has a fresh key. */
public final class Posted {

    private Posted() {}

    /** Creates something. */
    public static ValidatableResponse post(Persona persona, String path, Object body, Object... values) {
        return send(persona, null, body).post(path, values).then();
    }

    /** Takes a step on a version; body may be null. */
    public static ValidatableResponse step(Persona persona, String path, long version, Object body, Object... values) {
        return send(persona, version, body).post(path, values).then();
    }

    public static ValidatableResponse put(Persona persona, String path, long version, Object body, Object... values) {
        return send(persona, version, body).put(path, values).then();
    }

    private static RequestSpecification send(Persona persona, Long version, Object body) {
        RequestSpecification call = Asked.as(persona).header("Idempotency-Key", "test-" + Ids.next());
        if (version != null) {
            call.header("If-Match", "\"v" + version + "\"");
        }
        return body == null ? call : call.contentType(ContentType.JSON).body(body);
    }
}
