package vn.guongsang.nominations.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.event.Outbox;
import vn.guongsang.kit.history.History;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.model.event.NominationSnapshot;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.criteria.applicable.Pin;
import vn.guongsang.nominations.nomination.course.Submission;
import vn.guongsang.nominations.nomination.course.Verdict;
import vn.guongsang.nominations.nomination.step.NominationAction;

/** Tells of a step: history line, audit line, and the event, which names nobody. */
@ApplicationScoped
class NominationAnnouncer {

    private final Outbox outbox;
    private final History history;
    private final Audit audit;

    NominationAnnouncer(Outbox outbox, History history, Audit audit) {
        this.outbox = outbox;
        this.history = history;
        this.audit = audit;
    }

    void drafted(Nomination n, Actor actor, Instant at) {
        tell(n, new Step("draft", "drafted", "status", null, null), actor, at);
    }

    void done(Nomination n, NominationAction action, NominationStatus before, String reason, Actor actor, Instant at) {
        String changed = action == NominationAction.TAKE_OVER ? "level" : "status";
        tell(n, new Step(action.path(), action.change(), changed, before.name(), reason), actor, at);
    }

    /** What was personal is gone; the state is as before. */
    void erased(Nomination n, Actor actor, Instant at) {
        tell(n, new Step("erasure", "erased", "status", n.status().name(), null), actor, at);
    }

    private void tell(Nomination n, Step step, Actor actor, Instant at) {
        history.add(
                n.id(),
                new History.Step(
                        n.version(), step.action(), step.from(), n.status().name(), step.reason()),
                actor,
                at);
        audit.record("nomination", n.id(), step.action(), actor, null, List.of(step.changed()), at);
        NominationSnapshot snapshot = new NominationSnapshot(
                n.id(),
                n.version(),
                step.change(),
                n.status(),
                n.unitId(),
                n.subjectType(),
                n.sector(),
                n.level(),
                n.year(),
                n.submittedAt(),
                n.verdict().map(Verdict::at).orElse(null),
                n.subjectId(),
                n.origin().name(),
                n.movementId(),
                Optional.ofNullable(n.criteria()).map(Pin::editionId).orElse(null),
                n.source().name(),
                Optional.ofNullable(n.submission()).map(Submission::late).orElse(null));
        outbox.announce(Topics.NOMINATIONS, "nomination", snapshot, at);
    }

    /** One step in words. */
    private record Step(String action, String change, String changed, String from, String reason) {}
}
