package vn.guongsang.kit.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.probe.KitStack;

@QuarkusTest
@KitStack
class PagesTest {

    @Test
    void followingTheLinksReadsEveryRowOnce() {
        List<Integer> seen = new ArrayList<>();
        String next = "/v1/probes?limit=10&colour=RED";
        int pages = 0;
        while (next != null) {
            Response page = given().urlEncodingEnabled(false).get(next);
            assertEquals(200, page.statusCode(), page.asString());
            seen.addAll(page.jsonPath().getList("items", Integer.class));
            next = page.jsonPath().getString("next");
            assertEquals(next == null ? null : "<" + next + ">; rel=\"next\"", page.header("Link"));
            pages++;
        }

        assertEquals(IntStream.rangeClosed(1, 45).boxed().toList(), seen);
        assertEquals(5, pages);
    }

    @Test
    void theLinkIsAbsoluteAndKeepsTheFilter() {
        String next = given().get("/v1/probes?limit=10&colour=RED").jsonPath().getString("next");

        assertTrue(next.matches("http://localhost:\\d+/v1/probes\\?.*colour=RED.*"), next);
        assertTrue(next.matches(".*[?&]limit=10(&.*)?"), next);
    }

    @Test
    void aCursorOfAnotherFilterOrADamagedOneIsRefused() {
        String next = given().get("/v1/probes?limit=10&colour=RED").jsonPath().getString("next");
        String cursor = next.replaceAll(".*cursor=([^&]+).*", "$1");

        given().get("/v1/probes?colour=RED&cursor=" + cursor).then().statusCode(200);
        given().get("/v1/probes?colour=GREEN&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("code", is("bad-cursor"))
                .body("errors[0].parameter", is("cursor"));
        given().get("/v1/probes?colour=RED&cursor=A" + cursor).then().statusCode(400);
    }

    @Test
    void aCursorThatSomebodyElseHasMadeIsRefusedBeforeAListReadsIt() throws NoSuchAlgorithmException {
        byte[] body = "no number".getBytes(StandardCharsets.UTF_8);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String part : List.of("1", "things", "RED|null|null")) {
            digest.update((part + "\u001f").getBytes(StandardCharsets.UTF_8));
        }
        byte[] all = ByteBuffer.allocate(8 + body.length)
                .put(Arrays.copyOf(digest.digest(body), 8))
                .put(body)
                .array();

        given().get("/v1/probes?colour=RED&cursor="
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(all))
                .then()
                .statusCode(400)
                .body("code", is("bad-cursor"))
                .body("errors[0].code", is("cursor-foreign"));
    }

    @Test
    void aListOfExactlyOnePageHasNoNext() {
        given().get("/v1/probes?limit=45")
                .then()
                .body("items.size()", is(45))
                .body("next", nullValue())
                .header("Link", nullValue());
    }
}
