package vn.guongsang.nominations.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.commendation.proposal.NewAnnulment;
import vn.guongsang.nominations.commendation.proposal.NewCommendationDecision;
import vn.guongsang.nominations.commendation.warning.CommendationWarning;
import vn.guongsang.nominations.commendation.warning.Warnings;

/** Checks a decision against its proposal: dates, bodies that have ended, warnings. */
@ApplicationScoped
class DecisionCheck {

    private final Commendations commendations;
    private final Warnings warnings;

    DecisionCheck(Commendations commendations, Warnings warnings) {
        this.commendations = commendations;
        this.warnings = warnings;
    }

    /** Checks a decision; answers the warnings that it has acknowledged, each with the version of its rule. */
    List<String> check(Commendation proposal, NewCommendationDecision given) {
        LocalDate day = given.decision().date();
        ProblemException problem = new ProblemException(CommendationProblem.COMMENDATION_INVALID);
        if (day.isBefore(proposal.deedOn())) {
            problem.at("/decision/date", "decision-before-deed", proposal.deedOn());
        }
        if (given.effectiveOn().isBefore(day)) {
            problem.at("/effectiveOn", "effective-before-decision", day);
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        requireAlive(proposal, day);
        return acknowledged(proposal, given);
    }

    /** Refuses an annulment that is older than what it annuls. */
    void requireAfter(Commendation decided, NewAnnulment given) {
        LocalDate day = decided.decided().decision().date();
        if (given.decision().date().isBefore(day)) {
            throw new ProblemException(CommendationProblem.COMMENDATION_INVALID)
                    .at("/decision/date", "annulment-before-decision", day);
        }
    }

    /** Thông tư 15/2025/TT-BNV: a body that has been dissolved is not commended any more. */
    private void requireAlive(Commendation proposal, LocalDate day) {
        List<String> dissolved = commendations.dissolvedCollectives(proposal.id(), day);
        if (!dissolved.isEmpty()) {
            ProblemException problem = new ProblemException(CommendationProblem.COMMENDATION_BODY_DISSOLVED, day);
            dissolved.forEach(name -> problem.at("/decision/date", "body-dissolved", name));
            throw problem;
        }
    }

    private List<String> acknowledged(Commendation proposal, NewCommendationDecision given) {
        warnings.await(proposal.subjectIds());
        List<CommendationWarning> found =
                warnings.of(proposal.id(), given.decision().date());
        List<CommendationWarning> open = found.stream()
                .filter(warning -> !given.acknowledgedWarnings().contains(warning.rule()))
                .toList();
        if (!open.isEmpty()) {
            throw new ProblemException(CommendationProblem.WARNING_NOT_ACKNOWLEDGED)
                    .at("/acknowledgedWarnings", "warning-open", open.get(0).rule())
                    .with("warnings", open);
        }
        return found.stream()
                .map(warning -> warning.rule() + " v" + warning.version())
                .distinct()
                .toList();
    }
}
