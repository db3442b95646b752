package vn.guongsang.media.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.localstack.testing.StackResource;

/** Calls the API as a persona; every answer is held against the OpenAPI document. */
public final class Asked {

    public static final UUID CENTRE = Ids.named("outlet", "trung-tam-truyen-thong-hue");
    public static final UUID MAGAZINE = Ids.named("outlet", "tap-chi-song-huong");
    public static final UUID PRINT = Ids.named("channel", "bao-thua-thien-hue-print");
    public static final UUID TV = Ids.named("channel", "trt-tv");

    public static final Persona EDITOR =
            Persona.of("bien-tap", "Biên tập viên", "media-editor").atOutlet(CENTRE);
    public static final Persona OTHER_EDITOR =
            Persona.of("bien-tap-khac", "Biên tập viên tạp chí", "media-editor").atOutlet(MAGAZINE);
    public static final Persona CMS =
            Persona.of("cms-bao", "CMS của báo", "cms").atOutlet(CENTRE);
    public static final Persona PROPAGANDA = Persona.of("tuyen-giao", "Ban Tuyên giáo", "propaganda-board");
    public static final Persona ADMIN = Persona.of("quan-tri", "Quản trị", "admin");

    private Asked() {}

    public static Persona officerOf(UUID unit) {
        return Persona.of("can-bo", "Cán bộ", "unit-officer").inUnit(unit);
    }

    public static ValidatableResponse get(Persona persona, String path, Object... values) {
        return as(persona)
                .urlEncodingEnabled(!path.startsWith("http"))
                .get(path, values)
                .then();
    }

    /** A POST without If-Match, with a new key. */
    public static ValidatableResponse post(Persona persona, String path, Object body) {
        return sent(as(persona).header("Idempotency-Key", key()), body)
                .post(path)
                .then();
    }

    /** A step of a task on the version that the persona has read. */
    public static ValidatableResponse step(Persona persona, UUID task, long version, String action, Object body) {
        RequestSpecification call =
                as(persona).header("Idempotency-Key", key()).header("If-Match", "\"v" + version + "\"");
        return sent(call, body)
                .post("/v1/propagation-tasks/{id}/{action}", task, action)
                .then();
    }

    /** The one task of an exemplar that a channel has to do for an approval. */
    public static UUID task(UUID exemplar, int approvalNo, UUID channel) {
        return UUID.fromString(get(
                        PROPAGANDA,
                        "/v1/propagation-tasks?exemplarId={e}&approvalNo={n}&channelId={c}&kind=PROPAGATION",
                        exemplar,
                        approvalNo,
                        channel)
                .statusCode(200)
                .extract()
                .path("items[0].id"));
    }

    public static RequestSpecification as(Persona persona) {
        return given().header(
                        "Authorization",
                        "Bearer " + StackResource.current().sessions().token(persona));
    }

    public static String key() {
        return Ids.next().toString();
    }

    private static RequestSpecification sent(RequestSpecification call, Object body) {
        return body == null ? call : call.contentType(ContentType.JSON).body(body);
    }
}
