package vn.guongsang.media.broadcast.programme;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.time.Now;

/** Makes the slots of all programmes ahead; what was in the way the last time may be gone. */
@ApplicationScoped
class ProgrammeWatch {

    private static final Actor SERVER = Actor.system("schedule");

    private final Programmes programmes;
    private final ProgrammeService service;
    private final Now now;

    ProgrammeWatch(Programmes programmes, ProgrammeService service, Now now) {
        this.programmes = programmes;
        this.service = service;
        this.now = now;
    }

    @Scheduled(every = "${guongsang.schedule.every:1h}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        look(now.instant());
    }

    void look(Instant at) {
        programmes.active().forEach(programme -> service.generate(programme, SERVER, at));
    }
}
