package vn.guongsang.nominations.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.nomination.step.ApprovalGate;

/** Holds an approval while the public is being asked, and until every objection has its answer. */
@ApplicationScoped
class OpinionGate implements ApprovalGate {

    private final Opinions opinions;

    OpinionGate(Opinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public void requireOpen(UUID nomination, Level level, Instant submittedAt, Instant at) {
        Optional<OpinionView> period = opinions.of(nomination, submittedAt);
        if (period.isEmpty()) {
            opinions.rule(level, Vietnam.dateOf(at))
                    .filter(Opinions.Rule::compulsory)
                    .ifPresent(rule -> {
                        throw new ProblemException(OpinionProblem.PUBLIC_OPINION_REQUIRED, rule.workingDays());
                    });
            return;
        }
        requireEnded(period.get(), at);
    }

    private static void requireEnded(OpinionView period, Instant at) {
        if (!at.isAfter(period.endsAt())) {
            throw new ProblemException(OpinionProblem.PUBLIC_OPINION_RUNNING, period.lastDay())
                    .with("endsAt", period.endsAt());
        }
        if (period.unanswered() > 0) {
            throw new ProblemException(OpinionProblem.OBJECTION_UNANSWERED, period.unanswered());
        }
    }
}
