package vn.guongsang.nominations.exemplar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import vn.guongsang.kit.event.Outbox;
import vn.guongsang.model.event.Topics;

/** Tells other services of an exemplar's new version. */
@ApplicationScoped
class ExemplarAnnouncer {

    private final Outbox outbox;

    ExemplarAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(Exemplar exemplar, String change, Instant at) {
        outbox.announce(Topics.EXEMPLARS, "exemplar", exemplar.state().snapshot(change, at), at);
    }
}
