package vn.guongsang.nominations.unit.tree;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.event.Outbox;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.unit.UnitDirectory;
import vn.guongsang.model.event.Topics;
import vn.guongsang.model.event.UnitSnapshot;

/** Stores new versions of units and tells of them: the event, and the line of the unit's own history. */
@ApplicationScoped
public class UnitAnnouncer {

    private final UnitDirectory directory;
    private final Outbox outbox;
    private final DataSource database;

    UnitAnnouncer(UnitDirectory directory, Outbox outbox, DataSource database) {
        this.directory = directory;
        this.outbox = outbox;
        this.database = database;
    }

    /**
     * Stores and tells, in the transaction of the caller.
     *
     * @param effectiveOn the day from which the new versions differ from the old ones
     * @param unitChange the set of changes that made them; null for a registration
     */
    public void tell(Collection<DatedUnit> units, LocalDate effectiveOn, UUID unitChange, Instant at) {
        for (DatedUnit unit : units) {
            UnitSnapshot snapshot = unit.snapshot();
            directory.store(snapshot);
            outbox.announce(Topics.UNITS, "unit", snapshot, at);
        }
        Sql.of(
                        """
                INSERT INTO unit_version (unit_id, version, change, effective_on, unit_change_id, at)
                SELECT t.id, CAST(t.version AS bigint), t.change, :day, CAST(:cause AS uuid), CAST(:at AS timestamptz)
                FROM unnest(:ids, :versions, :changes) AS t (id, version, change)""")
                .bind("day", effectiveOn)
                .bind("cause", unitChange)
                .bind("at", at)
                .bind("ids", units.stream().map(DatedUnit::id).toList())
                .bind(
                        "versions",
                        units.stream().map(u -> String.valueOf(u.version())).toList())
                .bind("changes", units.stream().map(DatedUnit::change).toList())
                .update(database);
    }
}
