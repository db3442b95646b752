package vn.guongsang.nominations.unit.tree;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.UnitSnapshot;

/** Reads the whole tree: a rule about a change may ask about any unit. */
@ApplicationScoped
public class UnitTrees {

    /** Any fixed number: whoever changes the tree does so one after the other. */
    private static final long TREE_LOCK = 20230101;

    private final DataSource database;

    UnitTrees(DataSource database) {
        this.database = database;
    }

    /** Waits until nobody else changes the tree, until the end of the transaction. */
    public void lock() {
        Sql.of("SELECT 1 AS locked FROM pg_advisory_xact_lock(:lock)")
                .bind("lock", TREE_LOCK)
                .list(database, row -> row.number("locked"));
    }

    /** Every unit that there is or was. */
    public UnitTree read() {
        Map<UUID, List<UnitSnapshot.Naming>> names = new HashMap<>();
        Sql.of("SELECT * FROM unit_naming ORDER BY unit_id, ordinal")
                .list(database, row -> names.computeIfAbsent(row.uuid("unit_id"), id -> new ArrayList<>())
                        .add(naming(row)));
        Map<UUID, List<UUID>> successors = new HashMap<>();
        Sql.of("SELECT * FROM unit_succession ORDER BY predecessor_id, successor_id")
                .list(database, row -> successors
                        .computeIfAbsent(row.uuid("predecessor_id"), id -> new ArrayList<>())
                        .add(row.uuid("successor_id")));
        return UnitTree.of(
                Sql.of("SELECT * FROM unit ORDER BY id").list(database, row -> unit(row, names, successors)));
    }

    private static UnitSnapshot unit(
            Row row, Map<UUID, List<UnitSnapshot.Naming>> names, Map<UUID, List<UUID>> successors) {
        UUID id = row.uuid("id");
        return new UnitSnapshot(
                id,
                row.number("version"),
                "registered",
                row.constant("type", UnitType.class),
                row.date("valid_from"),
                row.date("valid_to"),
                row.bool("under_provincial_committee"),
                names.getOrDefault(id, List.of()),
                successors.getOrDefault(id, List.of()));
    }

    private static UnitSnapshot.Naming naming(Row row) {
        return new UnitSnapshot.Naming(
                row.date("valid_from"),
                row.date("valid_to"),
                row.text("code"),
                row.text("kind"),
                row.text("name"),
                row.uuid("parent_id"));
    }
}
