package vn.guongsang.kit.edge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How much one service takes on at a time and from one caller. */
@ConfigMapping(prefix = "guongsang.edge")
public interface EdgeConfig {

    /** The most requests that are worked on at once; the next one gets 503 at once. */
    @WithDefault("256")
    @Min(1)
    int maxInFlight();

    /** The limit for one caller. */
    RateLimit rateLimit();

    /** The limit for one caller: a bucket of {@link #burst} that refills with {@link #perMinute}. */
    interface RateLimit {

        /** Whether callers are limited at all. */
        @WithDefault("true")
        boolean enabled();

        /** Requests per minute that a caller can sustain. */
        @WithDefault("600")
        @Min(1)
        int perMinute();

        /** Requests that a caller can send at once after a pause. */
        @WithDefault("300")
        @Min(1)
        int burst();

        /** The most callers that are remembered; the one unseen for longest is forgotten first. */
        @WithDefault("10000")
        @Min(1)
        int maxCallers();
    }
}
