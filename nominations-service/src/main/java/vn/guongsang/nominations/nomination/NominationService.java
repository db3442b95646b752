package vn.guongsang.nominations.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.nominations.exemplar.ExemplarService;
import vn.guongsang.nominations.nomination.dossier.Appraisals;
import vn.guongsang.nominations.nomination.dossier.DossierCheck;
import vn.guongsang.nominations.nomination.dossier.NewAppraisal;
import vn.guongsang.nominations.nomination.dossier.NewApproval;
import vn.guongsang.nominations.nomination.dossier.NewNomination;
import vn.guongsang.nominations.nomination.step.NominationAction;
import vn.guongsang.nominations.nomination.step.NominationOrigin;
import vn.guongsang.nominations.nomination.step.NominationRights;
import vn.guongsang.nominations.recognition.NewProfile;
import vn.guongsang.nominations.recognition.NewRecognition;
import vn.guongsang.nominations.subject.SubjectView;

/** Takes a nomination from the draft to the decision; the only transaction boundary of nominations. */
@ApplicationScoped
public class NominationService {

    private final Nominations nominations;
    private final Appraisals appraisals;
    private final DossierCheck dossiers;
    private final ApprovalCheck approvals;
    private final ExemplarService exemplars;
    private final NominationAnnouncer announcer;

    NominationService(
            Nominations nominations,
            Appraisals appraisals,
            DossierCheck dossiers,
            ApprovalCheck approvals,
            ExemplarService exemplars,
            NominationAnnouncer announcer) {
        this.nominations = nominations;
        this.appraisals = appraisals;
        this.dossiers = dossiers;
        this.approvals = approvals;
        this.exemplars = exemplars;
        this.announcer = announcer;
    }

    /** Begins a draft. */
    @Transactional
    public NominationView draft(NewNomination given, Actor actor, Instant at) {
        return draft(given, NominationOrigin.UNIT, actor, at);
    }

    /** Begins a draft that another feature has the ground for. */
    @Transactional
    public NominationView draft(NewNomination given, NominationOrigin origin, Actor actor, Instant at) {
        DossierCheck.Kinds kinds = dossiers.check(given, actor, Vietnam.dateOf(at));
        Nomination nomination = new Nomination(Ids.next(), given, kinds, actor, at);
        nomination.cameFrom(origin);
        nominations.persist(nomination);
        announcer.drafted(nomination, actor, at);
        return nominations.view(nomination, actor);
    }

    /** Rewrites a draft or a returned nomination. */
    @Transactional
    public NominationView edit(UUID id, IfMatch expected, NewNomination given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(NominationAction.EDIT, null, actor, at), nomination -> {
            DossierCheck.Kinds kinds = dossiers.check(given, actor, Vietnam.dateOf(at));
            nomination.edit(given, kinds, actor);
        });
    }

    /**
     * Tells that the actor changes a part of the dossier that another feature keeps: an edit like any other, in that
     * feature's transaction.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void contribute(UUID id, Actor actor, Instant at) {
        take(require(id, actor), new Doing(NominationAction.EDIT, null, actor, at), n -> n.contribute(actor));
    }

    /** Submits a complete nomination. */
    @Transactional
    public NominationView submit(UUID id, IfMatch expected, Actor actor, Instant at) {
        return apply(id, expected, new Doing(NominationAction.SUBMISSION, null, actor, at), nomination -> {
            SubmissionRule.check(nomination, dossiers.generalCriteria(Vietnam.dateOf(at)));
            if (nomination.submittedAt() == null && dossiers.comesLate(nomination.coming(), at)) {
                nomination.markLate();
            }
            appraisals.clear(id);
            nomination.submit(actor, at);
        });
    }

    /** Records an opinion. */
    @Transactional
    public NominationView appraise(UUID id, IfMatch expected, NewAppraisal given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(NominationAction.APPRAISAL, null, actor, at), nomination -> {
            appraisals.put(id, given, actor, at);
            nomination.appraise();
        });
    }

    /** Sends a nomination back to be completed. */
    @Transactional
    public NominationView giveBack(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(NominationAction.RETURN, reason, actor, at), Nomination::giveBack);
    }

    /** Rejects a nomination. */
    @Transactional
    public NominationView reject(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(
                id,
                expected,
                new Doing(NominationAction.REJECTION, reason, actor, at),
                nomination -> nomination.reject(actor, at));
    }

    /** Withdraws a nomination. */
    @Transactional
    public NominationView withdraw(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(NominationAction.WITHDRAWAL, reason, actor, at), Nomination::withdraw);
    }

    /** Approves a nomination: its subject becomes an exemplar, or is recognised once more. */
    @Transactional
    public NominationView approve(UUID id, IfMatch expected, NewApproval approval, Actor actor, Instant at) {
        return apply(id, expected, new Doing(NominationAction.APPROVAL, null, actor, at), nomination -> {
            approvals.require(nomination, approval.decision(), actor, at);
            SubjectView subject = dossiers.subject(nomination.subjectId());
            NewRecognition recognition = recognition(nomination, subject, approval, at);
            nomination.approve(approval.decision(), exemplars.recognise(recognition, actor, at), actor, at);
        });
    }

    private static NewRecognition recognition(Nomination n, SubjectView subject, NewApproval approval, Instant at) {
        Instant embargo = approval.embargoUntil();
        return new NewRecognition(
                n.id(),
                n.subjectId(),
                n.subjectType(),
                subject.displayName(),
                n.unitId(),
                n.sector(),
                n.level(),
                n.year(),
                approval.decision(),
                embargo != null && embargo.isAfter(at) ? embargo : null,
                new NewProfile(n.headline(), n.summary(), n.story(), n.photos()),
                n.publicationGrounds());
    }

    private NominationView apply(UUID id, IfMatch expected, Doing doing, Consumer<Nomination> transition) {
        Nomination nomination = require(id, doing.actor());
        expected.requireVersion(nomination.version());
        take(nomination, doing, transition);
        return nominations.view(nomination, doing.actor());
    }

    private Nomination require(UUID id, Actor actor) {
        return nominations.forChange(id, actor.scope()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }

    private void take(Nomination nomination, Doing doing, Consumer<Nomination> transition) {
        nomination.requireAllowed(doing.action(), doing.actor());
        NominationRights.require(doing.action(), nomination.standing(), doing.actor());
        NominationStatus before = nomination.status();
        transition.accept(nomination);
        announcer.done(nomination, doing.action(), before, doing.reason(), doing.actor(), doing.at());
    }

    /** One step: what, why, who, when. */
    private record Doing(NominationAction action, String reason, Actor actor, Instant at) {}
}
