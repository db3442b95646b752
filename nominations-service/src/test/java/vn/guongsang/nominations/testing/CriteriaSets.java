package vn.guongsang.nominations.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.localstack.parts.Persona;

/** Criteria sets of the units: bodies that are right, and editions that have been issued. */
public final class CriteriaSets {

    private CriteriaSets() {}

    public static Map<String, Object> criterion(String code) {
        return Map.of(
                "code",
                code,
                "appliesTo",
                "Mọi tập thể, cá nhân của đơn vị",
                "text",
                "Có sáng kiến được áp dụng từ hai đơn vị trở lên.",
                "generalCriterion",
                "INNOVATION_LEADERSHIP");
    }

    public static Map<String, Object> document(String date) {
        return Map.of(
                "number",
                "45/QĐ",
                "date",
                date,
                "signer",
                "Người đứng đầu (minh họa)",
                "url",
                "https://vanban.example.vn/45.pdf");
    }

    /** A complete edition, signed on the day on which it comes into force. */
    public static Map<String, Object> edition(UUID unit, String from, Object... criteria) {
        return Map.of(
                "unitId",
                unit,
                "title",
                "Tiêu chuẩn điển hình tiên tiến của đơn vị",
                "document",
                document(from),
                "validFrom",
                from,
                "criteria",
                List.of(criteria));
    }

    public static UUID drafted(Persona persona, Map<String, Object> body) {
        return Api.post(persona, "/v1/criteria-editions", body)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    public static UUID issued(UUID unit, String from, Object... criteria) {
        return issued(edition(unit, from, criteria));
    }

    public static UUID issued(Map<String, Object> body) {
        Persona leader = People.leader((UUID) body.get("unitId"));
        UUID id = drafted(leader, body);
        Api.step(leader, path(id) + "/issuance", 1, null).statusCode(200);
        return id;
    }

    public static String path(UUID id) {
        return "/v1/criteria-editions/" + id;
    }
}
