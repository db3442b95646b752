package vn.guongsang.media.contest;

import static vn.guongsang.media.testing.Asked.PROPAGANDA;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Some;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.UnitType;

/** Contests through the API, for tests. */
public final class Contesting {

    public static final Persona BOARD = Persona.of("ban-tdkt", "Ban TĐKT", "province-board");
    public static final String DIGEST = "0123456789abcdef".repeat(4);

    private Contesting() {}

    /** A new unit that the service knows. */
    public static UUID unit() {
        UUID unit = Ids.next();
        Told.units(Some.unit(unit, UnitType.COMMUNE, "Xã Thí Dụ", null));
        return unit;
    }

    public static Persona judge(String name) {
        return Persona.of(name, "Ủy viên " + name, "council-member");
    }

    /** Rules that break no rule; calls end today. */
    public static Map<String, Object> body() {
        LocalDate today = LocalDate.now(Vietnam.ZONE);
        Map<String, Object> body = new HashMap<>();
        body.put("title", "Những bông hoa đẹp (thử)");
        body.put("documentNumber", "45-KH/BTGTU");
        body.put("documentDate", "2026-01-05");
        body.put("organiser", "Ban Tuyên giáo Tỉnh ủy");
        body.put("organiserUnits", List.of(Ids.named("test", "organiser")));
        body.put(
                "calls",
                List.of(
                        call("WRITE", today, Map.of("maxWords", 50, "minWords", 3)),
                        call("BROADCAST", today, Map.of("maxMinutes", 15))));
        body.put(
                "criteria",
                List.of(
                        Map.of("code", "noi-dung", "name", "Nội dung", "weight", 60, "maxScore", 10),
                        Map.of("code", "hinh-thuc", "name", "Hình thức", "weight", 40, "maxScore", 20)));
        body.put("scoring", scoring("MEAN", 2, 1));
        body.put(
                "prizes", List.of(Map.of("strand", "WRITE", "name", "Giải Nhất", "count", 1, "amountVnd", 10_000_000)));
        return body;
    }

    public static Map<String, Object> scoring(String method, int judges, int quorum) {
        return Map.of(
                "method", method,
                "judgesPerEntry", judges,
                "quorum", quorum,
                "conflictSpread", 30,
                "ties",
                        List.of(
                                Map.of("kind", "HIGHEST_CRITERION", "criterion", "noi-dung"),
                                Map.of("kind", "EARLIER_SUBMISSION")));
    }

    public static Map<String, Object> call(String strand, LocalDate today, Map<String, Object> limits) {
        Map<String, Object> call = new HashMap<>(limits);
        call.putAll(Map.of(
                "strand",
                strand,
                "opensOn",
                today.minusDays(3).toString(),
                "closesOn",
                today.toString(),
                "promoted",
                2));
        return call;
    }

    /** The body with one member changed. */
    public static Map<String, Object> with(Map<String, Object> body, String member, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(member, value);
        return changed;
    }

    public static UUID drafted(Map<String, Object> body) {
        return Asked.post(PROPAGANDA, "/v1/contests", body)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    public static UUID opened(Map<String, Object> body) {
        UUID contest = drafted(body);
        step(PROPAGANDA, "/v1/contests/" + contest, "opening", null).statusCode(200);
        return contest;
    }

    /** An entry of new words about somebody new, by a unit. */
    public static Map<String, Object> writing(UUID unit, String text) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("strand", "WRITE");
        entry.put("unitId", unit);
        entry.put("work", Map.of("title", "Người giữ lửa", "text", text));
        entry.put("about", "Tổ hợp tác Thí Dụ");
        entry.put("subjectUnitId", unit);
        entry.put("author", Map.of("name", "Nguyễn Văn Thí Dụ", "birthYear", 1988, "phone", "0912 345 999"));
        return entry;
    }

    public static UUID entered(UUID contest, Map<String, Object> entry) {
        UUID unit = (UUID) entry.get("unitId");
        return Asked.post(Asked.officerOf(unit), "/v1/contests/" + contest + "/entries", entry)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    public static UUID appointed(UUID contest, String actor, UUID unit, String... rounds) {
        Map<String, Object> judge =
                new HashMap<>(Map.of("actorId", actor, "displayName", "Ủy viên " + actor, "rounds", List.of(rounds)));
        if (unit != null) {
            judge.put("unitId", unit);
        }
        return Asked.post(PROPAGANDA, "/v1/contests/" + contest + "/judges", judge)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    /** A step on the newest version of a thing, by whoever may read it. */
    public static ValidatableResponse step(Persona persona, String thing, String action, Object body) {
        String tag = Asked.get(persona, thing).statusCode(200).extract().header("ETag");
        return stepOn(persona, thing, tag, action, body);
    }

    public static ValidatableResponse stepOn(Persona persona, String thing, String tag, String action, Object body) {
        RequestSpecification call =
                Asked.as(persona).header("Idempotency-Key", Asked.key()).header("If-Match", tag);
        return (body == null ? call : call.contentType(ContentType.JSON).body(body))
                .post(thing + "/" + action)
                .then();
    }

    public static ValidatableResponse put(Persona persona, String thing, String tag, Object body) {
        return Asked.as(persona)
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(body)
                .put(thing)
                .then();
    }

    /** The board gives out what is to be judged. */
    public static ValidatableResponse assigned(UUID contest) {
        return Asked.post(PROPAGANDA, "/v1/contests/" + contest + "/assignments", null)
                .statusCode(200);
    }

    /** The sheets of a judge in a contest that can be written on. */
    public static List<String> sheets(Persona judge, UUID contest) {
        return Asked.get(judge, "/v1/contest-sheets?limit=100&contestId={c}", contest)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.allowedActions.size() > 0 }.id");
    }

    public static ValidatableResponse score(Persona judge, String sheet, double matter, double form) {
        return step(judge, "/v1/contest-sheets/" + sheet, "score-sheet", scores(matter, form));
    }

    public static Map<String, Object> scores(double matter, double form) {
        return Map.of(
                "scores",
                List.of(
                        Map.of("criterion", "noi-dung", "score", matter),
                        Map.of("criterion", "hinh-thuc", "score", form)));
    }

    public static Map<String, Object> because(String reason) {
        return Map.of("reason", reason);
    }
}
