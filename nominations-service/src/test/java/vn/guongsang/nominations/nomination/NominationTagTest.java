package vn.guongsang.nominations.nomination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.Places.DAN_DIEN;
import static vn.guongsang.nominations.testing.Some.reason;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;

/** A nomination is shown with what others have said of it; its tag must tell of that, too. */
@QuarkusTest
@NominationsStack
class NominationTagTest {

    private Dossier dossier;

    @BeforeEach
    void submit() {
        dossier = Dossier.readyForTheProvince(DAN_DIEN, 2026);
    }

    @Test
    void whatHasNotChangedIs304AndThePublicOpinionChangesTheTagWithoutANewVersion() {
        String before = tag(BOARD);
        again(BOARD, before).statusCode(304);

        Api.post(BOARD, dossier.path() + "/public-opinion", null).statusCode(201);

        again(BOARD, before)
                .statusCode(200)
                .header("ETag", startsWith("\"v3-"))
                .header("ETag", not(equalTo(before)))
                .body("version", equalTo(3))
                .body("publicOpinion.lastDay", notNullValue());
        again(BOARD, tag(BOARD)).statusCode(304);
    }

    @Test
    void aDeclaredConflictTakesTheActionsAwayAndTheOldTagIsNoLongerTrue() {
        String before = tag(COUNCIL);
        again(COUNCIL, before).statusCode(304);

        Api.post(COUNCIL, dossier.path() + "/conflicts", Map.of("kind", "KIN", "reason", "Đối tượng là em ruột"))
                .statusCode(201);

        again(COUNCIL, before).statusCode(200).body("allowedActions", empty());
    }

    @Test
    void whatOneMayDoIsNotTakenForWhatAnotherMay() {
        again(COUNCIL, tag(BOARD)).statusCode(200).body("allowedActions", contains("appraisal", "return"));
    }

    @Test
    void aChangeGoesByTheVersionOfTheTagThatWasRead() {
        String read = tag(BOARD);
        Api.post(BOARD, dossier.path() + "/public-opinion", null).statusCode(201);

        returned(read).statusCode(200).header("ETag", equalTo("\"v4\""));
        returned(read).statusCode(412).body("currentETag", equalTo("\"v4\""));
    }

    private ValidatableResponse returned(String tag) {
        return Api.as(BOARD)
                .header("Idempotency-Key", Api.key())
                .header("If-Match", tag)
                .contentType("application/json")
                .body(reason("Thiếu minh chứng"))
                .post(dossier.path() + "/return")
                .then();
    }

    private String tag(Persona reader) {
        return dossier.readBy(reader).statusCode(200).extract().header("ETag");
    }

    private ValidatableResponse again(Persona reader, String tag) {
        return Api.as(reader).header("If-None-Match", tag).get(dossier.path()).then();
    }
}
