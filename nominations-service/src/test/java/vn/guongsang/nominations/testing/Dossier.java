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
        return draftedBy(People.officer(unit), unit, level, year);
    }

    public static Dossier draftedBy(Persona persona, UUID unit, String level, int year) {
        UUID subject = Some.registeredSubject(persona, unit);
        return drafted(persona, Some.nomination(subject, unit, level, year));
    }

    public static Dossier drafted(Map<String, Object> body, UUID unit) {
        return drafted(People.officer(unit), body);
    }

    private static Dossier drafted(Persona persona, Map<String, Object> body) {
        return new Dossier(Api.post(persona, "/v1/nominations", body)
                .statusCode(201)
                .extract()
                .jsonPath());
    }

    /** A province-level nomination that waits for its approval. */
    public static Dossier readyForTheProvince(UUID unit, int year) {
        return draftedBy(unit, "PROVINCE", year).submitted().appraisedBy(People.COUNCIL, "APPROVE");
    }

    public Dossier submitted() {
        return submittedBy(People.officer(unit));
    }

    public Dossier submittedBy(Persona persona) {
        step(persona, "submission", null).statusCode(200);
        return this;
    }

    public Dossier editedBy(Persona persona, Map<String, Object> body) {
        version = Api.put(persona, path(), version, body)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("version");
        return this;
    }

    public Dossier appraisedBy(Persona appraiser, String recommendation) {
        step(appraiser, "appraisal", Some.appraisal(recommendation)).statusCode(200);
        return this;
    }

    /** An opinion that is entered later than it was given. */
    public Dossier appraisedBy(Persona appraiser, String recommendation, String givenOn) {
        step(appraiser, "appraisal", Some.with(Some.appraisal(recommendation), "givenOn", givenOn))
                .statusCode(200);
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

    /** Takes note of a version that something else has brought about. */
    public Dossier at(long newer) {
        version = newer;
        return this;
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
