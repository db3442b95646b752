package vn.guongsang.nominations.council.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.nominations.council.CouncilProblem;

/** Adds voting rules; past sessions keep theirs. */
@ApplicationScoped
public class VotingRuleService {

    private final VotingRules rules;
    private final Audit audit;

    VotingRuleService(VotingRules rules, Audit audit) {
        this.rules = rules;
        this.audit = audit;
    }

    /** Adds a rule from today on or later, after all others of its level. */
    @Transactional
    public VotingRule add(NewVotingRule given, Actor actor, Instant at) {
        ProblemException problem = new ProblemException(CouncilProblem.VOTING_RULE_INVALID);
        LocalDate today = Vietnam.dateOf(at);
        if (given.validFrom().isBefore(today)) {
            problem.at("/validFrom", "voting-rule-in-past", today);
        }
        rules.newestFrom(given.level())
                .filter(newest -> !given.validFrom().isAfter(newest))
                .ifPresent(newest -> problem.at("/validFrom", "voting-rule-not-newest", newest));
        requireShare(given.pass(), "/pass", problem);
        requireShare(given.quorum(), "/quorum", problem);
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        UUID id = Ids.next();
        rules.follow(id, given);
        audit.record("council-voting-rule", id, "creation", actor, null, List.of("all"), at);
        return rules.get(id);
    }

    private static void requireShare(Share share, String pointer, ProblemException problem) {
        if (share.numerator() > share.denominator()) {
            problem.at(pointer, "share-above-one");
        }
    }
}
