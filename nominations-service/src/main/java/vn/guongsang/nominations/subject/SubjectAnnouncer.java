package vn.guongsang.nominations.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.nominations.subject.step.SubjectAction;
import vn.guongsang.nominations.subject.step.SubjectStatus;

/** Tells of a step: history line and audit line, which name no value. Other services learn of a merge by the exemplar. */
@ApplicationScoped
class SubjectAnnouncer {

    private final History history;
    private final Audit audit;

    SubjectAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void registered(Subject subject, Actor actor, Instant at) {
        tell(subject, new Step("registration", null, null, "all"), actor, at);
    }

    void done(Subject subject, SubjectAction action, SubjectStatus before, String reason, Actor actor, Instant at) {
        String changed =
                switch (action) {
                    case CORRECTION -> "all";
                    case IDENTITY_REMOVAL -> "identity";
                    case NOT_DUPLICATE -> "distinctPairs";
                    case MERGE, MERGE_REVERSAL -> "duplicateOf";
                };
        tell(subject, new Step(action.path(), before.name(), reason, changed), actor, at);
    }

    private void tell(Subject subject, Step step, Actor actor, Instant at) {
        String to = subject.status().name();
        history.add(
                subject.id(),
                new History.Step(subject.version(), step.action(), step.from(), to, step.reason()),
                actor,
                at);
        audit.record("subject", subject.id(), step.action(), actor, null, List.of(step.changed()), at);
    }

    /** One step in words. */
    private record Step(String action, String from, String reason, String changed) {}
}
