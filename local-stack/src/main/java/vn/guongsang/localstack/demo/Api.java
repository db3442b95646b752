package vn.guongsang.localstack.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Calls a service as any integrator would: HTTP, JSON, a bearer token. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final String baseUrl;

    /** The API at a base address without a slash at the end. */
    public Api(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Reads. */
    public Answer get(String token, String path) {
        return send(request(token, path).GET(), path);
    }

    /** Posts with an idempotency key; ifMatch and body may be null. */
    public Answer post(String token, String path, String key, String ifMatch, Object body) {
        HttpRequest.Builder request = request(token, path).header("Idempotency-Key", key);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        return send(
                request.POST(
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(write(body))),
                path);
    }

    /** Replaces what was read with the version of the ETag. */
    public Answer put(String token, String path, String ifMatch, Object body) {
        HttpRequest.Builder request =
                request(token, path).header("If-Match", ifMatch).header("Content-Type", "application/json");
        return send(request.PUT(HttpRequest.BodyPublishers.ofString(write(body))), path);
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : baseUrl + path))
                .timeout(Duration.ofSeconds(15))
                .header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request, String path) {
        long begin = System.nanoTime();
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            JsonNode body = response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body());
            return new Answer(
                    path,
                    response.statusCode(),
                    body,
                    response.headers().firstValue("ETag").orElse(null),
                    Duration.ofNanos(System.nanoTime() - begin));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("body", e);
        }
    }

    /** What came back. */
    public record Answer(String path, int status, JsonNode body, String etag, Duration took) {

        /** This answer when the status is the expected one. */
        public Answer require(int expected) {
            if (status != expected) {
                throw new IllegalStateException(
                        "%s answered %d instead of %d: %s".formatted(path, status, expected, body));
            }
            return this;
        }

        /** A text member of the body. */
        public String text(String pointer) {
            return body.at(pointer).asText();
        }
    }
}
