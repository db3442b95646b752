package vn.guongsang.nominations.tip;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;

/** Tells of a step of a tip: history line and audit line; no event. */
@ApplicationScoped
class TipAnnouncer {

    private final History history;
    private final Audit audit;

    TipAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void received(Tip tip, Actor actor, Instant at) {
        tell(tip, new Told("receipt", "status", null, null), actor, at);
    }

    void done(Tip tip, TipAction action, TipStatus before, String reason, Actor actor, Instant at) {
        String changed = action == TipAction.INFORMANT_ERASURE ? "informant" : "status";
        tell(tip, new Told(action.path(), changed, before.name(), reason), actor, at);
    }

    private void tell(Tip tip, Told told, Actor actor, Instant at) {
        history.add(
                tip.id(),
                new History.Step(
                        tip.version(), told.action(), told.from(), tip.status().name(), told.reason()),
                actor,
                at);
        audit.record("tip", tip.id(), told.action(), actor, null, List.of(told.changed()), at);
    }

    /** One step in words. */
    private record Told(String action, String changed, String from, String reason) {}
}
