package vn.guongsang.nominations.council.vote;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.council.CouncilProblem;
import vn.guongsang.nominations.council.rule.VotingRule;
import vn.guongsang.nominations.council.rule.VotingRules;
import vn.guongsang.nominations.nomination.step.ApprovalGate;

/** Holds an approval until the council has voted, where it votes, and for good when the vote has failed (docs/adr/0018). */
@ApplicationScoped
class CouncilGate implements ApprovalGate {

    private final DataSource database;
    private final VotingRules rules;

    CouncilGate(DataSource database, VotingRules rules) {
        this.database = database;
        this.rules = rules;
    }

    @Override
    public void requireOpen(UUID nomination, Level level, Instant submittedAt, Instant at) {
        Optional<Optional<VoteResult>> newest = newest(nomination, level, submittedAt);
        if (newest.isEmpty()) {
            requireVoluntary(level, at);
            return;
        }
        VoteResult result = newest.get().orElseThrow(() -> new ProblemException(CouncilProblem.COUNCIL_VOTE_PENDING));
        if (!result.passed()) {
            throw new ProblemException(
                            CouncilProblem.COUNCIL_VOTE_FAILED, result.votesFor(), result.base(), result.needed())
                    .with("vote", result);
        }
    }

    private void requireVoluntary(Level level, Instant at) {
        if (rules.inForce(level, Vietnam.dateOf(at))
                .filter(VotingRule::compulsory)
                .isPresent()) {
            throw new ProblemException(CouncilProblem.COUNCIL_VOTE_REQUIRED);
        }
    }

    /** Empty when no session of the level has dealt with this round of the dossier; else the result, or nothing yet. */
    private Optional<Optional<VoteResult>> newest(UUID nomination, Level level, Instant submittedAt) {
        return Sql.of(
                        """
                SELECT s.status IN ('PLANNED', 'OPEN') AS pending, r.*
                FROM council_item i JOIN council_session s ON s.id = i.session_id
                LEFT JOIN council_result r ON r.item_id = i.id
                WHERE i.nomination_id = :nomination AND i.submitted_at = :round AND s.level = :level
                  AND (s.status IN ('PLANNED', 'OPEN') OR r.item_id IS NOT NULL)
                ORDER BY pending DESC, s.closed_at DESC LIMIT 1""")
                .bind("nomination", nomination)
                .bind("round", submittedAt)
                .bind("level", level)
                .first(database, row -> row.bool("pending") ? Optional.empty() : Optional.of(Agenda.result(row)));
    }
}
