package vn.guongsang.reporting.fact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.guongsang.model.event.Snapshot;

/**
 * How the snapshots of one topic are stored: the contract that they are held to, one row each, and rows that hang on it.
 *
 * @param topic name of the topic
 * @param type class of the snapshot
 * @param contract refuses what the columns alone would not find lacking
 * @param table one row for each aggregate, with its version
 * @param lines the stores of rows that hang on an aggregate and are replaced with it
 */
public record Facts<S extends Snapshot>(
        String topic, Class<S> type, Consumer<S> contract, FactTable<S> table, List<Lines<S, ?>> lines) {

    /** Facts that are one row each. */
    public static <S extends Snapshot> Facts<S> of(
            String topic, Class<S> type, Consumer<S> contract, FactTable<S> table) {
        return new Facts<>(topic, type, contract, table, List.of());
    }

    /** Facts that are one row each and need no look beyond their columns. */
    public static <S extends Snapshot> Facts<S> of(String topic, Class<S> type, FactTable<S> table) {
        return of(topic, type, plain -> {}, table);
    }

    /**
     * Rows that hang on an aggregate.
     *
     * @param table its first column is the id of the aggregate
     * @param of the sources of the rows of one aggregate
     */
    public record Lines<S, L>(FactTable<L> table, Function<S, List<L>> of) {

        List<Map<String, Object>> rows(Collection<S> snapshots) {
            return snapshots.stream()
                    .flatMap(snapshot -> of.apply(snapshot).stream())
                    .map(table::row)
                    .toList();
        }
    }

    /** Refuses a snapshot that breaks the contract. */
    void check(S snapshot) {
        contract.accept(snapshot);
        table.check(snapshot);
    }

    /** Name of the consumer: that of the topic without what all share. */
    String consumer() {
        return "reporting-" + topic.split("\\.")[1];
    }
}
