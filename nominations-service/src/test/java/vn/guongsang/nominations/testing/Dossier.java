package vn.guongsang.nominations.testing;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.localstack.parts.Persona;

/** One nomination on its way, remembering its version, so that a test reads like the story of a dossier. */
public final class Dossier {

    private final UUID id;
    private final UUID unit;
    private long version;

    private Dossier(JsonPath drafted) {
        id = drafted.getUUID("id");
        unit = drafted.getUUID("unitId");
        version = drafted.getLong("version");
    }

    /** A complete draft by the officer of the unit. */
    public static Dossier draftedBy(UUID unit, String level, int year) {
        return drafted(Some.nomination(Some.registeredSubject(People.officer(unit), unit), unit, level, year), unit);
    }

    public static Dossier drafted(Map<String, Object> body, UUID unit) {
        return new Dossier(Api.post(People.officer(unit), "/v1/nominations", body)
                .statusCode(201)
                .extract()
                .jsonPath());
    }

    /** A province-level nomination that waits for its approval. */
    public static Dossier readyForTheProvince(UUID unit, int year) {
        return draftedBy(unit, "PROVINCE", year).submitted().appraisedBy(People.COUNCIL, "APPROVE");
    }

    public Dossier submitted() {
        step(People.officer(unit), "submission", null).statusCode(200);
        return this;
    }

    public Dossier appraisedBy(Persona appraiser, String recommendation) {
        step(appraiser, "appraisal", Some.appraisal(recommendation)).statusCode(200);
        return this;
    }

    /** Takes a step and, when it succeeds, remembers the new version. */
    public ValidatableResponse step(Persona persona, String step, Object body) {
        ValidatableResponse answer = Api.step(persona, path() + "/" + step, version, body);
        if (answer.extract().statusCode() == 200) {
            version = answer.extract().jsonPath().getLong("version");
        }
        return answer;
    }

    public ValidatableResponse readBy(Persona persona) {
        return Api.get(persona, path());
    }

    public UUID id() {
        return id;
    }

    public String path() {
        return "/v1/nominations/" + id;
    }

    public long version() {
        return version;
    }
}
