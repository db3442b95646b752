package vn.guongsang.reporting.inspection;

import static vn.guongsang.reporting.testing.Asked.BOARD;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.reporting.testing.Asked;

/** Writes inspections through the API. */
public final class Inspected {

    public static final Persona HEAD = Persona.of("truong-doan", "Trưởng đoàn", "council-member");
    public static final Persona MEMBER = Persona.of("thanh-vien", "Thành viên đoàn", "inspector");
    public static final Persona STRANGER = Persona.of("nguoi-ngoai", "Thành viên đoàn khác", "inspector");

    private Inspected() {}

    public static Map<String, Object> programme(String issuer, int year) {
        return Map.of(
                "issuer", issuer, "year", year, "title", "Kế hoạch kiểm tra thử", "content", "Nhân rộng điển hình");
    }

    public static UUID drafted(Persona persona, Map<String, Object> body) {
        return id(Asked.post(persona, "/v1/inspection-programmes", body));
    }

    /** A programme that has been issued. */
    public static UUID issued(Persona persona, String issuer, int year) {
        UUID id = drafted(persona, programme(issuer, year));
        issue(persona, id).statusCode(200);
        return id;
    }

    public static ValidatableResponse issue(Persona persona, UUID programme) {
        return Asked.step(
                persona,
                "/v1/inspection-programmes/" + programme + "/issuance",
                1,
                Map.of("documentNumber", "12/KH-HĐTĐKT", "documentDate", "2026-01-20"));
    }

    @SafeVarargs
    public static Map<String, Object> teamOf(Map<String, Object>... members) {
        return Map.of(
                "name", "Đoàn số 1",
                "decisionNumber", "45/QĐ-HĐTĐKT",
                "decisionDate", "2026-02-10",
                "members", List.of(members));
    }

    /** HEAD leads, MEMBER is with them. */
    public static Map<String, Object> usualTeam() {
        return teamOf(
                Map.of("accountId", HEAD.name(), "role", "HEAD"), Map.of("accountId", MEMBER.name(), "role", "MEMBER"));
    }

    public static UUID team(Persona persona, UUID programme, Map<String, Object> team) {
        return id(Asked.post(persona, "/v1/inspection-programmes/" + programme + "/teams", team));
    }

    public static Map<String, Object> visit(UUID team, UUID unit, LocalDate day) {
        return Map.of("teamId", team, "unitId", unit, "form", "DIRECT", "plannedOn", day.toString());
    }

    public static UUID planned(UUID programme, UUID team, UUID unit, LocalDate day) {
        return id(Asked.post(BOARD, "/v1/inspection-programmes/" + programme + "/visits", visit(team, unit, day)));
    }

    /** A visit that MEMBER has recorded for a day. */
    public static UUID held(UUID programme, UUID team, UUID unit, LocalDate day) {
        UUID id = planned(programme, team, unit, day);
        hold(MEMBER, id, day).statusCode(200);
        return id;
    }

    public static ValidatableResponse hold(Persona persona, UUID visit, LocalDate day) {
        return Asked.step(
                persona,
                "/v1/inspection-visits/" + visit + "/holding",
                1,
                Map.of("visitedOn", day.toString(), "minutesNumber", "03/BB", "minutesDate", day.toString()));
    }

    public static ValidatableResponse conclude(Persona persona, UUID visit, LocalDate day) {
        return Asked.step(
                persona,
                "/v1/inspection-visits/" + visit + "/conclusion",
                2,
                Map.of(
                        "text", "Đơn vị chưa phổ biến điển hình",
                        "documentNumber", "15/KL",
                        "documentDate", day.toString()));
    }

    @SafeVarargs
    public static Map<String, Object> finding(Map<String, Object>... deadlines) {
        return Map.of(
                "severity",
                "SERIOUS",
                "text",
                "Chưa ban hành tiêu chuẩn",
                "basis",
                "PLAN_CLAUSE",
                "reference",
                "V.1.đ",
                "recommendations",
                List.of(deadlines).stream()
                        .map(deadline -> Map.of("text", "Ban hành tiêu chuẩn", "deadline", deadline))
                        .toList());
    }

    public static ValidatableResponse find(Persona persona, UUID visit, Map<String, Object> finding) {
        return Asked.post(persona, "/v1/inspection-visits/" + visit + "/findings", finding);
    }

    /** The one recommendation of a visit, concluded on a day, with this deadline. */
    public static UUID recommended(UUID visit, LocalDate day, Map<String, Object> deadline) {
        find(MEMBER, visit, finding(deadline)).statusCode(201);
        conclude(HEAD, visit, day).statusCode(200);
        return UUID.fromString(Asked.get(BOARD, "/v1/inspection-recommendations?visitId={v}", visit)
                .statusCode(200)
                .extract()
                .path("items[0].id"));
    }

    public static ValidatableResponse step(
            Persona persona, UUID recommendation, long version, String action, Object body) {
        return Asked.step(persona, "/v1/inspection-recommendations/" + recommendation + "/" + action, version, body);
    }

    public static UUID id(ValidatableResponse response) {
        return UUID.fromString(response.statusCode(201).extract().path("id"));
    }
}
