package vn.guongsang.localstack.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes a nomination of the demo through its steps, each with an idempotency key that a second run repeats. */
public final class Council {

    private final Api nominations;
    private final Cast cast;

    Council(Api nominations, Cast cast) {
        this.nominations = nominations;
        this.cast = cast;
    }

    /** Who does what at a level, and for which unit. */
    record Way(String officer, String appraiser, String decider, String unit, String decidedOn) {

        static Way of(String level) {
            return switch (level) {
                case "UNIT" -> new Way("can-bo-so", "giam-doc-so", "giam-doc-so", "agency", "2025-11-20");
                case "COMMUNE" -> new Way("can-bo-xa", "chu-tich-xa", "chu-tich-xa", "commune", "2025-11-20");
                case "DISTRICT" ->
                    new Way("can-bo-huyen", "hoi-dong-huyen", "hoi-dong-huyen", "oldCommune", "2024-11-20");
                default -> new Way("can-bo-xa", "ban-tdkt", "lanh-dao-ban-tdkt", "commune", "2025-11-20");
            };
        }
    }

    /** Drafts, submits and appraises; the answer is ready for the decision. */
    Api.Answer prepare(Story story) {
        Way way = Way.of(story.level());
        UUID unit = cast.unit(way.unit());
        String officer = cast.token(way.officer());
        Api.Answer subject = nominations
                .post(officer, "/v1/subjects", key(story, "subject"), null, story.subject(unit))
                .require(201);
        Api.Answer draft = nominations
                .post(
                        officer,
                        "/v1/nominations",
                        key(story, "draft"),
                        null,
                        story.nomination(subject.text("/id"), unit))
                .require(201);
        Api.Answer submitted = step(story, draft, way.officer(), "submission", null);
        return step(
                story,
                submitted,
                way.appraiser(),
                "appraisal",
                Map.of(
                        "recommendation", "APPROVE",
                        "comment", "Thành tích rõ, minh chứng đầy đủ, không cường điệu.",
                        "findings", List.of(Map.of("criterion", "TASK_EXCELLENCE", "met", true))));
    }

    /** Approves. */
    Api.Answer approve(Story story, Api.Answer prepared) {
        Way way = Way.of(story.level());
        return step(story, prepared, way.decider(), "approval", Map.of("decision", decision(way.decidedOn())));
    }

    private Api.Answer step(Story story, Api.Answer before, String persona, String step, Object body) {
        String path = "/v1/nominations/" + before.text("/id") + "/" + step;
        return nominations
                .post(cast.token(persona), path, key(story, step), before.etag(), body)
                .require(200);
    }

    static Map<String, Object> decision(String date) {
        return Map.of("number", "2025/QĐ-KT", "date", date, "signer", "Người có thẩm quyền (minh họa)");
    }

    static String key(Story story, String step) {
        return "demo-" + story.key() + "-" + step;
    }
}
