package vn.guongsang.media.edition.work;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.work.WorkLoop;
import vn.guongsang.media.edition.AssemblyService;
import vn.guongsang.media.edition.item.Items;
import vn.guongsang.media.edition.item.Items.Errand;
import vn.guongsang.media.edition.profile.EditionConfig;
import vn.guongsang.media.edition.profile.Fetched;
import vn.guongsang.media.edition.profile.ProfileFetcher;
import vn.guongsang.media.edition.profile.ProfileStore;

/** Fetches profiles that are due, one at a time; a replica that dies leaves what it had claimed to others after a lease. */
@ApplicationScoped
class ProfileCourier {

    private static final int AT_ONCE = 10;
    private static final int MOST_TRIES_FOR_PHOTOS = 5;
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final Items items;
    private final ProfileFetcher fetcher;
    private final AssemblyService assembly;
    private final ProfileStore store;
    private final EditionConfig config;
    private final Now now;
    private final WorkLoop loop = new WorkLoop("edition-profiles", this::round);
    private Instant swept = Instant.EPOCH;

    ProfileCourier(
            Items items,
            ProfileFetcher fetcher,
            AssemblyService assembly,
            ProfileStore store,
            EditionConfig config,
            Now now) {
        this.items = items;
        this.fetcher = fetcher;
        this.assembly = assembly;
        this.store = store;
        this.config = config;
        this.now = now;
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop(Duration.ofSeconds(8));
    }

    private Duration round() {
        Instant at = now.instant();
        List<Errand> due = items.claim(at, at.plus(LEASE), AT_ONCE);
        try {
            for (Errand errand : due) {
                fetch(errand);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (at.isAfter(swept.plus(A_DAY))) {
            store.sweep(at.minus(A_DAY));
            swept = at;
        }
        return due.size() == AT_ONCE ? Duration.ZERO : config.poll();
    }

    private void fetch(Errand errand) throws InterruptedException {
        Instant at = now.instant();
        Fetched answer = fetcher.fetch(errand.exemplarId(), errand.tries() >= MOST_TRIES_FOR_PHOTOS, at);
        Instant arrived = now.instant();
        assembly.arrived(errand, answer, arrived.plus(pause(errand, answer)), arrived);
    }

    /** Doubled by each try, never shorter than the source asks for. */
    private Duration pause(Errand errand, Fetched answer) {
        Duration doubled = config.retryFirst().multipliedBy(1L << Math.min(errand.tries(), 10));
        Duration usual = Collections.min(List.of(doubled, LONGEST_PAUSE));
        Duration asked = answer instanceof Fetched.Failed failed && failed.pause() != null ? failed.pause() : usual;
        return Collections.max(List.of(usual, asked));
    }
}
