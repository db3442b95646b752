package vn.guongsang.nominations.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.localstack.parts.Persona;

/** Request bodies that are right; a test spoils one thing at a time. */
public final class Some {

    public static final List<String> CRITERIA =
            List.of("EXEMPLARY_COMPLIANCE", "TASK_EXCELLENCE", "INNOVATION_LEADERSHIP", "SOLIDARITY_COMMUNITY");

    private Some() {}

    public static Map<String, Object> subject(String name, UUID unit) {
        return with(Map.of(), "type", "COLLECTIVE", "displayName", name, "unitId", unit, "memberCount", 42);
    }

    public static UUID registeredSubject(Persona persona, UUID unit) {
        return Api.post(persona, "/v1/subjects", subject("Tổ hợp tác Thí Dụ", unit))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    public static Map<String, Object> nomination(UUID subject, UUID unit, String level, int year) {
        return with(
                Map.of(),
                "subjectId",
                subject,
                "unitId",
                unit,
                "sector",
                "AGRICULTURE",
                "level",
                level,
                "year",
                year,
                "headline",
                "Tổ hợp tác làm rau sạch trên đất cát",
                "summary",
                "Từ 3 hộ ban đầu, tổ đã có 42 thành viên làm rau sạch.",
                "story",
                "Năm 2018, ba gia đình bắt đầu cải tạo vùng cát bạc màu.",
                "justifications",
                CRITERIA.stream().map(Some::justification).toList(),
                "publicationGrounds",
                Stream.of("NAME", "STORY").map(Some::ground).toList());
    }

    public static Map<String, Object> justification(String criterion) {
        return Map.of(
                "criterion",
                criterion,
                "text",
                "Đưa tưới tiết kiệm vào 12 ha đất cát, giảm 40% lượng nước.",
                "evidence",
                List.of(Map.of("title", "Báo cáo năm 2024", "url", "https://hoso.example.vn/bao-cao-2024.pdf")));
    }

    public static Map<String, Object> ground(String purpose) {
        return Map.of(
                "purpose",
                purpose,
                "basis",
                "AWARD_LAW",
                "evidence",
                "Quyết định khen thưởng",
                "grantedOn",
                "2024-11-01");
    }

    public static Map<String, Object> appraisal(String recommendation) {
        return Map.of(
                "recommendation",
                recommendation,
                "comment",
                "Minh chứng đầy đủ, không cường điệu.",
                "findings",
                List.of(Map.of("criterion", "TASK_EXCELLENCE", "met", true)));
    }

    public static Map<String, Object> approval(String date) {
        return Map.of("decision", Map.of("number", "1234/QĐ-UBND", "date", date, "signer", "Nguyễn Văn Mẫu"));
    }

    public static Map<String, Object> reason(String text) {
        return Map.of("reason", text);
    }

    /** The map with some entries set; a null value takes the entry away. */
    public static Map<String, Object> with(Map<String, Object> base, Object... entries) {
        Map<String, Object> result = new HashMap<>(base);
        for (int i = 0; i < entries.length; i += 2) {
            if (entries[i + 1] == null) {
                result.remove((String) entries[i]);
            } else {
                result.put((String) entries[i], entries[i + 1]);
            }
        }
        return result;
    }
}
