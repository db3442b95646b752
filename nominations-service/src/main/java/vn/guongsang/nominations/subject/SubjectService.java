package vn.guongsang.nominations.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.subject.identity.Identities;
import vn.guongsang.nominations.subject.step.SubjectAction;
import vn.guongsang.nominations.subject.step.SubjectStatus;
import vn.guongsang.nominations.unit.UnitAccess;

/** Registers and corrects subjects, and puts duplicates in the place of one. */
@ApplicationScoped
public class SubjectService {

    private final Subjects subjects;
    private final UnitAccess access;
    private final Identities identities;
    private final SubjectAnnouncer announcer;

    SubjectService(Subjects subjects, UnitAccess access, Identities identities, SubjectAnnouncer announcer) {
        this.subjects = subjects;
        this.access = access;
        this.identities = identities;
        this.announcer = announcer;
    }

    /** Registers a subject of a unit within the actor's scope. */
    @Transactional
    public SubjectView register(NewSubject given, Actor actor, Instant at) {
        access.requireWithin(given.unitId(), actor, "/unitId");
        requireFittingDetails(given, at);
        Subject subject = new Subject(Ids.next(), given, identities.keep(given.identity()), at);
        subjects.persistAndFlush(subject);
        announcer.registered(subject, actor, at);
        return shown(subject, actor);
    }

    /** Corrects a subject; the type stays. */
    @Transactional
    public SubjectView change(UUID id, IfMatch expected, NewSubject given, Actor actor, Instant at) {
        Subject subject = forChange(id, expected, actor);
        access.requireWithin(given.unitId(), actor, "/unitId");
        if (given.type() != subject.type()) {
            throw new ProblemException(SubjectProblem.SUBJECT_DETAILS_INVALID).at("/type", "subject-type-fixed");
        }
        requireFittingDetails(given, at);
        SubjectStatus before = subject.status();
        subject.change(given, identities.keep(given.identity()));
        return told(subject, SubjectAction.CORRECTION, before, null, actor, at);
    }

    /** Forgets the identity number, as its bearer may ask. */
    @Transactional
    public SubjectView forgetIdentity(UUID id, IfMatch expected, Actor actor, Instant at) {
        Subject subject = forChange(id, expected, actor);
        SubjectStatus before = subject.status();
        subject.forgetIdentity();
        return told(subject, SubjectAction.IDENTITY_REMOVAL, before, null, actor, at);
    }

    /** Remembers that two subjects are two. */
    @Transactional
    public SubjectView tellApart(UUID id, IfMatch expected, UUID other, String reason, Actor actor, Instant at) {
        Subject subject = forChange(id, expected, actor);
        DuplicateRule.checkApart(subject, subjects.findById(other));
        SubjectStatus before = subject.status();
        subject.standApart();
        subjects.keepApart(id, other, new Subjects.Finding(reason, actor.id(), at));
        return told(subject, SubjectAction.NOT_DUPLICATE, before, reason, actor, at);
    }

    /** Merges a subject into another, in the caller's transaction; everything of it stays where it is. */
    @Transactional
    public SubjectView merge(UUID id, IfMatch expected, UUID into, String reason, Actor actor, Instant at) {
        if (id.compareTo(into) > 0) {
            subjects.locked(into); // two merges at once lock in one order
        }
        Subject subject = forChange(id, expected, actor);
        Subject survivor = subjects.locked(into);
        SubjectStatus before = subject.status();
        DuplicateRule.checkMerge(subject, survivor, subjects.hasDuplicates(id));
        subject.mergeInto(into);
        subjects.forgetApart(id, into);
        return told(subject, SubjectAction.MERGE, before, reason, actor, at);
    }

    /** Takes a merge back, in the caller's transaction. */
    @Transactional
    public SubjectView reverseMerge(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        Subject subject = forChange(id, expected, actor);
        SubjectStatus before = subject.status();
        subject.standAlone();
        return told(subject, SubjectAction.MERGE_REVERSAL, before, reason, actor, at);
    }

    private Subject forChange(UUID id, IfMatch expected, Actor actor) {
        if (!subjects.isWithin(id, actor.scope())) {
            throw new ProblemException(KitProblem.NOT_FOUND);
        }
        Subject subject = subjects.locked(id);
        expected.requireVersion(subject.version());
        return subject;
    }

    private SubjectView told(
            Subject subject, SubjectAction action, SubjectStatus before, String reason, Actor actor, Instant at) {
        subjects.flush();
        announcer.done(subject, action, before, reason, actor, at);
        return shown(subject, actor);
    }

    private SubjectView shown(Subject subject, Actor actor) {
        return subjects.view(subject.id(), actor).orElseThrow();
    }

    private void requireFittingDetails(NewSubject given, Instant at) {
        ProblemException problem = new ProblemException(SubjectProblem.SUBJECT_DETAILS_INVALID);
        SubjectRule.check(given, problem);
        if (problem.faults().isEmpty() && given.identity() != null) {
            identities.check(
                    given.identity(),
                    new Identities.Person(given.birthYear(), given.gender()),
                    Vietnam.dateOf(at),
                    problem);
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
