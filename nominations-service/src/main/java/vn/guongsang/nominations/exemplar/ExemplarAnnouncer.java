package vn.guongsang.nominations.exemplar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.event.Outbox;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.subject.Subjects;

/** Tells other services of an exemplar's new version. */
@ApplicationScoped
class ExemplarAnnouncer {

    private final Outbox outbox;
    private final Subjects subjects;

    ExemplarAnnouncer(Outbox outbox, Subjects subjects) {
        this.outbox = outbox;
        this.subjects = subjects;
    }

    void announce(Exemplar exemplar, String change, Instant at) {
        ExemplarState state = exemplar.state();
        UUID distinct = subjects.distinct(state.subjectId());
        outbox.announce(Topics.EXEMPLARS, "exemplar", state.snapshot(change, distinct, at), at);
    }
}
