package vn.guongsang.kit.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkLoopTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    private final AtomicInteger rounds = new AtomicInteger();
    private final CountDownLatch first = new CountDownLatch(1);
    private final CountDownLatch second = new CountDownLatch(2);
    private WorkLoop loop;

    @AfterEach
    void end() throws InterruptedException {
        loop.stop(LONG);
    }

    @Test
    void aWakeUpCutsThePauseShort() throws InterruptedException {
        loop = begun(LONG);
        first.await();

        loop.wake();

        assertTrue(second.await(10, TimeUnit.SECONDS));
    }

    @Test
    void withoutAWakeUpTheNextRoundComesAfterThePause() throws InterruptedException {
        loop = begun(Duration.ofMillis(1));

        assertTrue(second.await(10, TimeUnit.SECONDS));
    }

    @Test
    void aWakeUpDuringARoundIsNotLost() throws InterruptedException {
        CountDownLatch woken = new CountDownLatch(1);
        loop = new WorkLoop("work-loop-test", () -> {
            second.countDown();
            await(woken);
            return LONG;
        });
        loop.start();

        loop.wake();
        woken.countDown();

        assertTrue(second.await(10, TimeUnit.SECONDS));
    }

    @Test
    void aRoundThatFailsIsFollowedByAnother() throws InterruptedException {
        loop = new WorkLoop("work-loop-test", () -> {
            second.countDown();
            throw new IllegalStateException("made up by a test");
        });
        loop.start();
        loop.wake();
        assertTrue(second.await(10, TimeUnit.SECONDS));
    }

    @Test
    void afterTheEndThereIsNoFurtherRound() throws InterruptedException {
        loop = begun(Duration.ZERO);
        first.await();

        loop.stop(LONG);

        int done = rounds.get();
        loop.wake();
        assertEquals(done, rounds.get());
    }

    private WorkLoop begun(Duration pause) {
        WorkLoop begun = new WorkLoop("work-loop-test", () -> {
            rounds.incrementAndGet();
            first.countDown();
            second.countDown();
            return pause;
        });
        begun.start();
        return begun;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
