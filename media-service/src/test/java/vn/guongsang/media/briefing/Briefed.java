package vn.guongsang.media.briefing;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.Some;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.UnitType;

/** Writes briefings through the API, with outlets of its own. */
public final class Briefed {

    public static final UUID CHAIR = Ids.next();

    private static boolean told;

    private Briefed() {}

    public static synchronized void tellChair() {
        if (!told) {
            Told.units(Some.unit(CHAIR, UnitType.PARTY_BODY, "Ban Tuyên giáo (thử)", null));
            told = true;
        }
    }

    /** An outlet of its own, since 2020. */
    public static UUID outlet(String name) {
        UUID id = Ids.next();
        Database.change(
                "INSERT INTO outlet (id, code, name, short_name, version, valid_from) VALUES (?, ?, ?, ?, 1, '2020-01-01')",
                id,
                "zz-" + id,
                name,
                name);
        return id;
    }

    public static Persona editorOf(UUID outlet) {
        return Persona.of("bt-" + outlet, "Biên tập viên", "media-editor").atOutlet(outlet);
    }

    public static Map<String, Object> body(Object... evaluations) {
        return new HashMap<>(Map.of(
                "heldOn",
                "2026-10-05",
                "periodFrom",
                "2026-09-01",
                "periodTo",
                "2026-09-30",
                "chairUnitId",
                CHAIR,
                "conclusion",
                "Tăng thời lượng vùng sâu",
                "evaluations",
                Arrays.asList(evaluations)));
    }

    public static Map<String, Object> judged(UUID outlet, Object score) {
        return Map.of("outletId", outlet, "score", score, "remarks", "Nhận xét của " + outlet);
    }

    public static UUID drafted(Map<String, Object> body) {
        return UUID.fromString(Asked.post(Asked.PROPAGANDA, "/v1/press-briefings", body)
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** A briefing that the outlets read. */
    public static UUID issued(UUID... outlets) {
        UUID id = drafted(body(Arrays.stream(outlets).map(one -> judged(one, 8)).toArray()));
        step(Asked.PROPAGANDA, "press-briefings", id, 1, "issue", null).statusCode(200);
        return id;
    }

    public static UUID demanded(UUID briefing, UUID outlet, Map<String, Object> due) {
        Map<String, Object> body = new HashMap<>(due);
        body.put("outletId", outlet);
        body.put("demand", "Bổ sung chuyên mục tiếng Tạ Ôi");
        return UUID.fromString(Asked.post(Asked.PROPAGANDA, "/v1/press-briefings/" + briefing + "/follow-ups", body)
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static ValidatableResponse step(
            Persona persona, String collection, UUID id, long version, String action, Object body) {
        return sent(persona, version, body)
                .post("/v1/{c}/{id}/{action}", collection, id, action)
                .then();
    }

    public static ValidatableResponse edit(UUID id, long version, Object body) {
        return sent(Asked.PROPAGANDA, version, body)
                .put("/v1/press-briefings/{id}", id)
                .then();
    }

    public static Map<String, String> reason() {
        return Map.of("reason", "Nhập nhầm điểm");
    }

    public static List<String> ids(UUID... ids) {
        return Arrays.stream(ids).map(UUID::toString).toList();
    }

    private static RequestSpecification sent(Persona persona, long version, Object body) {
        RequestSpecification call =
                Asked.as(persona).header("Idempotency-Key", Asked.key()).header("If-Match", "\"v" + version + "\"");
        return body == null ? call : call.contentType(ContentType.JSON).body(body);
    }
}
