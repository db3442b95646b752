package vn.guongsang.localstack.demo.year;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.guongsang.localstack.demo.work.UnitWork;

/** The dossier of a nomination in words. */
public final class Wording {

    private static final String CONSENTED_ON = "2024-12-02";

    private final Case one;
    private final Deeds deed;

    /** The words for one nomination. */
    public Wording(Case one) {
        this.one = one;
        this.deed = Deeds.of(one);
    }

    /** The body of the nomination; of units with criteria of their own it speaks to those, too. */
    public Map<String, Object> body(String subject, boolean ownCriteria, String movement) {
        Map<String, Object> body = new HashMap<>();
        body.put("subjectId", subject);
        body.put("unitId", one.place().id());
        body.put("sector", one.sector());
        body.put("level", one.tier());
        body.put("year", one.year());
        body.put("headline", deed.headline());
        body.put("summary", name() + " " + deed.deed() + ". " + deed.effect() + ".");
        body.put(
                "story",
                "Câu chuyện minh họa, không có thật. " + name() + " " + deed.deed() + ". " + deed.effect() + ".");
        body.put("justifications", justifications(ownCriteria));
        body.put("publicationGrounds", one.isPublishable() ? grounds() : List.of());
        origin(body, movement);
        return body;
    }

    private void origin(Map<String, Object> body, String movement) {
        if (one.has(Trait.OF_THE_MOVEMENT)) {
            body.put("origin", "MOVEMENT");
            body.put("movementId", movement);
        } else if (one.number() % 40 == 0) {
            body.put("origin", "UNSCHEDULED");
        }
    }

    /** What a tip must be told to become a draft. */
    public Map<String, Object> acceptance(String subject) {
        return Map.of("subjectId", subject, "sector", one.sector(), "level", one.tier(), "year", one.year());
    }

    /** What a citizen tells. */
    public String told() {
        return "Tôi thấy " + name() + " " + deed.deed() + ", rất đáng được nêu gương.";
    }

    /** A claim that can be checked. */
    public String claim() {
        return name() + " " + deed.deed() + ": " + deed.effect() + ".";
    }

    private String name() {
        return one.nominee().name();
    }

    private List<Map<String, Object>> justifications(boolean ownCriteria) {
        List<Map<String, Object>> all = new ArrayList<>(List.of(
                justification("EXEMPLARY_COMPLIANCE", "gương mẫu chấp hành chủ trương, chính sách, pháp luật"),
                justification("TASK_EXCELLENCE", deed.deed() + ", được đơn vị xác nhận"),
                justification(
                        "INNOVATION_LEADERSHIP",
                        "có cách làm mới: " + deed.headline().toLowerCase(Locale.ROOT)),
                justification("SOLIDARITY_COMMUNITY", "tận tình giúp đỡ mọi người; " + deed.effect())));
        if (ownCriteria) {
            all.add(justification(UnitWork.OWN_CRITERION, "có sáng kiến đã được hai đơn vị áp dụng"));
        }
        return all;
    }

    private Map<String, Object> justification(String criterion, String sentence) {
        String url = "https://hoso.example.vn/" + one.year() + "/" + one.number() + ".pdf";
        return Map.of(
                "criterion",
                criterion,
                "text",
                name() + " " + sentence + ".",
                "evidence",
                List.of(Map.of("title", "Báo cáo thành tích năm " + one.year(), "url", url)));
    }

    private static List<Map<String, Object>> grounds() {
        return List.of(ground("NAME", "AWARD_LAW"), ground("STORY", "CONSENT"));
    }

    private static Map<String, Object> ground(String purpose, String basis) {
        return Map.of("purpose", purpose, "basis", basis, "evidence", "Lưu tại đơn vị", "grantedOn", CONSENTED_ON);
    }
}
