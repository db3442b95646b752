package vn.guongsang.kit.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionChecksTest {

    private final Map<String, String> settings = new HashMap<>(Map.of(
            "quarkus.oidc.auth-server-url", "http://keycloak:8080/realms/guong-sang",
            "quarkus.oidc.token.audience", "guong-sang",
            "quarkus.oidc.token.issuer", "https://id.example.vn/realms/guong-sang",
            "quarkus.datasource.username", "reporting_reader",
            "quarkus.datasource.password", "a-secret-of-our-own",
            "quarkus.flyway.username", "reporting_reader",
            "quarkus.flyway.password", "another-secret-of-our-own"));

    @Test
    void goodSettingsPass() {
        assertEquals(List.of(), faults());
    }

    @Test
    void aDevelopmentKeyIsRefused() {
        settings.put("quarkus.oidc.public-key", "MIIBIjANBgkq");
        assertEquals(
                List.of("quarkus.oidc.public-key holds a development key, set QUARKUS_OIDC_AUTH_SERVER_URL instead"),
                faults());
    }

    @Test
    void theDevelopmentIssuerIsRefused() {
        settings.put("quarkus.oidc.token.issuer", "http://local-stack.guongsang");
        assertEquals(List.of("QUARKUS_OIDC_TOKEN_ISSUER names the development issuer"), faults());
    }

    @Test
    void noIssuerOfTokensAndNoAudienceAreRefused() {
        settings.remove("quarkus.oidc.auth-server-url");
        settings.put("quarkus.oidc.token.audience", "any");
        assertEquals(
                List.of(
                        "QUARKUS_OIDC_AUTH_SERVER_URL is not set",
                        "QUARKUS_OIDC_TOKEN_AUDIENCE is not set to this suite's audience"),
                faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "media", "changeme", "elevenchars", "Reporting_Reader"})
    void aMissingShortOrGuessedSecretIsRefused(String secret) {
        settings.put("quarkus.datasource.password", secret);
        settings.put("quarkus.flyway.password", secret);
        String advice = ".password is missing, too short or the user's name, set a secret of your own";
        assertEquals(List.of("quarkus.datasource" + advice, "quarkus.flyway" + advice), faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"development-key-for-identity-numbers", "a-key-of-31-characters-is-short"})
    void aGuessableKeyOfIdentityNumbersIsRefused(String key) {
        settings.put("guongsang.identity.key", key);
        assertEquals(List.of("GUONGSANG_IDENTITY_KEY is the development key or shorter than 32 characters"), faults());
        settings.put("guongsang.identity.key", "a-key-of-our-own-that-is-long-enough");
        assertEquals(List.of(), faults());
    }

    @Test
    void aGuessableKeyOfWebhookSecretsAndLoopbackAreRefused() {
        settings.put("guongsang.webhooks.key", "development-key-for-webhook-secrets");
        settings.put("guongsang.webhooks.allow-loopback", "true");
        assertEquals(
                List.of(
                        "GUONGSANG_WEBHOOKS_KEY is the development key or shorter than 32 characters",
                        "GUONGSANG_WEBHOOKS_ALLOW_LOOPBACK lets subscribers reach the services of this machine"),
                faults());
        settings.put("guongsang.webhooks.key", "a-key-of-our-own-that-is-long-enough");
        settings.put("guongsang.webhooks.allow-loopback", "false");
        assertEquals(List.of(), faults());
    }

    @Test
    void theDevelopmentKeyOfSealsIsRefused() {
        settings.put("guongsang.reporting.seal-key", "development-MC4CAQAwBQYDK2VwBCIEIAAAAAAAAAAAAAAAAAAAAAAA");
        assertEquals(
                List.of("GUONGSANG_REPORTING_SEAL_KEY is the development key or shorter than 32 characters"), faults());
        settings.put("guongsang.reporting.seal-key", "MC4CAQAwBQYDK2VwBCIEIAAAAAAAAAAAAAAAAAAAAAAA");
        assertEquals(List.of(), faults());
    }

    private List<String> faults() {
        return new ProductionChecks(new SmallRyeConfigBuilder()
                        .withSources(new PropertiesConfigSource(settings, "test", 100))
                        .build())
                .faults();
    }
}
