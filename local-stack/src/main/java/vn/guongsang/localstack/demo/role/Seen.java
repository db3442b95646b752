package vn.guongsang.localstack.demo.role;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What another service shows once it has heard of a change, and how long that took.
 *
 * @param value what is shown
 * @param after time from the first look to the one that saw it
 */
public record Seen<T>(T value, Duration after) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long PAUSE_MILLIS = 5;

    /** Looks until it is there; gives up after 20 seconds. */
    static <T> Seen<T> within(String what, Supplier<T> look, Predicate<T> isThere) {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < PATIENCE.toNanos()) {
            T value = look.get();
            if (isThere.test(value)) {
                return new Seen<>(value, Duration.ofNanos(System.nanoTime() - begin));
            }
            pause();
        }
        throw new IllegalStateException("not seen within " + PATIENCE.toSeconds() + " s: " + what);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}
