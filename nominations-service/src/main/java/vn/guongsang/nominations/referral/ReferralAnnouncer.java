package vn.guongsang.nominations.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.nominations.referral.step.ReferralAction;
import vn.guongsang.nominations.referral.step.ReferralStatus;

/** Tells of a step: history line and audit line. No other service needs to know, so there is no event. */
@ApplicationScoped
class ReferralAnnouncer {

    private final History history;
    private final Audit audit;

    ReferralAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void sent(Referral r, Actor actor, Instant at) {
        tell(r, new History.Step(r.version(), "sending", null, r.status().name(), null), actor, at);
    }

    void done(Referral r, ReferralAction action, ReferralStatus before, String reason, Actor actor, Instant at) {
        tell(
                r,
                new History.Step(
                        r.version(), action.path(), before.name(), r.status().name(), reason),
                actor,
                at);
    }

    private void tell(Referral r, History.Step step, Actor actor, Instant at) {
        history.add(r.id(), step, actor, at);
        audit.record("referral", r.id(), step.action(), actor, null, List.of("status"), at);
    }
}
