package vn.guongsang.nominations.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.idempotency.StoredAnswers;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.nomination.NominationService;
import vn.guongsang.nominations.nomination.step.NominationAction;
import vn.guongsang.nominations.nomination.step.NominationRights;
import vn.guongsang.nominations.nomination.step.Standings;

/** Asks the public, writes down what it says, and answers it. */
@ApplicationScoped
public class OpinionService {

    private final Opinions opinions;
    private final Objections objections;
    private final Standings nominations;
    private final NominationService steps;
    private final StoredAnswers answers;
    private final Audit audit;

    OpinionService(
            Opinions opinions,
            Objections objections,
            Standings nominations,
            NominationService steps,
            StoredAnswers answers,
            Audit audit) {
        this.opinions = opinions;
        this.objections = objections;
        this.nominations = nominations;
        this.steps = steps;
        this.answers = answers;
        this.audit = audit;
    }

    /** Opens the period of this round: it lasts so many working days from tomorrow on. */
    @Transactional
    public OpinionView open(UUID nomination, Actor actor, Instant at) {
        Standings.Brief brief = lock(nomination, actor);
        if (NominationAction.APPRAISAL.next(brief.standing().status()) == null) {
            throw new ProblemException(
                            StateProblem.ILLEGAL_TRANSITION,
                            "public-opinion",
                            brief.standing().status())
                    .with("state", brief.standing().status());
        }
        NominationRights.require(NominationAction.APPROVAL, brief.standing(), actor);
        if (opinions.idOf(nomination, brief.submittedAt()).isPresent()) {
            throw new ProblemException(OpinionProblem.PUBLIC_OPINION_OPENED);
        }
        Opinions.Rule rule = opinions.rule(brief.standing().level(), Vietnam.dateOf(at))
                .orElseThrow(() -> new ProblemException(OpinionProblem.PUBLIC_OPINION_NOT_RUNNING));
        UUID id = Ids.next();
        opinions.open(id, brief, rule, actor.id(), at);
        audit.record("public-opinion", id, "opening", actor, null, List.of("all"), at);
        return opinions.of(nomination, brief.submittedAt()).orElseThrow();
    }

    /** Writes an objection down, as long as the period runs. */
    @Transactional
    public ObjectionView object(UUID nomination, NewObjection given, Actor actor, Instant at) {
        Standings.Brief brief = lock(nomination, actor);
        opinions.of(nomination, brief.submittedAt())
                .filter(period -> !at.isAfter(period.endsAt()))
                .orElseThrow(() -> new ProblemException(OpinionProblem.PUBLIC_OPINION_NOT_RUNNING));
        UUID period = opinions.idOf(nomination, brief.submittedAt()).orElseThrow();
        UUID id = Ids.next();
        objections.insert(id, period, nomination, given, actor, at);
        audit.record("objection", id, "recording", actor, null, List.of("all"), at);
        return view(id, brief, actor);
    }

    /** Answers an objection; one that is upheld sends the nomination back, if it can still be sent back. */
    @Transactional
    public ObjectionView answer(UUID nomination, UUID id, IfMatch expected, NewAnswer given, Actor actor, Instant at) {
        Standings.Brief brief = lock(nomination, actor);
        ObjectionView objection = view(id, brief, actor);
        expected.requireVersion(objection.version());
        NominationRights.require(NominationAction.RETURN, brief.standing(), actor);
        ObjectionStatus next = objection.status().answered(given.outcome());
        if (next == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, "answer", objection.status())
                    .with("state", objection.status());
        }
        objections.answer(id, next, given.reason(), actor, at);
        audit.record("objection", id, "answer", actor, null, List.of("status"), at);
        boolean canBeReturned = NominationAction.RETURN.next(brief.standing().status()) != null;
        if (given.outcome() == Outcome.UPHELD && canBeReturned) {
            steps.giveBack(nomination, new IfMatch(brief.version()), given.reason(), actor, at);
        }
        return view(id, brief, actor);
    }

    /** Erases who objected, on that person's own request; what was said and the answer stay. */
    @Transactional
    public ObjectionView forgetObjector(UUID nomination, UUID id, IfMatch expected, Actor actor, Instant at) {
        Standings.Brief brief = lock(nomination, actor);
        ObjectionView objection = view(id, brief, actor);
        expected.requireVersion(objection.version());
        NominationRights.require(NominationAction.RETURN, brief.standing(), actor);
        if (objection.anonymous()) {
            throw new ProblemException(OpinionProblem.OBJECTOR_ABSENT);
        }
        objections.forgetObjector(id);
        answers.forget(List.of(id));
        audit.record("objection", id, "objector-erasure", actor, null, List.of("objector"), at);
        return view(id, brief, actor);
    }

    private Standings.Brief lock(UUID nomination, Actor actor) {
        return nominations
                .lock(nomination, actor.scope())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }

    private ObjectionView view(UUID id, Standings.Brief brief, Actor actor) {
        return objections
                .lock(id, brief.id(), brief.standing(), actor)
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }
}
