package vn.guongsang.reporting.inspection.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;

/** Something that begins when a visit is concluded, in the same transaction. */
public interface ConclusionFollower {

    /**
     * Called once, after the visit has become concluded.
     *
     * @param day day of the conclusion
     */
    void concluded(UUID visit, LocalDate day, Actor actor, Instant at);
}
