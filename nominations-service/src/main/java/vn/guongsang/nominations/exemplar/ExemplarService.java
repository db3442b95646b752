package vn.guongsang.nominations.exemplar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.nominations.codelist.DecisionRights;
import vn.guongsang.nominations.consent.ConsentRules;
import vn.guongsang.nominations.consent.Ground;
import vn.guongsang.nominations.exemplar.ExemplarAnnouncer.Told;
import vn.guongsang.nominations.exemplar.ExemplarSteps.Doing;
import vn.guongsang.nominations.exemplar.ExemplarSteps.On;
import vn.guongsang.nominations.exemplar.step.ExemplarAction;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.recognition.NewRecognition;
import vn.guongsang.nominations.recognition.NewRevocation;
import vn.guongsang.nominations.recognition.Recognised;
import vn.guongsang.nominations.recognition.Recognition;

/** Recognises, revokes, approves again, reinstates, and sets the time of publication. */
@ApplicationScoped
public class ExemplarService {

    private final Exemplars exemplars;
    private final ExemplarSteps steps;
    private final ExemplarAnnouncer announcer;
    private final DecisionRights rights;
    private final ConsentRules consent;

    ExemplarService(
            Exemplars exemplars,
            ExemplarSteps steps,
            ExemplarAnnouncer announcer,
            DecisionRights rights,
            ConsentRules consent) {
        this.exemplars = exemplars;
        this.steps = steps;
        this.announcer = announcer;
        this.rights = rights;
        this.consent = consent;
    }

    /** Makes an approved nomination a recognition, in the caller's transaction. */
    @Transactional
    public Recognised recognise(NewRecognition given, Actor actor, Instant at) {
        consent.require(given.subjectId(), given.grounds(), "/publicationGrounds");
        List<Ground> grounds = given.grounds().stream()
                .map(ground -> Ground.given(Ids.next(), ground, actor.id(), at))
                .toList();
        Exemplar exemplar = exemplars.ofSubjectForChange(given.subjectId()).orElse(null);
        ExemplarStatus before = exemplar == null ? null : exemplar.status();
        if (exemplar == null) {
            exemplar = new Exemplar(Ids.next(), given, grounds, at);
            exemplars.persistAndFlush(exemplar);
        } else {
            exemplar.recognise(given, grounds, at);
        }
        announcer.announce(exemplar, new Told("approved", ExemplarAction.RECOGNITION, before, null, null), actor, at);
        return new Recognised(exemplar.id(), exemplar.state().approvalNo());
    }

    /** Revokes every recognition in force. */
    @Transactional
    public void revoke(UUID id, IfMatch expected, NewRevocation revocation, Actor actor, Instant at) {
        String reason = revocation.reason().name();
        steps.take(
                new On(id, expected, actor, at), new Doing("revoked", ExemplarAction.REVOCATION, reason), exemplar -> {
                    rights.requireToUndo(exemplar.decisive().level(), revocation.decision(), actor, Vietnam.dateOf(at));
                    exemplar.revoke(revocation, actor.id(), at);
                });
    }

    /** Recognises a revoked exemplar again, by a new decision. */
    @Transactional
    public void reapprove(UUID id, IfMatch expected, Decision decision, String reason, Actor actor, Instant at) {
        Doing doing = new Doing("reapproved", ExemplarAction.REAPPROVAL, reason);
        steps.take(new On(id, expected, actor, at), doing, exemplar -> {
            Recognition renewed = exemplar.decisive();
            rights.require(renewed.level(), decision, renewed.unitId(), actor, Vietnam.dateOf(at));
            exemplar.reapprove(decision, at);
        });
    }

    /** Annuls a wrong revocation: everything that it revoked is in force again. */
    @Transactional
    public void reinstate(UUID id, IfMatch expected, Decision annulment, String reason, Actor actor, Instant at) {
        Doing doing = new Doing("reinstated", ExemplarAction.REINSTATEMENT, reason);
        steps.take(new On(id, expected, actor, at), doing, exemplar -> {
            rights.requireToUndo(exemplar.decisive().level(), annulment, actor, Vietnam.dateOf(at));
            exemplar.reinstate(annulment, actor.id(), at);
        });
    }

    /** Sets, moves or lifts the embargo. */
    @Transactional
    public void embargo(UUID id, IfMatch expected, Instant until, Actor actor, Instant at) {
        boolean lifts = until == null || !until.isAfter(at);
        Doing doing = new Doing(lifts ? "embargo-lifted" : "embargo-set", ExemplarAction.EMBARGO, null);
        steps.take(new On(id, expected, actor, at), doing, exemplar -> {
            exemplar.embargo(lifts ? null : until, at);
        });
    }

    /** Tells for which subject the exemplar of a subject counts now, in the caller's transaction. */
    @Transactional
    public void recount(UUID subject, String change, String reason, Actor actor, Instant at) {
        exemplars.ofSubjectForChange(subject).ifPresent(exemplar -> {
            ExemplarStatus before = exemplar.status();
            exemplar.recount(at);
            Told told = new Told(change, ExemplarAction.SUBJECT_MERGE, before, reason, null);
            announcer.announce(exemplar, told, actor, at);
        });
    }

    /** Tells the headline of exemplars whose embargo has run out; returns how many there were. */
    @Transactional
    public int endEmbargoes(Actor server, Instant at) {
        List<UUID> ended = exemplars.withEndedEmbargo(at, 100);
        for (UUID id : ended) {
            Exemplar exemplar = exemplars.findById(id);
            if (exemplar.status() == ExemplarStatus.APPROVED) {
                exemplar.endEmbargo(at);
            } else {
                exemplar.forgetEmbargo(at);
            }
            Told told = new Told("embargo-lifted", ExemplarAction.EMBARGO, exemplar.status(), null, null);
            announcer.announce(exemplar, told, server, at);
        }
        return ended.size();
    }
}
