package vn.guongsang.nominations.unit.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.nominations.unit.reform.Reform;
import vn.guongsang.nominations.unit.tree.UnitAnnouncer;

/** Tells of a step: history line and audit line; of a commit also the event of every unit that it touches. */
@ApplicationScoped
class UnitChangeAnnouncer {

    private final History history;
    private final Audit audit;
    private final UnitAnnouncer units;

    UnitChangeAnnouncer(History history, Audit audit, UnitAnnouncer units) {
        this.history = history;
        this.audit = audit;
        this.units = units;
    }

    void drafted(UnitChange change, Actor actor, Instant at) {
        tell(
                change,
                new History.Step(
                        change.version(), "draft", null, change.status().name(), null),
                actor,
                at);
    }

    void done(UnitChange change, UnitChangeAction action, String reason, Actor actor, Instant at) {
        History.Step step = new History.Step(
                change.version(),
                action.path(),
                UnitChangeStatus.DRAFT.name(),
                change.status().name(),
                reason);
        tell(change, step, actor, at);
    }

    void committed(UnitChange change, Reform reform, Actor actor, Instant at) {
        units.tell(reform.touched(), reform.day(), change.id(), at);
        done(change, UnitChangeAction.COMMIT, change.document().number(), actor, at);
    }

    private void tell(UnitChange change, History.Step step, Actor actor, Instant at) {
        history.add(change.id(), step, actor, at);
        audit.record("unit-change", change.id(), step.action(), actor, step.reason(), List.of("status"), at);
    }
}
