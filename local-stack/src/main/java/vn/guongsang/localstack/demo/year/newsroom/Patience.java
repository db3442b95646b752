package vn.guongsang.localstack.demo.year.newsroom;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until something has come about that another service, or a watch, brings. */
public final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final long PAUSE_MILLIS = 200;

    private Patience() {}

    /** The first answer that is good. */
    public static <T> T until(String what, Supplier<T> question, Predicate<T> good) {
        long begin = System.nanoTime();
        T answer = question.get();
        while (!good.test(answer)) {
            if (System.nanoTime() - begin > LONGEST.toNanos()) {
                throw new IllegalStateException("waited in vain: " + what);
            }
            pause();
            answer = question.get();
        }
        return answer;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
