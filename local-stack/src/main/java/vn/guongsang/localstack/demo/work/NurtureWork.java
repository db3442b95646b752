package vn.guongsang.localstack.demo.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Papers;
import vn.guongsang.localstack.demo.desk.Staff;

/** Nurtures new factors until they can be nominated. */
public final class NurtureWork {

    private static final String PLANS = "nurturing-plans";

    private final Desk desk;

    /** At a desk of nominations-service. */
    public NurtureWork(Desk desk) {
        this.desk = desk;
    }

    /** Writes down a new factor that was found. */
    public Api.Answer begin(UUID unit, String subject, String sector) {
        Map<String, Object> body = Map.of("subjectId", subject, "unitId", unit, "content", content(sector, false));
        return desk.create(Staff.officer(unit), "/v1/" + PLANS, subject + "-nurture", body);
    }

    /** Takes it into nurture. */
    public Api.Answer nurture(UUID unit, Api.Answer plan) {
        return desk.step(Staff.officer(unit), plan, PLANS, "nurturing", null);
    }

    /** Gives support, sees the weakness mended, checks the year, and finds it ready. */
    public Api.Answer makeReady(UUID unit, Api.Answer nurtured, String sector) {
        Api.Answer mended = desk.edit(Staff.officer(unit), nurtured, PLANS, content(sector, true));
        Map<String, Object> support = Map.of(
                "kind", "TECHNICAL",
                "description", "Tập huấn và cử cán bộ kèm cặp",
                "givenOn", "2025-02-03",
                "giver", "Hội Nông dân (minh họa)",
                "valueVnd", 25_000_000);
        Api.Answer supported = desk.step(Staff.officer(unit), mended, PLANS, "support", support);
        Api.Answer checked = desk.step(
                Staff.officer(unit),
                supported,
                PLANS,
                "checks",
                Map.of("year", 2025, "findings", "Doanh thu tăng 20 %", "nextSteps", "Đề nghị công nhận"));
        return desk.step(Staff.leader(unit), checked, PLANS, "readiness", null);
    }

    /** Writes down that it has been nominated. */
    public void nominated(UUID unit, Api.Answer ready, String nomination) {
        desk.step(Staff.officer(unit), ready, PLANS, "nomination", Map.of("nominationId", nomination));
    }

    /** Gives it up. */
    public void close(UUID unit, Api.Answer plan) {
        desk.step(Staff.leader(unit), plan, PLANS, "closure", Papers.reason("Đã chuyển đi nơi khác sinh sống."));
    }

    private static Map<String, Object> content(String sector, boolean mended) {
        Map<String, Object> weakness = new HashMap<>(Map.of("text", "Chưa có sổ theo dõi chi phí"));
        if (mended) {
            weakness.put("mendedOn", "2025-06-01");
        }
        return Map.of(
                "sector",
                sector,
                "foundThrough",
                "MOVEMENT",
                "foundHow",
                "Qua khảo sát phong trào ở cơ sở (minh họa)",
                "foundOn",
                "2024-03-05",
                "goal",
                "PROVINCE",
                "strengths",
                List.of("Dám nghĩ, dám làm"),
                "weaknesses",
                List.of(weakness),
                "milestones",
                List.of(Map.of("text", "Có mô hình ổn định", "dueOn", "2025-12-31")));
    }
}
