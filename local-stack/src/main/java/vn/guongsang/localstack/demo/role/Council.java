package vn.guongsang.localstack.demo.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.Cast;

/** Takes a nomination of the demo through its steps, each by the person who may take it. */
public final class Council {

    private final Api nominations;
    private final Cast cast;

    /** The people of the cast at a service. */
    public Council(Api nominations, Cast cast) {
        this.nominations = nominations;
        this.cast = cast;
    }

    /** One step that was taken, and its answer. */
    public record Step(String name, Api.Answer answer) {}

    /** A nomination under way: its story and the steps taken so far. */
    public record Dossier(Story story, List<Step> steps) {

        /** The answer of the last step. */
        public Api.Answer last() {
            return steps.get(steps.size() - 1).answer();
        }

        /** The exemplar that it has become. */
        public String exemplar() {
            return last().text("/approval/exemplarId");
        }

        private Dossier then(String name, Api.Answer answer) {
            List<Step> more = new ArrayList<>(steps);
            more.add(new Step(name, answer));
            return new Dossier(story, more);
        }
    }

    /** Who brings a nomination in, who appraises it and who decides. */
    private record Way(String officer, String appraiser, String decider) {

        static Way of(Story story) {
            String officer =
                    switch (story.unit()) {
                        case "agency" -> "can-bo-so";
                        case "oldCommune" -> "can-bo-huyen";
                        case "otherCommune" -> "can-bo-xa-khac";
                        default -> "can-bo-xa";
                    };
            return switch (story.level()) {
                case "UNIT" -> new Way(officer, "giam-doc-so", "giam-doc-so");
                case "COMMUNE" -> new Way(officer, "chu-tich-xa", "chu-tich-xa");
                case "DISTRICT" -> new Way(officer, "hoi-dong-huyen", "hoi-dong-huyen");
                default -> new Way(officer, "ban-tdkt", "lanh-dao-ban-tdkt");
            };
        }
    }

    /** Plays a story to its end. */
    public Dossier play(Story story) {
        return switch (story.course()) {
            case WITHDRAWN -> withdraw(submit(draft(story, Story.grounds())));
            case REJECTED -> reject(prepare(story));
            case RETURNED -> approve(appraise(resubmit(giveBack(submit(draft(story, Story.grounds()))))));
            case APPROVED, EMBARGOED, FAR, THERE_AND_BACK -> approve(prepare(story));
        };
    }

    /** Drafts, submits and appraises; only the decision is missing. */
    public Dossier prepare(Story story) {
        return appraise(submit(draft(story, Story.grounds())));
    }

    /** As {@link #prepare}, without a ground for publication: the profile never gets into the feed. */
    public Dossier prepareUnpublished(Story story) {
        return appraise(submit(draft(story, List.of())));
    }

    private Dossier draft(Story story, List<Map<String, Object>> grounds) {
        UUID unit = cast.unit(story.unit());
        String officer = cast.token(Way.of(story).officer());
        String key = "demo-" + story.subjectKey() + "-subject";
        Api.Answer subject = nominations
                .post(officer, "/v1/subjects", key, null, story.subject(unit))
                .require(201);
        Map<String, Object> body = story.nomination(subject.text("/id"), unit, grounds);
        Api.Answer draft = nominations
                .post(officer, "/v1/nominations", key(story, "draft"), null, body)
                .require(201);
        return new Dossier(story, List.of(new Step("lập", draft)));
    }

    private Dossier submit(Dossier dossier) {
        return step(dossier, "trình", Way.of(dossier.story()).officer(), "submission", null);
    }

    private Dossier giveBack(Dossier dossier) {
        Map<String, Object> reason = Map.of("reason", dossier.story().reason());
        return step(dossier, "trả lại", Way.of(dossier.story()).appraiser(), "return", reason);
    }

    /** The officer adds the source that was missing, and submits again. */
    private Dossier resubmit(Dossier returned) {
        Story story = returned.story();
        String officer = Way.of(story).officer();
        String subject = returned.last().text("/subject/id");
        Map<String, Object> body = new HashMap<>(story.nomination(subject, cast.unit(story.unit()), Story.grounds()));
        body.put(
                "story",
                body.get("story") + " Nguồn bổ sung: danh sách do nhà trường xác nhận ngày 03/11/2025 (minh họa).");
        Api.Answer edited = nominations
                .put(cast.token(officer), path(returned), returned.last().etag(), body)
                .require(200);
        return step(returned.then("bổ sung", edited), "trình lại", officer, "submission", null);
    }

    private Dossier appraise(Dossier dossier) {
        boolean doubtful = dossier.story().course() == Story.Course.REJECTED;
        Map<String, Object> opinion = new HashMap<>(Map.of(
                "recommendation", doubtful ? "REJECT" : "APPROVE",
                "comment",
                        doubtful
                                ? "Kết quả quan trắc không xác nhận nội dung kê khai."
                                : "Thành tích rõ, minh chứng đầy đủ, không cường điệu.",
                "findings", List.of(Map.of("criterion", "TASK_EXCELLENCE", "met", !doubtful))));
        if (dossier.story().decision() != null) {
            opinion.put("givenOn", dossier.story().decision().date());
        }
        return step(dossier, "thẩm định", Way.of(dossier.story()).appraiser(), "appraisal", opinion);
    }

    /** Approves. */
    public Dossier approve(Dossier dossier) {
        Story story = dossier.story();
        Map<String, Object> body =
                new HashMap<>(Map.of("decision", story.decision().body()));
        if (story.embargoUntil() != null) {
            body.put("embargoUntil", story.embargoUntil());
        }
        return step(dossier, "công nhận", Way.of(story).decider(), "approval", body);
    }

    private Dossier reject(Dossier dossier) {
        Map<String, Object> reason = Map.of("reason", dossier.story().reason());
        return step(dossier, "không công nhận", Way.of(dossier.story()).decider(), "rejection", reason);
    }

    private Dossier withdraw(Dossier dossier) {
        Map<String, Object> reason = Map.of("reason", dossier.story().reason());
        return step(dossier, "đơn vị rút", Way.of(dossier.story()).officer(), "withdrawal", reason);
    }

    private Dossier step(Dossier before, String name, String persona, String step, Object body) {
        // A dossier can take a step twice, so the version that it starts from is part of the key.
        String key = key(before.story(), step + "-" + before.last().text("/version"));
        return before.then(
                name,
                nominations
                        .post(
                                cast.token(persona),
                                path(before) + "/" + step,
                                key,
                                before.last().etag(),
                                body)
                        .require(200));
    }

    /** Revokes an exemplar with every recognition in force. */
    public Api.Answer revoke(String exemplar, Story.Decision decision, String reason) {
        Map<String, Object> body =
                Map.of("reason", reason, "decision", decision.body(), "effectiveOn", decision.date());
        return onExemplar(exemplar, "revocation", body);
    }

    /** Approves a revoked exemplar again. */
    public Api.Answer approveAgain(String exemplar, Story.Decision decision, String reason) {
        return onExemplar(exemplar, "reapproval", Map.of("decision", decision.body(), "reason", reason));
    }

    private Api.Answer onExemplar(String exemplar, String step, Object body) {
        String token = cast.token("lanh-dao-ban-tdkt");
        String path = "/v1/exemplars/" + exemplar;
        String etag = nominations.get(token, path).require(200).etag();
        return nominations
                .post(token, path + "/" + step, "demo-" + step + "-" + exemplar, etag, body)
                .require(200);
    }

    private static String path(Dossier dossier) {
        return "/v1/nominations/" + dossier.last().text("/id");
    }

    private static String key(Story story, String step) {
        return "demo-" + story.key() + "-" + step;
    }
}
