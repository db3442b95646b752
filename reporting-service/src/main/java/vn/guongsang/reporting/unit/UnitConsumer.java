package vn.guongsang.reporting.unit;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.guongsang.kit.inbox.ConsumerRunner;
import vn.guongsang.kit.inbox.ContractViolationException;
import vn.guongsang.kit.reconciliation.ComparableConsumer;
import vn.guongsang.kit.unit.UnitDirectory;
import vn.guongsang.model.event.CloudEvent;
import vn.guongsang.model.event.Topics;
import vn.guongsang.model.event.UnitSnapshot;

/** Keeps the units in step with nominations-service. */
@ApplicationScoped
public class UnitConsumer implements ComparableConsumer<UnitSnapshot> {

    private final ConsumerRunner runner;
    private final UnitDirectory units;

    UnitConsumer(ConsumerRunner runner, UnitDirectory units) {
        this.runner = runner;
        this.units = units;
    }

    /** Receives from topic guongsang.units.v1. */
    @Incoming("units")
    @Blocking("events")
    public void on(ConsumerRecord<byte[], byte[]> message) {
        runner.consume(message, this);
    }

    @Override
    public String name() {
        return "reporting-units";
    }

    @Override
    public Class<UnitSnapshot> snapshotType() {
        return UnitSnapshot.class;
    }

    @Override
    public String topic() {
        return Topics.UNITS;
    }

    @Override
    public Map<UUID, Long> versionsOf(Collection<UUID> ids) {
        return units.versionsOf(ids);
    }

    @Override
    public void apply(CloudEvent<UnitSnapshot> event) {
        UnitSnapshot unit = event.data();
        if (unit.type() == null || unit.names() == null || unit.names().isEmpty() || unit.successors() == null) {
            throw new ContractViolationException("contract-violation", "type, names or successors is missing");
        }
        if (!unit.successors().isEmpty() && unit.validTo() == null) {
            throw new ContractViolationException("contract-violation", "successors without validTo");
        }
        units.store(unit);
    }
}
