package vn.guongsang.nominations.nomination.nominee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.nominations.subject.SubjectCard;
import vn.guongsang.nominations.subject.Subjects;
import vn.guongsang.nominations.subject.duplicate.DuplicateCandidates;
import vn.guongsang.nominations.unit.UnitPast;

/** Reads who is nominated, and what has become of the nominating unit. */
@ApplicationScoped
public class Nominees {

    private final Subjects subjects;
    private final DuplicateCandidates candidates;
    private final UnitPast past;

    Nominees(Subjects subjects, DuplicateCandidates candidates, UnitPast past) {
        this.subjects = subjects;
        this.candidates = candidates;
        this.past = past;
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

    /** The units that stand for a unit today: itself while it lives, else its successors. */
    public List<UUID> unitsToday(UUID unitId) {
        return past.standingToday(unitId);
    }
}
