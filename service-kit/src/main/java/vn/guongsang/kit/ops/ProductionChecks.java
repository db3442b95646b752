package vn.guongsang.kit.ops;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Refuses to start in profile {@code prod} with development keys, default secrets or no audience. Flyway asks it before
 * the first connection is made: later, a wrong secret would hide behind refused connections and their retries.
 */
@ApplicationScoped
class ProductionChecks implements FlywayConfigurationCustomizer {

    private static final int SHORTEST_SECRET = 12;
    private static final int SHORTEST_KEY = 32;

    private final Config config;

    ProductionChecks(Config config) {
        this.config = config;
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        if (LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.isProfileActive("prod")) {
            List<String> faults = faults();
            if (!faults.isEmpty()) {
                throw new IllegalStateException("Refusing to start in profile prod: " + String.join("; ", faults));
            }
        }
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (value("quarkus.oidc.public-key").isPresent()) {
            faults.add("quarkus.oidc.public-key holds a development key, set QUARKUS_OIDC_AUTH_SERVER_URL instead");
        }
        if (value("quarkus.oidc.auth-server-url").isEmpty()) {
            faults.add("QUARKUS_OIDC_AUTH_SERVER_URL is not set");
        }
        if (value("quarkus.oidc.token.audience").filter(a -> !"any".equals(a)).isEmpty()) {
            faults.add("QUARKUS_OIDC_TOKEN_AUDIENCE is not set to this suite's audience");
        }
        if (value("quarkus.oidc.token.issuer")
                .filter(i -> i.contains("local-stack") || "any".equals(i))
                .isPresent()) {
            faults.add("QUARKUS_OIDC_TOKEN_ISSUER names the development issuer");
        }
        for (String part : List.of("quarkus.datasource", "quarkus.flyway")) {
            String secret = value(part + ".password").orElse("");
            if (secret.length() < SHORTEST_SECRET
                    || secret.equalsIgnoreCase(value(part + ".username").orElse(""))) {
                faults.add(part + ".password is missing, too short or the user's name, set a secret of your own");
            }
        }
        faults.addAll(ownFaults());
        return faults;
    }

    private List<String> ownFaults() {
        List<String> faults = new ArrayList<>();
        for (String key : List.of("guongsang.identity.key", "guongsang.webhooks.key", "guongsang.reporting.seal-key")) {
            if (value(key)
                    .filter(secret -> secret.length() < SHORTEST_KEY || secret.startsWith("development-"))
                    .isPresent()) {
                String variable = key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
                faults.add(variable + " is the development key or shorter than 32 characters");
            }
        }
        if (value("guongsang.webhooks.allow-loopback").filter("true"::equals).isPresent()) {
            faults.add("GUONGSANG_WEBHOOKS_ALLOW_LOOPBACK lets subscribers reach the services of this machine");
        }
        return faults;
    }

    private Optional<String> value(String key) {
        return config.getOptionalValue(key, String.class);
    }
}
