package vn.guongsang.media.edition;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.edition.recall.RecallReason;
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

    /** Each cause, in the order in which the editions hold its exemplar. */
    private static final List<RecallReason> CAUSES =
            List.of(RecallReason.REVOKED, RecallReason.ERASED, RecallReason.CONSENT_WITHDRAWN, RecallReason.EMBARGO);

    /** Each cause meets an edition in every state. An embargo passes, so it takes nobody out of an open one. */
    @Test
    void aProfileLeavesOpenEditionsAndARecallPageTakesItsPlaceInFrozenOnes() {
        Map<RecallReason, UUID> goes = new EnumMap<>(RecallReason.class);
        CAUSES.forEach(cause -> goes.put(cause, exemplar(GONE)));
        UUID stays = exemplar("Chuyện còn lại");
        UUID[] all = Stream.concat(goes.values().stream(), Stream.of(stays)).toArray(UUID[]::new);
        UUID draft = Press.drafted(all);
        UUID assembled = Press.assembled(all);
        UUID frozen = Press.frozen(all);
        UUID published = Press.published(all);
        UUID withdrawn = Press.published(all);
        Press.step(Press.BOARD, withdrawn, "withdrawal", "{\"reason\": \"Sai\"}")
                .statusCode(200);
        UUID assembling = waiting(goes, all);
        String before = Press.view(published).getString("revisions[0].files[0].sha256");

        tell(goes);

        assertEquals(
                List.of(goes.get(RecallReason.EMBARGO).toString(), stays.toString()),
                Press.view(draft).getList("content.picks"));
        requireLeft(assembled, assembling);
        for (UUID closed : List.of(frozen, published)) {
            Press.awaitFiles(closed, 1 + goes.size());
            requireRecallPages(closed, goes);
        }
        requireOtherFiles(published, before);
        assertEquals(goes.size(), recalls(withdrawn).getList("items").size());
        goes.values().forEach(EditionRecallTest::requireNothingKept);
    }

    private static UUID waiting(Map<RecallReason, UUID> goes, UUID... all) {
        goes.values().forEach(id -> ProfileStub.status(id, 503));
        UUID assembling = Press.drafted(all);
        Press.step(Press.BOARD, assembling, "assembly", null).statusCode(200);
        return assembling;
    }

    private static void tell(Map<RecallReason, UUID> goes) {
        goes.values().forEach(id -> ProfileStub.status(id, 410));
        Told.exemplars(goes.entrySet().stream()
                .map(cause -> after(cause.getKey(), cause.getValue()))
                .toArray(ExemplarSnapshot[]::new));
    }

    private static void requireNothingKept(UUID exemplar) {
        assertEquals(0, Database.number("SELECT count(*) FROM edition_profile WHERE exemplar_id = ?", exemplar));
    }

    private static void requireLeft(UUID assembled, UUID assembling) {
        Press.view(Press.BOARD, assembled)
                .body("status", equalTo("ASSEMBLED"))
                .body("profiles.chosen", equalTo(2))
                .body("profiles.barred", equalTo(1));
        await().until(() -> "ASSEMBLED".equals(Press.view(assembling).getString("status")));
        Press.view(Press.BOARD, assembling).body("profiles.fetched", equalTo(1)).body("profiles.leftOut", equalTo(1));
    }

    private static void requireOtherFiles(UUID edition, String before) {
        JsonPath view = Press.view(edition);
        assertEquals(before, view.getString("revisions[0].files[0].sha256"));
        assertNotEquals(before, view.getString("revisions[-1].files[0].sha256"));
        assertEquals("REPLACED", view.getString("revisions[0].state"));
    }

    private static void requireRecallPages(UUID edition, Map<RecallReason, UUID> goes) {
        requireRecord(edition, goes.size());
        JsonPath recalls = recalls(edition);
        Map<String, String> pages = Press.pages(edition);
        int number = 0;
        for (Map.Entry<RecallReason, UUID> gone : goes.entrySet()) {
            Map<String, Object> recall =
                    recalls.getMap("items.find { it.exemplarId == '%s' }".formatted(gone.getValue()));
            assertEquals(++number, recall.get("position"));
            assertEquals(gone.getKey().name(), recall.get("reason"));
            assertEquals("PAGE", recall.get("part"));
            String page = pages.get("p-00" + number + ".xhtml");
            assertTrue(page.contains("Hồ sơ số " + number + " đã được thu hồi"), page);
            assertTrue(page.contains(gone.getKey().sentence()), page);
        }
        assertEquals(goes.size(), number);
        assertTrue(pages.get("p-005.xhtml").contains("Chuyện còn lại"));
        assertFalse(pages.values().stream().anyMatch(page -> page.contains(GONE)));
    }

    private static void requireRecord(UUID edition, int gone) {
        Asked.get(Press.BOARD, "/v1/editions/{id}/profiles", edition)
                .body("items.recalled", equalTo(Arrays.asList("PAGE", "PAGE", "PAGE", "PAGE", null)))
                .body("items[0].sha256.length()", equalTo(64))
                .body("items[0].displayName", nullValue())
                .body("items[4].displayName", equalTo("Hợp tác xã Thí Dụ"));
        JsonPath told = JsonPath.from(Database.text(
                "SELECT payload::text FROM outbox WHERE aggregate_id = ? ORDER BY aggregate_version DESC LIMIT 1",
                edition));
        assertEquals("produced", told.getString("data.change"));
        assertEquals(1, told.getInt("data.profiles"));
        assertEquals(gone, told.getList("data.recalls").size());
    }

    /** The bytes of the old revision are gone at once, before the new ones are made. */
    @Test
    void whileANewRevisionIsMadeNothingIsServedAndWhatCameBackStaysRecalled() {
        UUID goes = exemplar(GONE);
        UUID id = Press.published(goes);
        Recognition recognition = Some.recognition(1);
        Told.exemplars(Some.exemplar(goes, 2, Some.revoked(recognition)));
        assertEquals(
                0, Database.number("SELECT count(*) FROM edition_file_part WHERE edition_id = ? AND revision = 1", id));
        Press.awaitFiles(id, 2);

        Told.exemplars(Some.withdrawn(goes, 3, "AGRICULTURE", Some.revoked(recognition)));
        Told.exemplars(Some.exemplar(goes, 4, Some.revoked(recognition), Some.recognition(2)));

        assertEquals(2, Press.view(id).getInt("revision"));
        assertEquals(1, recalls(id).getList("items").size());
        Database.change(
                "UPDATE edition_revision SET state = 'QUEUED', next_try_at = '2099-01-01' WHERE edition_id = ? AND revision = 2",
                id);
        Press.file(Press.BOARD, id, "edition.pdf").statusCode(409).body("code", equalTo("edition-in-production"));
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

        await().until(() ->
                Database.number("SELECT count(*) FROM edition_item WHERE edition_id = ? AND next_try_at IS NULL", id)
                        == 1);
        Asked.get(Press.BOARD, "/v1/editions/{id}/profiles", id).body("items[0].outdated", equalTo(true));
        assertEquals(1, Press.view(id).getInt("revision"));
        assertTrue(Press.pages(id).get("p-001.xhtml").contains("Bản đầu"));
    }

    private static ExemplarSnapshot after(RecallReason cause, UUID id) {
        Recognition recognition = Some.recognition(1);
        return switch (cause) {
            case REVOKED -> Some.exemplar(id, 2, Some.revoked(recognition));
            case CONSENT_WITHDRAWN -> Some.withdrawn(id, 2, "AGRICULTURE", recognition);
            case EMBARGO -> Some.exemplar(id, 2, true, Instant.parse("2099-01-01T00:00:00Z"), recognition);
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
