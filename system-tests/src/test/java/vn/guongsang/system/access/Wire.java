package vn.guongsang.system.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import vn.guongsang.system.running.TheSuite;

/** Sends requests that a well-behaved client would not send. */
final class Wire {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Wire() {}

    /** What to send; token, key, ifMatch and body may be null. */
    record Request(String method, String path, String token, String key, String ifMatch, String body) {}

    /** What came back. */
    record Answer(int status, String contentType, String challenge, JsonNode body) {

        /** The body without what tells one call from another. */
        JsonNode comparable() {
            if (body instanceof ObjectNode object) {
                return object.deepCopy().without(java.util.List.of("instance", "traceId"));
            }
            return body;
        }
    }

    static Answer send(String service, Request request) {
        HttpRequest.Builder call = HttpRequest.newBuilder(
                        URI.create(TheSuite.suite().service(service).url() + request.path()))
                .timeout(Duration.ofSeconds(15))
                .method(
                        request.method(),
                        request.body() == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(request.body()));
        header(call, "Authorization", request.token() == null ? null : "Bearer " + request.token());
        header(call, "Idempotency-Key", request.key());
        header(call, "If-Match", request.ifMatch());
        header(call, "Content-Type", request.body() == null ? null : "application/json");
        return send(call.build());
    }

    private static void header(HttpRequest.Builder call, String name, String value) {
        if (value != null) {
            call.header(name, value);
        }
    }

    /** What is not JSON is taken as text. */
    private static JsonNode body(HttpResponse<String> response) throws IOException {
        boolean xml = response.headers().firstValue("Content-Type").orElse("").contains("xml");
        return xml ? TextNode.valueOf(response.body()) : JSON.readTree(response.body());
    }

    private static Answer send(HttpRequest call) {
        try {
            HttpResponse<String> response = HTTP.send(call, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.headers().firstValue("WWW-Authenticate").orElse(""),
                    body(response));
        } catch (IOException e) {
            throw new UncheckedIOException(call.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
