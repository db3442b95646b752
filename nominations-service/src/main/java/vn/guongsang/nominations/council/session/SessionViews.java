package vn.guongsang.nominations.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.nominations.council.MemberRole;
import vn.guongsang.nominations.council.rule.VotingRules;
import vn.guongsang.nominations.council.session.form.SessionView;
import vn.guongsang.nominations.council.vote.Agenda;

/** Shows a session to a reader. */
@ApplicationScoped
public class SessionViews {

    private final Sessions sessions;
    private final Agenda agenda;
    private final VotingRules rules;
    private final History history;
    private final Labels labels;
    private final DataSource database;

    SessionViews(
            Sessions sessions, Agenda agenda, VotingRules rules, History history, Labels labels, DataSource database) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.rules = rules;
        this.history = history;
        this.labels = labels;
        this.database = database;
    }

    /** One session. */
    public Optional<SessionView> find(UUID id, Actor actor) {
        return sessions.findByIdOptional(id).map(session -> view(session, actor));
    }

    SessionView view(CouncilSession session, Actor actor) {
        return new SessionView(
                session.id(),
                session.version(),
                session.status(),
                labels.of("council-session-status", session.status()),
                SessionAction.allowed(session.status(), actor, isSeated(session.id(), actor)),
                session.level(),
                session.title(),
                session.heldOn(),
                session.openedAt(),
                session.closedAt(),
                session.ruleId() == null ? null : rules.get(session.ruleId()),
                session.attendance(),
                seats(session.id()),
                agenda.of(session.id(), actor.id()),
                minutes(session.id()),
                history.of(session.id()));
    }

    private boolean isSeated(UUID session, Actor actor) {
        return Sql.of("SELECT 1 AS seated FROM council_seat WHERE session_id = :session AND actor_id = :actor")
                .bind("session", session)
                .bind("actor", actor.id())
                .first(database, row -> true)
                .orElse(false);
    }

    List<SessionView.Seat> seats(UUID session) {
        return Sql.of("SELECT member_id, display_name, role, present FROM council_seat WHERE session_id = :session")
                .append("ORDER BY array_position(ARRAY['CHAIR', 'SECRETARY', 'MEMBER'], role), member_id")
                .bind("session", session)
                .list(
                        database,
                        row -> new SessionView.Seat(
                                row.uuid("member_id"),
                                row.text("display_name"),
                                row.constant("role", MemberRole.class),
                                row.bool("present")));
    }

    private SessionView.Minutes minutes(UUID session) {
        return Sql.of("SELECT * FROM council_minutes WHERE session_id = :session")
                .bind("session", session)
                .first(
                        database,
                        row -> new SessionView.Minutes(
                                row.text("number"),
                                row.date("date"),
                                row.text("text"),
                                row.text("secretary"),
                                row.text("document"),
                                row.text("checksum")))
                .orElse(null);
    }
}
