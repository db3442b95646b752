package vn.guongsang.kit.edge;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.probe.KitStack;

/** The settings of a deployment: a reverse proxy in front, browsers of a named origin, little room. */
@QuarkusTest
@KitStack
@TestProfile(BehindProxyTest.Deployed.class)
class BehindProxyTest {

    private static final String ORIGIN = "https://cms.example";
    private static final int ROOM = 2;

    @TestHTTPResource
    URL service;

    /** As a deployment sets them, by environment. */
    public static class Deployed implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.enable-forwarded-host", "true",
                    "quarkus.http.proxy.enable-forwarded-prefix", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1",
                    "quarkus.http.cors.enabled", "true",
                    "quarkus.http.cors.origins", ORIGIN,
                    "guongsang.edge.max-in-flight", String.valueOf(ROOM),
                    "guongsang.edge.rate-limit.per-minute", "6",
                    "guongsang.edge.rate-limit.burst", "3");
        }
    }

    @Test
    void linksLeadThroughTheProxy() {
        Response page = given().header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "api.tinh.example")
                .header("X-Forwarded-Prefix", "/guong-sang")
                .header("X-Forwarded-For", "10.1.1.1")
                .get("/v1/probes?limit=10");

        page.then()
                .statusCode(200)
                .body("next", startsWith("https://api.tinh.example/guong-sang/v1/probes?"))
                .header("Link", startsWith("<https://api.tinh.example/guong-sang/v1/probes?"));
    }

    @Test
    void aCreationIsFoundThroughTheProxy() {
        given().header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "api.tinh.example")
                .header("X-Forwarded-For", "10.1.1.2")
                .contentType("application/json")
                .body("{\"name\":\"a\",\"size\":1}")
                .post("/v1/probes")
                .then()
                .statusCode(201)
                .header("Location", startsWith("https://api.tinh.example/v1/probes/"));
    }

    @Test
    void callersBehindTheProxyAreToldApart() {
        for (int call = 0; call < 3; call++) {
            from("10.2.0.1").then().statusCode(200);
        }
        from("10.2.0.1")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("code", is("too-many-requests"))
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .header("RateLimit", startsWith("\"caller\";r=0;"));
        from("10.2.0.2").then().statusCode(200);
    }

    @Test
    void theNamedOriginIsLetIn() {
        given().header("Origin", ORIGIN)
                .header("X-Forwarded-For", "10.3.0.1")
                .get("/v1/probes?limit=10")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", ORIGIN)
                .header("Access-Control-Expose-Headers", containsString("ETag"));
        given().header("Origin", ORIGIN)
                .header("X-Forwarded-For", "10.3.0.1")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,idempotency-key,if-match")
                .options("/v1/probes")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", ORIGIN)
                .header("Access-Control-Allow-Methods", containsString("POST"))
                .header("Access-Control-Allow-Headers", containsString("idempotency-key"))
                .header("Access-Control-Max-Age", "3600");
    }

    /** The CORS filter of Quarkus ends the call itself, so this is the one refusal without a problem document. */
    @Test
    void anotherOriginIsRefused() {
        given().header("Origin", "https://evil.example")
                .header("X-Forwarded-For", "10.3.0.2")
                .get("/v1/probes")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void whenAllPlacesAreTakenTheNextCallIsToldToComeBackAndHealthStillAnswers() throws IOException {
        try (Socket first = unfinishedCall();
                Socket second = unfinishedCall()) {
            Response refused = await().until(() -> from("10.4.0.1"), answer -> answer.statusCode() == 503);

            refused.then()
                    .contentType("application/problem+json")
                    .body("code", is("busy"))
                    .header("Retry-After", matchesPattern("[1-5]"))
                    .header("Cache-Control", "no-store");
            given().get("/q/health/live").then().statusCode(200);
            finish(first);
            finish(second);
        }
        await().untilAsserted(() -> assertEquals(200, from("10.4.0.2").statusCode()));
    }

    private Response from(String address) {
        return given().header("X-Forwarded-For", address).get("/v1/probes?limit=1");
    }

    /** It takes its place when its head has been read; the body is still to come. */
    private Socket unfinishedCall() throws IOException {
        Socket socket = new Socket("127.0.0.1", service.getPort());
        write(
                socket,
                "POST /v1/probes HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Forwarded-For: 10.4.0.9\r\n"
                        + "Content-Type: application/json\r\nContent-Length: 21\r\n\r\n");
        return socket;
    }

    private static void finish(Socket socket) throws IOException {
        write(socket, "{\"name\":\"a\",\"size\":1}");
        String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(answer.startsWith("HTTP/1.1 201"), answer);
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }
}
