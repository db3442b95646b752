package vn.guongsang.nominations.exemplar;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.time.Now;

/** Ends embargoes that have run out, so that the other services learn the headline. */
@ApplicationScoped
class EmbargoWatch {

    private static final Actor SERVER = Actor.system("embargo");

    private final ExemplarService exemplars;
    private final Now now;

    EmbargoWatch(ExemplarService exemplars, Now now) {
        this.exemplars = exemplars;
        this.now = now;
    }

    @Scheduled(every = "${guongsang.embargo.every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        exemplars.endEmbargoes(SERVER, now.instant());
    }
}
