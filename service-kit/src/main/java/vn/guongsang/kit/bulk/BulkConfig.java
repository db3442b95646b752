package vn.guongsang.kit.bulk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long one execution of a bulk step may work. */
@ConfigMapping(prefix = "guongsang.bulk")
public interface BulkConfig {

    /** Time after which no further item is begun; what is left stays open for the next execution. */
    @WithDefault("3s")
    Duration timeBudget();
}
