package vn.guongsang.kit.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Settings of outbox and consumers, prefix {@code guongsang.events}. */
@ConfigMapping(prefix = "guongsang.events")
public interface EventConfig {

    /** Whether this replica relays; off only to inspect an outbox at rest. */
    @WithDefault("true")
    boolean relayEnabled();

    /** How often the relay looks without being woken. */
    @WithDefault("500ms")
    Duration relayPoll();

    /** Events sent in one round, 1 to 1000. */
    @WithDefault("200")
    @Min(1)
    @Max(1000)
    int relayBatch();

    /** How long published rows are kept for republishing. */
    @WithDefault("400d")
    Duration outboxRetention();

    /** How long the ids of consumed events are kept. */
    @WithDefault("400d")
    Duration inboxRetention();

    /** First pause of a consumer after a passing fault. */
    @WithDefault("500ms")
    Duration retryFirst();

    /** Longest pause of a consumer between tries. */
    @WithDefault("30s")
    Duration retryLongest();

    /** Tries of an event that fails for an unknown reason before it is quarantined; with the pauses about 2 minutes. */
    @WithDefault("8")
    @Min(1)
    int unknownTries();

    /** Part of the inbox key: a higher one admits every event once more when the topics are read again. */
    @WithDefault("1")
    @Min(1)
    int generation();
}
