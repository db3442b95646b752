package vn.guongsang.system.running;

import static vn.guongsang.system.running.TheSuite.NOMINATIONS;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.system.oracle.Ledger;

/**
 * A nomination that waits for its decision, and how a careful client approves it: again and again with the same key,
 * until it has an answer.
 */
public record Dossier(UUID id, String etag, String key, String decidedOn) {

    /** Stands in every field that must never leave nominations-service by an event or a log; ASCII survives any encoding. */
    public static final String SECRET = "personal-7c1d-stays-inside";

    private static final List<String> CRITERIA =
            List.of("EXEMPLARY_COMPLIANCE", "TASK_EXCELLENCE", "INNOVATION_LEADERSHIP", "SOLIDARITY_COMMUNITY");

    private static final Map<String, Object> APPRAISAL = Map.of(
            "recommendation",
            "APPROVE",
            "comment",
            "Minh chứng đầy đủ. " + SECRET,
            "findings",
            List.of(Map.of("criterion", "TASK_EXCELLENCE", "met", true)));

    /** Of the department of health. */
    public static Dossier ready() {
        return ready(People.HEALTH, 2025, "2025-10-20");
    }

    /** Of a unit in a year: drafted, submitted and appraised through the API, to be decided under that date. */
    public static Dossier ready(UUID unit, int year, String decidedOn) {
        Persona officer = People.officerOf(unit);
        String subject = registered(officer);
        Api.Answer draft = post(officer, "/v1/nominations", null, nomination(subject, unit, year))
                .require(201);
        String path = "/v1/nominations/" + draft.text("/id");
        Api.Answer submitted =
                post(officer, path + "/submission", draft.etag(), null).require(200);
        Api.Answer appraised = post(People.APPRAISER, path + "/appraisal", submitted.etag(), APPRAISAL)
                .require(200);
        return new Dossier(
                UUID.fromString(draft.text("/id")),
                appraised.etag(),
                UUID.randomUUID().toString(),
                decidedOn);
    }

    private static String registered(Persona officer) {
        Map<String, Object> household = Map.of(
                "type",
                "HOUSEHOLD",
                "displayName",
                "Hộ gia đình Thí Dụ " + UUID.randomUUID(),
                "headName",
                SECRET,
                "unitId",
                officer.unitId());
        return post(officer, "/v1/subjects", null, household).require(201).text("/id");
    }

    /** As many as asked for, prepared by four clients at a time. */
    public static List<Dossier> ready(int count) {
        return AtOnce.run(
                4,
                IntStream.range(0, count)
                        .<Callable<Dossier>>mapToObj(i -> Dossier::ready)
                        .toList());
    }

    private static Map<String, Object> nomination(String subject, UUID unit, int year) {
        return Map.of(
                "subjectId",
                subject,
                "unitId",
                unit,
                "sector",
                "SOCIAL_LIFE",
                "level",
                "PROVINCE",
                "year",
                year,
                "headline",
                "Hộ gia đình hiến đất mở đường",
                "summary",
                "Hiến đất, góp công, vận động bà con cùng làm.",
                "story",
                "Câu chuyện đầy đủ. " + SECRET,
                "justifications",
                CRITERIA.stream().map(Dossier::justification).toList(),
                "publicationGrounds",
                Stream.of("NAME", "STORY").map(Dossier::ground).toList());
    }

    private static Map<String, Object> ground(String purpose) {
        return Map.of("purpose", purpose, "basis", "CONSENT", "evidence", SECRET, "grantedOn", "2024-01-02");
    }

    private static Map<String, Object> justification(String criterion) {
        return Map.of(
                "criterion",
                criterion,
                "text",
                "Thành tích được xác nhận. " + SECRET,
                "evidence",
                List.of(Map.of("title", "Báo cáo thành tích", "url", "https://hoso.example.vn/thi-du.pdf")));
    }

    private static Api.Answer post(Persona persona, String path, String etag, Object body) {
        return NOMINATIONS.post(People.token(persona), path, UUID.randomUUID().toString(), etag, body);
    }

    /** One try to approve, with this dossier's own key and the version that was read. */
    public Api.Answer approve() {
        return approve(key);
    }

    /** One try to approve, with another key. */
    public Api.Answer approve(String otherKey) {
        Ledger.asked(id);
        Map<String, Object> decision =
                Map.of("number", "1207/QĐ-UBND", "date", decidedOn, "signer", "Người có thẩm quyền (minh họa)");
        return NOMINATIONS.post(
                People.token(People.BOARD),
                "/v1/nominations/" + id + "/approval",
                otherKey,
                etag,
                Map.of("decision", decision));
    }
}
