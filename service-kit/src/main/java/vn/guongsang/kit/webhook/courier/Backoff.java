package vn.guongsang.kit.webhook.courier;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/** When a failed delivery is tried again: the schedule of the specification, about three days, spread by a tenth. */
final class Backoff {

    /** Tries of a delivery, the first one included. */
    static final int TRIES = 10;

    private static final List<Duration> SCHEDULE = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final Duration LONGEST_REST = Duration.ofMinutes(5);
    private static final Duration LONGEST_RETRY_AFTER = Duration.ofHours(6);
    private static final double SPREAD = 0.1;

    private final RandomGenerator random;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /**
     * The pause of a delivery after its n-th failure in a row, at least what the receiver asked for.
     *
     * @param failures from 1 to one less than {@link #TRIES}
     * @param retryAfter null when nothing was asked for
     */
    Duration ofDelivery(int failures, Duration retryAfter) {
        long usual = SCHEDULE.get(failures - 1).toMillis();
        return longer(Duration.ofMillis(usual + (long) (usual * SPREAD * random.nextDouble())), retryAfter);
    }

    /** The pause of everything for a receiver after its n-th failure in a row: 5 s, 10 s, 20 s … 5 min. */
    static Duration ofReceiver(int failures, Duration retryAfter) {
        Duration usual = SCHEDULE.get(0).multipliedBy(1L << Math.min(failures - 1, 10));
        return longer(usual.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : usual, retryAfter);
    }

    private static Duration longer(Duration usual, Duration retryAfter) {
        if (retryAfter == null) {
            return usual;
        }
        Duration asked = retryAfter.compareTo(LONGEST_RETRY_AFTER) > 0 ? LONGEST_RETRY_AFTER : retryAfter;
        return asked.compareTo(usual) > 0 ? asked : usual;
    }
}
