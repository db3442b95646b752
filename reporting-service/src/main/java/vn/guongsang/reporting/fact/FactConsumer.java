package vn.guongsang.reporting.fact;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.reconciliation.ComparableConsumer;
import vn.guongsang.model.event.CloudEvent;
import vn.guongsang.model.event.Snapshot;

/** Keeps the facts of one topic in step with it. */
public final class FactConsumer<S extends Snapshot> implements ComparableConsumer<S> {

    private final Facts<S> facts;
    private final FactStore store;

    /** Takes in what the topic of these facts tells. */
    public FactConsumer(Facts<S> facts, FactStore store) {
        this.facts = facts;
        this.store = store;
    }

    /** How they are stored. */
    public Facts<S> facts() {
        return facts;
    }

    @Override
    public String name() {
        return facts.consumer();
    }

    @Override
    public Class<S> snapshotType() {
        return facts.type();
    }

    @Override
    public String topic() {
        return facts.topic();
    }

    @Override
    public Map<UUID, Long> versionsOf(Collection<UUID> ids) {
        return store.versionsOf(facts, ids);
    }

    @Override
    public void apply(CloudEvent<S> event) {
        facts.check(event.data());
        store.take(facts, event.data());
    }
}
