package vn.guongsang.nominations.nomination.course;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;

/** Who has submitted a nomination, when: empty before the first time, then the last one. */
@Embeddable
public class Entry {

    private String submittedBy;
    private UUID submittedUnitId;
    private Instant submittedAt;
    private boolean submittedLate;

    /** Submitted once more; late once is late for good. */
    public void renew(boolean late, Actor actor, Instant at) {
        submittedBy = actor.id();
        submittedUnitId = actor.unitId();
        submittedAt = at;
        submittedLate |= late;
    }

    /** Unit of the person who submitted; null when there is none. */
    public UUID unitId() {
        return submittedUnitId;
    }

    public Instant at() {
        return submittedAt;
    }

    /** As shown; null before. */
    public Submission shown() {
        return submittedAt == null ? null : new Submission(submittedBy, submittedAt, submittedLate);
    }
}
