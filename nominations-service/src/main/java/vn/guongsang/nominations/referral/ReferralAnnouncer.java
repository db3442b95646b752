package vn.guongsang.nominations.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.event.Outbox;
import vn.guongsang.kit.history.History;
import vn.guongsang.model.event.ReferralSnapshot;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.referral.step.ReferralAction;
import vn.guongsang.nominations.referral.step.ReferralStatus;

/** Tells of a step: history line, audit line, and the event, which carries no text of letter or answer. */
@ApplicationScoped
class ReferralAnnouncer {

    private final Outbox outbox;
    private final History history;
    private final Audit audit;

    ReferralAnnouncer(Outbox outbox, History history, Audit audit) {
        this.outbox = outbox;
        this.history = history;
        this.audit = audit;
    }

    void sent(Referral r, Actor actor, Instant at) {
        tell(r, new Step("sending", "sent", null, null), actor, at);
    }

    void done(Referral r, ReferralAction action, ReferralStatus before, String reason, Actor actor, Instant at) {
        tell(r, new Step(action.path(), action.change(), before.name(), reason), actor, at);
    }

    private void tell(Referral r, Step step, Actor actor, Instant at) {
        history.add(
                r.id(),
                new History.Step(
                        r.version(), step.action(), step.from(), r.status().name(), step.reason()),
                actor,
                at);
        audit.record("referral", r.id(), step.action(), actor, null, List.of("status"), at);
        outbox.announce(Topics.REFERRALS, "referral", snapshot(r, step.change()), at);
    }

    private static ReferralSnapshot snapshot(Referral r, String change) {
        Optional<ReferralView.Answer> answer = Optional.ofNullable(r.answer());
        ReferralView.Ends ends = r.ends();
        return new ReferralSnapshot(
                r.id(),
                r.version(),
                change,
                r.status().name(),
                r.exemplarId(),
                r.approvalNo(),
                r.dossier().nominationId(),
                r.dossier().version(),
                ends.fromRung().name(),
                ends.fromUnitId(),
                ends.toRung().name(),
                ends.toUnitId(),
                r.sentOn(),
                r.receivedOn(),
                answer.map(ReferralView.Answer::date).orElse(null),
                answer.map(ReferralView.Answer::number).orElse(null),
                r.nominationId());
    }

    /** One step in words. */
    private record Step(String action, String change, String from, String reason) {}
}
