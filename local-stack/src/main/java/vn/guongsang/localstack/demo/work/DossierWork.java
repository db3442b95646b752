package vn.guongsang.localstack.demo.work;

import java.util.List;
import java.util.Map;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Papers;
import vn.guongsang.localstack.parts.Persona;

/** Nominations: from the draft to the decision. */
public final class DossierWork {

    private static final String NOMINATIONS = "nominations";

    private final Desk desk;

    /** At a desk of nominations-service. */
    public DossierWork(Desk desk) {
        this.desk = desk;
    }

    /** Registers whom a nomination is about. */
    public Api.Answer register(Persona officer, String key, Map<String, Object> subject) {
        return desk.create(officer, "/v1/subjects", key + "-subject", subject);
    }

    /** Drafts. */
    public Api.Answer draft(Persona officer, String key, Map<String, Object> body) {
        return desk.create(officer, "/v1/nominations", key + "-draft", body);
    }

    /** Writes a draft that a tip has begun. */
    public Api.Answer complete(Persona officer, Api.Answer draft, Map<String, Object> body) {
        return desk.edit(officer, draft, NOMINATIONS, body);
    }

    /** Submits. */
    public Api.Answer submit(Persona officer, Api.Answer draft) {
        return desk.step(officer, draft, NOMINATIONS, "submission", null);
    }

    /** Appraises on a local day, with scores for the four general criteria. */
    public Api.Answer appraise(Persona appraiser, Api.Answer submitted, boolean good, int score, String day) {
        Map<String, Object> opinion = Map.of(
                "givenOn",
                day,
                "recommendation",
                good ? "APPROVE" : "REJECT",
                "comment",
                good
                        ? "Thành tích rõ, minh chứng đầy đủ, không cường điệu."
                        : "Minh chứng chưa đủ để khẳng định thành tích.",
                "findings",
                List.of(
                        Map.of("criterion", "TASK_EXCELLENCE", "met", good, "score", score),
                        Map.of("criterion", "SOLIDARITY_COMMUNITY", "met", true, "score", score - 1)));
        return desk.step(appraiser, submitted, NOMINATIONS, "appraisal", opinion);
    }

    /** Approves; the embargo may be null. */
    public Api.Answer approve(Persona decider, Api.Answer appraised, Map<String, Object> decision, String embargo) {
        Map<String, Object> body =
                embargo == null ? Map.of("decision", decision) : Map.of("decision", decision, "embargoUntil", embargo);
        return desk.step(decider, appraised, NOMINATIONS, "approval", body);
    }

    /** Rejects on a local day. */
    public Api.Answer reject(Persona decider, Api.Answer appraised, String day) {
        Map<String, Object> body =
                Map.of("reason", "Thành tích chưa nổi trội so với mặt bằng chung.", "decidedOn", day);
        return desk.step(decider, appraised, NOMINATIONS, "rejection", body);
    }

    /** Gives back. */
    public Api.Answer giveBack(Persona appraiser, Api.Answer submitted) {
        return desk.step(
                appraiser, submitted, NOMINATIONS, "return", Papers.reason("Đề nghị bổ sung minh chứng kết quả."));
    }

    /** States a claim in a draft; answers the draft as it is then. */
    public Api.Answer claim(Persona officer, Api.Answer draft, String text) {
        Map<String, Object> body = Map.of(
                "text", text, "sources", List.of(Map.of("kind", "DOCUMENT", "reference", "Báo cáo thành tích năm")));
        desk.create(officer, path(draft) + "/claims", draft.text("/id") + "-claim", body);
        return desk.get(officer, path(draft));
    }

    /** Confirms or disputes the claims of a nomination; answers the nomination as it is then. */
    public Api.Answer verify(Persona verifier, Api.Answer nomination, boolean confirmed) {
        String claims = path(nomination) + "/claims";
        desk.get(verifier, claims).body().at("/items").forEach(claim -> {
            Api.Answer read = desk.get(verifier, claims + "/" + claim.at("/id").asText());
            desk.step(
                    verifier,
                    read,
                    claims.substring("/v1/".length()),
                    confirmed ? "confirmation" : "dispute",
                    Map.of("note", confirmed ? "Đã đối chiếu với sổ gốc." : "Số liệu không khớp với sổ gốc."));
        });
        return desk.get(verifier, path(nomination));
    }

    /** Takes the same step with up to a hundred at once: looks first, then does what was seen. */
    public Api.Answer together(Persona who, String action, String key, List<String> ids) {
        Map<String, Object> wanted = Map.of(
                "action", action,
                "ids", ids,
                "reason", "Xử lý theo đợt, kết luận tại cuộc họp giao ban (minh họa).");
        Api.Answer seen = desk.create(who, "/v1/nomination-batches", key, wanted);
        return desk.act(
                who,
                "/v1/nomination-batches/" + seen.text("/id") + "/execution",
                key + "-go",
                Map.of("previewToken", seen.text("/previewToken")));
    }

    private static String path(Api.Answer nomination) {
        return "/v1/nominations/" + nomination.text("/id");
    }
}
