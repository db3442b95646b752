package vn.guongsang.reporting.testing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;

/** Rebuilds of the facts, ordered and looked at through the API. */
public final class Rebuilt {

    public static final Persona OPERATOR = Persona.of("quan-tri", "Quản trị hệ thống", "admin");

    private Rebuilt() {}

    /** Orders one; its id. */
    public static UUID order() {
        return UUID.fromString(post("/v1/fact-rebuilds", null)
                .statusCode(201)
                .body("status", equalTo("WAITING"))
                .extract()
                .path("id"));
    }

    /** Waits until it has ended so. */
    public static ValidatableResponse ended(UUID id, String status) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Database.number(
                                "SELECT count(*) FROM fact_rebuild WHERE id = ? AND finished_at IS NOT NULL", id)
                        == 1);
        return get(id).body("status", equalTo(status));
    }

    public static ValidatableResponse get(UUID id) {
        return Asked.get(OPERATOR, "/v1/fact-rebuilds/" + id).statusCode(200);
    }

    /** Cancels one as read in a version; null leaves the header out. */
    public static ValidatableResponse cancel(UUID id, String version) {
        return post("/v1/fact-rebuilds/" + id + "/cancellation", version);
    }

    private static ValidatableResponse post(String path, String version) {
        var call = Asked.as(OPERATOR).header("Idempotency-Key", Ids.next().toString());
        if (version != null) {
            call.header("If-Match", version);
        }
        return call.post(path).then();
    }
}
