package vn.guongsang.nominations.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.nominations.council.CouncilProblem;
import vn.guongsang.nominations.council.rule.VotingRules;
import vn.guongsang.nominations.council.session.form.NewSession;
import vn.guongsang.nominations.council.vote.Agenda;
import vn.guongsang.nominations.nomination.step.Standings;

/** Checks what a session names: the level, the day, the nominations. */
@ApplicationScoped
class SessionCheck {

    private final Standings nominations;
    private final VotingRules rules;
    private final Agenda agenda;

    SessionCheck(Standings nominations, VotingRules rules, Agenda agenda) {
        this.nominations = nominations;
        this.rules = rules;
        this.agenda = agenda;
    }

    /** The nominations of a good agenda in its order, locked: each under appraisal, of this level, before one session only. */
    List<Standings.Brief> agenda(UUID session, NewSession given, LocalDate today) {
        ProblemException problem = new ProblemException(CouncilProblem.COUNCIL_SESSION_INVALID);
        if (given.heldOn().isBefore(today)) {
            problem.at("/heldOn", "session-in-past", today);
        }
        if (rules.inForce(given.level(), given.heldOn()).isEmpty()) {
            problem.at("/level", "no-voting-rule", given.level());
        }
        Map<UUID, Standings.Brief> known = nominations.lockAll(given.nominationIds());
        Set<UUID> taken = new HashSet<>(agenda.taken(given.nominationIds(), session));
        List<Standings.Brief> items = new ArrayList<>();
        for (int i = 0; i < given.nominationIds().size(); i++) {
            Standings.Brief nomination = known.get(given.nominationIds().get(i));
            String fault = fault(nomination, given, taken);
            if (fault != null) {
                problem.at("/nominationIds/" + i, fault);
            } else {
                taken.add(nomination.id());
                items.add(nomination);
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        return items;
    }

    private static String fault(Standings.Brief nomination, NewSession given, Set<UUID> taken) {
        if (nomination == null) {
            return "nomination-unknown";
        }
        if (nomination.standing().level() != given.level()) {
            return "nomination-of-other-level";
        }
        if (nomination.standing().status() != NominationStatus.UNDER_APPRAISAL) {
            return "nomination-not-under-appraisal";
        }
        return taken.contains(nomination.id()) ? "nomination-on-agenda" : null;
    }
}
