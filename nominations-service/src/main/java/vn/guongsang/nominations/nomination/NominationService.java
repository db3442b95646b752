package vn.guongsang.nominations.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.nominations.criteria.applicable.Yardstick;
import vn.guongsang.nominations.exemplar.ExemplarService;
import vn.guongsang.nominations.nomination.course.Refusal;
import vn.guongsang.nominations.nomination.dossier.Appraisals;
import vn.guongsang.nominations.nomination.dossier.DossierCheck;
import vn.guongsang.nominations.nomination.dossier.NewAppraisal;
import vn.guongsang.nominations.nomination.dossier.NewApproval;
import vn.guongsang.nominations.nomination.dossier.NewNomination;
import vn.guongsang.nominations.nomination.readiness.StepCheck;
import vn.guongsang.nominations.nomination.readiness.SubmissionRule;
import vn.guongsang.nominations.nomination.step.NominationAction;
import vn.guongsang.nominations.nomination.step.NominationRights;
import vn.guongsang.nominations.nomination.step.NominationSource;
import vn.guongsang.nominations.nomination.yardstick.YardstickRule;
import vn.guongsang.nominations.recognition.NewRecognition;
import vn.guongsang.nominations.subject.SubjectCard;

/** Takes a nomination from the draft to the decision; the only transaction boundary of nominations. */
@ApplicationScoped
public class NominationService {

    private final Nominations nominations;
    private final Appraisals appraisals;
    private final DossierCheck dossiers;
    private final StepCheck checks;
    private final ExemplarService exemplars;
    private final NominationAnnouncer announcer;

    NominationService(
            Nominations nominations,
            Appraisals appraisals,
            DossierCheck dossiers,
            StepCheck checks,
            ExemplarService exemplars,
            NominationAnnouncer announcer) {
        this.nominations = nominations;
        this.appraisals = appraisals;
        this.dossiers = dossiers;
        this.checks = checks;
        this.exemplars = exemplars;
        this.announcer = announcer;
    }

    /** Begins a draft. */
    @Transactional
    public NominationView draft(NewNomination given, Actor actor, Instant at) {
        return draft(given, NominationSource.UNIT, actor, at);
    }

    /** Begins a draft that another feature has the ground for. */
    @Transactional
    public NominationView draft(NewNomination given, NominationSource source, Actor actor, Instant at) {
        LocalDate today = Vietnam.dateOf(at);
        DossierCheck.Kinds kinds = dossiers.check(given, dossiers.yardstick(given.unitId(), null, today), actor, today);
        Nomination nomination = new Nomination(Ids.next(), given, kinds, source, actor, at);
        nominations.persist(nomination);
        announcer.drafted(nomination, actor, at);
        return nominations.view(nomination, actor);
    }

    /** Rewrites a draft or a returned nomination. */
    @Transactional
    public NominationView edit(UUID id, IfMatch expected, NewNomination given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(NominationAction.EDIT, null, actor, at), nomination -> {
            LocalDate today = Vietnam.dateOf(at);
            Yardstick yardstick = dossiers.yardstick(given.unitId(), nomination.criteria(), today);
            nomination.edit(given, dossiers.check(given, yardstick, actor, today), yardstick, actor);
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
            DossierCheck.requireNominable(dossiers.subject(nomination.subjectId()));
            Yardstick yardstick = dossiers.yardstick(nomination.unitId(), nomination.criteria(), Vietnam.dateOf(at));
            SubmissionRule.check(
                    nomination.profile(),
                    new YardstickRule.Dossier(
                            nomination.sector(), nomination.subjectType(), nomination.justifications()),
                    yardstick);
            boolean late = nomination.submittedAt() == null && checks.comesLate(nomination.coming(), at);
            appraisals.clear(id);
            nomination.submit(yardstick, late, actor, at);
        });
    }

    /** Records an opinion. */
    @Transactional
    public NominationView appraise(UUID id, IfMatch expected, NewAppraisal given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(NominationAction.APPRAISAL, null, actor, at), nomination -> {
            LocalDate today = Vietnam.dateOf(at);
            Yardstick yardstick = dossiers.yardstick(nomination.unitId(), nomination.criteria(), today);
            appraisals.requireFitting(given, yardstick, nomination.level(), today);
            LocalDate day = checks.requireStanding(nomination.level(), given.givenOn(), "/givenOn", actor, at);
            appraisals.put(id, given, day, actor, at);
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
    public NominationView reject(UUID id, IfMatch expected, Refusal given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(NominationAction.REJECTION, given.reason(), actor, at), nomination -> {
            LocalDate day = checks.requireStanding(nomination.level(), given.decidedOn(), "/decidedOn", actor, at);
            nomination.reject(day, actor, at);
        });
    }

    /** Takes a nomination over from a level that has been abolished to the next one above. */
    @Transactional
    public NominationView takeOver(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(NominationAction.TAKE_OVER, reason, actor, at), Nomination::takeOver);
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
            checks.requireApprovable(nomination.coming(), nomination.submittedAt(), approval.decision(), actor, at);
            SubjectCard subject = dossiers.subject(nomination.subjectId());
            NewRecognition recognition = recognition(nomination, subject, approval, at);
            nomination.approve(approval.decision(), exemplars.recognise(recognition, actor, at), actor, at);
        });
    }

    private static NewRecognition recognition(Nomination n, SubjectCard subject, NewApproval approval, Instant at) {
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
                n.profile(),
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
