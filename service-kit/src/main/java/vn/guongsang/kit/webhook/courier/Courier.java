package vn.guongsang.kit.webhook.courier;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import vn.guongsang.kit.sql.SqlException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.webhook.config.WebhookConfig;
import vn.guongsang.kit.work.Places;
import vn.guongsang.kit.work.WorkLoop;

/**
 * Carries events to their receivers: takes a subscription that has something due and that no replica serves, and sends one
 * delivery after the other. Each receiver has a thread of its own while it is served, so that a slow one delays nobody
 * else. What a crash leaves unmarked is sent again under the same id when the lease has run out.
 */
@ApplicationScoped
public class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class);

    /** After so many the next receiver gets its turn. */
    private static final int BATCH = 50;

    private final UUID replica = Ids.next();
    private final Lanes lanes;
    private final Sender sender;
    private final AttemptService attempts;
    private final WebhookConfig config;
    private final Now now;
    private final Places places;
    private final WorkLoop loop = new WorkLoop("webhooks", this::round);
    private final ExecutorService threads = Executors.newCachedThreadPool(Courier::thread);

    Courier(Lanes lanes, Sender sender, AttemptService attempts, WebhookConfig config, Now now) {
        this.lanes = lanes;
        this.sender = sender;
        this.attempts = attempts;
        this.config = config;
        this.now = now;
        this.places = new Places(config.lanes());
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            begin();
        }
    }

    void begin() {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop(Duration.ofSeconds(2));
        threads.shutdown();
        if (!threads.awaitTermination(6, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }

    /** Gives each receiver that has something due a thread, as long as there are any. */
    private Duration round() {
        boolean more = true;
        while (more && loop.isRunning()) {
            more = places.take(this::serveNext);
        }
        return config.poll();
    }

    private boolean serveNext() {
        Optional<UUID> taken = take();
        taken.ifPresent(receiver -> threads.execute(() -> {
            try {
                serve(receiver, now::instant, replica);
            } finally {
                places.leave();
                loop.wake();
            }
        }));
        return taken.isPresent();
    }

    private Optional<UUID> take() {
        try {
            return lanes.take(replica, now.instant());
        } catch (SqlException e) {
            LOG.warnf("webhooks pause: %s", e.getMessage());
            return Optional.empty();
        }
    }

    /** All that is due at one moment, receiver after receiver, on the thread of the caller; returns how much was sent. */
    int carry(Instant at) {
        UUID holder = Ids.next();
        int sent = 0;
        Optional<UUID> taken = lanes.take(holder, at);
        while (taken.isPresent()) {
            sent += serve(taken.get(), () -> at, holder);
            taken = lanes.take(holder, at);
        }
        return sent;
    }

    private int serve(UUID subscription, Supplier<Instant> clock, UUID holder) {
        int sent = 0;
        try {
            while (sent < BATCH && lanes.renew(subscription, holder, clock.get())) {
                Optional<Due> due = lanes.next(subscription, clock.get());
                if (due.isEmpty()) {
                    break;
                }
                attempt(due.get(), clock);
                sent++;
            }
            lanes.release(subscription, holder, clock.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warnf(e, "webhook subscription %s is tried again when its lease has run out", subscription);
        }
        return sent;
    }

    private void attempt(Due due, Supplier<Instant> clock) throws InterruptedException {
        Instant at = clock.get();
        if (due.withheld()) {
            attempts.withhold(due, at);
        } else if (due.body() == null) {
            attempts.giveUp(due, at);
        } else {
            attempts.record(due, sender.send(due, at), clock.get());
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "webhook");
        thread.setDaemon(true);
        return thread;
    }
}
