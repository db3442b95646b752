package vn.guongsang.nominations.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.nominations.council.CouncilProblem;
import vn.guongsang.nominations.council.MemberView;
import vn.guongsang.nominations.council.Members;
import vn.guongsang.nominations.council.rule.VotingRule;
import vn.guongsang.nominations.council.rule.VotingRules;
import vn.guongsang.nominations.council.session.form.NewMinutes;
import vn.guongsang.nominations.council.session.form.Opening;
import vn.guongsang.nominations.council.session.form.SessionView;
import vn.guongsang.nominations.council.vote.Agenda;
import vn.guongsang.nominations.council.vote.BallotBox;

/** What happens when a session is opened and when it ends: the roll is called, the votes are counted. */
@ApplicationScoped
class SessionRoll {

    private final Members members;
    private final VotingRules rules;
    private final Agenda agenda;
    private final BallotBox box;
    private final MinutesBook minutes;
    private final SessionViews views;

    SessionRoll(
            Members members, VotingRules rules, Agenda agenda, BallotBox box, MinutesBook minutes, SessionViews views) {
        this.members = members;
        this.rules = rules;
        this.agenda = agenda;
        this.box = box;
        this.minutes = minutes;
        this.views = views;
    }

    void call(CouncilSession session, Opening opening, Actor actor, Instant at) {
        List<UUID> unheard = agenda.unheard(session.id(), at);
        if (!unheard.isEmpty()) {
            throw new ProblemException(CouncilProblem.SESSION_BEFORE_PUBLIC_OPINION).with("nominationIds", unheard);
        }
        VotingRule rule = ruleOfToday(session, at);
        List<MemberView> council = members.inForce(session.level(), session.heldOn(), actor);
        Set<UUID> present = new HashSet<>(opening.presentMemberIds());
        requireMembers(opening.presentMemberIds(), council, session);
        SessionView.Attendance attendance = new SessionView.Attendance(
                council.size(), present.size(), Math.max(1, rule.quorum().of(council.size())));
        if (attendance.present() < attendance.needed()) {
            throw new ProblemException(
                            CouncilProblem.QUORUM_NOT_MET,
                            attendance.present(),
                            attendance.members(),
                            attendance.needed())
                    .with("attendance", attendance);
        }
        agenda.seat(session.id(), council, present);
        session.open(rule.id(), attendance, at);
    }

    private VotingRule ruleOfToday(CouncilSession session, Instant at) {
        ProblemException problem = new ProblemException(CouncilProblem.COUNCIL_SESSION_INVALID);
        if (session.heldOn().isAfter(Vietnam.dateOf(at))) {
            throw problem.at("/presentMemberIds", "session-not-yet", session.heldOn());
        }
        return rules.inForce(session.level(), session.heldOn())
                .orElseThrow(() -> problem.at("/presentMemberIds", "no-voting-rule", session.level()));
    }

    private static void requireMembers(List<UUID> present, List<MemberView> council, CouncilSession session) {
        ProblemException problem = new ProblemException(CouncilProblem.COUNCIL_SESSION_INVALID);
        Set<UUID> known = council.stream().map(MemberView::id).collect(Collectors.toSet());
        for (int i = 0; i < present.size(); i++) {
            if (!known.contains(present.get(i))) {
                problem.at("/presentMemberIds/" + i, "not-a-member-then", session.heldOn());
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    void conclude(CouncilSession session, NewMinutes given, Actor actor, Instant at) {
        if (given.date().isAfter(Vietnam.dateOf(at)) || given.date().isBefore(session.heldOn())) {
            throw new ProblemException(CouncilProblem.COUNCIL_SESSION_INVALID)
                    .at("/date", "minutes-date", session.heldOn(), Vietnam.dateOf(at));
        }
        box.count(session.id(), rules.get(session.ruleId()), at);
        session.close(at);
        minutes.freeze(session, given, views.seats(session.id()), agenda.of(session.id(), actor.id()));
    }

    void dismiss(CouncilSession session) {
        box.burn(session.id());
    }
}
