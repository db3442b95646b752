package vn.guongsang.media.edition.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** The token under which the source is asked: a fixed one, or one by client credentials (RFC 6749, 4.4), kept until it ends. */
@ApplicationScoped
class AccessToken {

    private static final Duration BEFORE_THE_END = Duration.ofSeconds(30);

    private final EditionConfig config;
    private final ObjectMapper json;
    private String kept;
    private Instant goodUntil = Instant.MIN;

    AccessToken(EditionConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    /** The token; empty when none is configured or the identity provider gives none. */
    synchronized Optional<String> get(HttpClient client, Instant at) throws IOException, InterruptedException {
        if (config.token().isPresent()) {
            return config.token();
        }
        if (config.tokenUrl().isEmpty()
                || config.clientId().isEmpty()
                || config.clientSecret().isEmpty()) {
            return Optional.empty();
        }
        if (at.isAfter(goodUntil)) {
            renew(client, at);
        }
        return Optional.ofNullable(kept);
    }

    /** The source has refused it. */
    synchronized void forget() {
        kept = null;
        goodUntil = Instant.MIN;
    }

    private void renew(HttpClient client, Instant at) throws IOException, InterruptedException {
        String account = encoded(config.clientId().orElseThrow()) + ":"
                + encoded(config.clientSecret().orElseThrow());
        HttpRequest request = HttpRequest.newBuilder(config.tokenUrl().orElseThrow())
                .timeout(config.timeout())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        JsonNode answer =
                json.readTree(client.send(request, BodyHandlers.ofString()).body());
        kept = answer.path("access_token").asText(null);
        goodUntil = kept == null
                ? Instant.MIN
                : at.plusSeconds(answer.path("expires_in").asLong()).minus(BEFORE_THE_END);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
