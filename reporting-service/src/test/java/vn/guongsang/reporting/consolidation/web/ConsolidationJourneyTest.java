package vn.guongsang.reporting.consolidation.web;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.reporting.consolidation.web.Consolidating.MAKER;
import static vn.guongsang.reporting.consolidation.web.Consolidating.SIGNER;
import static vn.guongsang.reporting.consolidation.web.Consolidating.SIGNING;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;

@QuarkusTest
@ReportingStack
class ConsolidationJourneyTest {

    private Consolidating it;

    @BeforeEach
    void aProvinceThatReports() {
        it = Consolidating.province();
    }

    @Test
    void aReportIsMadeAsAJobSignedByAnotherSealedAndSentToTheCentralBoard() throws GeneralSecurityException {
        Response accepted = Consolidating.order(MAKER, null, 2024, null);
        assertEquals(202, accepted.statusCode());
        assertEquals("respond-async", accepted.header("Preference-Applied"));
        assertTrue(accepted.header("Location").endsWith("/v1/jobs/" + accepted.path("id")));
        String result = Consolidating.awaitDone(MAKER, accepted.path("id"));
        UUID id = UUID.fromString(result.substring(result.lastIndexOf('/') + 1));

        assertDraft(id);
        Consolidating.step(MAKER, id, "finalisation", "\"v1\"", SIGNING)
                .statusCode(403)
                .body("code", equalTo("consolidation-own-snapshot"));
        Asked.get(SIGNER, "/v1/consolidated-reports/{id}/verification", id).statusCode(404);
        Consolidating.signed(id);
        assertSealed(id);
        read(id).body("status", equalTo("FINAL"))
                .body("signing.number", equalTo("215/BC-UBND"))
                .body("documents.stage", everyItem(equalTo("FINAL")));
        Consolidating.step(
                        MAKER,
                        id,
                        "dispatch",
                        "\"v2\"",
                        "{\"sentOn\": \"2025-01-10\", \"documentNumber\": \"1024/UBND-TĐKT\"}")
                .statusCode(200)
                .body("status", equalTo("SENT"))
                .body("history.action", contains("snapshot", "finalisation", "dispatch"));
        assertTamperingIsFound(id);
    }

    private void assertDraft(UUID id) {
        read(id).body("status", equalTo("DRAFT"))
                .body("unitId", equalTo(it.province.toString()))
                .body("unitsAccepted", equalTo(1))
                .body("allowedActions", contains("discard"))
                .body("documents.stage", everyItem(equalTo("DRAFT")))
                .body("documents", hasSize(5));
    }

    @Test
    void theDocumentsOfADraftSayTheSameNumbersUntilItIsDiscarded() throws IOException {
        UUID id = Consolidating.made(MAKER, null, 2024, null);
        JsonPath twin = new JsonPath(new String(Consolidating.document(id, "JSON"), UTF_8));
        assertEquals("[3]", twin.getString("indicators.findAll { it.code == 'SUBJECTS' }.system"));
        assertEquals("[3]", twin.getString("indicators.findAll { it.code == 'MODELS_SPREAD' }.reported"));
        assertEquals(1, twin.getInt("indicators.find { it.code == 'EDITIONS' }.system"));
        assertEquals(40, twin.getInt("indicators.find { it.code == 'EDITION_PROFILES' }.system"));
        assertEquals(1, twin.getInt("indicators.find { it.code == 'PUBLICATIONS_IN_AREAS' }.system"));
        assertEquals(1, twin.getInt("indicators.find { it.code == 'PUBLICATIONS_IN_MINORITY_LANGUAGES' }.system"));
        assertEquals(1, twin.getInt("series.find { it.year == 2024 }.propagated"));
        assertEquals(2, twin.getInt("units.find { it.name == 'Xã Quảng Thọ' }.recognitions"));

        String csv = new String(Consolidating.document(id, "CSV"), UTF_8);
        assertTrue(csv.contains("indicators,SUBJECTS,"), csv);
        assertSumsAgree(Consolidating.document(id, "XLSX"));
        try (PDDocument pdf = Loader.loadPDF(Consolidating.document(id, "PDF"))) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Mô hình trồng rau sạch được nhân rộng ở 3 thôn."), text);
            assertTrue(text.contains("ỦY BAN NHÂN DÂN TỈNH"), text);
        }
        assertListedAndDiscarded(id);
    }

    @Test
    void afterARevocationAMergeAndAnAmendedReportTheOldOneStaysAndTheNewOneDiffersByItsDelta() {
        UUID old = Consolidating.made(MAKER, null, 2024, null);
        Consolidating.signed(old);
        Map<String, String> before = Consolidating.hashes(old);
        Map<String, BigDecimal> oldFigures = Amendment.figures(old);

        Amendment.happensTo(it);
        Consolidating.order(MAKER, null, 2024, null)
                .then()
                .statusCode(422)
                .body("errors.code", contains("amends-not-valid-report"));
        UUID amended = Consolidating.made(MAKER, null, 2024, old);
        Consolidating.signed(amended);

        assertEquals(before, Consolidating.hashes(old));
        read(old).body("status", equalTo("SUPERSEDED")).body("supersededBy", equalTo(amended.toString()));
        assertTrue(Consolidating.awaitDone(SIGNER, reproduction(old)).endsWith("/verification"));
        Amendment.assertDeltaIsExact(old, amended, oldFigures, it);
    }

    private static void assertSumsAgree(byte[] xlsx) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            var units = book.getSheet("Đơn vị");
            var sum = units.getRow(units.getLastRowNum()).getCell(3);
            assertEquals(3.0, sum.getNumericCellValue());
            assertEquals(
                    3.0,
                    book.getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluate(sum)
                            .getNumberValue());
        }
    }

    /** What somebody changes behind the service's back does not pass for what was signed. */
    private static void assertTamperingIsFound(UUID id) {
        Database.change(
                "UPDATE consolidated_document SET sha256 = repeat('0', 64) WHERE report_id = ? AND format = 'PDF'", id);
        Database.change(
                "UPDATE consolidated_seal SET content = replace(content, 'Nguyễn', 'Trần') WHERE report_id = ?", id);
        Database.change("DELETE FROM consolidated_document_part WHERE report_id = ? AND format = 'CSV'", id);
        Database.change("DELETE FROM consolidated_document WHERE report_id = ? AND format = 'CSV'", id);

        Asked.get(SIGNER, "/v1/consolidated-reports/{id}/verification", id)
                .body("intact", equalTo(false))
                .body("signatureValid", equalTo(false))
                .body("documents.find { it.document.format == 'PDF' }.intact", equalTo(false))
                .body("documents.find { it.document.format == 'DOCX' }.intact", equalTo(true));
        Asked.get(SIGNER, "/v1/consolidated-reports/{id}/documents/CSV", id)
                .statusCode(409)
                .header("Retry-After", "2")
                .body("code", equalTo("document-in-production"));
        String job = reproduction(id);
        await().atMost(Duration.ofSeconds(40)).until(() -> Asked.get(SIGNER, "/v1/jobs/{id}", job)
                .extract()
                .path("status")
                .equals("FAILED"));
        Asked.get(SIGNER, "/v1/jobs/{id}", job).body("failure.code", equalTo("document-not-reproduced"));
    }

    private static String reproduction(UUID id) {
        return Asked.as(SIGNER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/consolidated-reports/{id}/reproduction", id)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private void assertListedAndDiscarded(UUID id) {
        Asked.get(SIGNER, "/v1/consolidated-reports?unitId={unit}&year=2024&status=DRAFT", it.province)
                .statusCode(200)
                .body("items.id", contains(id.toString()))
                .body("items[0].statusLabel", equalTo("Dự thảo"))
                .body("items[0].allowedActions", contains("finalisation", "discard"));
        Consolidating.step(SIGNER, id, "discard", "\"v1\"", "{\"reason\": \"Chốt trước khi đủ báo cáo\"}")
                .statusCode(200)
                .body("status", equalTo("DISCARDED"))
                .body("closingReason", startsWith("Chốt trước"));
        Consolidating.step(SIGNER, id, "discard", "\"v2\"", "{\"reason\": \"Lần nữa\"}")
                .statusCode(409)
                .body("code", equalTo("consolidation-state"));
        Consolidating.step(SIGNER, id, "discard", "\"v1\"", "{\"reason\": \"Lần nữa\"}")
                .statusCode(412);
    }

    /** Verified by us, and by who has only the document and the public key. */
    private static void assertSealed(UUID id) throws GeneralSecurityException {
        var verification = Asked.get(SIGNER, "/v1/consolidated-reports/{id}/verification", id)
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("signatureValid", equalTo(true))
                .body("keyKnown", equalTo(true))
                .body("snapshotSealed", equalTo(true))
                .body("recordsIntact", equalTo(true))
                .body("documents.intact", everyItem(equalTo(true)))
                .body("documents", hasSize(5));
        String publicKey =
                given().get("/v1/seal-keys").then().statusCode(200).extract().path("items[0].publicKey");
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey))));
        signature.update(Consolidating.document(id, "JSON"));
        assertTrue(signature.verify(
                Base64.getDecoder().decode(verification.extract().<String>path("signature"))));
    }

    private static ValidatableResponse read(UUID id) {
        return Asked.get(MAKER, "/v1/consolidated-reports/{id}", id).statusCode(200);
    }
}
