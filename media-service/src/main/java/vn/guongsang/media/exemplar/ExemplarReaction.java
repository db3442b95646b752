package vn.guongsang.media.exemplar;

import java.time.Instant;
import vn.guongsang.model.event.ExemplarSnapshot;

/** A bean that has something to do when an exemplar has changed: a recognition revoked, a consent withdrawn, an erasure. */
@FunctionalInterface
public interface ExemplarReaction {

    /** Runs in the consumer's transaction, which has stored the snapshot and holds the lock on the exemplar. */
    void follow(ExemplarSnapshot exemplar, Instant at);
}
