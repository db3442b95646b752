package vn.guongsang.nominations.subject.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of identity numbers, prefix {@code guongsang.identity}. */
@ConfigMapping(prefix = "guongsang.identity")
public interface IdentityConfig {

    /** Secret of the keyed hash; profile prod refuses the default. A new one makes the stored hashes incomparable. */
    @WithDefault("development-key-for-identity-numbers")
    String key();
}
