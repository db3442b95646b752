package vn.guongsang.localstack.demo.work;

import java.util.List;
import java.util.Map;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Papers;
import vn.guongsang.localstack.demo.desk.Staff;
import vn.guongsang.localstack.parts.Persona;

/** The council of the province: members, conflicts, assignments, sessions with a secret vote, and the people's opinion. */
public final class CouncilWork {

    private static final String SESSIONS = "council-sessions";

    private final Desk desk;

    /** At a desk of nominations-service. */
    public CouncilWork(Desk desk) {
        this.desk = desk;
    }

    /** Appoints a member; the first is the chair, the second the secretary. */
    public String appoint(Persona member, int number) {
        Map<String, Object> body = Map.of(
                "level", "PROVINCE",
                "actorId", member.name(),
                "displayName", member.displayName(),
                "role", number == 0 ? "CHAIR" : number == 1 ? "SECRETARY" : "MEMBER",
                "sectors", List.of(),
                "validFrom", Papers.today().minusDays(30).toString());
        return desk.create(Staff.BOARD, "/v1/council-members", member.name(), body)
                .text("/id");
    }

    /** Plans a session today and opens it; whoever is not present votes in writing. */
    public Api.Answer open(String title, List<String> nominations, List<String> present) {
        Map<String, Object> plan = Map.of(
                "level", "PROVINCE", "title", title, "heldOn", Papers.today().toString(), "nominationIds", nominations);
        Api.Answer planned = desk.create(Staff.BOARD, "/v1/" + SESSIONS, "session-" + nominations.get(0), plan);
        return desk.step(Staff.BOARD, planned, SESSIONS, "opening", Map.of("presentMemberIds", present));
    }

    /** Casts one secret ballot. */
    public void vote(Persona member, Api.Answer session, String nomination, boolean inFavour) {
        desk.create(
                member,
                "/v1/" + SESSIONS + "/" + session.text("/id") + "/ballots",
                "ballot-" + member.name() + "-" + nomination,
                Map.of("nominationId", nomination, "choice", inFavour ? "FOR" : "AGAINST"));
    }

    /** Counts and freezes the minutes. */
    public Api.Answer close(Api.Answer open, String number) {
        Map<String, Object> minutes = Map.of(
                "number",
                number,
                "date",
                Papers.today().toString(),
                "text",
                "Hội đồng đã thảo luận và bỏ phiếu kín từng hồ sơ (minh họa).",
                "secretary",
                "Ủy viên Mẫu 1");
        return desk.step(Staff.BOARD, open, SESSIONS, "closing", minutes);
    }

    /** Lets the service spread nominations over the members and assigns as proposed; answers how many pairs there are. */
    public int assign(List<String> nominations, String key) {
        Api.Answer proposal = desk.act(
                Staff.BOARD,
                "/v1/appraisal-assignments/proposal",
                key + "-proposal",
                Map.of("nominationIds", nominations));
        return desk.create(
                        Staff.BOARD,
                        "/v1/appraisal-assignments",
                        key,
                        Map.of("items", proposal.body().at("/items")))
                .body()
                .at("/items")
                .size();
    }

    /** A member says that a nomination is of a near friend. */
    public void declareConflict(Persona member, String nomination) {
        desk.create(
                member,
                "/v1/nominations/" + nomination + "/conflicts",
                "conflict-" + member.name() + "-" + nomination,
                Map.of("kind", "CLOSE_TIES", "reason", "Là bạn thân lâu năm của gia đình (minh họa)."));
    }

    /** Asks the people; one of them objects, and the objection is answered when it is given. */
    public void askThePeople(String nomination, String outcome) {
        String path = "/v1/nominations/" + nomination;
        desk.create(Staff.BOARD, path + "/public-opinion", "opinion-" + nomination, null);
        if (outcome == null) {
            return;
        }
        Map<String, Object> text = Map.of("text", "Số hộ được giúp ít hơn số nêu trong hồ sơ (minh họa).");
        Api.Answer objection = desk.create(Staff.BOARD, path + "/objections", "objection-" + nomination, text);
        desk.step(
                Staff.HEAD,
                objection,
                "nominations/" + nomination + "/objections",
                "answer",
                Map.of("outcome", outcome, "reason", "Đã kiểm tra tại cơ sở (minh họa)."));
    }
}
