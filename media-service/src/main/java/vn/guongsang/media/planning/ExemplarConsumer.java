package vn.guongsang.media.planning;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.guongsang.kit.inbox.ConsumerRunner;
import vn.guongsang.kit.inbox.ContractViolationException;
import vn.guongsang.kit.reconciliation.ComparableConsumer;
import vn.guongsang.kit.time.Now;
import vn.guongsang.media.exemplar.ExemplarCards;
import vn.guongsang.media.exemplar.ExemplarReaction;
import vn.guongsang.media.exemplar.Recognitions;
import vn.guongsang.model.event.CloudEvent;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.model.event.ExemplarSnapshot.Card;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;
import vn.guongsang.model.event.Topics;

/** Turns what nominations-service tells of exemplars into work. */
@ApplicationScoped
class ExemplarConsumer implements ComparableConsumer<ExemplarSnapshot> {

    private final ConsumerRunner runner;
    private final ExemplarCards cards;
    private final Recognitions recognitions;
    private final TaskPlanner planner;
    private final Instance<ExemplarReaction> reactions;
    private final Now now;

    ExemplarConsumer(
            ConsumerRunner runner,
            ExemplarCards cards,
            Recognitions recognitions,
            TaskPlanner planner,
            @Any Instance<ExemplarReaction> reactions,
            Now now) {
        this.runner = runner;
        this.cards = cards;
        this.recognitions = recognitions;
        this.planner = planner;
        this.reactions = reactions;
        this.now = now;
    }

    /** Receives from topic guongsang.exemplars.v1. */
    @Incoming("exemplars")
    @Blocking("events")
    public void on(ConsumerRecord<byte[], byte[]> message) {
        runner.consume(message, this);
    }

    @Override
    public String name() {
        return "media-exemplars";
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
        return cards.versionsOf(ids);
    }

    @Override
    public void apply(CloudEvent<ExemplarSnapshot> event) {
        ExemplarSnapshot exemplar = event.data();
        requireComplete(exemplar);
        if (cards.store(exemplar)) {
            recognitions.store(exemplar);
            Instant at = now.instant();
            planner.plan(exemplar, at);
            reactions.forEach(reaction -> reaction.follow(exemplar, at));
        }
    }

    /** A snapshot without what the contract promises can never be planned: better held at once than tried for minutes. */
    private static void requireComplete(ExemplarSnapshot exemplar) {
        Map<String, Object> promised = new LinkedHashMap<>();
        promised.put("status", exemplar.status());
        promised.put("card", exemplar.card());
        promised.put("recognitions", exemplar.recognitions());
        require(promised);
        Card card = exemplar.card();
        promised.put("card.displayName", card.displayName());
        promised.put("card.subjectType", card.subjectType());
        promised.put("card.unitId", card.unitId());
        promised.put("card.sector", card.sector());
        for (Recognition recognition : exemplar.recognitions()) {
            promised.put("recognitions.level", recognition.level());
            promised.put("recognitions.approvedAt", recognition.approvedAt());
            require(promised);
        }
        require(promised);
    }

    private static void require(Map<String, Object> promised) {
        promised.forEach((member, value) -> {
            if (value == null) {
                throw new ContractViolationException("contract-violation", member + " is missing");
            }
        });
    }
}
