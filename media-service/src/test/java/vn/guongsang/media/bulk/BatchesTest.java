package vn.guongsang.media.bulk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.guongsang.media.testing.Asked.CMS;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.OTHER_EDITOR;
import static vn.guongsang.media.testing.Asked.PRINT;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Asked.TV;
import static vn.guongsang.media.testing.Some.exemplar;
import static vn.guongsang.media.testing.Some.recognition;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Told;

@QuarkusTest
@MediaStack
class BatchesTest {

    private static final String PATH = "/v1/task-batches";
    private static final Map<String, Object> REASON =
            Map.of("reason", "Đã có phóng sự trong tháng", "code", "ALREADY_COVERED");

    private final UUID exemplar = Ids.next();

    private UUID print;
    private UUID television;

    @BeforeEach
    void anApproval() {
        Told.exemplars(exemplar(exemplar, 1, recognition(1)));
        print = Asked.task(exemplar, 1, PRINT);
        television = Asked.task(exemplar, 1, TV);
    }

    @Test
    void aPreviewSaysOfEachWhatWouldHappenAndChangesNothing() {
        UUID other = Ids.next();
        Told.exemplars(exemplar(other, 1, recognition(1)));
        UUID held = Asked.task(other, 1, TV);
        Told.exemplars(exemplar(other, 2, false, null, recognition(1)));
        Asked.step(EDITOR, print, 1, "acceptance", null).statusCode(200);

        preview(EDITOR, "ACCEPTANCE", null, television, print, held, Ids.next())
                .statusCode(201)
                .body("items.outcome", contains("WOULD_SUCCEED", "REFUSED", "REFUSED", "REFUSED"))
                .body("items.code", contains(null, "illegal-transition", "exemplar-not-publishable", "not-found"))
                .body("items[0].version", equalTo(1))
                .body("items[3].version", nullValue())
                .body("allowedActions", contains("execution"));
        preview(OTHER_EDITOR, "ACCEPTANCE", null, television)
                .body("items.code", contains("not-found"))
                .body("allowedActions", empty());
        state(television, "OPEN", 1);
    }

    @Test
    void anExecutionTakesTheStepOnEachByItselfAndOnceOnly() {
        JsonPath batch =
                preview(EDITOR, "DECLINE", REASON, print, television).extract().jsonPath();
        Asked.step(EDITOR, television, 1, "acceptance", null).statusCode(200);

        for (int time = 0; time < 2; time++) {
            execute(EDITOR, batch, batch.getString("previewToken"))
                    .statusCode(200)
                    .body("items.outcome", contains("DONE", "FAILED"))
                    .body("items.code", contains(null, "version-stale"))
                    .body("allowedActions", empty());
        }
        state(print, "DECLINED", 2)
                .body("decline.code", equalTo("ALREADY_COVERED"))
                .body("history.action", contains("creation", "decline"));
        state(television, "ACCEPTED", 2);
    }

    @Test
    void manyTasksAreGivenToAPersonAtOnce() {
        String person = "pv-" + exemplar;
        JsonPath batch = preview(EDITOR, "ASSIGNMENT", Map.of("assignee", person), print, television)
                .extract()
                .jsonPath();
        execute(EDITOR, batch, batch.getString("previewToken")).body("items.outcome", contains("DONE", "DONE"));

        Asked.get(EDITOR, "/v1/propagation-tasks?assignee={a}", person)
                .body("items.id", contains(television.toString(), print.toString()));
        JsonPath wrong = preview(EDITOR, "ASSIGNMENT", Map.of("deskId", Ids.next()), print)
                .extract()
                .jsonPath();
        execute(EDITOR, wrong, wrong.getString("previewToken")).body("items.code", contains("assignment-invalid"));
        state(print, "OPEN", 2).body("responsible.assignee", equalTo(person));
    }

    @Test
    void whatIsNotAllowedIsRefusedAsAWhole() {
        JsonPath batch = preview(EDITOR, "ACCEPTANCE", null, print).extract().jsonPath();

        execute(EDITOR, batch, "0".repeat(64)).statusCode(422).body("code", equalTo("preview-token-foreign"));
        execute(OTHER_EDITOR, batch, batch.getString("previewToken")).statusCode(404);
        Asked.get(OTHER_EDITOR, PATH + "/{id}", batch.getString("id")).statusCode(404);
        Asked.get(EDITOR, PATH + "/{id}", batch.getString("id"))
                .statusCode(200)
                .body("items.outcome", contains("WOULD_SUCCEED"));
        preview(EDITOR, "DECLINE", null, print)
                .statusCode(422)
                .body("code", equalTo("batch-invalid"))
                .body("errors[0].pointer", equalTo("/detail/reason"));
        preview(EDITOR, "ACCEPTANCE", null, print, print).statusCode(400);
        for (Persona who : List.of(CMS, PROPAGANDA)) {
            preview(who, "ACCEPTANCE", null, print).statusCode(403);
        }
        state(print, "OPEN", 1);
    }

    private static ValidatableResponse state(UUID task, String status, int version) {
        return Asked.get(PROPAGANDA, "/v1/propagation-tasks/{id}", task)
                .statusCode(200)
                .body("status", equalTo(status))
                .body("version", equalTo(version));
    }

    private static ValidatableResponse preview(Persona who, String action, Map<String, Object> detail, UUID... tasks) {
        Map<String, Object> body = new HashMap<>(Map.of("action", action, "ids", Arrays.asList(tasks)));
        if (detail != null) {
            body.put("detail", detail);
        }
        return Asked.post(who, PATH, body);
    }

    private static ValidatableResponse execute(Persona who, JsonPath batch, String token) {
        return Asked.post(who, PATH + "/" + batch.getString("id") + "/execution", Map.of("previewToken", token));
    }
}
