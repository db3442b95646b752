package vn.guongsang.nominations.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.nominations.council.session.form.SessionStatus;

/** Tells of a step of a session: history line and audit line. No other service needs to know. */
@ApplicationScoped
class SessionAnnouncer {

    private final History history;
    private final Audit audit;

    SessionAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void planned(CouncilSession session, Actor actor, Instant at) {
        tell(session, "plan", null, null, actor, at);
    }

    void done(
            CouncilSession session,
            SessionAction action,
            SessionStatus before,
            String reason,
            Actor actor,
            Instant at) {
        tell(session, action.path(), before.name(), reason, actor, at);
    }

    private void tell(CouncilSession session, String action, String from, String reason, Actor actor, Instant at) {
        history.add(
                session.id(),
                new History.Step(
                        session.version(), action, from, session.status().name(), reason),
                actor,
                at);
        audit.record("council-session", session.id(), action, actor, null, List.of("status"), at);
    }
}
