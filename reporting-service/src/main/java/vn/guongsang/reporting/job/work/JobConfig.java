package vn.guongsang.reporting.job.work;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How jobs are run, prefix {@code guongsang.jobs}. */
@ConfigMapping(prefix = "guongsang.jobs")
interface JobConfig {

    /** How many jobs one process runs at the same time. */
    @WithDefault("2")
    int atOnce();

    /** How often is looked for free jobs, and signs of life are given. */
    @WithDefault("1s")
    Duration poll();

    /** How long without a sign of life before another process takes a job. */
    @WithDefault("30s")
    Duration lease();

    /** How often a job may be begun. */
    @WithDefault("5")
    int attempts();

    /** The pause of a job whose database was away. */
    @WithDefault("5s")
    Duration rest();

    /** How long a job can be read after its end. */
    @WithDefault("90d")
    Duration keep();
}
