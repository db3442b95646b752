package vn.guongsang.media.edition;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.text.Sha256;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.edition.testing.Press;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.ProfileStub;
import vn.guongsang.media.testing.Some;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.UnitType;

@QuarkusTest
@MediaStack
class EditionJourneyTest {

    private static final Persona UNIT_LEADER = Persona.of("thu-truong", "Thủ trưởng", "unit-leader");

    @Test
    void anEditionGoesFromADraftToReaders() throws IOException {
        UUID first = exemplar("Rau sạch trên đất cát", "anh-" + Ids.next() + ".png");
        UUID second = exemplar("Cô giáo vùng cao", null);

        UUID id = Press.drafted(second, first);
        Press.view(UNIT_LEADER, id).statusCode(404);
        Press.file(UNIT_LEADER, id, "edition.pdf").statusCode(404);
        Press.file(Press.BOARD, id, "edition.pdf").statusCode(404);
        Press.step(Press.BOARD, id, "assembly", null)
                .statusCode(200)
                .body("status", equalTo("ASSEMBLING"))
                .body("statusLabel", equalTo("Đang tập hợp hồ sơ"))
                .body("profiles.waiting", equalTo(2));
        await().until(() -> Press.view(id).getString("status").equals("ASSEMBLED"));
        requireProfiles(id, second, first);
        Press.step(Press.BOARD, id, "freeze", null).statusCode(200).body("revision", equalTo(1));
        Press.awaitFiles(id, 1);
        Press.step(Press.BOARD, id, "publication", null).statusCode(403).body("code", equalTo("edition-own-freeze"));
        Press.file(UNIT_LEADER, id, "edition.pdf").statusCode(404);
        Press.step(Press.LEADER, id, "publication", null)
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("allowedActions", equalTo(List.of("supersession", "withdrawal")));

        requirePages(id);
    }

    private static void requireProfiles(UUID id, UUID second, UUID first) {
        JsonPath profiles = Asked.get(Press.BOARD, "/v1/editions/{id}/profiles", id)
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(List.of(second.toString(), first.toString()), profiles.getList("items.exemplarId"));
        assertEquals(List.of(0, 1), profiles.getList("items.photos"));
        assertEquals(List.of("FETCHED", "FETCHED"), profiles.getList("items.state"));
    }

    private static void requirePages(UUID id) {
        Map<String, String> pages = Press.pages(id);
        assertTrue(pages.get("p-001.xhtml").contains("Cô giáo vùng cao"));
        assertTrue(pages.get("p-002.xhtml").contains("alt=\"Mô tả ảnh\""));
        assertTrue(pages.get("p-002.xhtml").contains("Cấp xã, năm 2026: Quyết định số 12/QĐ-UBND ngày 18/11/2026"));
        assertTrue(pages.get("p-002.xhtml").contains("2 · Nông nghiệp"));
        assertTrue(pages.containsKey("photos/p-002-1.jpg"));
    }

    /** One published edition, read by everybody in every way. */
    @Test
    void readersGetTheFilesAndSeeTheBookButNotHowItWasMade() {
        UUID exemplar = exemplar("Chỉ đọc", null);
        UUID id = Press.published(exemplar);

        requireFile(id, "edition.epub", "application/epub+zip", 0);
        requireFile(id, "edition.pdf", "application/pdf", 1);
        Press.view(UNIT_LEADER, id)
                .statusCode(200)
                .body("content.title", equalTo("Điển hình tiên tiến toàn tỉnh"))
                .body("content.picks", hasSize(0))
                .body("frozenBy", nullValue())
                .body("history", nullValue())
                .body("allowedActions", hasSize(0));
        Press.view(Press.BOARD, id)
                .body("content.picks", hasSize(1))
                .body("frozenBy", equalTo("ban-tdkt"))
                .body(
                        "history.action",
                        equalTo(List.of("creation", "assembly", "completion", "freeze", "production", "publication")));
        Asked.get(UNIT_LEADER, "/v1/editions?status=PUBLISHED&year=2026").body("items.id", hasItems(id.toString()));
        UUID draft = Press.drafted(Ids.next());
        Asked.get(UNIT_LEADER, "/v1/editions?limit=100").body("items.id", not(hasItems(draft.toString())));
        Asked.get(Asked.ADMIN, "/v1/editions?limit=100").body("items.id", hasItems(draft.toString()));
        requireEventWithoutNames(id, exemplar);
    }

    private static void requireFile(UUID id, String name, String type, int index) {
        String sha256 = Press.view(id).getString("revisions[0].files[" + index + "].sha256");
        byte[] bytes = Press.file(UNIT_LEADER, id, name)
                .statusCode(200)
                .contentType(type)
                .header("ETag", equalTo("\"" + sha256 + "\""))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"an-pham-1." + name.split("\\.")[1] + "\""))
                .extract()
                .asByteArray();

        assertEquals(sha256, Sha256.of(bytes));
        Asked.as(UNIT_LEADER)
                .header("If-None-Match", "\"" + sha256 + "\"")
                .get("/v1/editions/{id}/" + name, id)
                .then()
                .statusCode(304);
    }

    private static void requireEventWithoutNames(UUID id, UUID exemplar) {
        JsonPath told = JsonPath.from(Database.text(
                "SELECT payload::text FROM outbox WHERE aggregate_id = ? ORDER BY aggregate_version DESC LIMIT 1", id));
        assertEquals("vn.guongsang.edition.published.v1", told.getString("type"));
        assertEquals(List.of(exemplar.toString()), told.getList("data.exemplarIds"));
        assertEquals(1, told.getInt("data.profiles"));
        assertEquals(1, told.getInt("data.revision"));
        assertEquals(2026, told.getInt("data.year"));
        assertFalse(told.prettify().contains("Dụ"));
    }

    @Test
    void aRuleChoosesByUnitSectorLevelAndYearWithoutWhatIsExcluded() {
        UUID unit = Ids.next();
        Told.units(Some.unit(unit, UnitType.COMMUNE, "Xã Chọn", null));
        UUID farmer = Ids.next();
        UUID teacher = Ids.next();
        UUID other = Ids.next();
        UUID hidden = Ids.next();
        Told.exemplars(
                Some.exemplar(farmer, 1, "AGRICULTURE", Some.recognition(1, unit, Some.AT)),
                Some.exemplar(other, 1, "AGRICULTURE", Some.recognition(1, unit, Some.AT)),
                Some.exemplar(teacher, 1, "EDUCATION_TRAINING", Some.recognition(1, unit, Some.AT)),
                Some.withdrawn(hidden, 1, "AGRICULTURE", Some.recognition(1, unit, Some.AT)));
        String rule =
                """
                {"unitIds": ["%s"], "sectors": ["AGRICULTURE"], "levels": ["COMMUNE"], "years": [%d]}""";

        UUID id = Press.drafted(Press.content(rule.formatted(unit, 2026))
                .replace("\"picks\": []", "\"picks\": [], \"exclusions\": [\"%s\"]".formatted(other)));
        Press.step(Press.BOARD, id, "assembly", null).statusCode(200).body("profiles.chosen", equalTo(1));
        Asked.get(Press.BOARD, "/v1/editions/{id}/profiles", id)
                .body("items.exemplarId", equalTo(List.of(farmer.toString())))
                .body("items[0].picked", equalTo(false));

        UUID none = Press.drafted(Press.content(rule.formatted(unit, 2019)));
        Press.step(Press.BOARD, none, "assembly", null)
                .statusCode(422)
                .body("code", equalTo("edition-selection-refused"))
                .body("errors[0].code", equalTo("selection-empty"));
        assertEquals("DRAFT", Press.view(none).getString("status"));
    }

    @Test
    void wrongContentIsRefusedPlaceByPlace() {
        UUID pick = Ids.next();
        String wrong = Press.content("{\"unitIds\": [\"%s\"], \"sectors\": [\"NONE\"]}".formatted(Ids.next()), pick)
                .replace("\"picks\"", "\"exclusions\": [\"%s\"], \"picks\"".formatted(pick));

        Asked.post(Press.BOARD, "/v1/editions", wrong)
                .statusCode(422)
                .body("code", equalTo("edition-invalid"))
                .body("errors.pointer", equalTo(List.of("/picks/0", "/selection/unitIds/0", "/selection/sectors/0")))
                .body("errors.code", equalTo(List.of("picked-and-excluded", "unit-unknown", "sector-unknown")));
        Asked.post(UNIT_LEADER, "/v1/editions", Press.content()).statusCode(403);
    }

    @Test
    void aStaleReaderChangesNothingAndAnEditBeginsAnew() {
        UUID id = Press.assembled(exemplar("Sửa lại", null));
        long version = Press.view(id).getLong("version");

        Press.step(Press.BOARD, id, version - 1, "freeze", null).statusCode(412);
        Asked.as(Press.BOARD)
                .header("If-Match", "\"v" + version + "\"")
                .contentType(ContentType.JSON)
                .body(Press.content().replace("toàn tỉnh", "sửa"))
                .put("/v1/editions/{id}", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("content.title", equalTo("Điển hình tiên tiến sửa"))
                .body("profiles.chosen", equalTo(0));
        Press.step(Press.BOARD, id, "freeze", null)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("allowedActions", equalTo(List.of("edit", "assembly", "discard")));
    }

    @Test
    void whatIsNotReadyIsNotFrozen() {
        UUID exemplar = exemplar("Cũ rồi", null);
        UUID id = Press.drafted(Press.content(exemplar).replace("\"licenceNumber\": \"12/GP-TD\",", ""));
        Press.step(Press.BOARD, id, "assembly", null).statusCode(200);
        await().until(() -> Press.view(id).getString("status").equals("ASSEMBLED"));
        Told.exemplars(Some.exemplar(exemplar, 2, Some.recognition(1)));

        Press.step(Press.BOARD, id, "freeze", null)
                .statusCode(422)
                .body("code", equalTo("edition-not-ready"))
                .body("errors.code", equalTo(List.of("profile-outdated", "licence-missing")));
        assertEquals("ASSEMBLED", Press.view(id).getString("status"));
    }

    @Test
    void whatWasSupersededWithdrawnOrDiscardedIsNotServedButKeepsItsChecksums() {
        UUID old = Press.published(exemplar("Bản cũ", null));
        UUID next = Press.published(exemplar("Bản mới", null));
        UUID frozen = Press.frozen(exemplar("Bỏ", null));

        Press.step(Press.BOARD, old, "supersession", "{\"editionId\": \"%s\"}".formatted(old))
                .statusCode(422)
                .body("errors[0].code", equalTo("edition-not-published"));
        Press.step(Press.BOARD, old, "supersession", "{\"editionId\": \"%s\"}".formatted(next))
                .statusCode(200)
                .body("replacedBy", equalTo(next.toString()));
        Press.step(Press.BOARD, next, "withdrawal", "{\"reason\": \"Sai\"}").statusCode(200);
        Press.step(Press.BOARD, frozen, "discard", "{\"reason\": \"Sai\"}").statusCode(200);

        for (UUID id : List.of(old, next, frozen)) {
            Press.file(Press.BOARD, id, "edition.epub").statusCode(410).body("code", equalTo("edition-not-served"));
            assertEquals(
                    64, Press.view(id).getString("revisions[0].files[0].sha256").length());
            assertEquals(0, Database.number("SELECT count(*) FROM edition_file_part WHERE edition_id = ?", id));
        }
        Press.file(UNIT_LEADER, old, "edition.pdf").statusCode(410);
        Press.file(UNIT_LEADER, frozen, "edition.pdf").statusCode(404);
    }

    private static UUID exemplar(String headline, String photo) {
        UUID id = Ids.next();
        Told.exemplars(Some.exemplar(id, 1, Some.recognition(1)));
        if (photo != null) {
            ProfileStub.file(photo, 200, png());
        }
        ProfileStub.profile(id, 1, headline, photo);
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
