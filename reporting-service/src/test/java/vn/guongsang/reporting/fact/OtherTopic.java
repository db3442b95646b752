package vn.guongsang.reporting.fact;

import java.util.List;
import vn.guongsang.model.event.Snapshot;

/** The facts of one topic, told on another one that nobody else reads. */
public final class OtherTopic {

    private OtherTopic() {}

    public static <S extends Snapshot> FactConsumers of(FactConsumer<S> consumer, String topic, FactStore store) {
        Facts<S> facts = consumer.facts();
        return new FactConsumers(List.of(new FactConsumer<>(
                new Facts<>(topic, facts.type(), facts.contract(), facts.table(), facts.lines()), store)));
    }
}
