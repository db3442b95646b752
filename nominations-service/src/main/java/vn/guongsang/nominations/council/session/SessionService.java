package vn.guongsang.nominations.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.council.session.form.NewMinutes;
import vn.guongsang.nominations.council.session.form.NewSession;
import vn.guongsang.nominations.council.session.form.Opening;
import vn.guongsang.nominations.council.session.form.SessionStatus;
import vn.guongsang.nominations.council.session.form.SessionView;
import vn.guongsang.nominations.council.vote.Agenda;

/** Plans sessions, and takes them from the plan to the minutes. */
@ApplicationScoped
public class SessionService {

    private final Sessions sessions;
    private final SessionCheck check;
    private final Agenda agenda;
    private final SessionRoll roll;
    private final SessionViews views;
    private final SessionAnnouncer announcer;

    SessionService(
            Sessions sessions,
            SessionCheck check,
            Agenda agenda,
            SessionRoll roll,
            SessionViews views,
            SessionAnnouncer announcer) {
        this.sessions = sessions;
        this.check = check;
        this.agenda = agenda;
        this.roll = roll;
        this.views = views;
        this.announcer = announcer;
    }

    /** Plans a session. */
    @Transactional
    public SessionView plan(NewSession given, Actor actor, Instant at) {
        CouncilSession session = new CouncilSession(Ids.next(), given, at);
        var items = check.agenda(session.id(), given, Vietnam.dateOf(at));
        sessions.persistAndFlush(session);
        agenda.replace(session.id(), items);
        announcer.planned(session, actor, at);
        return views.view(session, actor);
    }

    /** Changes a session that is only planned. */
    @Transactional
    public SessionView edit(UUID id, IfMatch expected, NewSession given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(SessionAction.EDIT, null, actor, at), session -> {
            agenda.replace(id, check.agenda(id, given, Vietnam.dateOf(at)));
            session.edit(given);
        });
    }

    /** Opens a session: roll, quorum, recusals, and the ballot boxes. */
    @Transactional
    public SessionView open(UUID id, IfMatch expected, Opening opening, Actor actor, Instant at) {
        return apply(
                id,
                expected,
                new Doing(SessionAction.OPENING, null, actor, at),
                session -> roll.call(session, opening, actor, at));
    }

    /** Closes a session: counts the votes and freezes the minutes. */
    @Transactional
    public SessionView close(UUID id, IfMatch expected, NewMinutes minutes, Actor actor, Instant at) {
        return apply(
                id,
                expected,
                new Doing(SessionAction.CLOSING, null, actor, at),
                session -> roll.conclude(session, minutes, actor, at));
    }

    /** Cancels a session; ballots already in the box are never counted. */
    @Transactional
    public SessionView cancel(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(SessionAction.CANCELLATION, reason, actor, at), session -> {
            roll.dismiss(session);
            session.cancel();
        });
    }

    private SessionView apply(UUID id, IfMatch expected, Doing doing, Consumer<CouncilSession> transition) {
        CouncilSession session = sessions.forChange(id).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(session.version());
        session.requireAllowed(doing.action());
        SessionStatus before = session.status();
        transition.accept(session);
        sessions.flush();
        announcer.done(session, doing.action(), before, doing.reason(), doing.actor(), doing.at());
        return views.view(session, doing.actor());
    }

    /** One step: what, why, who, when. */
    private record Doing(SessionAction action, String reason, Actor actor, Instant at) {}
}
