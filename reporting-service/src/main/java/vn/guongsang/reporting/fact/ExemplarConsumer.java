package vn.guongsang.reporting.fact;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.guongsang.kit.inbox.ConsumerRunner;
import vn.guongsang.kit.reconciliation.ComparableConsumer;
import vn.guongsang.model.event.CloudEvent;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.model.event.ExemplarSnapshot.Card;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;
import vn.guongsang.model.event.Topics;

/** Keeps exemplars and their recognitions in step with nominations-service. */
@ApplicationScoped
public class ExemplarConsumer implements ComparableConsumer<ExemplarSnapshot> {

    private final ConsumerRunner runner;
    private final ExemplarFacts facts;

    ExemplarConsumer(ConsumerRunner runner, ExemplarFacts facts) {
        this.runner = runner;
        this.facts = facts;
    }

    /** Receives from topic guongsang.exemplars.v1. */
    @Incoming("exemplars")
    @Blocking("events")
    public void on(ConsumerRecord<byte[], byte[]> message) {
        runner.consume(message, this);
    }

    @Override
    public String name() {
        return "reporting-exemplars";
    }

    @Override
    public Class<ExemplarSnapshot> snapshotType() {
        return ExemplarSnapshot.class;
    }

    @Override
    public String topic() {
        return Topics.EXEMPLARS;
    }

    @Override
    public Map<UUID, Long> versionsOf(Collection<UUID> ids) {
        return facts.versionsOf(ids);
    }

    @Override
    public void apply(CloudEvent<ExemplarSnapshot> event) {
        ExemplarSnapshot exemplar = event.data();
        Required.of("status", exemplar.status())
                .and("card", exemplar.card())
                .and("recognitions", exemplar.recognitions());
        requireComplete(exemplar.card());
        exemplar.recognitions().forEach(ExemplarConsumer::requireComplete);
        facts.store(exemplar);
    }

    private static void requireComplete(Card card) {
        Required.of("card.subjectId", card.subjectId())
                .and("card.displayName", card.displayName())
                .and("card.subjectType", card.subjectType())
                .and("card.unitId", card.unitId())
                .and("card.sector", card.sector());
    }

    private static void requireComplete(Recognition recognition) {
        Required.of("recognitions.nominationId", recognition.nominationId())
                .and("recognitions.level", recognition.level())
                .and("recognitions.unitId", recognition.unitId())
                .and("recognitions.decisionNumber", recognition.decisionNumber())
                .and("recognitions.decisionDate", recognition.decisionDate())
                .and("recognitions.approvedAt", recognition.approvedAt());
    }
}
