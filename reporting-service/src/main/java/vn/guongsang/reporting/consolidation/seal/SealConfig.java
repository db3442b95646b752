package vn.guongsang.reporting.consolidation.seal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** With which key consolidated reports are sealed, prefix {@code guongsang.reporting}. */
@ConfigMapping(prefix = "guongsang.reporting")
interface SealConfig {

    /** Ed25519 private key, PKCS #8 in Base64; with the mark in front it is the one of development, known to everybody. */
    @WithDefault("development-MC4CAQAwBQYDK2VwBCIEIJRPqSdvjC1laO+zYhohhMk63vcnTNurgdnbi2OHQquH")
    String sealKey();

    /** Ed25519 public key of it, X.509 in Base64; anybody may have it. */
    @WithDefault("MCowBQYDK2VwAyEA9DWauPthsqPv+mElSpLi2LCKqX8jggB8Bkl8JSMX+PM=")
    String sealPublicKey();

    /** Public keys of before, by their id: what was sealed with them is still verified. */
    Map<String, String> sealFormerKeys();
}
