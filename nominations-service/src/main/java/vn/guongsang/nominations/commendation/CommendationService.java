package vn.guongsang.nominations.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.codelist.DecisionRights;
import vn.guongsang.nominations.commendation.proposal.NewAnnulment;
import vn.guongsang.nominations.commendation.proposal.NewCommendation;
import vn.guongsang.nominations.commendation.proposal.NewCommendationDecision;
import vn.guongsang.nominations.commendation.step.CommendationAction;
import vn.guongsang.nominations.commendation.step.CommendationRights;
import vn.guongsang.nominations.commendation.step.CommendationStatus;

/** Takes a commendation from the proposal to the decision; the only transaction boundary of commendation. */
@ApplicationScoped
public class CommendationService {

    private final Commendations commendations;
    private final CommendationReader reader;
    private final ProposalCheck proposals;
    private final DecisionCheck decisions;
    private final DecisionRights rights;
    private final CommendationAnnouncer announcer;

    CommendationService(
            Commendations commendations,
            CommendationReader reader,
            ProposalCheck proposals,
            DecisionCheck decisions,
            DecisionRights rights,
            CommendationAnnouncer announcer) {
        this.commendations = commendations;
        this.reader = reader;
        this.proposals = proposals;
        this.decisions = decisions;
        this.rights = rights;
        this.announcer = announcer;
    }

    /** Proposes to commend. */
    @Transactional
    public CommendationView propose(NewCommendation given, Actor actor, Instant at) {
        LocalDate today = Vietnam.dateOf(at);
        ProposalCheck.Named named = proposals.check(given, actor, today);
        Commendation proposal = new Commendation(Ids.next(), given, named, actor, at);
        commendations.persistAndFlush(proposal);
        announcer.proposed(proposal, actor, at);
        return reader.view(proposal, actor, today);
    }

    /** Rewrites a proposal; only who has made it may, so that nobody decides on words of their own. */
    @Transactional
    public CommendationView edit(UUID id, IfMatch expected, NewCommendation given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(CommendationAction.EDIT, null, actor, at), proposal -> {
            proposal.edit(given, proposals.check(given, actor, Vietnam.dateOf(at)));
            commendations.flush();
        });
    }

    /** Records the decision. */
    @Transactional
    public CommendationView decide(UUID id, IfMatch expected, NewCommendationDecision given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(CommendationAction.DECISION, null, actor, at), proposal -> {
            rights.require(proposal.level(), given.decision(), proposal.unitId(), actor, Vietnam.dateOf(at));
            proposals.requireForm(proposal.form(), given.decision().date());
            List<String> warnings = decisions.check(proposal, given);
            proposal.decide(given, warnings, actor);
        });
    }

    /** Refuses a proposal. */
    @Transactional
    public CommendationView refuse(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(CommendationAction.REFUSAL, reason, actor, at), Commendation::refuse);
    }

    /** Withdraws a proposal. */
    @Transactional
    public CommendationView withdraw(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(CommendationAction.WITHDRAWAL, reason, actor, at), Commendation::withdraw);
    }

    /** Annuls a decision. */
    @Transactional
    public CommendationView annul(UUID id, IfMatch expected, NewAnnulment given, Actor actor, Instant at) {
        return apply(
                id,
                expected,
                new Doing(CommendationAction.ANNULMENT, given.ground().name(), actor, at),
                c -> {
                    rights.requireToUndo(c.level(), given.decision(), actor, Vietnam.dateOf(at));
                    decisions.requireAfter(c, given);
                    c.annul(given);
                });
    }

    private CommendationView apply(UUID id, IfMatch expected, Doing doing, Consumer<Commendation> transition) {
        Actor actor = doing.actor();
        LocalDate today = Vietnam.dateOf(doing.at());
        Commendation commendation = commendations
                .forChange(id, actor.scope())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(commendation.version());
        CommendationStatus before = commendation.status();
        var undoable = rights.undoableLevels(actor, today);
        if (doing.action().next(before) == null) {
            throw new ProblemException(
                            StateProblem.ILLEGAL_TRANSITION, doing.action().path(), before)
                    .with("state", before)
                    .with(
                            "allowedActions",
                            CommendationRights.allowedActions(commendation.standing(), actor, undoable));
        }
        CommendationRights.require(doing.action(), commendation.standing(), actor, undoable);
        transition.accept(commendation);
        announcer.done(commendation, doing.action(), before, doing.reason(), actor, doing.at());
        return reader.view(commendation, actor, today);
    }

    /** One step: what, why, who, when. */
    private record Doing(CommendationAction action, String reason, Actor actor, Instant at) {}
}
