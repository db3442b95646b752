package vn.guongsang.media.contest.entry;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import vn.guongsang.kit.time.Now;

/** Looks for contact data that have been kept long enough. */
@ApplicationScoped
class ContactWatch {

    private final ContactUpkeepService contacts;
    private final Now now;

    ContactWatch(ContactUpkeepService contacts, Now now) {
        this.contacts = contacts;
        this.now = now;
    }

    @Scheduled(
            every = "${guongsang.contest-contacts.every:1h}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        int expired;
        do {
            expired = contacts.expire(now.instant());
        } while (expired > 0);
    }
}
