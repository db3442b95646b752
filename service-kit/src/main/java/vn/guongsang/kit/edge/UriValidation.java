package vn.guongsang.kit.edge;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Keeps the server from ending a malformed URI with an empty 400: {@link RawPath} judges it, and the answer says why.
 *
 * <p>The switch is a system property that the server reads once, before any bean is there; configuration is built earlier.
 */
public class UriValidation implements SmallRyeConfigBuilderCustomizer {

    private static final String OFF = "vertx.disableURIValidation";

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty(OFF, "true");
    }
}
