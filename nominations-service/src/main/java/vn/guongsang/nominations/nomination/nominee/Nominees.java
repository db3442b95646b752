package vn.guongsang.nominations.nomination.nominee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.nominations.subject.SubjectCard;
import vn.guongsang.nominations.subject.Subjects;
import vn.guongsang.nominations.subject.duplicate.DuplicateCandidates;

/** Reads who is nominated. */
@ApplicationScoped
public class Nominees {

    private final Subjects subjects;
    private final DuplicateCandidates candidates;

    Nominees(Subjects subjects, DuplicateCandidates candidates) {
        this.subjects = subjects;
        this.candidates = candidates;
    }

    /** The subject of a nomination that is there. */
    public Nominee of(UUID subjectId) {
        SubjectCard subject = subjects.find(subjectId, UnitScope.ALL).orElseThrow();
        return new Nominee(
                subject.id(),
                subject.type(),
                subject.displayName(),
                subject.duplicateOf(),
                new Nominee.Duplicates(
                        candidates.count(subject.id()), "/v1/subjects/" + subject.id() + "/duplicate-candidates"));
    }
}
