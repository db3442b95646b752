package vn.guongsang.reporting.training;

import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.reporting.testing.Asked;

/** Writes training sessions through the API. */
public final class Trained {

    private Trained() {}

    public static Map<String, Object> body(String type, UUID organiser, LocalDate day, String... audiences) {
        return new HashMap<>(Map.of(
                "type",
                type,
                "audiences",
                List.of(audiences),
                "organiserId",
                organiser,
                "title",
                "Tập huấn thử",
                "form",
                "DIRECT",
                "place",
                "Hội trường thử",
                "plannedOn",
                day.toString()));
    }

    public static UUID planned(Persona persona, Map<String, Object> body) {
        return UUID.fromString(Asked.post(persona, "/v1/training-sessions", body)
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static Map<String, Object> came(UUID unit, String audience, int attendees) {
        return Map.of("unitId", unit, "audience", audience, "attendees", attendees);
    }

    @SafeVarargs
    public static Map<String, Object> result(LocalDate day, String hours, Map<String, Object>... attendance) {
        return Map.of("heldOn", day.toString(), "hours", new BigDecimal(hours), "attendance", List.of(attendance));
    }

    public static ValidatableResponse step(Persona persona, UUID id, long version, String action, Object body) {
        return Asked.step(persona, "/v1/training-sessions/" + id + "/" + action, version, body);
    }
}
