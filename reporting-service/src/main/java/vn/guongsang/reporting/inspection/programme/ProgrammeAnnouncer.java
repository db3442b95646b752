package vn.guongsang.reporting.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.reporting.inspection.programme.step.ProgrammeAction;
import vn.guongsang.reporting.inspection.programme.step.ProgrammeStatus;

/** Tells of a step of a programme: history line and audit line; no event. */
@ApplicationScoped
class ProgrammeAnnouncer {

    private final History history;
    private final Audit audit;

    ProgrammeAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void drafted(Programme programme, Actor actor, Instant at) {
        tell(programme, "draft", null, actor, at);
    }

    void done(Programme programme, ProgrammeAction action, ProgrammeStatus before, Actor actor, Instant at) {
        tell(programme, action.path(), before.name(), actor, at);
    }

    private void tell(Programme programme, String action, String from, Actor actor, Instant at) {
        history.add(
                programme.id(),
                new History.Step(
                        programme.version(), action, from, programme.status().name(), null),
                actor,
                at);
        audit.record("inspection-programme", programme.id(), action, actor, null, List.of("status"), at);
    }
}
