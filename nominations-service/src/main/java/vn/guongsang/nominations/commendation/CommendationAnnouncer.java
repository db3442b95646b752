package vn.guongsang.nominations.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.event.Outbox;
import vn.guongsang.kit.history.History;
import vn.guongsang.model.event.CommendationSnapshot;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.commendation.proposal.NewAnnulment;
import vn.guongsang.nominations.commendation.step.CommendationAction;
import vn.guongsang.nominations.commendation.step.CommendationStatus;

/** Tells of a step: history line, audit line, and the event, which names neither achievement nor signer. */
@ApplicationScoped
class CommendationAnnouncer {

    private final Outbox outbox;
    private final History history;
    private final Audit audit;

    CommendationAnnouncer(Outbox outbox, History history, Audit audit) {
        this.outbox = outbox;
        this.history = history;
        this.audit = audit;
    }

    void proposed(Commendation c, Actor actor, Instant at) {
        tell(c, new Step("proposal", "proposed", null, null), actor, at);
    }

    void done(
            Commendation c,
            CommendationAction action,
            CommendationStatus before,
            String reason,
            Actor actor,
            Instant at) {
        tell(c, new Step(action.path(), action.change(), before.name(), reason), actor, at);
    }

    private void tell(Commendation c, Step step, Actor actor, Instant at) {
        history.add(
                c.id(),
                new History.Step(
                        c.version(), step.action(), step.from(), c.status().name(), step.reason()),
                actor,
                at);
        audit.record("commendation", c.id(), step.action(), actor, null, List.of("status"), at);
        outbox.announce(Topics.COMMENDATIONS, "commendation", snapshot(c, step.change()), at);
    }

    private static CommendationSnapshot snapshot(Commendation c, String change) {
        Optional<CommendationView.Decided> decided = Optional.ofNullable(c.decided());
        Optional<NewAnnulment> annulment = Optional.ofNullable(c.annulment());
        return new CommendationSnapshot(
                c.id(),
                c.version(),
                change,
                c.status().name(),
                c.form(),
                c.level().name(),
                c.type().name(),
                c.unitId(),
                List.copyOf(c.subjectIds()),
                c.deedOn(),
                c.foundThrough().name(),
                c.proposedAt(),
                decided.map(d -> d.decision().number()).orElse(null),
                decided.map(d -> d.decision().date()).orElse(null),
                decided.map(CommendationView.Decided::effectiveOn).orElse(null),
                annulment.map(a -> a.decision().date()).orElse(null),
                annulment.map(a -> a.ground().name()).orElse(null));
    }

    /** One step in words. */
    private record Step(String action, String change, String from, String reason) {}
}
