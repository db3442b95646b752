package vn.guongsang.nominations.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.unit.UnitAccess;

/** Registers and corrects subjects. */
@ApplicationScoped
public class SubjectService {

    private final Subjects subjects;
    private final UnitAccess access;
    private final Audit audit;

    SubjectService(Subjects subjects, UnitAccess access, Audit audit) {
        this.subjects = subjects;
        this.access = access;
        this.audit = audit;
    }

    /** Registers a subject of a unit within the actor's scope. */
    @Transactional
    public SubjectView register(NewSubject given, Actor actor, Instant at) {
        access.requireWithin(given.unitId(), actor, "/unitId");
        requireFittingDetails(given);
        Subject subject = new Subject(Ids.next(), given, at);
        subjects.persist(subject);
        audit.record("subject", subject.id(), "registration", actor, null, List.of("all"), at);
        return subject.view();
    }

    /** Corrects a subject; the type stays. */
    @Transactional
    public SubjectView change(UUID id, IfMatch expected, NewSubject given, Actor actor, Instant at) {
        subjects.find(id, actor.scope()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        Subject subject = subjects.findById(id, LockModeType.PESSIMISTIC_WRITE);
        expected.requireVersion(subject.version());
        access.requireWithin(given.unitId(), actor, "/unitId");
        if (given.type() != subject.type()) {
            throw new ProblemException(SubjectProblem.SUBJECT_DETAILS_INVALID).at("/type", "subject-type-fixed");
        }
        requireFittingDetails(given);
        subject.change(given);
        audit.record("subject", id, "correction", actor, null, List.of("all"), at);
        return subject.view();
    }

    private static void requireFittingDetails(NewSubject given) {
        ProblemException problem = new ProblemException(SubjectProblem.SUBJECT_DETAILS_INVALID);
        if (given.birthYear() != null && given.type() != SubjectType.INDIVIDUAL) {
            problem.at("/birthYear", "only-for-individuals");
        }
        if (given.memberCount() != null && given.type() == SubjectType.INDIVIDUAL) {
            problem.at("/memberCount", "not-for-individuals");
        }
        if (given.headName() != null && given.type() != SubjectType.HOUSEHOLD) {
            problem.at("/headName", "only-for-households");
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
