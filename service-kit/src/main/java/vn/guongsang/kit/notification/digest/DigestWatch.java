package vn.guongsang.kit.notification.digest;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import vn.guongsang.kit.time.Now;

/** Looks for digests that are due. */
@ApplicationScoped
class DigestWatch {

    private static final int MOST_IN_A_LOOK = 1_000;

    private final DigestService digests;
    private final Now now;

    DigestWatch(DigestService digests, Now now) {
        this.digests = digests;
        this.now = now;
    }

    @Scheduled(every = "${guongsang.notifications.every:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        int told = 0;
        while (told < MOST_IN_A_LOOK && digests.tellNext(now.instant())) {
            told++;
        }
    }
}
