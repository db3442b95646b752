package vn.guongsang.localstack.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One invented nomination of the demo; nobody in it is a real person.
 *
 * @param key stable key; the idempotency keys of its steps are made from it
 * @param type INDIVIDUAL, COLLECTIVE or HOUSEHOLD
 * @param level level that recognises
 * @param year emulation year
 */
record Story(
        String key, String type, String name, String sector, String level, int year, String headline, String deed) {

    private static final List<String> CRITERIA =
            List.of("EXEMPLARY_COMPLIANCE", "TASK_EXCELLENCE", "INNOVATION_LEADERSHIP", "SOLIDARITY_COMMUNITY");

    /** All 14 sectors, the three types of subjects, all levels. */
    static List<Story> all() {
        try (InputStream in = Story.class.getResourceAsStream("stories.json")) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("stories.json", e);
        }
    }

    /** The body of the subject. */
    Map<String, Object> subject(UUID unit) {
        return Map.of("type", type, "displayName", name, "unitId", unit);
    }

    /** The body of the nomination. */
    Map<String, Object> nomination(String subjectId, UUID unit) {
        Map<String, Object> body = new HashMap<>();
        body.put("subjectId", subjectId);
        body.put("unitId", unit);
        body.put("sector", sector);
        body.put("level", level);
        body.put("year", year);
        body.put("headline", headline);
        body.put("summary", name + " " + deed + "; cách làm đã được các nơi khác học theo.");
        body.put("story", "Câu chuyện minh họa, không có thật: " + name + " " + deed + ".");
        body.put("justifications", CRITERIA.stream().map(this::justification).toList());
        body.put(
                "publicationGrounds",
                List.of(
                        ground("NAME", "AWARD_LAW", "Quyết định khen thưởng"),
                        ground("STORY", "CONSENT", "Phiếu đồng ý lưu tại đơn vị")));
        return body;
    }

    private Map<String, Object> justification(String criterion) {
        Map<String, Object> evidence =
                Map.of("title", "Báo cáo thành tích năm " + year, "url", "https://hoso.example.vn/" + key + ".pdf");
        return Map.of(
                "criterion",
                criterion,
                "text",
                name + " " + deed + ", được nhân dân và chính quyền xác nhận.",
                "evidence",
                List.of(evidence));
    }

    private static Map<String, Object> ground(String purpose, String basis, String evidence) {
        return Map.of("purpose", purpose, "basis", basis, "evidence", evidence, "grantedOn", "2024-01-02");
    }
}
