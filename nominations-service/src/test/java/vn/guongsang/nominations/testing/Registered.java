package vn.guongsang.nominations.testing;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;

/** A subject that a test has registered, remembering its version, and the board's decisions on it. */
public final class Registered {

    private final UUID id;
    private long version;

    private Registered(JsonPath registered) {
        id = registered.getUUID("id");
        version = registered.getLong("version");
    }

    /** Registered by the officer of its unit, or by the board. */
    public static Registered by(Persona persona, Map<String, Object> body) {
        return new Registered(Api.post(persona, "/v1/subjects", body)
                .statusCode(201)
                .extract()
                .jsonPath());
    }

    public static Map<String, Object> person(String name, UUID unit, Integer birthYear) {
        return Some.with(Some.subject(name, unit), "type", "INDIVIDUAL", "memberCount", null, "birthYear", birthYear);
    }

    /** A name of two plain words that no other test uses. */
    public static String name(String begin) {
        String letters = Ids.next().toString().substring(24).replaceAll("[0-9]", "x");
        return begin + " " + letters + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "z");
    }

    public UUID id() {
        return id;
    }

    public String path() {
        return "/v1/subjects/" + id;
    }

    public ValidatableResponse mergedBy(Persona persona, Registered into) {
        return step(persona, "merge", Map.of("into", into.id, "reason", "Đã đối chiếu, là một người"));
    }

    public Response mergeAttempt(Persona persona, Registered into) {
        return Api.send(
                persona,
                path() + "/merge",
                version,
                Map.of("into", into.id, "reason", "Đã đối chiếu, là một người"),
                Api.key());
    }

    public ValidatableResponse separatedBy(Persona persona) {
        return step(persona, "merge-reversal", Map.of("reason", "Hai người khác nhau, đã xác minh"));
    }

    public ValidatableResponse toldApartBy(Persona persona, Registered other) {
        return step(persona, "not-duplicate", Map.of("other", other.id, "reason", "Hai người khác nhau, đã xác minh"));
    }

    public ValidatableResponse candidatesFor(Persona persona) {
        return Api.get(persona, path() + "/duplicate-candidates");
    }

    private ValidatableResponse step(Persona persona, String step, Object body) {
        ValidatableResponse answer = Api.step(persona, path() + "/" + step, version, body);
        if (answer.extract().statusCode() == 200) {
            version = answer.extract().jsonPath().getLong("version");
        }
        return answer;
    }
}
