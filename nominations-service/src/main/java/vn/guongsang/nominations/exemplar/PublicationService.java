package vn.guongsang.nominations.exemplar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.codelist.AuthorityProblem;
import vn.guongsang.nominations.consent.ConsentRules;
import vn.guongsang.nominations.consent.Ground;
import vn.guongsang.nominations.consent.NewGround;
import vn.guongsang.nominations.consent.Purpose;
import vn.guongsang.nominations.correction.Correction;
import vn.guongsang.nominations.correction.CorrectionType;
import vn.guongsang.nominations.exemplar.ExemplarSteps.Doing;
import vn.guongsang.nominations.exemplar.ExemplarSteps.On;
import vn.guongsang.nominations.exemplar.publication.ProfileCorrection;
import vn.guongsang.nominations.exemplar.step.ExemplarAction;
import vn.guongsang.nominations.recognition.NewProfile;

/** Corrects the profile, keeps its grounds, closes and opens it, and erases what is personal in it. */
@ApplicationScoped
public class PublicationService {

    /** Stands in the place of every name and text that has been erased. */
    public static final String ERASED = Exemplar.ERASED;

    private final Exemplars exemplars;
    private final ExemplarSteps steps;
    private final ConsentRules consent;

    PublicationService(Exemplars exemplars, ExemplarSteps steps, ConsentRules consent) {
        this.exemplars = exemplars;
        this.steps = steps;
        this.consent = consent;
    }

    /** Corrects the profile; the grounds stay as they are. */
    @Transactional
    public void correct(UUID id, IfMatch expected, ProfileCorrection given, Actor actor, Instant at) {
        CorrectionType type = given.type() == null
                ? CorrectionType.CORRECTION
                : CorrectionType.valueOf(given.type().name());
        Doing doing = new Doing("profile-corrected", ExemplarAction.PROFILE, given.reason());
        steps.take(new On(id, expected, actor, at), doing, exemplar -> {
            NewProfile before = exemplar.state().profile();
            exemplar.correct(given, at);
            return Correction.of(
                    type,
                    given.reason(),
                    given.notice(),
                    before,
                    exemplar.state().profile());
        });
    }

    /** Adds a ground of publication, as a new version of those of its purpose. */
    @Transactional
    public void grant(UUID id, IfMatch expected, NewGround given, Actor actor, Instant at) {
        if (given.grantedOn().isAfter(Vietnam.dateOf(at))) {
            throw new ProblemException(AuthorityProblem.DATE_IN_FUTURE, given.grantedOn())
                    .at("/grantedOn", "not-after-today", Vietnam.dateOf(at));
        }
        Doing doing = new Doing("publication-granted", ExemplarAction.PUBLICATION_GROUNDS, null);
        steps.take(new On(id, expected, actor, at), doing, exemplar -> {
            consent.require(exemplar.state().subjectId(), given);
            exemplar.grant(Ground.given(Ids.next(), given, actor.id(), at), at);
        });
    }

    /** Ends the grounds of a purpose; publication stops at once when name or story has none left. */
    @Transactional
    public void withdraw(UUID id, IfMatch expected, Purpose purpose, String reason, Actor actor, Instant at) {
        steps.take(new On(id, expected, actor, at), withdrawal(reason), exemplar -> {
            exemplar.withdraw(List.of(purpose), at);
        });
    }

    /** Takes the profile down, whatever grounds there are. */
    @Transactional
    public void close(UUID id, IfMatch expected, Correction closing, Actor actor, Instant at) {
        Doing doing = new Doing("publication-withdrawn", ExemplarAction.PROFILE_WITHDRAWAL, closing.reason());
        steps.take(new On(id, expected, actor, at), doing, exemplar -> {
            exemplar.close(closing.type(), closing.notice(), at);
        });
    }

    /** Lifts the order that took the profile down; it opens when nothing else keeps it closed. */
    @Transactional
    public void reopen(UUID id, IfMatch expected, Correction reopening, Actor actor, Instant at) {
        Doing doing = new Doing("publication-granted", ExemplarAction.PROFILE_REOPENING, reopening.reason());
        steps.take(new On(id, expected, actor, at), doing, exemplar -> {
            exemplar.reopen(at);
            return reopening;
        });
    }

    /**
     * Ends the grounds of one purpose, or of all, of the exemplar of a subject, if there are any; the caller has made sure
     * of the right to it.
     */
    @Transactional
    public void withdrawOf(UUID subject, Purpose purpose, String reason, Actor actor, Instant at) {
        exemplars.ofSubjectForChange(subject).ifPresent(exemplar -> {
            List<Purpose> ended = exemplar.state().grounds().stream()
                    .filter(Ground::inForce)
                    .map(Ground::purpose)
                    .filter(held -> purpose == null || held == purpose)
                    .distinct()
                    .toList();
            if (!ended.isEmpty()) {
                steps.take(exemplar, withdrawal(reason), changed -> done(() -> changed.withdraw(ended, at)), actor, at);
            }
        });
    }

    /** Removes the profile of a subject, if there is one that has not been erased. */
    @Transactional
    public void removeOf(UUID subject, String reason, Actor actor, Instant at) {
        Doing doing = new Doing("publication-withdrawn", ExemplarAction.PROFILE_WITHDRAWAL, reason);
        exemplars
                .ofSubjectForChange(subject)
                .filter(exemplar -> exemplar.state().erasedAt() == null)
                .ifPresent(exemplar -> steps.take(
                        exemplar,
                        doing,
                        changed -> done(() -> changed.close(CorrectionType.REMOVAL, null, at)),
                        actor,
                        at));
    }

    /** Leaves only the shell of a subject's exemplar, if there is one; returns its id. */
    @Transactional
    public Optional<UUID> eraseOf(UUID subject, Actor actor, Instant at) {
        Optional<Exemplar> found = exemplars.ofSubjectForChange(subject);
        Doing doing = new Doing("erased", ExemplarAction.ERASURE, null);
        found.filter(exemplar -> exemplar.state().erasedAt() == null)
                .ifPresent(
                        exemplar -> steps.take(exemplar, doing, changed -> done(() -> changed.erase(at)), actor, at));
        return found.map(Exemplar::id);
    }

    private static Correction done(Runnable transition) {
        transition.run();
        return null;
    }

    private static Doing withdrawal(String reason) {
        return new Doing("publication-withdrawn", ExemplarAction.PUBLICATION_WITHDRAWAL, reason);
    }
}
