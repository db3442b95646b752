package vn.guongsang.kit.work;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Rounds of work on a thread of their own, with a pause between them that a wake-up cuts short.
 *
 * <p>A wake-up during a round is not lost: the next round begins at once. A round that fails unexpectedly is logged, and
 * the next one comes after {@link #AFTER_A_FAULT}.
 */
public final class WorkLoop {

    /** The pause after a round that failed in a way it does not know. */
    public static final Duration AFTER_A_FAULT = Duration.ofSeconds(5);

    private static final Logger LOG = Logger.getLogger(WorkLoop.class);

    private final String name;
    private final Supplier<Duration> round;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean running;
    private Thread thread;

    /**
     * Describes a loop; nothing runs yet.
     *
     * @param name of the thread
     * @param round one round; returns how long to pause after it unless woken
     */
    public WorkLoop(String name, Supplier<Duration> round) {
        this.name = name;
        this.round = round;
    }

    /** Begins, with a round at once. */
    public void start() {
        running = true;
        thread = new Thread(this::run, name);
        thread.setDaemon(true); // a start that fails midway ends the process, not waits for this
        thread.start();
    }

    /** Cuts the pause short. */
    public void wake() {
        wakeUps.release();
    }

    /** Whether rounds go on; a long round asks this, on the thread of the loop, between its steps. */
    public boolean isRunning() {
        return running && !Thread.currentThread().isInterrupted();
    }

    /** Ends after the round that is under way, waiting for it at most as long as given; never started is ended already. */
    public void stop(Duration patience) throws InterruptedException {
        running = false;
        wake();
        if (thread != null) {
            thread.join(patience.toMillis());
        }
    }

    private void run() {
        while (running) {
            Duration pause = oneRound();
            try {
                if (wakeUps.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    wakeUps.drainPermits();
                }
            } catch (InterruptedException e) {
                running = false;
                Thread.currentThread().interrupt();
            }
        }
    }

    private Duration oneRound() {
        try {
            return round.get();
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s goes on after a fault", name);
            return AFTER_A_FAULT;
        }
    }
}
