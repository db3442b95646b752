package vn.guongsang.media.edition.profile;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where editions get their profiles from, prefix {@code guongsang.editions}. */
@ConfigMapping(prefix = "guongsang.editions")
public interface EditionConfig {

    /** Address of nominations-service; without it every assembly waits. */
    Optional<URI> source();

    /** A fixed bearer token; in the place of the client below. */
    Optional<String> token();

    /** Where a token is asked for by client credentials. */
    Optional<URI> tokenUrl();

    /** The client, whose account has the role {@code cms}. */
    Optional<String> clientId();

    /** Its secret. */
    Optional<String> clientSecret();

    /** How often is looked for profiles to fetch and files to make. */
    @WithDefault("2s")
    Duration poll();

    /** The longest answer of the source, and of a host of photos. */
    @WithDefault("15s")
    Duration timeout();

    /** The first pause when the source is away; it doubles up to ten minutes. */
    @WithDefault("15s")
    Duration retryFirst();
}
