package vn.guongsang.kit.ops;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** Refuses to start in profile {@code prod} with development keys, default secrets or no audience. */
@ApplicationScoped
class ProductionChecks {

    private static final Set<String> DEFAULT_SECRETS =
            Set.of("changeme", "postgres", "password", "secret", "admin", "nominations", "media", "reporting");

    private final Config config;

    ProductionChecks(Config config) {
        this.config = config;
    }

    void check(@Observes @Priority(1) StartupEvent event) {
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
        for (String key : List.of("quarkus.datasource.password", "quarkus.flyway.password")) {
            String secret = value(key).orElse("");
            if (secret.isBlank() || DEFAULT_SECRETS.contains(secret)) {
                faults.add(key + " is missing or a default, set a secret of your own");
            }
        }
        return faults;
    }

    private Optional<String> value(String key) {
        return config.getOptionalValue(key, String.class);
    }
}
