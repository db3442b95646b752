package vn.guongsang.kit.notification.digest;

import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.notification.NoticeLine;

/** A bean by which a feature says what waits for somebody; within what the roles and the place of the reader allow. */
@FunctionalInterface
public interface DigestSource {

    /** One line a kind; kinds of which nothing waits are left out. */
    List<NoticeLine> waiting(Actor reader, Instant at);
}
