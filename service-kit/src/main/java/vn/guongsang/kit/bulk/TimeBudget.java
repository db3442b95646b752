package vn.guongsang.kit.bulk;

import java.time.Duration;

/** A stretch of time that runs from the moment it is made, by the clock that never jumps. */
public final class TimeBudget {

    private final long endsAt;

    private TimeBudget(long endsAt) {
        this.endsAt = endsAt;
    }

    /** Runs from now. */
    public static TimeBudget of(Duration length) {
        return new TimeBudget(System.nanoTime() + length.toNanos());
    }

    /** Whether nothing is left of it. */
    public boolean isSpent() {
        return System.nanoTime() - endsAt >= 0;
    }
}
