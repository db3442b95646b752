package vn.guongsang.localstack.demo.work;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Papers;
import vn.guongsang.localstack.demo.desk.Staff;
import vn.guongsang.localstack.parts.Persona;

/** What follows a recognition: referral upwards, commendation, withdrawal of consent, revocation, merge of duplicates. */
public final class AfterWork {

    private static final String REFERRALS = "referrals";
    private static final String COMMENDATIONS = "commendations";

    private final Desk desk;

    /** At a desk of nominations-service. */
    public AfterWork(Desk desk) {
        this.desk = desk;
    }

    /** Refers a recognition to the next level. */
    public Api.Answer refer(Persona sender, String exemplar, int approvalNo, String sentOn) {
        Map<String, Object> body = Map.of(
                "exemplarId", exemplar, "approvalNo", approvalNo, "sentOn", sentOn, "letterNumber", "15/CV-UBND");
        return desk.create(sender, "/v1/" + REFERRALS, exemplar + "-referral-" + approvalNo, body);
    }

    /** A step of the receiving or the sending body. */
    public Api.Answer onReferral(Persona who, Api.Answer referral, String step, Object body) {
        return desk.step(who, referral, REFERRALS, step, body);
    }

    /** Does not take a referral, or sends it back. */
    public Api.Answer refuse(Persona who, Api.Answer referral, String step) {
        return desk.step(who, referral, REFERRALS, step, Papers.reason("Cần thêm kết quả của một năm nữa."));
    }

    /** What the Central Board has answered. */
    public Api.Answer central(Api.Answer referral, boolean chosen, String date) {
        String text = chosen ? "Chọn tuyên truyền toàn quốc." : "Chưa chọn đợt này.";
        return desk.step(
                Staff.HEAD,
                referral,
                REFERRALS,
                chosen ? "central-choice" : "central-refusal",
                Papers.letter("212/BTĐKT", date, text));
    }

    /** Proposes to commend an exemplar. */
    public Api.Answer proposePraise(UUID unit, String exemplar, String form, String deedOn) {
        Map<String, Object> body = Map.of(
                "unitId",
                unit,
                "form",
                form,
                "type",
                "UNSCHEDULED",
                "exemplarIds",
                List.of(exemplar),
                "achievement",
                "Thành tích xuất sắc trong năm, đã được công nhận điển hình.",
                "deedOn",
                deedOn,
                "foundThrough",
                "UNIT");
        return desk.create(Staff.officer(unit), "/v1/" + COMMENDATIONS, exemplar + "-praise", body);
    }

    /** Commends. */
    public Api.Answer praise(Persona decider, Api.Answer proposal, Map<String, Object> decision) {
        return desk.step(
                decider,
                proposal,
                COMMENDATIONS,
                "decision",
                Map.of("decision", decision, "acknowledgedWarnings", List.of()));
    }

    /** Does not commend. */
    public void refusePraise(Persona decider, Api.Answer proposal) {
        desk.step(decider, proposal, COMMENDATIONS, "refusal", Papers.reason("Thành tích chưa đủ thời gian theo dõi."));
    }

    /** Revokes an exemplar. */
    public Api.Answer revoke(Persona decider, String exemplar, Map<String, Object> decision, String effectiveOn) {
        Map<String, Object> body = Map.of("reason", "LATER_FAULT", "decision", decision, "effectiveOn", effectiveOn);
        return desk.step(decider, exemplar(decider, exemplar), "exemplars", "revocation", body);
    }

    /** The person does not want the story told any more. */
    public Api.Answer withdrawConsent(Persona officer, String exemplar) {
        Map<String, Object> body = Map.of("purpose", "STORY", "reason", "Người được nêu gương đề nghị (minh họa).");
        return desk.step(officer, exemplar(officer, exemplar), "exemplars", "publication-withdrawal", body);
    }

    /** Merges a subject into the one that was there before. */
    public Api.Answer merge(String duplicate, String into) {
        Api.Answer read = desk.get(Staff.HEAD, "/v1/subjects/" + duplicate);
        Map<String, Object> body =
                Map.of("into", into, "reason", "Cùng một người, hai đơn vị cùng đăng ký (minh họa).");
        return desk.step(Staff.HEAD, read, "subjects", "merge", body);
    }

    private Api.Answer exemplar(Persona who, String id) {
        return desk.get(who, "/v1/exemplars/" + id);
    }
}
