package vn.guongsang.kit.reconciliation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.inbox.EventConsumer;
import vn.guongsang.model.event.Snapshot;

/**
 * A consumer whose copies can be compared with their topic.
 *
 * @param <T> snapshot on that topic
 */
public interface ComparableConsumer<T extends Snapshot> extends EventConsumer<T> {

    /** Name of the topic that it consumes. */
    String topic();

    /** The stored versions of those of the aggregates that are known, at most 500 ids at a time. */
    Map<UUID, Long> versionsOf(Collection<UUID> ids);
}
