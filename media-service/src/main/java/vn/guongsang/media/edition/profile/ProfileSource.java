package vn.guongsang.media.edition.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Asks nominations-service for one profile ({@code GET /v1/profiles/{id}}); follows no redirect. */
@ApplicationScoped
class ProfileSource {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final EditionConfig config;
    private final AccessToken token;
    private final ObjectMapper json;
    private final HttpClient client;

    ProfileSource(EditionConfig config, AccessToken token, ObjectMapper json) {
        this.config = config;
        this.token = token;
        this.json = json;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.timeout())
                .build();
    }

    /** What the source answers; a profile, or how it ended. */
    record Answer(SourceProfile profile, Fetched other) {}

    Answer ask(UUID exemplar, Instant at) throws InterruptedException {
        try {
            Optional<String> bearer = token.get(client, at);
            if (config.source().isEmpty() || bearer.isEmpty()) {
                return failed("NOT_CONFIGURED");
            }
            URI address =
                    URI.create(config.source().get().toString().replaceAll("/+$", "") + "/v1/profiles/" + exemplar);
            HttpResponse<InputStream> response = client.send(
                    HttpRequest.newBuilder(address)
                            .timeout(config.timeout())
                            .header("Authorization", "Bearer " + bearer.get())
                            .header("Accept", "application/json")
                            .build(),
                    BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return read(exemplar, response, body.readNBytes(MOST_BYTES));
            }
        } catch (AccessToken.NoTokenException e) {
            return failed("NO_TOKEN");
        } catch (IOException e) {
            return failed("SOURCE_DOWN");
        }
    }

    private Answer read(UUID exemplar, HttpResponse<?> response, byte[] body) {
        switch (response.statusCode()) {
            case OK -> {
                return parse(exemplar, body);
            }
            case NOT_FOUND, GONE -> {
                return new Answer(null, new Fetched.NotPublic());
            }
            case UNAUTHORIZED -> token.forget();
            default -> {
                // Told below by its class.
            }
        }
        String fault = response.statusCode() >= 500 || response.statusCode() == 429 ? "SOURCE_DOWN" : "SOURCE_REFUSES";
        return new Answer(null, new Fetched.Failed(fault, pause(response)));
    }

    private Answer parse(UUID exemplar, byte[] body) {
        try {
            SourceProfile profile =
                    json.readValue(new String(body, java.nio.charset.StandardCharsets.UTF_8), SourceProfile.class);
            return profile.isWhole() && profile.id().equals(exemplar)
                    ? new Answer(profile, null)
                    : failed("UNREADABLE");
        } catch (JsonProcessingException e) {
            return failed("UNREADABLE");
        }
    }

    private static Duration pause(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("[0-9]{1,5}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(null);
    }

    private static Answer failed(String fault) {
        return new Answer(null, new Fetched.Failed(fault, null));
    }
}
