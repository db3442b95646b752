package vn.guongsang.media.briefing.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.media.briefing.followup.step.FollowUpAction;
import vn.guongsang.media.briefing.followup.step.FollowUpStatus;

/** Tells of a step of a follow-up: history line and audit line; no event. */
@ApplicationScoped
class FollowUpAnnouncer {

    private final History history;
    private final Audit audit;

    FollowUpAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void demanded(FollowUp followUp, Actor actor, Instant at) {
        tell(followUp, "demand", null, null, actor, at);
    }

    void done(FollowUp followUp, FollowUpAction action, FollowUpStatus before, String text, Actor actor, Instant at) {
        tell(followUp, action.path(), before.name(), text, actor, at);
    }

    private void tell(FollowUp followUp, String action, String from, String text, Actor actor, Instant at) {
        history.add(
                followUp.id(),
                new History.Step(
                        followUp.version(), action, from, followUp.status().name(), text),
                actor,
                at);
        audit.record("briefing-follow-up", followUp.id(), action, actor, null, List.of("status"), at);
    }
}
