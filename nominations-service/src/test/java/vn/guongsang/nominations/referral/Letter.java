package vn.guongsang.nominations.referral;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.People;
import vn.guongsang.nominations.testing.Some;

/** One referral on its way, remembering its version. */
final class Letter {

    static final String PATH = "/v1/referrals";

    private final UUID id;
    private final UUID exemplar;
    private long version = 1;

    private Letter(JsonPath sent) {
        id = sent.getUUID("id");
        exemplar = sent.getUUID("exemplarId");
    }

    /** An exemplar that a commune or another unit has recognised itself, by its leader. */
    static UUID recognisedBy(UUID unit, String level, String decidedOn) {
        int year = Integer.parseInt(decidedOn.substring(0, 4));
        return Dossier.draftedBy(unit, level, year)
                .submitted()
                .appraisedBy(People.leader(unit), "APPROVE", decidedOn)
                .step(People.leader(unit), "approval", Some.approval(decidedOn))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getUUID("approval.exemplarId");
    }

    static UUID recognisedByTheProvince(UUID unit, int year, String decidedOn) {
        return Dossier.readyForTheProvince(unit, year)
                .step(People.BOARD, "approval", Some.approval(decidedOn))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getUUID("approval.exemplarId");
    }

    static Letter sent(Persona persona, UUID exemplar, String sentOn) {
        return new Letter(Api.post(persona, PATH, body(exemplar, sentOn))
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .extract()
                .jsonPath());
    }

    static Map<String, Object> body(UUID exemplar, String sentOn) {
        return Map.of("exemplarId", exemplar, "approvalNo", 1, "sentOn", sentOn, "letterNumber", "15/CV-UBND");
    }

    static Map<String, Object> answer(String date) {
        return Map.of("number", "212/BTĐKT", "date", date, "text", "Chọn tuyên truyền toàn quốc");
    }

    Letter received(Persona persona) {
        step(persona, "receipt", null).statusCode(200);
        return this;
    }

    ValidatableResponse step(Persona persona, String step, Object body) {
        ValidatableResponse answer = Api.step(persona, path() + "/" + step, version, body);
        if (answer.extract().statusCode() == 200) {
            version = answer.extract().jsonPath().getLong("version");
        }
        return answer;
    }

    UUID id() {
        return id;
    }

    UUID exemplar() {
        return exemplar;
    }

    String path() {
        return PATH + "/" + id;
    }
}
