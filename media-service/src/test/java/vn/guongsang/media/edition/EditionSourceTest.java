package vn.guongsang.media.edition;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
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

@QuarkusTest
@MediaStack
class EditionSourceTest {

    @ParameterizedTest
    @CsvSource({"503, SOURCE_DOWN", "429, SOURCE_DOWN", "403, SOURCE_REFUSES", "200, UNREADABLE"})
    void anAssemblyWaitsShowsWhyAndGoesOnByItself(int status, String fault) {
        UUID exemplar = exemplar();
        ProfileStub.status(exemplar, status);
        UUID id = Press.drafted(exemplar);
        Press.step(Press.BOARD, id, "assembly", null).statusCode(200);

        await().until(() -> fault.equals(Press.view(id).getString("profiles.fault")));
        JsonPath item = profile(id);
        assertEquals("WAITING", item.getString("items[0].state"));
        assertEquals(fault, item.getString("items[0].fault"));
        assertTrue(item.getInt("items[0].tries") >= 1);

        ProfileStub.profile(exemplar, 1, "Đã có", null);
        await().until(() -> "ASSEMBLED".equals(Press.view(id).getString("status")));
        Press.view(Press.BOARD, id).body("profiles.fetched", equalTo(1));
    }

    @Test
    void withoutATokenAnAssemblyWaitsAndGoesOnWhenTheIdentityProviderIsBack() {
        UUID exemplar = exemplar();
        ProfileStub.profile(exemplar, 1, "Có", null);
        ProfileStub.identityProvider(503);
        try {
            UUID id = Press.drafted(exemplar);
            Press.step(Press.BOARD, id, "assembly", null).statusCode(200);
            await().until(() -> "NO_TOKEN".equals(Press.view(id).getString("profiles.fault")));
            assertEquals("WAITING", profile(id).getString("items[0].state"));

            ProfileStub.identityProvider(200);
            await().until(() -> "ASSEMBLED".equals(Press.view(id).getString("status")));
        } finally {
            ProfileStub.identityProvider(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"404", "410"})
    void whatTheSourceDoesNotPublishIsLeftOut(int status) {
        UUID there = exemplar();
        UUID gone = exemplar();
        ProfileStub.profile(there, 1, "Có", null);
        ProfileStub.status(gone, status);

        UUID id = Press.assembled(gone, there);

        Press.view(Press.BOARD, id).body("profiles.leftOut", equalTo(1)).body("profiles.fetched", equalTo(1));
        assertEquals("NOT_PUBLIC", profile(id).getString("items[0].fault"));
        Press.step(Press.BOARD, id, "freeze", null).statusCode(200);
        assertEquals(1, profile(id).getInt("items[1].position"));
    }

    @Test
    void anEditionOfWhichNothingIsLeftIsNotFrozen() {
        UUID gone = exemplar();
        ProfileStub.status(gone, 410);
        UUID id = Press.assembled(gone);

        Press.step(Press.BOARD, id, "freeze", null).statusCode(422).body("errors[0].code", equalTo("edition-empty"));
    }

    @Test
    void aPhotoThatCannotBeHadIsLeftOutAndOneThatIsAwayIsWaitedForAWhile() {
        UUID wrong = exemplar();
        UUID away = exemplar();
        String noImage = "khong-phai-anh-" + Ids.next() + ".jpg";
        String hostDown = "anh-tam-mat-" + Ids.next() + ".jpg";
        ProfileStub.file(noImage, 200, "<html/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        ProfileStub.file(hostDown, 503, new byte[] {1});
        ProfileStub.profile(wrong, 1, "Ảnh hỏng", noImage);
        ProfileStub.profile(away, 1, "Máy chủ ảnh tắt", hostDown);
        UUID id = Press.drafted(wrong, away);
        Press.step(Press.BOARD, id, "assembly", null).statusCode(200);

        await().until(() -> "PHOTO_HOST_DOWN".equals(profile(id).getString("items[1].fault")));
        Database.change(
                "UPDATE edition_item SET tries = 5, next_try_at = now() WHERE edition_id = ? AND state = 'WAITING'",
                id);
        await().until(() -> "ASSEMBLED".equals(Press.view(id).getString("status")));

        JsonPath profiles = profile(id);
        assertEquals(java.util.List.of(1, 1), profiles.getList("items.photosLeftOut"));
        assertEquals(java.util.List.of(0, 0), profiles.getList("items.photos"));
    }

    private static JsonPath profile(UUID id) {
        return Asked.get(Press.BOARD, "/v1/editions/{id}/profiles", id)
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static UUID exemplar() {
        UUID id = Ids.next();
        Told.exemplars(Some.exemplar(id, 1, Some.recognition(1)));
        return id;
    }
}
