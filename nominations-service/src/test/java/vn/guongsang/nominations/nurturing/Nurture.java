package vn.guongsang.nominations.nurturing;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.People;
import vn.guongsang.nominations.testing.Some;

/** One nurturing plan on its way, remembering its version. */
final class Nurture {

    static final String PLANS = "/v1/nurturing-plans";

    private final UUID id;
    private final UUID subject;
    private final UUID unit;
    private long version = 1;

    private Nurture(JsonPath begun) {
        id = begun.getUUID("id");
        subject = begun.getUUID("subjectId");
        unit = begun.getUUID("unitId");
    }

    static Nurture of(UUID unit) {
        return of(Some.registeredSubject(People.officer(unit), unit), unit, content());
    }

    static Nurture of(UUID subject, UUID unit, Map<String, Object> content) {
        return new Nurture(Api.post(People.officer(unit), PLANS, body(subject, unit, content))
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .extract()
                .jsonPath());
    }

    static Map<String, Object> body(UUID subject, UUID unit, Map<String, Object> content) {
        return Map.of("subjectId", subject, "unitId", unit, "content", content);
    }

    static Map<String, Object> content() {
        return Some.with(
                Map.of(),
                "sector",
                "AGRICULTURE",
                "foundThrough",
                "MOVEMENT",
                "foundHow",
                "Qua phong trào xây dựng nông thôn mới",
                "foundOn",
                "2024-03-05",
                "goal",
                "NATION",
                "strengths",
                List.of("Dám làm trên đất cát"),
                "weaknesses",
                List.of(Map.of("text", "Chưa có sổ theo dõi chi phí")),
                "milestones",
                List.of(Map.of("text", "Đạt 10 ha", "dueOn", "2026-12-31")));
    }

    static Map<String, Object> mended() {
        return Some.with(
                content(),
                "weaknesses",
                List.of(Map.of("text", "Chưa có sổ theo dõi chi phí", "mendedOn", "2025-06-01")),
                "milestones",
                List.of(Map.of("text", "Đạt 10 ha", "dueOn", "2026-12-31", "reachedOn", "2026-05-02")));
    }

    static Map<String, Object> support(Object value) {
        return Some.with(
                Map.of(),
                "kind",
                "TECHNICAL",
                "description",
                "Tập huấn tưới tiết kiệm",
                "givenOn",
                "2025-02-03",
                "giver",
                "Trung tâm Dịch vụ nông nghiệp (minh họa)",
                "valueVnd",
                value);
    }

    static Map<String, Object> check(int year) {
        return Map.of("year", year, "findings", "Doanh thu tăng 20 %", "nextSteps", "Mở rộng thêm 3 ha");
    }

    /** Everything that readiness asks for. */
    Nurture madeReady() {
        step(People.officer(unit), "nurturing", null).statusCode(200);
        edit(mended()).statusCode(200);
        step(People.officer(unit), "support", support(25_000_000)).statusCode(200);
        step(People.leader(unit), "readiness", null).statusCode(200);
        return this;
    }

    ValidatableResponse edit(Map<String, Object> content) {
        return remember(Api.put(People.officer(unit), path(), version, content));
    }

    ValidatableResponse step(Persona persona, String step, Object body) {
        return remember(Api.step(persona, path() + "/" + step, version, body));
    }

    private ValidatableResponse remember(ValidatableResponse answer) {
        if (answer.extract().statusCode() == 200) {
            version = answer.extract().jsonPath().getLong("version");
        }
        return answer;
    }

    UUID id() {
        return id;
    }

    UUID subject() {
        return subject;
    }

    long version() {
        return version;
    }

    String path() {
        return PLANS + "/" + id;
    }
}
