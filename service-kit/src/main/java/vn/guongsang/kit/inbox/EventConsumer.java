package vn.guongsang.kit.inbox;

import vn.guongsang.model.event.CloudEvent;
import vn.guongsang.model.event.Snapshot;

/**
 * What a service does with the events of one topic.
 *
 * <p>The implementing bean has one {@code @Incoming @Blocking} method that hands the raw record to
 * {@link ConsumerRunner#consume} and does nothing else.
 *
 * @param <T> snapshot on that topic
 */
public interface EventConsumer<T extends Snapshot> {

    /** Stable name of the consumer; part of the inbox key. */
    String name();

    /** Class of the snapshot, for parsing. */
    Class<T> snapshotType();

    /**
     * Applies one event inside the runner's transaction. May be called again after a rollback. What is not newer than
     * the stored version is to be ignored.
     *
     * @throws ContractViolationException when the event breaks the contract and never can be applied
     */
    void apply(CloudEvent<T> event);
}
