package vn.guongsang.reporting.consolidation.web;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.testing.Some.exemplar;
import static vn.guongsang.reporting.testing.Some.recognition;
import static vn.guongsang.reporting.testing.Some.unit;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.text.Sha256;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.Level;
import vn.guongsang.model.TaskStatus;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.model.event.ExemplarSnapshot.Card;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;
import vn.guongsang.model.event.PropagationTaskSnapshot;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

/** A small province that reports, and the steps of its consolidated report. */
final class Consolidating {

    static final Persona MAKER = Asked.BOARD;
    static final Persona SIGNER = Persona.of("lanh-dao-so", "Lãnh đạo Sở", "province-board");
    static final String SIGNING =
            """
            {"number": "215/BC-UBND", "date": "2025-01-06", "place": "Thừa Thiên Huế", "issuer": "Ủy ban nhân dân tỉnh",
             "authority": "TM. ỦY BAN NHÂN DÂN", "position": "Chủ tịch", "signer": "Nguyễn Thị Mẫu",
             "recipients": ["Ban Thi đua - Khen thưởng Trung ương", "Lưu: VT, TĐKT"]}""";

    final UUID province = Ids.next();
    final UUID department = Ids.next();
    final UUID subordinate = Ids.next();
    final UUID district = Ids.next();
    final UUID commune = Ids.next();
    final Recognition first = recognition(1, Level.PROVINCE, 2024, department);
    final Recognition second = recognition(1, Level.COMMUNE, 2024, commune);
    final Recognition third = recognition(1, Level.COMMUNE, 2024, commune);
    final UUID firstExemplar = Ids.next();
    final UUID secondExemplar = Ids.next();
    final UUID thirdExemplar = Ids.next();
    final UUID report = Ids.next();

    /** Three recognitions, one of them propagated in town and in the highlands, an edition, the commune's accepted report. */
    static Consolidating province() {
        Database.clear();
        Consolidating it = new Consolidating();
        Told.units(
                unit(it.province, UnitType.PROVINCE, "Tỉnh Thừa Thiên Huế", null),
                unit(it.department, UnitType.DEPARTMENT, "Sở Y tế", it.province),
                unit(it.subordinate, UnitType.SUBORDINATE, "Bệnh viện thí dụ", it.department),
                unit(it.district, UnitType.DISTRICT, "Huyện Quảng Điền", it.province, Some.DISTRICTS_END),
                unit(it.commune, UnitType.COMMUNE, "Xã Quảng Thọ", it.district));
        Told.exemplars(
                exemplar(it.firstExemplar, 1, it.first),
                exemplar(it.secondExemplar, 1, it.second),
                exemplar(it.thirdExemplar, 1, it.third));
        it.propagated("{URBAN,COASTAL}", "{vi}");
        it.propagated("{REMOTE}", "{vi,pac}");
        Database.change(
                """
                INSERT INTO edition_store (id, version, status, year, revision, exemplar_ids, profiles, recalls, published_at)
                VALUES (gen_random_uuid(), 5, 'PUBLISHED', 2024, 1, '{}', 40, '[]', '2024-12-20T02:00:00Z')""");
        it.reported(1, 3);
        return it;
    }

    private void propagated(String areas, String languages) {
        PropagationTaskSnapshot task = Some.task(firstExemplar, 1, TaskStatus.PUBLISHED);
        Told.tasks(task);
        Database.change(
                "UPDATE propagation_store SET areas = CAST(? AS text[]), languages = CAST(? AS text[]) WHERE task_id = ?",
                areas,
                languages,
                task.id());
    }

    /** The commune's report in a version, accepted, with so many models spread. */
    void reported(int version, int models) {
        if (version == 1) {
            Database.change(
                    """
                    INSERT INTO unit_report (id, version, status, unit_id, plan_code, year, template_id, version_no, content,
                                             brought_by, passed, opened_at, submitted_at, accepted_at)
                    SELECT ?, 3, 'ACCEPTED', ?, 'GUONG_SANG_2023_2025', 2024, t.id, 1, '{}', '{}', '{}', now(), now(), now()
                    FROM report_template t LIMIT 1""",
                    report,
                    commune);
        }
        Database.change(
                """
                INSERT INTO report_version (report_id, version_no, submitted_at, submitted_by, signed_unit_id, template_id,
                                            content, checksum)
                SELECT id, ?, now(), 'can-bo', unit_id, template_id, CAST(? AS jsonb), ? FROM unit_report WHERE id = ?""",
                version,
                """
                {"figures": [{"indicator": "MODELS_SPREAD", "own": %1$d, "reported": %1$d}],
                 "narratives": [{"part": "GOOD_MODELS", "text": "Mô hình trồng rau sạch được nhân rộng ở %1$d thôn."}]}"""
                        .formatted(models),
                "%064d".formatted(version),
                report);
        Database.change("UPDATE unit_report SET version_no = ? WHERE id = ?", version, report);
    }

    /** The second exemplar is the same person as the third: both have one subject from now on. */
    void merge() {
        ExemplarSnapshot second = exemplar(secondExemplar, 2, this.second);
        Card card = second.card();
        Told.exemplars(new ExemplarSnapshot(
                second.id(),
                2,
                "subject-merged",
                second.status(),
                second.approvalNo(),
                second.publishable(),
                second.embargoUntil(),
                new Card(
                        card.subjectId(),
                        card.displayName(),
                        card.subjectType(),
                        card.unitId(),
                        card.sector(),
                        card.headline(),
                        thirdExemplar),
                second.recognitions()));
    }

    static Response order(Persona persona, UUID unit, int year, UUID amends) {
        Map<String, Object> body = new HashMap<>(Map.of("year", year));
        if (unit != null) {
            body.put("unitId", unit);
        }
        if (amends != null) {
            body.put("amends", amends);
        }
        return Asked.as(persona)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Prefer", "respond-async")
                .contentType("application/json")
                .body(body)
                .post("/v1/consolidated-reports");
    }

    /** A report whose job has ended. */
    static UUID made(Persona persona, UUID unit, int year, UUID amends) {
        Response accepted = order(persona, unit, year, amends);
        assertEquals(202, accepted.statusCode(), accepted.asString());
        String result = awaitDone(persona, accepted.path("id"));
        return UUID.fromString(result.substring(result.lastIndexOf('/') + 1));
    }

    /** Waits for a job; returns its result. */
    static String awaitDone(Persona persona, String job) {
        await().atMost(Duration.ofSeconds(40)).until(() -> !"QUEUED RUNNING"
                .contains(Asked.get(persona, "/v1/jobs/{id}", job).extract().path("status")));
        return Asked.get(persona, "/v1/jobs/{id}", job)
                .body("status", equalTo("DONE"))
                .extract()
                .path("result");
    }

    static ValidatableResponse step(Persona persona, UUID id, String step, String version, String body) {
        var call = Asked.as(persona)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", version);
        if (body != null) {
            call.contentType("application/json").body(body);
        }
        return call.post("/v1/consolidated-reports/{id}/" + step, id).then();
    }

    /** Signs a draft and waits for its documents. */
    static void signed(UUID id) {
        step(SIGNER, id, "finalisation", "\"v1\"", SIGNING).statusCode(200);
        await().atMost(Duration.ofSeconds(40))
                .until(() -> Asked.get(SIGNER, "/v1/consolidated-reports/{id}/documents/PDF", id)
                                .extract()
                                .statusCode()
                        == 200);
    }

    static byte[] document(UUID id, String format) {
        return Asked.get(SIGNER, "/v1/consolidated-reports/{id}/documents/{format}", id, format)
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    static Map<String, String> hashes(UUID id) {
        Map<String, String> hashes = new HashMap<>();
        for (String format : new String[] {"DOCX", "PDF", "XLSX", "CSV", "JSON"}) {
            hashes.put(format, Sha256.of(document(id, format)));
        }
        return hashes;
    }
}
