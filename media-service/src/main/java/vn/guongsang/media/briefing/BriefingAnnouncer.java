package vn.guongsang.media.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.media.briefing.step.BriefingAction;
import vn.guongsang.media.briefing.step.BriefingStatus;

/** Tells of a step of a briefing: history line and audit line; no event, since no other service judges outlets. */
@ApplicationScoped
class BriefingAnnouncer {

    private final History history;
    private final Audit audit;

    BriefingAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void drafted(Briefing briefing, Actor actor, Instant at) {
        tell(briefing, "draft", null, null, actor, at);
    }

    void done(Briefing briefing, BriefingAction action, BriefingStatus before, String reason, Actor actor, Instant at) {
        tell(briefing, action.path(), before.name(), reason, actor, at);
    }

    private void tell(Briefing briefing, String action, String from, String reason, Actor actor, Instant at) {
        history.add(
                briefing.id(),
                new History.Step(
                        briefing.version(), action, from, briefing.status().name(), reason),
                actor,
                at);
        audit.record("press-briefing", briefing.id(), action, actor, null, List.of("status"), at);
    }
}
