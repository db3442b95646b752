package vn.guongsang.nominations.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.event.Outbox;
import vn.guongsang.kit.history.History;
import vn.guongsang.model.event.CouncilSessionSnapshot;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.council.session.form.SessionStatus;
import vn.guongsang.nominations.council.session.form.SessionView;

/** Tells of a step of a session: history line, audit line, and the event, which tells figures and no ballots. */
@ApplicationScoped
class SessionAnnouncer {

    private final Sessions sessions;
    private final Outbox outbox;
    private final History history;
    private final Audit audit;

    SessionAnnouncer(Sessions sessions, Outbox outbox, History history, Audit audit) {
        this.sessions = sessions;
        this.outbox = outbox;
        this.history = history;
        this.audit = audit;
    }

    void planned(CouncilSession session, Actor actor, Instant at) {
        tell(session, new Step("plan", "planned", null, null), actor, at);
    }

    void done(
            CouncilSession session,
            SessionAction action,
            SessionStatus before,
            String reason,
            Actor actor,
            Instant at) {
        tell(session, new Step(action.path(), action.change(), before.name(), reason), actor, at);
    }

    private void tell(CouncilSession session, Step step, Actor actor, Instant at) {
        history.add(
                session.id(),
                new History.Step(
                        session.version(),
                        step.action(),
                        step.from(),
                        session.status().name(),
                        step.reason()),
                actor,
                at);
        audit.record("council-session", session.id(), step.action(), actor, null, List.of("status"), at);
        outbox.announce(Topics.COUNCIL_SESSIONS, "council-session", snapshot(session, step.change()), at);
    }

    private CouncilSessionSnapshot snapshot(CouncilSession session, String change) {
        Optional<SessionView.Attendance> attendance = Optional.ofNullable(session.attendance());
        Sessions.Business business = sessions.business(session.id());
        return new CouncilSessionSnapshot(
                session.id(),
                session.version(),
                change,
                session.status().name(),
                session.level().name(),
                session.heldOn(),
                session.openedAt(),
                session.closedAt(),
                attendance.map(SessionView.Attendance::members).orElse(null),
                attendance.map(SessionView.Attendance::present).orElse(null),
                attendance.map(SessionView.Attendance::needed).orElse(null),
                business.items(),
                business.passed());
    }

    /** One step in words. */
    private record Step(String action, String change, String from, String reason) {}
}
