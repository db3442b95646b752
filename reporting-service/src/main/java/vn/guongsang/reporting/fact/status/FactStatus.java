package vn.guongsang.reporting.fact.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.guongsang.kit.reconciliation.ComparisonView;
import vn.guongsang.kit.reconciliation.Reconciler;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.fact.FactConsumer;
import vn.guongsang.reporting.fact.FactConsumers;
import vn.guongsang.reporting.fact.generation.store.Generations;

/** Says what the generation in use holds, and what the last comparison with each topic has found. */
@ApplicationScoped
public class FactStatus {

    private final DataSource database;
    private final FactConsumers consumers;
    private final Generations generations;
    private final Reconciler reconciler;

    FactStatus(DataSource database, FactConsumers consumers, Generations generations, Reconciler reconciler) {
        this.database = database;
        this.consumers = consumers;
        this.generations = generations;
        this.reconciler = reconciler;
    }

    /** Topic by topic. */
    public FactStatusView view() {
        Generations.InUse inUse = generations.inUse();
        Map<String, Held> held = held(inUse.partition());
        Map<String, ComparisonView> compared =
                reconciler.last().stream().collect(Collectors.toMap(ComparisonView::consumer, Function.identity()));
        List<FactStatusView.Topic> topics = consumers.all().stream()
                .map(consumer -> topic(consumer, held.get(consumer.topic()), compared.get(consumer.name())))
                .toList();
        return new FactStatusView(inUse.number(), inUse.since(), topics);
    }

    private record Held(long number, Instant newest) {}

    /** One query over all stores. */
    private Map<String, Held> held(int partition) {
        String each = consumers.all().stream()
                .map(consumer ->
                        "SELECT '%s' AS topic, count(*) AS held, max(told_at) AS newest FROM %s WHERE generation = CAST(:partition AS smallint)"
                                .formatted(
                                        consumer.topic(),
                                        consumer.facts().table().name()))
                .collect(Collectors.joining("\nUNION ALL "));
        Map<String, Held> found = new HashMap<>();
        Sql.of(each)
                .bind("partition", partition)
                .list(
                        database,
                        row -> found.put(row.text("topic"), new Held(row.number("held"), row.instant("newest"))));
        return found;
    }

    private static FactStatusView.Topic topic(FactConsumer<?> consumer, Held held, ComparisonView compared) {
        return new FactStatusView.Topic(
                consumer.topic(),
                consumer.name(),
                held.number(),
                held.newest(),
                compared.lookedAt(),
                compared.missing() + compared.stale(),
                compared.unhealed());
    }
}
