package vn.guongsang.kit.webhook.address;

import java.time.Duration;
import java.util.Set;
import vn.guongsang.kit.webhook.config.WebhookConfig;

/** Settings for a test that needs no running service. */
public record Settings(boolean allowLoopback, String key) implements WebhookConfig {

    @Override
    public boolean enabled() {
        return false;
    }

    @Override
    public Duration poll() {
        return Duration.ofMillis(50);
    }

    @Override
    public int lanes() {
        return 8;
    }

    @Override
    public Duration timeout() {
        return Duration.ofSeconds(15);
    }

    @Override
    public Set<Integer> ports() {
        return Set.of(443, 8443);
    }

    @Override
    public Duration disableAfter() {
        return Duration.ofDays(5);
    }

    @Override
    public Duration logRetention() {
        return Duration.ofDays(90);
    }
}
