package vn.guongsang.reporting.testing;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;

/** Sends changes to the API as a persona, each under a key of its own. */
public final class Sent {

    private Sent() {}

    /** Makes something new. */
    public static ValidatableResponse post(Persona persona, String path, String body) {
        return sent(keyed(persona), body).post(path).then();
    }

    /** Takes a step on what the persona has read in this version. */
    public static ValidatableResponse step(Persona persona, String path, long version, String body) {
        return sent(keyed(persona).header("If-Match", "\"v" + version + "\""), body)
                .post(path)
                .then();
    }

    /** Rewrites what the persona has read in this version. */
    public static ValidatableResponse put(Persona persona, String path, long version, String body) {
        return sent(Asked.as(persona).header("If-Match", "\"v" + version + "\""), body)
                .put(path)
                .then();
    }

    private static RequestSpecification keyed(Persona persona) {
        return Asked.as(persona).header("Idempotency-Key", Ids.next().toString());
    }

    private static RequestSpecification sent(RequestSpecification request, String body) {
        return body == null ? request : request.contentType(ContentType.JSON).body(body);
    }
}
