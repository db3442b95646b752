package vn.guongsang.kit.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.probe.KitStack;

@QuarkusTest
@KitStack
class EdgeTest {

    @TestHTTPResource
    URL service;

    private record Answer(int status, String head, JsonNode body) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/probes;x=1",
                "/v1/probes/secret;.css",
                "/v1//probes",
                "/v1/./probes",
                "/v1/x/../probes/secret",
                "/v1/probes/..",
                "/v1/probes%2fsecret",
                "/v1/probes%2Fsecret",
                "/v1/probes%3Bx",
                "/v1/probes%5csecret",
                "/v1/%2e%2e/probes",
                "/v1/probes%252fsecret",
                "/v1/probes%00",
                "/v1/probes%0a",
                "/v1/probes\\secret",
                "/v1/probes%ZZ",
                "/v1/probes%",
                "/v1/probes%2",
                "/v1/probes?word=%ZZ",
                "/v1/probes?word=a|b"
            })
    void aTrickyPathIsRefusedBeforeAuthentication(String path) throws IOException {
        Answer answer = send("GET " + path + " HTTP/1.1\r\n");

        assertEquals(400, answer.status(), answer.head());
        assertTrue(answer.head().contains("content-type: application/problem+json"), answer.head());
        assertEquals("bad-path", answer.body().get("code").asText());
    }

    /** Here HTTP itself cannot be read, so there is no request that could be answered in our words. */
    @ParameterizedTest
    @ValueSource(strings = {"NONSENSE\r\n", "GET /v1/probes HTTP/9.9.9\r\n"})
    void whatIsNoHttpIsEndedByTheServer(String line) throws IOException {
        Answer answer = send(line);

        assertEquals(400, answer.status(), answer.head());
        assertNull(answer.body());
    }

    @Test
    void anEscapedVietnameseNameInThePathIsNoTrick() throws IOException {
        Answer answer = send("GET /v1/problems/h%E1%BB%99 HTTP/1.1\r\n");

        assertEquals(404, answer.status());
        assertEquals("not-found", answer.body().get("code").asText());
    }

    @Test
    @Timeout(20)
    void anAnnouncedOversizeBodyIsRefusedUnreadAndItsConnectionEndsSoon() throws IOException {
        Answer answer =
                send("POST /v1/probes HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 999999\r\n");

        assertEquals(413, answer.status());
        assertEquals("too-large", answer.body().get("code").asText());
    }

    @ParameterizedTest
    @ValueSource(ints = {300_000, 8_000_000})
    void anOversizeBodyWithoutLengthIs413AndEndsTheConnection(int length) throws IOException {
        String chunk = "{" + " ".repeat(length) + "}";
        Answer answer = send(
                "POST /v1/probes HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n",
                Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n0\r\n\r\n");

        assertEquals(413, answer.status(), answer.head());
        assertEquals("too-large", answer.body().get("code").asText());
        assertTrue(answer.head().contains("connection: close"), answer.head());
    }

    @Test
    void aBodyWithoutLengthWithinTheLimitIsRead() throws IOException {
        String chunk = "{\"name\":\"a\",\"size\":1}" + " ".repeat(200_000);
        Answer answer = send(
                "POST /v1/probes HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n",
                Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n0\r\n\r\n");

        assertEquals(201, answer.status(), answer.head());
    }

    @Test
    void theRequestIdIsEchoedWhenHarmlessAndReplacedOtherwise() throws IOException {
        Answer kept = send("GET /v1/nowhere HTTP/1.1\r\nX-Request-Id: lgsp-42\r\n");
        Answer replaced = send("GET /v1/nowhere HTTP/1.1\r\nX-Request-Id: a b<script>\r\n");

        assertTrue(kept.head().contains("x-request-id: lgsp-42"), kept.head());
        assertEquals("lgsp-42", kept.body().get("traceId").asText());
        assertTrue(replaced.head().matches("(?s).*x-request-id: [0-9a-f]{32}\r\n.*"), replaced.head());
    }

    @Test
    void everyAnswerShowsTheShareThatIsLeft() throws IOException {
        Answer answer = send("GET /v1/nowhere HTTP/1.1\r\n");

        assertTrue(answer.head().contains("ratelimit-policy: \"caller\";q=600;w=60"), answer.head());
        assertTrue(answer.head().matches("(?s).*ratelimit: \"caller\";r=\\d+;t=\\d+\r\n.*"), answer.head());
    }

    private Answer send(String head) throws IOException {
        return send(head, "");
    }

    /** Writes the bytes as they are: every HTTP client library tidies paths up. */
    private Answer send(String head, String body) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            String rest = "Host: localhost\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write((head + rest).getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int gap = answer.indexOf("\r\n\r\n");
            String seenHead = answer.substring(0, gap + 2);
            int brace = answer.indexOf('{', gap);
            JsonNode json = brace < 0 ? null : new ObjectMapper().readTree(answer.substring(brace));
            return new Answer(Integer.parseInt(answer.substring(9, 12)), lowerNames(seenHead), json);
        }
    }

    private static String lowerNames(String head) {
        StringBuilder lower = new StringBuilder();
        for (String line : head.split("\r\n")) {
            int colon = line.indexOf(':');
            lower.append(colon < 0 ? line : line.substring(0, colon).toLowerCase() + line.substring(colon))
                    .append("\r\n");
        }
        return lower.toString();
    }
}
