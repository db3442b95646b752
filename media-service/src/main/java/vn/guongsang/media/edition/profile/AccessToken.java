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

    /**
     * The token; empty when none is configured.
     *
     * @throws NoTokenException when the identity provider is away or gives none
     */
    synchronized Optional<String> get(HttpClient client, Instant at) throws NoTokenException, InterruptedException {
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
        return Optional.of(kept);
    }

    /** The source has refused it. */
    synchronized void forget() {
        kept = null;
        goodUntil = Instant.MIN;
    }

    private void renew(HttpClient client, Instant at) throws NoTokenException, InterruptedException {
        forget();
        JsonNode answer;
        try {
            answer = json.readTree(
                    client.send(request(), BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new NoTokenException(e);
        }
        String given = answer.path("access_token").asText(null);
        if (given == null) {
            throw new NoTokenException(null);
        }
        kept = given;
        goodUntil = at.plusSeconds(answer.path("expires_in").asLong()).minus(BEFORE_THE_END);
    }

    private HttpRequest request() {
        String account = encoded(config.clientId().orElseThrow()) + ":"
                + encoded(config.clientSecret().orElseThrow());
        return HttpRequest.newBuilder(config.tokenUrl().orElseThrow())
                .timeout(config.timeout())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The identity provider is away or gives no token. */
    static final class NoTokenException extends Exception {

        private static final long serialVersionUID = 1L;

        NoTokenException(IOException cause) {
            super(cause);
        }
    }
}
