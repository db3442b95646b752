package vn.guongsang.localstack.suite;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Starts a service again that has died by itself: at once when it had been ready, else after growing pauses. */
final class Supervisor {

    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Map<ServiceProcess, Watch> watches = new LinkedHashMap<>();
    private final Runnable restarted;
    private final Consumer<String> say;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "supervisor");

    /** What is known of one service: how long to wait after its next early death, and until when it rests. */
    private static final class Watch {
        private Duration pause = FIRST_PAUSE;
        private long restsUntil;
        private boolean resting;
    }

    Supervisor(Collection<ServiceProcess> services, Runnable restarted, Consumer<String> say) {
        services.forEach(service -> watches.put(service, new Watch()));
        this.restarted = restarted;
        this.say = say;
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns when nothing is being started any more. */
    void stop() {
        stopped.countDown();
        try {
            thread.join(LONGEST_LOOK.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!stopped.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                watches.forEach(this::look);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(ServiceProcess service, Watch watch) {
        if (!service.hasDied()) {
            if (service.wasReady() || service.isReady()) {
                watch.pause = FIRST_PAUSE;
            }
        } else if (watch.resting && System.nanoTime() >= watch.restsUntil) {
            watch.resting = false;
            restart(service);
        } else if (!watch.resting && service.wasReady()) {
            restart(service);
        } else if (!watch.resting) {
            watch.resting = true;
            watch.restsUntil = System.nanoTime() + watch.pause.toNanos();
            watch.pause = watch.pause.compareTo(LONGEST_PAUSE) < 0 ? watch.pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private void restart(ServiceProcess service) {
        say.accept(service.name() + " dừng đột ngột, khởi động lại / has died and is started again; " + service.log());
        service.start();
        restarted.run();
    }
}
