package vn.guongsang.media.gathering;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.testing.Asked;

/** Writes gatherings through the API. */
public final class Held {

    private Held() {}

    public static Map<String, Object> body(String purpose, LocalDate day, List<UUID> hosts, List<UUID> exemplars) {
        return new HashMap<>(Map.of(
                "form",
                "DIRECT",
                "purpose",
                purpose,
                "title",
                "Giao lưu thử",
                "place",
                "Hội trường thử",
                "plannedOn",
                day.toString(),
                "hostIds",
                hosts,
                "exemplarIds",
                exemplars));
    }

    public static UUID drafted(Persona persona, Map<String, Object> body) {
        return UUID.fromString(Asked.post(persona, "/v1/gatherings", body)
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static UUID planned(Persona persona, Map<String, Object> body) {
        UUID id = drafted(persona, body);
        step(persona, id, 1, "planning", null).statusCode(200);
        return id;
    }

    /** Held on the day, with others met beside these exemplars. */
    public static UUID held(Persona persona, String purpose, LocalDate day, List<UUID> hosts, List<UUID> exemplars) {
        UUID id = planned(persona, body(purpose, day, hosts, exemplars));
        step(persona, id, 2, "result", result(day, 40, exemplars, 1)).statusCode(200);
        return id;
    }

    public static Map<String, Object> result(LocalDate day, int audience, List<UUID> exemplars, int others) {
        return Map.of(
                "heldOn", day.toString(), "audience", audience, "exemplarIds", exemplars, "otherExemplars", others);
    }

    public static ValidatableResponse step(Persona persona, UUID id, long version, String action, Object body) {
        return sent(persona, version, body)
                .post("/v1/gatherings/{id}/{action}", id, action)
                .then();
    }

    public static ValidatableResponse edit(Persona persona, UUID id, long version, Object body) {
        return sent(persona, version, body).put("/v1/gatherings/{id}", id).then();
    }

    private static RequestSpecification sent(Persona persona, long version, Object body) {
        RequestSpecification call =
                Asked.as(persona).header("Idempotency-Key", Asked.key()).header("If-Match", "\"v" + version + "\"");
        return body == null ? call : call.contentType(ContentType.JSON).body(body);
    }
}
