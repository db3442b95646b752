package vn.guongsang.nominations.personal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.Api.post;
import static vn.guongsang.nominations.testing.Api.put;
import static vn.guongsang.nominations.testing.Api.step;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.HEALTH;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Registered;
import vn.guongsang.nominations.testing.Some;
import vn.guongsang.nominations.testing.WholeDatabase;

/** What the features around a nomination and an exemplar keep of a person, under erasure. */
@QuarkusTest
@NominationsStack
class NeighbourErasureTest {

    private static final String ERASED = "Đã xóa dữ liệu cá nhân";

    private final String marker = "m" + UUID.randomUUID().toString().replace("-", "");
    private final String name = "Hộ " + marker;
    private final UUID claim = Ids.next();
    private final UUID attachment = Ids.next();
    private final UUID plan = Ids.next();
    private final UUID own = Ids.next();
    private final UUID shared = Ids.next();
    private final UUID referral = Ids.next();
    private final UUID tip = Ids.next();

    private UUID subject;
    private Dossier dossier;
    private UUID exemplar;

    @BeforeEach
    void recognise() {
        subject = Registered.by(officer(HEALTH), Some.with(Some.subject(name, HEALTH), "type", "HOUSEHOLD"))
                .id();
        dossier = Dossier.drafted(Some.nomination(subject, HEALTH, "PROVINCE", 2024), HEALTH)
                .submitted()
                .appraisedBy(COUNCIL, "APPROVE");
        post(BOARD, dossier.path() + "/comments", Map.of("visibility", "INTERNAL", "text", "Bà " + marker))
                .statusCode(200);
        exemplar = dossier.step(BOARD, "approval", Some.approval("2024-11-20"))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getUUID("approval.exemplarId");
    }

    @Test
    void noFeatureKeepsAWordOfThePersonAndWhatIsCountedStays() {
        kept();
        praised(own, subject);
        praised(shared, subject, Some.registeredSubject(officer(HEALTH), HEALTH));
        List<String> before = WholeDatabase.tablesWith(marker);
        assertTrue(
                before.containsAll(List.of(
                        "attachment",
                        "claim",
                        "commendation",
                        "conflict_declaration",
                        "distinct_pair",
                        "history_line",
                        "import_row",
                        "late_admission",
                        "name_word",
                        "nomination_batch",
                        "nomination_comment",
                        "nurturing_check",
                        "nurturing_plan",
                        "objection",
                        "past_recognition",
                        "referral",
                        "subject",
                        "tip")),
                before.toString());

        erased();

        assertEquals(List.of(), WholeDatabase.tablesWith(marker));
        theSubjectIsAShell();
        whatSpokeOfThePersonIsAShell();
    }

    @Test
    void thePersonIsHandedWhateverAnErasureWouldTakeAway() {
        kept();
        praised(own, subject);

        List<Map<String, Object>> places = get(BOARD, "/v1/subjects/{id}/personal-data", subject)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("records");

        assertEquals(
                Arrays.stream(PersonalRecord.values())
                        .filter(place -> place.export().isPresent())
                        .map(Enum::name)
                        .toList(),
                places.stream().map(place -> place.get("place")).toList());
        places.forEach(place -> assertTrue(place.get("entries").toString().contains(marker), place.toString()));
    }

    @Test
    void onlyWhatAViewOfItsOwnTellsIsNotHandedOverByPlace() {
        assertEquals(
                List.of(
                        "NAME_WORD",
                        "SUBJECT",
                        "APPRAISAL",
                        "ATTACHMENT_PART",
                        "CONTENT",
                        "CORRECTION",
                        "DATA_REQUEST"),
                Arrays.stream(PersonalRecord.values())
                        .filter(place -> place.export().isEmpty())
                        .map(Enum::name)
                        .toList());
    }

    private void theSubjectIsAShell() {
        assertEquals(
                0, Database.number("SELECT count(*) FROM subject WHERE id = ? AND identity_hash IS NOT NULL", subject));
        get(BOARD, "/v1/subjects/{id}", subject)
                .body("leaderName", nullValue())
                .body("organisationCode", nullValue())
                .body("gender", nullValue())
                .body("ethnicity", nullValue())
                .body("identity", nullValue())
                .body("directWorker", equalTo(true))
                .body("memberCount", equalTo(42))
                .body("allowedActions", contains("merge"));
    }

    private void whatSpokeOfThePersonIsAShell() {
        get(BOARD, dossier.path() + "/claims/{id}", claim)
                .body("text", equalTo(ERASED))
                .body("status", equalTo("CONFIRMED"))
                .body("sources", empty());
        get(BOARD, "/v1/nurturing-plans/{id}", plan)
                .body("strengths", empty())
                .body("milestones.text", contains(ERASED))
                .body("milestones.dueOn", contains("2025-12-31"))
                .body("support.valueVnd", contains(25_000_000))
                .body("support.giver", contains(ERASED));
        get(BOARD, "/v1/commendations/{id}", own)
                .body("achievement", equalTo(ERASED))
                .body("achievementKey", nullValue())
                .body("deedOn", equalTo("2024-10-15"));
        get(BOARD, "/v1/commendations/{id}", shared)
                .body("achievement", equalTo(ERASED + " và các hộ cứu người trong lũ"))
                .body("achievementKey", equalTo("LU-2024"));
        get(BOARD, "/v1/referrals/{id}", referral).body("status", equalTo("SENT"));
        get(BOARD, "/v1/tips/{id}", tip).body("text", equalTo(ERASED)).body("status", equalTo("ACCEPTED"));
    }

    @Test
    void theBytesOfAttachmentsGoUnlessTheyBelongToSomebodyElseToo() {
        String mine = hash();
        String common = hash();
        Dossier other = Dossier.draftedBy(HEALTH, "PROVINCE", 2024);
        content(mine);
        content(common);
        attached(attachment, dossier.id(), mine);
        attached(Ids.next(), dossier.id(), common);
        UUID others = Ids.next();
        attached(others, other.id(), common);

        erased();

        String path = dossier.path() + "/attachments/" + attachment;
        get(BOARD, path)
                .statusCode(200)
                .body("status", equalTo("ERASED"))
                .body("statusLabel", equalTo("Đã xóa nội dung"))
                .body("fileName", equalTo(ERASED))
                .body("credit", nullValue())
                .body("sha256", equalTo(mine))
                .body("allowedActions", empty());
        get(BOARD, path + "/content").statusCode(404);
        assertEquals(0, parts(mine));
        assertEquals(1, parts(common));
        get(BOARD, other.path() + "/attachments/" + others + "/content").statusCode(200);
    }

    @Test
    void aSecondRegistrationOfThePersonGoesWithTheFirst() {
        Registered first = Registered.by(officer(HEALTH), Some.with(Some.subject(name, HEALTH), "type", "HOUSEHOLD"));
        Registered second = Registered.by(officer(HEALTH), Some.with(Some.subject(name, HEALTH), "type", "HOUSEHOLD"));
        second.mergedBy(BOARD, first).statusCode(200);
        subject = first.id();

        erased();

        get(BOARD, "/v1/subjects/{id}", second.id()).body("displayName", equalTo(ERASED));
        put(BOARD, "/v1/subjects/{id}", 3, Some.with(Some.subject(name, HEALTH), "type", "HOUSEHOLD"), second.id())
                .statusCode(409)
                .body("code", equalTo("subject-erased"));
        second.candidatesFor(BOARD).body("items", empty());
    }

    private void erased() {
        Map<String, Object> asked =
                Map.of("subjectId", subject, "kind", "ERASURE", "receivedAt", "2026-01-02T03:00:00Z");
        UUID request = post(BOARD, "/v1/data-requests", asked)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        step(BOARD, "/v1/data-requests/{id}/completion", 1, Map.of("outcome", "Đã xóa theo yêu cầu"), request)
                .statusCode(200);
    }

    /** One row a table, with the marker in every column that can hold a word. */
    private void kept() {
        run(
                "UPDATE subject SET leader_name = $m, person_key = $m, organisation_code = $m, gender = 'FEMALE', ethnicity = $m,"
                        + " direct_worker = true, identity_kind = 'CITIZEN_ID', identity_hash = '\\x01', identity_tail = '123'"
                        + " WHERE id = $s");
        run("INSERT INTO distinct_pair SELECT least($s, id), greatest($s, id), 'ban-tdkt', $m, now() FROM subject"
                + " WHERE id <> $s LIMIT 1");
        run("INSERT INTO claim VALUES ('" + claim + "', 1, $n, 'CONFIRMED', $m, 40, $m, '[{\"kind\": \"PERSON\","
                + " \"reference\": \"$w\"}]', 'hoi-dong', 'Hội đồng', now(), $m)");
        run("INSERT INTO history_line VALUES ('" + claim + "', 1, now(), 'hoi-dong', 'Hội đồng', 'confirmation', NULL,"
                + " 'CONFIRMED', $m)");
        attachedByName();
        run("INSERT INTO late_admission VALUES ($n, $m, 'ban-tdkt', 'Ban', now())");
        run(
                "INSERT INTO conflict_declaration VALUES (gen_random_uuid(), $n, 'hoi-dong', 'KIN', $m, 'hoi-dong', now())");
        run("INSERT INTO public_opinion SELECT '" + Ids.named("opinion", marker)
                + "', $n, now(), id, 10, 'ban-tdkt', now(),"
                + " '2024-11-01', now() FROM public_opinion_rule WHERE level = 'PROVINCE' LIMIT 1");
        run("INSERT INTO objection VALUES (gen_random_uuid(), 1, '" + Ids.named("opinion", marker)
                + "', $n, 'DISMISSED'," + " 'Ông Khác', $m, 'ban-tdkt', now(), 'ban-tdkt', now(), $m)");
        keptByBatchesAndTips();
        keptByFollowUp();
        keptByImports();
    }

    private void keptByImports() {
        UUID table = Ids.next();
        run("INSERT INTO data_import (id, version, kind, status, file_name, media_type, size, sha256, created_by,"
                + " created_by_name, created_at, skip_errors, preview_token, stale) VALUES ('" + table
                + "', 3, 'PAST_RECOGNITIONS', 'CHECKED', 'a.csv', 'text/csv', 1, '" + "0".repeat(64)
                + "', 'ban-tdkt', 'Ban', now(), false, 'x', false)");
        run(
                "INSERT INTO import_row (import_id, number, outcome, fixed, faults, new_id, candidates, name, content) VALUES ('"
                        + table
                        + "', 2, 'AMBIGUOUS', false, '[]', gen_random_uuid(), ARRAY[$s], $m, '{\"headName\": \"$w\"}')");
        run(
                "INSERT INTO past_recognition (id, subject_id, display_name, year, level, unit_id, decision_number, form, summary,"
                        + " source, record_key, import_id, row_number, imported_by, imported_at) VALUES (gen_random_uuid(), $s, $m,"
                        + " 2019, 'UNIT', $u, '1/QĐ', 'Giấy khen', $m, $m, '2019|1', '" + table
                        + "', 3, 'ban-tdkt', now())");
    }

    private void keptByBatchesAndTips() {
        UUID batch = Ids.next();
        run("INSERT INTO nomination_batch VALUES ('" + batch + "', 'RETURN', $m, 'ban-tdkt', now())");
        run("INSERT INTO nomination_batch_item VALUES ('" + batch + "', 1, $n, 1, 'DONE', NULL)");
        String tips =
                "INSERT INTO tip (id, version, status, unit_id, about, text, received_at, closed_at, nomination_id,"
                        + " duplicate_of) VALUES ('%s', 1, '%s', $u, $m, $m, now(), now(), %s, %s)";
        run(tips.formatted(tip, "ACCEPTED", "$n", "NULL"));
        run(tips.formatted(Ids.next(), "DUPLICATE", "NULL", "'" + tip + "'"));
    }

    private void keptByFollowUp() {
        run("INSERT INTO nurturing_plan VALUES ('" + plan + "', 1, 'CLOSED', $s, $u, 'AGRICULTURE', 'CITIZEN', $m,"
                + " '2024-01-01', 'PROVINCE', ARRAY[$m], '[{\"text\": \"$w\"}]', '[{\"text\": \"$w\", \"dueOn\":"
                + " \"2025-12-31\"}]', '[{\"kind\": \"MATERIAL\", \"description\": \"$w\", \"givenOn\": \"2024-05-01\","
                + " \"giver\": \"$w\", \"valueVnd\": 25000000}]', '{}', '2024-12-01', now())");
        run("INSERT INTO nurturing_check VALUES ('" + plan + "', 2024, $m, $m, 'can-bo', now())");
        run(
                "INSERT INTO referral (id, version, status, exemplar_id, approval_no, dossier_id, dossier_version, from_rung,"
                        + " from_unit_id, to_rung, letter_number, note, sent_by, sent_on, answer_text, created_at) VALUES ('"
                        + referral + "', 1, 'SENT', '" + exemplar
                        + "', 1, $n, 1, 'PROVINCE', $u, 'NATION', '12/TTr', $m,"
                        + " 'ban-tdkt', '2024-12-01', $m, now())");
    }

    private void praised(UUID commendation, UUID... subjects) {
        run(
                "INSERT INTO commendation (id, version, status, form, level, type, unit_id, achievement, achievement_key, deed_on,"
                        + " found_through, proposed_by, proposed_at, acknowledged) VALUES ('" + commendation
                        + "', 1, 'WITHDRAWN', 'MERIT_PROVINCE', 'PROVINCE', 'UNSCHEDULED', $u,"
                        + " '" + name
                        + " và các hộ cứu người trong lũ', 'LU-2024', '2024-10-15', 'CITIZEN', 'can-bo', now(), '{}')");
        for (UUID one : subjects) {
            run("INSERT INTO commendation_subject VALUES ('" + commendation + "', '" + one + "')");
        }
    }

    private void attachedByName() {
        String sha256 = hash();
        content(sha256);
        attached(attachment, dossier.id(), sha256);
    }

    private void attached(UUID id, UUID nomination, String sha256) {
        run("INSERT INTO attachment VALUES ('" + id + "', 2, '" + nomination + "', 'STORED', '$w.pdf', 'PDF', 33, '"
                + sha256 + "', '" + sha256 + "', 'OWN', $m, $m, 'can-bo', now())");
    }

    private void content(String sha256) {
        Database.change("INSERT INTO content VALUES (?)", sha256);
        Database.change(
                "INSERT INTO content_part VALUES (?, 1, ?)", sha256, marker.getBytes(StandardCharsets.US_ASCII));
    }

    private static long parts(String sha256) {
        return Database.number("SELECT count(*) FROM content_part WHERE sha256 = ?", sha256);
    }

    private static String hash() {
        return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    }

    private void run(String sql) {
        Database.change(sql.replace("$m", "'" + marker + "'")
                .replace("$w", marker)
                .replace("$n", "'" + dossier.id() + "'::uuid")
                .replace("$s", "'" + subject + "'::uuid")
                .replace("$u", "'" + HEALTH + "'::uuid"));
    }
}
