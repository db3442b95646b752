package vn.guongsang.kit.webhook.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Set;

/** Settings of webhooks, prefix {@code guongsang.webhooks}. */
@ConfigMapping(prefix = "guongsang.webhooks")
public interface WebhookConfig {

    /** Whether this replica sends. */
    @WithDefault("true")
    boolean enabled();

    /** How often a replica looks for what is due. */
    @WithDefault("1s")
    Duration poll();

    /** Receivers that a replica serves at once, each by one request at a time. */
    @WithDefault("8")
    @Min(1)
    @Max(64)
    int lanes();

    /** The longest attempt, from the first packet to the end of the answer; below the lease of a minute. */
    @WithDefault("15s")
    Duration timeout();

    /** The key by which stored secrets are encrypted. */
    @Size(min = 32)
    @WithDefault("development-key-for-webhook-secrets")
    String key();

    /** Ports that an address may name. */
    @WithDefault("443,8443")
    Set<Integer> ports();

    /** Whether loopback addresses, without TLS too, are accepted: for development and tests. */
    @WithDefault("false")
    boolean allowLoopback();

    /** Time without one success after which a subscription is disabled. */
    @WithDefault("5d")
    Duration disableAfter();

    /** How long the log of what was delivered is kept. */
    @WithDefault("90d")
    Duration logRetention();
}
