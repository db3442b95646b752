package vn.guongsang.localstack.demo.work;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Papers;
import vn.guongsang.localstack.demo.desk.Staff;

/** What units do for themselves and what becomes of them: registration, criteria, yearly plans, reforms. */
public final class UnitWork {

    /** The code of the criterion that a unit adds in its own set. */
    public static final String OWN_CRITERION = "OWN_INITIATIVE";

    private static final String EDITIONS = "criteria-editions";
    private static final String PLANS = "unit-plans";
    private static final String CHANGES = "unit-changes";

    private final Desk desk;

    /** At a desk of nominations-service. */
    public UnitWork(Desk desk) {
        this.desk = desk;
    }

    /** Registers a unit below another. */
    public Api.Answer register(String code, String type, String name, UUID parent) {
        Map<String, Object> body =
                Map.of("code", code, "type", type, "name", name, "parentId", parent, "validFrom", "2020-01-01");
        return desk.create(Staff.BOARD, "/v1/units", "unit-" + code, body);
    }

    /** Issues the unit's own criteria, in force from the beginning of the year on. */
    public void issueCriteria(UUID unit, String name, int year) {
        String first = year + "-01-02";
        Map<String, Object> criterion = Map.of(
                "code", OWN_CRITERION,
                "appliesTo", "Mọi tập thể, cá nhân của đơn vị",
                "text", "Có sáng kiến được áp dụng từ hai đơn vị trở lên.",
                "generalCriterion", "INNOVATION_LEADERSHIP");
        Map<String, Object> body = Map.of(
                "unitId",
                unit,
                "title",
                "Tiêu chuẩn điển hình tiên tiến của " + name,
                "document",
                Papers.decision("12/QĐ", first),
                "validFrom",
                first,
                "criteria",
                List.of(criterion));
        Api.Answer draft = desk.create(Staff.officer(unit), "/v1/" + EDITIONS, unit + "-criteria", body);
        desk.step(Staff.leader(unit), draft, EDITIONS, "issuance", null);
    }

    /** Drafts and submits the unit's plan of the year; the board accepts it. */
    public void plan(UUID unit, String name, int year) {
        Map<String, Object> body = Map.of(
                "unitId",
                unit,
                "year",
                year,
                "title",
                "Kế hoạch nhân điển hình tiên tiến năm " + year + " của " + name,
                "document",
                Papers.decision("5/KH", year + "-01-15"),
                "honouringForms",
                List.of("WITHIN_CONFERENCE"),
                "honouring",
                "Biểu dương tại hội nghị tổng kết năm.",
                "targets",
                "Ít nhất mười điển hình đại diện cho ngành.");
        Api.Answer draft = desk.create(Staff.officer(unit), "/v1/" + PLANS, unit + "-plan", body);
        Api.Answer submitted = desk.step(Staff.officer(unit), draft, PLANS, "submission", null);
        desk.step(Staff.BOARD, submitted, PLANS, "acceptance", null);
    }

    /** A reform as it would be: drafted, and tried without writing anything. */
    public record Tried(Api.Answer draft, Api.Answer impact) {}

    /** Drafts a reform and runs it dry. */
    public Tried tryReform(String title, String effectiveOn, List<Map<String, Object>> items) {
        Map<String, Object> body = Map.of(
                "title", title,
                "document", Map.of("number", "1/NQ (minh họa)", "date", effectiveOn),
                "effectiveOn", effectiveOn,
                "items", items);
        Api.Answer draft = desk.create(Staff.HEAD, "/v1/" + CHANGES, "reform-" + effectiveOn, body);
        return new Tried(draft, desk.get(Staff.HEAD, "/v1/" + CHANGES + "/" + draft.text("/id") + "/impact"));
    }

    /** Does what was tried. */
    public Api.Answer commit(Tried reform) {
        return desk.step(
                Staff.HEAD,
                reform.draft(),
                CHANGES,
                "commit",
                Map.of("previewToken", reform.impact().text("/previewToken")));
    }

    /** Throws away what was tried. */
    public void discard(Tried reform) {
        desk.step(Staff.HEAD, reform.draft(), CHANGES, "discard", Papers.reason("Chỉ chạy thử (minh họa)."));
    }
}
