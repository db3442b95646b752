package vn.guongsang.localstack.demo.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Papers;
import vn.guongsang.localstack.demo.desk.Staff;

/** How exemplars are found: tips of citizens, and movements with the units that take part. */
public final class FieldWork {

    private static final String TIPS = "tips";

    private final Desk desk;

    /** At a desk of nominations-service. */
    public FieldWork(Desk desk) {
        this.desk = desk;
    }

    /** Writes down what a citizen tells. */
    public Api.Answer tip(UUID unit, String key, String about, String text) {
        Map<String, Object> body =
                Map.of("unitId", unit, "about", about, "text", text, "informant", Map.of("name", "Người dân Mẫu"));
        return desk.create(Staff.officer(unit), "/v1/" + TIPS, key + "-tip", body);
    }

    /** Makes the draft of a nomination from a tip; answers the draft. */
    public Api.Answer accept(UUID unit, Api.Answer tip, Map<String, Object> acceptance) {
        Api.Answer accepted = desk.step(Staff.leader(unit), tip, TIPS, "acceptance", acceptance);
        return desk.get(Staff.officer(unit), "/v1/nominations/" + accepted.text("/nominationId"));
    }

    /** Finds nothing in a tip. */
    public void reject(UUID unit, Api.Answer tip) {
        desk.step(Staff.leader(unit), tip, TIPS, "rejection", Papers.reason("Không xác minh được sự việc."));
    }

    /** Finds that a tip tells what another has told. */
    public void twice(UUID unit, Api.Answer tip, Api.Answer earlier) {
        desk.step(Staff.leader(unit), tip, TIPS, "duplication", Map.of("duplicateOf", earlier.text("/id")));
    }

    /** Launches a movement that every unit is invited to. */
    public Api.Answer launch(UUID province, String title) {
        var today = Papers.today();
        Map<String, Object> body = Map.of(
                "unitId",
                province,
                "kind",
                "THEMATIC",
                "title",
                title,
                "aim",
                "Tìm và nhân rộng cách làm hay ở cơ sở (minh họa).",
                "document",
                Papers.decision("18/KH-UBND", today.minusDays(20).toString()),
                "startsOn",
                today.minusDays(10).toString(),
                "registerBy",
                today.plusDays(30).toString(),
                "endsOn",
                today.plusDays(300).toString());
        Api.Answer draft = desk.create(Staff.HEAD, "/v1/movements", "movement", body);
        return desk.step(Staff.HEAD, draft, "movements", "launch", null);
    }

    /** The invitation of a unit to a movement. */
    public Api.Answer invitation(Api.Answer movement, UUID unit) {
        JsonNode row = desk.get(
                        Staff.officer(unit),
                        "/v1/movement-registrations?movementId=" + movement.text("/id") + "&unitId=" + unit)
                .body()
                .at("/items/0");
        return desk.get(
                Staff.officer(unit),
                "/v1/movement-registrations/" + row.at("/id").asText());
    }

    /** Takes part. */
    public void join(UUID unit, Api.Answer invitation) {
        desk.step(
                Staff.officer(unit),
                invitation,
                "movement-registrations",
                "registration",
                Map.of("commitment", "Mỗi quý giới thiệu ít nhất một điển hình (minh họa)."));
    }

    /** Does not take part. */
    public void stayAway(UUID unit, Api.Answer invitation) {
        desk.step(
                Staff.officer(unit),
                invitation,
                "movement-registrations",
                "refusal",
                Papers.reason("Đã có phong trào riêng cùng nội dung."));
    }
}
