package vn.guongsang.nominations.attachment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.CMS;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.DAN_DIEN;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Some.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;

@QuarkusTest
@NominationsStack
class AttachmentsTest {

    private static final Persona OFFICER = officer(HEALTH);
    private static final int PART = 262_144;

    @Inject
    AttachmentService service;

    @Test
    void aFileIsSentInPartsCheckedAndDownloadedAsItWas() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "UNIT", 2026);
        byte[] pdf = file("%PDF-1.7", 600_000, 1);
        String path = begun(dossier, told(pdf));
        put(path, 2, Arrays.copyOfRange(pdf, PART, 2 * PART)).statusCode(204);
        put(path, 1, new byte[] {1}).statusCode(204);
        put(path, 1, Arrays.copyOf(pdf, PART)).statusCode(204);
        put(path, 3, Arrays.copyOfRange(pdf, 2 * PART, pdf.length)).statusCode(204);
        Api.get(OFFICER, path + "/content").statusCode(404);
        Api.step(OFFICER, path + "/completion", 1, null)
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("status", equalTo("STORED"))
                .body("statusLabel", equalTo("Đã lưu"))
                .body("mediaType", equalTo("application/pdf"))
                .body("allowedActions", contains("removal"));
        assertArrayEquals(pdf, downloaded(path));
        dossier.readBy(OFFICER).body("version", equalTo(3)).body("history.action", contains("draft", "edit", "edit"));
    }

    private static byte[] downloaded(String path) {
        return Api.get(AUDITOR, path + "/content")
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header("Content-Length", "600000")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"attachment.pdf\"; filename*=UTF-8''b%C3%A1o%20c%C3%A1o.pdf")
                .extract()
                .asByteArray();
    }

    @Test
    void aContentIsKeptOnceAndGoesWithItsLastAttachment() {
        byte[] pdf = file("%PDF-1.7", 1_000, 2);
        String first = stored(Dossier.draftedBy(HEALTH, "UNIT", 2026), pdf);
        String second = stored(Dossier.draftedBy(HEALTH, "UNIT", 2026), pdf);
        assertEquals(1, contents(pdf));
        assertEquals(1, Database.number("SELECT count(*) FROM content_part WHERE sha256 = ?", sha256(pdf)));
        assertEquals(0, Database.number("SELECT count(*) FROM attachment_part WHERE attachment_id = ?", id(second)));
        Api.delete(OFFICER, first, 2).statusCode(204);
        Api.get(OFFICER, second + "/content").statusCode(200);
        Api.delete(OFFICER, second, 1).statusCode(412);
        Api.delete(OFFICER, second, 2).statusCode(204);
        assertEquals(0, contents(pdf));
        Api.get(OFFICER, second).statusCode(404);
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({
        "<html><script>, PDF, tep.pdf",
        "<svg onload=alert(1)>, PNG, tep.png",
        "%PDF-1.7, JPEG, tep.jpeg",
        "MZ, PDF, tep.pdf",
    })
    void aContentThatIsNotOfTheDeclaredKindIsRefused(String begins, String kind, String name) {
        byte[] bytes = file(begins, 1_000, 3);
        Map<String, Object> told =
                with(told(bytes), "kind", kind, "fileName", name, "credit", "Ảnh: Mẫu", "altText", "Ba người hái rau");
        String path = begun(Dossier.draftedBy(HEALTH, "UNIT", 2026), told);
        put(path, 1, bytes).statusCode(204);
        Api.step(OFFICER, path + "/completion", 1, null)
                .statusCode(422)
                .body("code", equalTo("attachment-content-mismatch"))
                .body("errors.code", contains("attachment-kind"))
                .body("errors[0].pointer", equalTo("/kind"));
        Api.get(OFFICER, path).body("status", equalTo("UPLOADING"));
    }

    @Test
    void aContentThatIsTooShortOrDamagedIsRefused() {
        byte[] pdf = file("%PDF-1.7", 1_000, 4);
        String path = begun(Dossier.draftedBy(HEALTH, "UNIT", 2026), told(pdf));
        Api.step(OFFICER, path + "/completion", 1, null)
                .statusCode(422)
                .body("errors.code", contains("attachment-size", "attachment-kind"));
        byte[] damaged = pdf.clone();
        damaged[500]++;
        put(path, 1, damaged).statusCode(204);
        Api.step(OFFICER, path + "/completion", 1, null)
                .statusCode(422)
                .body("errors.code", contains("attachment-checksum"))
                .body("errors[0].pointer", equalTo("/sha256"));
    }

    @Test
    void aPartIsNoLargerThanOtherBodiesAndHasANumberOfItsUpload() {
        String path = begun(Dossier.draftedBy(HEALTH, "UNIT", 2026), told(file("%PDF-1.7", 1_000, 5)));
        put(path, 1, new byte[PART + 1]).statusCode(413);
        put(path, 0, new byte[1]).statusCode(400);
        put(path, 41, new byte[1]).statusCode(400);
        put(path, 1, new byte[0]).statusCode(400).body("code", equalTo("missing-body"));
        Api.as(OFFICER)
                .contentType("application/json")
                .body("{}")
                .put(path + "/parts/1")
                .then()
                .statusCode(415);
    }

    @Test
    void whatIsToldOfAFileFitsTogether() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "UNIT", 2026);
        byte[] png = file("PNG", 100, 6);
        String path = dossier.path() + "/attachments";
        Api.post(OFFICER, path, with(told(png), "kind", "PNG"))
                .statusCode(422)
                .body("code", equalTo("attachment-invalid"))
                .body("errors.code", contains("attachment-name-kind", "attachment-credit", "attachment-alt-text"))
                .body("errors.pointer", contains("/fileName", "/credit", "/altText"));
        Api.post(OFFICER, path, with(told(png), "kind", "SVG"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/kind"));
        Api.post(OFFICER, path, with(told(png), "size", 10_485_761))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/size"));
        Api.post(OFFICER, path, with(told(png), "fileName", "../a.pdf"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/fileName"));
        Api.post(OFFICER, path, with(told(png), "sha256", "ABC"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/sha256"));
    }

    @Test
    void noMoreThanFiftyFilesAreTaken() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "UNIT", 2026);
        Database.change(
                """
                INSERT INTO attachment (id, version, nomination_id, status, file_name, kind, size, sha256, rights,
                    created_by, created_at)
                SELECT gen_random_uuid(), 1, ?, 'UPLOADING', 'a.pdf', 'PDF', 1, '', 'OWN', 'x', now()
                FROM generate_series(1, 50)""",
                dossier.id());
        Api.post(OFFICER, dossier.path() + "/attachments", told(file("%PDF-1.7", 100, 7)))
                .statusCode(422)
                .body("errors.code", contains("attachments-too-many"));
    }

    @Test
    void aSubmittedNominationKeepsItsFilesAsTheyAre() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "PROVINCE", 2026);
        byte[] pdf = file("%PDF-1.7", 1_000, 8);
        String kept = stored(dossier, pdf);
        String open = begun(dossier, told(pdf));
        dossier.at(dossier.readBy(BOARD).extract().jsonPath().getLong("version"))
                .submitted();
        put(open, 1, pdf).statusCode(409).body("code", equalTo("illegal-transition"));
        Api.step(OFFICER, open + "/completion", 1, null).statusCode(409);
        Api.delete(OFFICER, kept, 2).statusCode(409).body("state", equalTo("SUBMITTED"));
        Api.post(OFFICER, dossier.path() + "/attachments", told(pdf)).statusCode(409);
        Api.get(COUNCIL, kept + "/content").statusCode(200);
    }

    @Test
    void outOfScopeThereAreNoFilesAndOtherRolesHaveNoBusinessHere() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "UNIT", 2026);
        byte[] pdf = file("%PDF-1.7", 1_000, 9);
        String path = stored(dossier, pdf);
        Persona stranger = officer(DAN_DIEN);
        Api.get(stranger, path).statusCode(404);
        Api.get(stranger, path + "/content").statusCode(404);
        Api.get(stranger, dossier.path() + "/attachments").statusCode(404);
        Api.post(stranger, dossier.path() + "/attachments", told(pdf)).statusCode(404);
        Api.delete(stranger, path, 2).statusCode(404);
        Api.get(CMS, path + "/content").statusCode(403);
        Api.post(AUDITOR, dossier.path() + "/attachments", told(pdf)).statusCode(403);
    }

    @Test
    void aClaimRestsOnAnAttachmentWhichThenStays() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "UNIT", 2026);
        String path = stored(dossier, file("%PDF-1.7", 1_000, 10));
        String open = begun(dossier, told(file("%PDF-1.7", 1_000, 11)));
        Map<String, Object> source =
                Map.of("kind", "ATTACHMENT", "reference", "Báo cáo năm 2025", "attachmentId", id(open));
        Map<String, Object> claim = Map.of("text", "Giảm lượng nước tưới", "sources", List.of(source));
        Api.post(OFFICER, dossier.path() + "/claims", claim)
                .statusCode(422)
                .body("errors.code", contains("claim-attachment-unknown"))
                .body("errors[0].pointer", equalTo("/sources/0/attachmentId"));
        Api.post(
                        OFFICER,
                        dossier.path() + "/claims",
                        with(claim, "sources", List.of(with(source, "attachmentId", id(path)))))
                .statusCode(201)
                .body("sources[0].attachmentId", equalTo(id(path).toString()));
        Api.delete(OFFICER, path, 2).statusCode(409).body("code", equalTo("attachment-in-use"));
        Api.delete(OFFICER, open, 1).statusCode(204);
    }

    @Test
    void uploadsThatNobodyGoesOnWithAreForgotten() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "UNIT", 2026);
        byte[] pdf = file("%PDF-1.7", 1_000, 12);
        String kept = stored(dossier, pdf);
        String open = begun(dossier, told(pdf));
        put(open, 1, pdf).statusCode(204);
        Instant now = Clock.systemUTC().instant();
        service.forgetAbandoned(now.plus(Duration.ofHours(23)));
        Api.get(OFFICER, open).statusCode(200);
        service.forgetAbandoned(now.plus(Duration.ofHours(25)));
        Api.get(OFFICER, open).statusCode(404);
        assertEquals(0, Database.number("SELECT count(*) FROM attachment_part WHERE attachment_id = ?", id(open)));
        Api.get(OFFICER, kept).statusCode(200);
    }

    @Test
    void filesAreListedPageByPage() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "UNIT", 2026);
        for (int i = 1; i <= 3; i++) {
            begun(dossier, with(told(file("%PDF-1.7", 100, i)), "fileName", "tep-" + i + ".pdf"));
        }
        String next = Api.get(OFFICER, dossier.path() + "/attachments?limit=2")
                .statusCode(200)
                .body("items", hasSize(2))
                .extract()
                .jsonPath()
                .getString("next");
        Api.get(OFFICER, next).statusCode(200).body("items", hasSize(1)).body("next", nullValue());
    }

    private static Map<String, Object> told(byte[] bytes) {
        return Map.of(
                "fileName",
                "báo cáo.pdf",
                "kind",
                "PDF",
                "size",
                bytes.length,
                "sha256",
                sha256(bytes),
                "rights",
                "OWN");
    }

    private static String begun(Dossier dossier, Map<String, Object> told) {
        return dossier.path()
                + "/attachments/"
                + Api.post(OFFICER, dossier.path() + "/attachments", told)
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getUUID("id");
    }

    private static String stored(Dossier dossier, byte[] pdf) {
        String path = begun(dossier, told(pdf));
        put(path, 1, pdf).statusCode(204);
        Api.step(OFFICER, path + "/completion", 1, null).statusCode(200);
        return path;
    }

    private static ValidatableResponse put(String path, int number, byte[] bytes) {
        return Api.as(OFFICER)
                .contentType("application/octet-stream")
                .body(bytes)
                .put(path + "/parts/" + number)
                .then();
    }

    private static byte[] file(String begins, int size, long seed) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        byte[] head = begins.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long contents(byte[] bytes) {
        return Database.number("SELECT count(*) FROM content WHERE sha256 = ?", sha256(bytes));
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
