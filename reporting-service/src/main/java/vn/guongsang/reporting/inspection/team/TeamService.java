package vn.guongsang.reporting.inspection.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.inspection.InspectionProblem;
import vn.guongsang.reporting.inspection.programme.Programmes;
import vn.guongsang.reporting.inspection.programme.step.ProgrammeStatus;

/** Writes teams. */
@ApplicationScoped
public class TeamService {

    private final Teams teams;
    private final Programmes programmes;
    private final TeamAnnouncer announcer;
    private final EntityManager entities;

    TeamService(Teams teams, Programmes programmes, TeamAnnouncer announcer, EntityManager entities) {
        this.teams = teams;
        this.programmes = programmes;
        this.announcer = announcer;
        this.entities = entities;
    }

    /** Sets a team up. */
    @Transactional
    public TeamView add(UUID programme, NewTeam given, Actor actor, Instant at) {
        requireOpen(programme, actor);
        TeamRule.check(given, Vietnam.dateOf(at));
        Team team = new Team(Ids.next(), programme, given, at);
        teams.persist(team);
        announcer.tell(team, "creation", null, actor, at);
        return shown(team.id(), actor);
    }

    /** Changes its members. */
    @Transactional
    public TeamView edit(UUID id, IfMatch expected, NewTeam given, Actor actor, Instant at) {
        Team team = teams.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        requireOpen(team.programmeId(), actor);
        expected.requireVersion(team.version());
        TeamRule.check(given, Vietnam.dateOf(at));
        team.edit(given);
        announcer.tell(team, "edit", "ACTIVE", actor, at);
        return shown(id, actor);
    }

    private void requireOpen(UUID programme, Actor actor) {
        if (programmes.forIssuer(programme, actor).status() == ProgrammeStatus.CLOSED) {
            throw new ProblemException(InspectionProblem.INSPECTION_TEAM_INVALID).at("", "programme-closed");
        }
    }

    private TeamView shown(UUID id, Actor actor) {
        entities.flush();
        return teams.view(id, actor).orElseThrow();
    }
}
