package vn.guongsang.nominations.council.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.council.CouncilProblem;

/** Takes ballots; who has voted is audited, what was voted is not. */
@ApplicationScoped
public class BallotService {

    private final BallotBox box;
    private final OpenSessions sessions;
    private final Agenda agenda;
    private final Audit audit;

    BallotService(BallotBox box, OpenSessions sessions, Agenda agenda, Audit audit) {
        this.box = box;
        this.sessions = sessions;
        this.agenda = agenda;
        this.audit = audit;
    }

    /** Takes the one ballot of a member on one nomination. */
    @Transactional
    public BallotReceipt cast(UUID session, NewBallot ballot, Actor actor, Instant at) {
        sessions.keepOpen(session);
        agenda.oneAtATime(ballot.nominationId(), actor.id());
        BallotBox.Voter voter = box.voter(session, ballot.nominationId(), actor.id())
                .orElseThrow(() -> new ProblemException(CouncilProblem.COUNCIL_SESSION_INVALID)
                        .at("/nominationId", "not-on-agenda"));
        if (!voter.mayVote()) {
            throw new ProblemException(CouncilProblem.NOT_ENTITLED_TO_VOTE);
        }
        if (!box.note(voter)) {
            throw new ProblemException(CouncilProblem.ALREADY_VOTED);
        }
        box.open(voter.item());
        box.put(voter.item(), ballot.choice());
        audit.record("council-item", voter.item(), "ballot", actor, null, List.of("voters"), at);
        return new BallotReceipt(session, ballot.nominationId(), voter.mode());
    }
}
