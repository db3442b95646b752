package vn.guongsang.reporting.inspection.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;

/** Tells of a step of a team: history line and audit line; no event. */
@ApplicationScoped
class TeamAnnouncer {

    private final History history;
    private final Audit audit;

    TeamAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void tell(Team team, String action, String from, Actor actor, Instant at) {
        history.add(team.id(), new History.Step(team.version(), action, from, "ACTIVE", null), actor, at);
        audit.record("inspection-team", team.id(), action, actor, null, List.of("members"), at);
    }
}
