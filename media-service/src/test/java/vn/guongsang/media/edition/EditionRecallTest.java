package vn.guongsang.media.edition;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.edition.testing.Press;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.ProfileStub;
import vn.guongsang.media.testing.Some;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;

/** What a revocation, an erasure, a withdrawn consent and an embargo do to an edition in each state. */
@QuarkusTest
@MediaStack
class EditionRecallTest {

    private static final String GONE = "Chuyện phải gỡ";

    /** One event meets an edition in every state. */
    @ParameterizedTest
    @CsvSource({
        "REVOKED, Công nhận đã bị thu hồi., true",
        "CONSENT_WITHDRAWN, Hồ sơ không còn căn cứ công bố., true",
        "ERASED, Dữ liệu của hồ sơ đã được xóa theo yêu cầu., true",
        "EMBARGO, Hồ sơ tạm thời không được công bố., false"
    })
    void aProfileLeavesOpenEditionsAndARecallPageTakesItsPlaceInFrozenOnes(
            String cause, String sentence, boolean leavesOpen) {
        UUID stays = exemplar("Chuyện còn lại");
        UUID goes = exemplar(GONE);
        UUID draft = Press.drafted(goes, stays);
        UUID assembled = Press.assembled(goes, stays);
        UUID frozen = Press.frozen(goes, stays);
        UUID published = Press.published(goes, stays);
        UUID withdrawn = Press.published(goes, stays);
        Press.step(Press.BOARD, withdrawn, "withdrawal", "{\"reason\": \"Sai\"}").statusCode(200);
        ProfileStub.status(goes, 503);
        UUID assembling = Press.drafted(goes, stays);
        Press.step(Press.BOARD, assembling, "assembly", null).statusCode(200);
        await().until(() -> Press.view(assembling).getInt("profiles.fetched") == 1);
        String before = Press.view(published).getString("revisions[0].files[0].sha256");

        ProfileStub.status(goes, 410);
        Told.exemplars(after(cause, goes));

        for (UUID open : List.of(draft, assembled)) {
            assertEquals(leavesOpen ? 1 : 2, Press.view(open).getList("content.picks").size());
        }
        Press.view(Press.BOARD, assembled).body("profiles.chosen", equalTo(leavesOpen ? 1 : 2));
        await().until(() -> "ASSEMBLED".equals(Press.view(assembling).getString("status")));
        Press.view(Press.BOARD, assembling).body("profiles.fetched", equalTo(1));
        for (UUID closed : List.of(frozen, published)) {
            Press.awaitFiles(closed, 2);
            requireRecallPage(closed, goes, cause, sentence);
        }
        JsonPath view = Press.view(published);
        assertEquals(before, view.getString("revisions[0].files[0].sha256"));
        assertNotEquals(before, view.getString("revisions[1].files[0].sha256"));
        assertEquals("REPLACED", view.getString("revisions[0].state"));
        assertEquals(1, recalls(withdrawn).getList("items").size());
        assertEquals(
                0,
                Database.number(
                        "SELECT count(*) FROM edition_profile WHERE exemplar_id = ? AND text LIKE '%gỡ%'", goes));
    }

    private static void requireRecallPage(UUID edition, UUID exemplar, String reason, String sentence) {
        JsonPath recalls = recalls(edition);
        assertEquals(List.of(exemplar.toString()), recalls.getList("items.exemplarId"));
        assertEquals(reason, recalls.getString("items[0].reason"));
        assertEquals("PAGE", recalls.getString("items[0].part"));
        assertEquals(1, recalls.getInt("items[0].position"));
        assertEquals(2, recalls.getInt("items[0].revision"));
        Map<String, String> pages = Press.pages(edition);
        assertTrue(pages.get("p-001.xhtml").contains("Hồ sơ số 1 đã được thu hồi"));
        assertTrue(pages.get("p-001.xhtml").contains(sentence));
        assertTrue(pages.get("p-002.xhtml").contains("Chuyện còn lại"));
        assertFalse(pages.values().stream().anyMatch(page -> page.contains(GONE)));
        Asked.get(Press.BOARD, "/v1/editions/{id}/profiles", edition)
                .body("items[0].recalled", equalTo("PAGE"))
                .body("items[0].sha256.length()", equalTo(64))
                .body("items[0].displayName", org.hamcrest.Matchers.nullValue());
        JsonPath told = JsonPath.from(Database.text(
                "SELECT payload::text FROM outbox WHERE aggregate_id = ? ORDER BY aggregate_version DESC LIMIT 1",
                edition));
        assertEquals("produced", told.getString("data.change"));
        assertEquals(1, told.getInt("data.profiles"));
        assertEquals(List.of(reason), told.getList("data.recalls.reason"));
    }

    @Test
    void aRecallIsNotRepeatedAndWhatCameBackStaysRecalled() {
        UUID goes = exemplar(GONE);
        UUID id = Press.published(goes);
        Recognition recognition = Some.recognition(1);
        Told.exemplars(Some.exemplar(goes, 2, Some.revoked(recognition)));
        Press.awaitFiles(id, 2);

        Told.exemplars(Some.withdrawn(goes, 3, "AGRICULTURE", Some.revoked(recognition)));
        Told.exemplars(Some.exemplar(goes, 4, Some.revoked(recognition), Some.recognition(2)));

        assertEquals(2, Press.view(id).getInt("revision"));
        assertEquals(1, recalls(id).getList("items").size());
    }

    @Test
    void photosGoAloneWhenOnlyTheirGroundIsGone() {
        String photo = "anh-" + Ids.next() + ".png";
        ProfileStub.file(photo, 200, png());
        UUID exemplar = exemplar("Có ảnh");
        ProfileStub.profile(exemplar, 1, "Có ảnh", photo);
        UUID id = Press.published(exemplar);
        assertTrue(Press.pages(id).containsKey("photos/p-001-1.jpg"));

        ProfileStub.profile(exemplar, 2, "Có ảnh", null);
        Told.exemplars(Some.exemplar(exemplar, 2, Some.recognition(1)));

        Press.awaitFiles(id, 2);
        Map<String, String> pages = Press.pages(id);
        assertFalse(pages.containsKey("photos/p-001-1.jpg"));
        assertTrue(pages.get("p-001.xhtml").contains("Có ảnh"));
        assertEquals("PHOTO_WITHDRAWN", recalls(id).getString("items[0].reason"));
        assertEquals("PHOTOS", recalls(id).getString("items[0].part"));
        assertEquals(0, Database.number("SELECT count(*) FROM edition_photo WHERE exemplar_id = ?", exemplar));
    }

    @Test
    void aCorrectedTextLeavesAFrozenEditionAsItIsAndSaysSo() {
        UUID exemplar = exemplar("Bản đầu");
        UUID id = Press.published(exemplar);
        ProfileStub.profile(exemplar, 2, "Bản sửa", null);
        Told.exemplars(Some.exemplar(exemplar, 2, Some.recognition(1)));

        await().until(() -> Database.number(
                        "SELECT count(*) FROM edition_item WHERE edition_id = ? AND next_try_at IS NULL", id)
                == 1);
        Asked.get(Press.BOARD, "/v1/editions/{id}/profiles", id).body("items[0].outdated", equalTo(true));
        assertEquals(1, Press.view(id).getInt("revision"));
        assertTrue(Press.pages(id).get("p-001.xhtml").contains("Bản đầu"));
    }

    /** The bytes of the old revision are gone at once, before the new ones are made. */
    @Test
    void whileTheNewRevisionIsMadeNothingIsServed() {
        UUID goes = exemplar(GONE);
        UUID id = Press.published(goes);
        Told.exemplars(Some.exemplar(goes, 2, Some.revoked(Some.recognition(1))));
        int status = Press.file(Press.BOARD, id, "edition.epub").extract().statusCode();

        assertTrue(status == 409 || Press.view(id).getString("revisions[-1].state").equals("PRODUCED"));
        Press.awaitFiles(id, 2);
        Database.change(
                "UPDATE edition_revision SET state = 'QUEUED', next_try_at = now() + interval '1 hour' WHERE edition_id = ? AND revision = 2",
                id);
        Press.file(Press.BOARD, id, "edition.pdf").statusCode(409).body("code", equalTo("edition-in-production"));
        Asked.get(Press.BOARD, "/v1/editions/{id}/recalls", id).body("items", hasSize(1));
    }

    private static ExemplarSnapshot after(String cause, UUID id) {
        Recognition recognition = Some.recognition(1);
        return switch (cause) {
            case "REVOKED" -> Some.exemplar(id, 2, Some.revoked(recognition));
            case "CONSENT_WITHDRAWN" -> Some.withdrawn(id, 2, "AGRICULTURE", recognition);
            case "EMBARGO" -> Some.exemplar(id, 2, true, Instant.parse("2099-01-01T00:00:00Z"), recognition);
            default -> erased(Some.withdrawn(id, 2, "AGRICULTURE", recognition));
        };
    }

    private static ExemplarSnapshot erased(ExemplarSnapshot told) {
        return new ExemplarSnapshot(
                told.id(),
                told.version(),
                "erased",
                told.status(),
                told.approvalNo(),
                false,
                null,
                told.card(),
                told.recognitions());
    }

    private static JsonPath recalls(UUID id) {
        return Asked.get(Press.BOARD, "/v1/editions/{id}/recalls", id)
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static UUID exemplar(String headline) {
        UUID id = Ids.next();
        Told.exemplars(Some.exemplar(id, 1, Some.recognition(1)));
        ProfileStub.profile(id, 1, headline, null);
        return id;
    }

    private static byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
