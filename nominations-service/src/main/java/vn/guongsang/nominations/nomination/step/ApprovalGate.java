package vn.guongsang.nominations.nomination.step;

import java.time.Instant;
import java.util.UUID;
import vn.guongsang.model.Level;

/** What another feature may hold against an approval, such as a vote of the council; all of them are asked. */
public interface ApprovalGate {

    /**
     * Refuses an approval that may not be given yet, or not at all.
     *
     * @param submittedAt when the nomination was submitted last: what was said of an earlier round does not count
     */
    void requireOpen(UUID nomination, Level level, Instant submittedAt, Instant at);
}
