package vn.guongsang.nominations.exemplar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.nominations.codelist.AuthorityProblem;
import vn.guongsang.nominations.codelist.DecisionRights;
import vn.guongsang.nominations.consent.Ground;
import vn.guongsang.nominations.consent.NewGround;
import vn.guongsang.nominations.consent.Purpose;
import vn.guongsang.nominations.profile.ProfileChanges;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.recognition.NewRecognition;
import vn.guongsang.nominations.recognition.NewRevocation;
import vn.guongsang.nominations.recognition.ProfileCorrection;
import vn.guongsang.nominations.recognition.Recognised;

/** Recognises, corrects, publishes, withdraws and revokes; the only transaction boundary of exemplars. */
@ApplicationScoped
public class ExemplarService {

    private final Exemplars exemplars;
    private final ExemplarAnnouncer announcer;
    private final ProfileChanges profileChanges;
    private final DecisionRights rights;
    private final Trail trail;

    ExemplarService(
            Exemplars exemplars,
            ExemplarAnnouncer announcer,
            ProfileChanges profileChanges,
            DecisionRights rights,
            Trail trail) {
        this.exemplars = exemplars;
        this.announcer = announcer;
        this.profileChanges = profileChanges;
        this.rights = rights;
        this.trail = trail;
    }

    /** Makes an approved nomination a recognition, in the caller's transaction. */
    @Transactional
    public Recognised recognise(NewRecognition given, Actor actor, Instant at) {
        List<Ground> grounds =
                given.grounds().stream().map(ExemplarService::ground).toList();
        Exemplar exemplar = exemplars.ofSubjectForChange(given.subjectId()).orElse(null);
        ExemplarStatus before = exemplar == null ? null : exemplar.status();
        if (exemplar == null) {
            exemplar = new Exemplar(Ids.next(), given, grounds, at);
            exemplars.persistAndFlush(exemplar);
        } else {
            exemplar.recognise(given, grounds, at);
        }
        tell(exemplar, new Told("approved", ExemplarAction.RECOGNITION, before, null), actor, at);
        return new Recognised(exemplar.id(), exemplar.state().approvalNo());
    }

    /** Revokes every recognition in force. */
    @Transactional
    public void revoke(UUID id, IfMatch expected, NewRevocation revocation, Actor actor, Instant at) {
        apply(
                id,
                expected,
                actor,
                at,
                "revoked",
                ExemplarAction.REVOCATION,
                revocation.reason().name(),
                exemplar -> {
                    rights.requireToUndo(exemplar.decisive().level(), revocation.decision(), actor, Vietnam.dateOf(at));
                    exemplar.revoke(revocation, actor.id(), at);
                });
    }

    /** Recognises a revoked exemplar again. */
    @Transactional
    public void reapprove(UUID id, IfMatch expected, Decision decision, String reason, Actor actor, Instant at) {
        apply(id, expected, actor, at, "reapproved", ExemplarAction.REAPPROVAL, reason, exemplar -> {
            Recognition last = exemplar.decisive();
            rights.require(last.level(), decision, last.unitId(), actor, Vietnam.dateOf(at));
            exemplar.reapprove(decision, at);
        });
    }

    /** Corrects the profile. */
    @Transactional
    public void correct(UUID id, IfMatch expected, ProfileCorrection correction, Actor actor, Instant at) {
        apply(
                id,
                expected,
                actor,
                at,
                "profile-corrected",
                ExemplarAction.PROFILE,
                correction.reason(),
                exemplar -> exemplar.correct(correction, at));
    }

    /** Sets, moves or lifts the embargo. */
    @Transactional
    public void embargo(UUID id, IfMatch expected, Instant until, Actor actor, Instant at) {
        boolean lifts = until == null || !until.isAfter(at);
        apply(
                id,
                expected,
                actor,
                at,
                lifts ? "embargo-lifted" : "embargo-set",
                ExemplarAction.EMBARGO,
                null,
                exemplar -> exemplar.embargo(lifts ? null : until, at));
    }

    /** Adds a ground of publication. */
    @Transactional
    public void grant(UUID id, IfMatch expected, NewGround ground, Actor actor, Instant at) {
        if (ground.grantedOn().isAfter(Vietnam.dateOf(at))) {
            throw new ProblemException(AuthorityProblem.DATE_IN_FUTURE, ground.grantedOn())
                    .at("/grantedOn", "not-after-today", Vietnam.dateOf(at));
        }
        apply(
                id,
                expected,
                actor,
                at,
                "publication-granted",
                ExemplarAction.PUBLICATION_GROUNDS,
                null,
                exemplar -> exemplar.grant(ground(ground), at));
    }

    /** Ends the grounds of a purpose; publication stops at once when name or story has none left. */
    @Transactional
    public void withdraw(UUID id, IfMatch expected, Purpose purpose, String reason, Actor actor, Instant at) {
        apply(
                id,
                expected,
                actor,
                at,
                "publication-withdrawn",
                ExemplarAction.PUBLICATION_WITHDRAWAL,
                reason,
                exemplar -> exemplar.withdraw(purpose, at));
    }

    /** Tells for which subject the exemplar of a subject counts now, in the caller's transaction. */
    @Transactional
    public void recount(UUID subject, String change, String reason, Actor actor, Instant at) {
        exemplars.ofSubjectForChange(subject).ifPresent(exemplar -> {
            ExemplarStatus before = exemplar.status();
            exemplar.recount(at);
            trail.add(exemplar, new Told(change, ExemplarAction.SUBJECT_MERGE, before, reason), actor, at);
            announcer.announce(exemplar, change, at);
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
            tell(exemplar, new Told("embargo-lifted", ExemplarAction.EMBARGO, exemplar.status(), null), server, at);
        }
        return ended.size();
    }

    private void apply(
            UUID id,
            IfMatch expected,
            Actor actor,
            Instant at,
            String change,
            ExemplarAction action,
            String reason,
            Consumer<Exemplar> transition) {
        Exemplar exemplar =
                exemplars.forChange(id, actor.scope()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(exemplar.version());
        ExemplarStatus before = exemplar.status();
        transition.accept(exemplar);
        tell(exemplar, new Told(change, action, before, reason), actor, at);
    }

    private void tell(Exemplar exemplar, Told told, Actor actor, Instant at) {
        trail.add(exemplar, told, actor, at);
        boolean hasNeverBeenShown = told.before() == null && !exemplar.isOpen(at);
        profileChanges.changed(
                exemplar.id(), hasNeverBeenShown, exemplar.state().embargoUntil(), at);
        announcer.announce(exemplar, told.change(), at);
    }

    private static Ground ground(NewGround given) {
        return new Ground(Ids.next(), given.purpose(), given.basis(), given.evidence(), given.grantedOn(), null);
    }

    /** What has just been done. */
    record Told(String change, ExemplarAction action, ExemplarStatus before, String reason) {}

    /** History and audit of exemplars. */
    @ApplicationScoped
    static class Trail {

        private final History history;
        private final Audit audit;

        Trail(History history, Audit audit) {
            this.history = history;
            this.audit = audit;
        }

        void add(Exemplar exemplar, Told told, Actor actor, Instant at) {
            String from = told.before() == null ? null : told.before().name();
            String action = told.action().path();
            history.add(
                    exemplar.id(),
                    new History.Step(
                            exemplar.version(), action, from, exemplar.status().name(), told.reason()),
                    actor,
                    at);
            audit.record("exemplar", exemplar.id(), action, actor, told.reason(), List.of(told.change()), at);
        }
    }
}
