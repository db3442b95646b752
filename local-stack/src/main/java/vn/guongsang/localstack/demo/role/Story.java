package vn.guongsang.localstack.demo.role;

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
 * @param course what becomes of it
 * @param type INDIVIDUAL, COLLECTIVE or HOUSEHOLD
 * @param level level that recognises
 * @param unit part that the nominating unit plays in the demo, such as {@code commune}
 * @param year emulation year
 * @param decision number and date; null when it never comes to one
 * @param subjectOf key of the earlier story with the same subject; null when the subject is new
 * @param reason why it is returned, rejected or withdrawn; null otherwise
 * @param embargoUntil moment before which nothing is published; null otherwise
 */
public record Story(
        String key,
        Course course,
        String type,
        String name,
        Integer birthYear,
        String headName,
        String sector,
        String level,
        String unit,
        int year,
        Decision decision,
        Text text,
        String subjectOf,
        String reason,
        String embargoUntil) {

    /** What becomes of a nomination. */
    public enum Course {
        APPROVED,
        /** Returned once, completed, submitted again, approved. */
        RETURNED,
        REJECTED,
        WITHDRAWN,
        /** Approved, but not to be published before a moment. */
        EMBARGOED,
        /** The way to the public, told step by step. */
        FAR,
        /** To the public, revoked and approved again, told step by step. */
        THERE_AND_BACK
    }

    /** Number and local date of the decision. */
    public record Decision(String number, String date) {

        /** The decision as the API takes it. */
        public Map<String, Object> body() {
            return Map.of("number", number, "date", date, "signer", "Người có thẩm quyền (minh họa)");
        }
    }

    /** What is told: the deed, the idea behind it, and what it has brought. */
    public record Text(String headline, String deed, String idea, String effect) {}

    /** All 14 sectors, the three types of subjects, all levels, every course. */
    public static List<Story> all() {
        try (InputStream in = Story.class.getResourceAsStream("stories.json")) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("stories.json", e);
        }
    }

    /** Key of the subject's creation, the same for every story about it. */
    String subjectKey() {
        return subjectOf == null ? key : subjectOf;
    }

    /** The body of the subject. */
    Map<String, Object> subject(UUID unitId) {
        Map<String, Object> body = new HashMap<>(Map.of("type", type, "displayName", name, "unitId", unitId));
        if (birthYear != null) {
            body.put("birthYear", birthYear);
        }
        if (headName != null) {
            body.put("headName", headName);
        }
        return body;
    }

    /** The body of the nomination; the grounds decide whether its profile may be published. */
    Map<String, Object> nomination(String subjectId, UUID unitId, List<Map<String, Object>> grounds) {
        Map<String, Object> body = new HashMap<>();
        body.put("subjectId", subjectId);
        body.put("unitId", unitId);
        body.put("sector", sector);
        body.put("level", level);
        body.put("year", year);
        body.put("headline", text.headline());
        body.put("summary", "%s %s. Cách làm: %s.".formatted(name, text.deed(), text.idea()));
        body.put(
                "story",
                "Câu chuyện minh họa, không có thật. %s %s. Cách làm: %s. Kết quả: %s."
                        .formatted(name, text.deed(), text.idea(), text.effect()));
        body.put("justifications", justifications());
        body.put("publicationGrounds", grounds);
        return body;
    }

    private List<Map<String, Object>> justifications() {
        return List.of(
                justification(
                        "EXEMPLARY_COMPLIANCE",
                        name + " gương mẫu chấp hành chủ trương, chính sách, pháp luật; ba năm liền không vi phạm."),
                justification("TASK_EXCELLENCE", name + " " + text.deed() + ", được đơn vị xác nhận."),
                justification("INNOVATION_LEADERSHIP", "Cách làm mới của " + name + ": " + text.idea() + "."),
                justification("SOLIDARITY_COMMUNITY", "Kết quả vì cộng đồng của " + name + ": " + text.effect() + "."));
    }

    private Map<String, Object> justification(String criterion, String sentence) {
        Map<String, Object> evidence =
                Map.of("title", "Báo cáo thành tích năm " + year, "url", "https://hoso.example.vn/" + key + ".pdf");
        return Map.of("criterion", criterion, "text", sentence, "evidence", List.of(evidence));
    }

    /** What the law and the consent of the people allow to publish. */
    static List<Map<String, Object>> grounds() {
        return List.of(
                ground("NAME", "AWARD_LAW", "Quyết định khen thưởng"),
                ground("STORY", "CONSENT", "Phiếu đồng ý lưu tại đơn vị"));
    }

    private static Map<String, Object> ground(String purpose, String basis, String evidence) {
        return Map.of("purpose", purpose, "basis", basis, "evidence", evidence, "grantedOn", "2024-01-02");
    }
}
