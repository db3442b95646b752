package vn.guongsang.reporting.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.event.Snapshot;
import vn.guongsang.reporting.fact.Facts.Lines;

/** Stores snapshots whole, version by version: one from a topic as it comes, or many of a rebuild at once. */
@ApplicationScoped
public class FactStore {

    private final DataSource database;
    private final ObjectMapper json;

    FactStore(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The stored versions, in the generation in use, of those that are known. */
    <S extends Snapshot> Map<UUID, Long> versionsOf(Facts<S> facts, Collection<UUID> ids) {
        String key = facts.table().key();
        return Sql.of("SELECT " + key + " AS id, version FROM " + facts.table().name())
                .append("WHERE generation = (SELECT in_use FROM fact_generation) AND " + key + " = ANY (:ids)")
                .bind("ids", ids)
                .byId(database, row -> row.number("version"));
    }

    /** Stores a snapshot in the generation in use, which stays so until the caller's transaction ends. */
    <S extends Snapshot> void take(Facts<S> facts, S snapshot) {
        int generation = Sql.of("SELECT in_use FROM fact_generation FOR SHARE")
                .first(database, row -> row.integer("in_use"))
                .orElseThrow();
        store(facts, generation, List.of(snapshot));
    }

    /**
     * Stores snapshots in a generation, in the caller's transaction, each unless the stored one is as new or newer.
     * Of several of one aggregate the newest counts.
     */
    public <S extends Snapshot> void store(Facts<S> facts, int generation, List<S> snapshots) {
        Map<UUID, S> newest = new LinkedHashMap<>();
        snapshots.forEach(
                snapshot -> newest.merge(snapshot.id(), snapshot, (a, b) -> b.replacesBelow() > a.version() ? b : a));
        Set<UUID> stored = upsert(facts.table(), generation, newest.values());
        if (!facts.lines().isEmpty() && !stored.isEmpty()) {
            newest.keySet().retainAll(stored);
            facts.lines().forEach(lines -> replace(lines, generation, newest));
        }
    }

    private <S extends Snapshot> Set<UUID> upsert(FactTable<S> table, int generation, Collection<S> snapshots) {
        List<UUID> repeated = snapshots.stream()
                .filter(snapshot -> snapshot.replacesBelow() > snapshot.version())
                .map(Snapshot::id)
                .toList();
        return Sql.of(table.upsert())
                .bind("generation", generation)
                .bind("rows", text(snapshots.stream().map(table::row).toList()))
                .bind("repeated", repeated)
                .list(database, row -> row.uuid("id"))
                .stream()
                .collect(Collectors.toSet());
    }

    private <S> void replace(Lines<S, ?> lines, int generation, Map<UUID, S> snapshots) {
        Sql.of("DELETE FROM " + lines.table().name())
                .append("WHERE generation = :generation AND " + lines.table().key() + " = ANY (:ids)")
                .bind("generation", generation)
                .bind("ids", snapshots.keySet())
                .update(database);
        Sql.of(lines.table().insert())
                .bind("generation", generation)
                .bind("rows", text(lines.rows(snapshots.values())))
                .update(database);
    }

    private String text(List<Map<String, Object>> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row is no JSON", e);
        }
    }
}
