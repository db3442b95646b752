package vn.guongsang.nominations.commendation;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.People;
import vn.guongsang.nominations.testing.Some;

/** One commendation on its way, remembering its version. */
final class Praise {

    static final String PATH = "/v1/commendations";

    private final UUID id;
    private final String warnings;
    private long version = 1;

    private Praise(JsonPath proposed) {
        id = proposed.getUUID("id");
        warnings = String.valueOf(proposed.getList("warnings.rule"));
    }

    static Praise proposed(Map<String, Object> body) {
        UUID unit = (UUID) body.get("unitId");
        return new Praise(Api.post(People.officer(unit), PATH, body)
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .extract()
                .jsonPath());
    }

    static Map<String, Object> body(UUID unit, String form, String deedOn, UUID... subjects) {
        return Some.with(
                Map.of(),
                "unitId",
                unit,
                "form",
                form,
                "type",
                "UNSCHEDULED",
                "subjectIds",
                List.of(subjects),
                "achievement",
                "Cứu 5 người trong trận lũ",
                "deedOn",
                deedOn,
                "foundThrough",
                "CITIZEN");
    }

    static Map<String, Object> decision(String date, String... acknowledged) {
        return Map.of("decision", paper(date), "acknowledgedWarnings", List.of(acknowledged));
    }

    static Map<String, Object> annulment(String date) {
        return Map.of("ground", "FRAUD", "decision", paper(date));
    }

    private static Map<String, Object> paper(String date) {
        return Map.of("number", "77/QĐ-KT", "date", date, "signer", "Nguyễn Văn Mẫu");
    }

    ValidatableResponse step(Persona persona, String step, Object body) {
        ValidatableResponse answer = Api.step(persona, path() + "/" + step, version, body);
        if (answer.extract().statusCode() == 200) {
            version = answer.extract().jsonPath().getLong("version");
        }
        return answer;
    }

    Praise decidedBy(Persona persona, String date) {
        step(persona, "decision", decision(date)).statusCode(200);
        return this;
    }

    UUID id() {
        return id;
    }

    String warnings() {
        return warnings;
    }

    String path() {
        return PATH + "/" + id;
    }
}
