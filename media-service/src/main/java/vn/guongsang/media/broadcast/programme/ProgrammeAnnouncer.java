package vn.guongsang.media.broadcast.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.media.broadcast.slot.generation.SlotGeneration;

/** Tells of a step of a programme: history line and audit line. */
@ApplicationScoped
class ProgrammeAnnouncer {

    private static final String AGGREGATE = "programme";

    private final History history;
    private final Audit audit;

    ProgrammeAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void begun(Programme programme, Actor actor, Instant at) {
        tell(programme, "creation", null, null, actor, at);
    }

    void done(
            Programme programme,
            ProgrammeAction action,
            ProgrammeStatus before,
            String reason,
            Actor actor,
            Instant at) {
        tell(programme, action.path(), before.name(), reason, actor, at);
    }

    /** Which slots the server has made and taken away. */
    void generated(UUID programme, SlotGeneration.Outcome outcome, Actor actor, Instant at) {
        if (outcome.isChange()) {
            String counts = "placed " + outcome.placed() + ", dropped " + outcome.dropped();
            audit.record(AGGREGATE, programme, "generation", actor, counts, List.of("slots"), at);
        }
    }

    private void tell(Programme programme, String action, String from, String reason, Actor actor, Instant at) {
        String to = programme.status().name();
        history.add(programme.id(), new History.Step(programme.version(), action, from, to, reason), actor, at);
        audit.record(AGGREGATE, programme.id(), action, actor, reason, List.of("all"), at);
    }
}
