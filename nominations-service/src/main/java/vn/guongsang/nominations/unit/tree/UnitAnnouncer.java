package vn.guongsang.nominations.unit.tree;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
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
     * A registered unit and what it was founded by.
     *
     * @param unit the unit in its newest version
     * @param documentNumber of the founding document; null when none is told, then its day and address, too
     */
    public record Founding(DatedUnit unit, String documentNumber, LocalDate documentDate, String documentUrl) {}

    /**
     * Stores and tells changes, in the transaction of the caller.
     *
     * @param effectiveOn the day from which the new versions differ from the old ones
     * @param unitChange the set of changes that made them
     */
    public void tell(Collection<DatedUnit> units, LocalDate effectiveOn, UUID unitChange, Instant at) {
        store(units, at);
        Sql.of(
                        """
                INSERT INTO unit_version (unit_id, version, change, effective_on, unit_change_id, at)
                SELECT t.id, CAST(t.version AS bigint), t.change, :day, CAST(:cause AS uuid), CAST(:at AS timestamptz)
                FROM unnest(:ids, :versions, :changes) AS t (id, version, change)""")
                .bind("day", effectiveOn)
                .bind("cause", unitChange)
                .bind("at", at)
                .bind("ids", units.stream().map(DatedUnit::id).toList())
                .bind("versions", texts(units, DatedUnit::version))
                .bind("changes", texts(units, DatedUnit::change))
                .update(database);
    }

    /** Stores and tells registrations, in the transaction of the caller. */
    public void registered(List<Founding> foundings, Instant at) {
        List<DatedUnit> units = foundings.stream().map(Founding::unit).toList();
        store(units, at);
        Sql.of(
                        """
                INSERT INTO unit_version (unit_id, version, change, effective_on, at,
                                          document_number, document_date, document_url)
                SELECT t.id, CAST(t.version AS bigint), 'registered', CAST(t.day AS date), CAST(:at AS timestamptz),
                       nullif(t.number, ''), CAST(nullif(t.signed, '') AS date), nullif(t.url, '')
                FROM unnest(:ids, :versions, :days, :numbers, :signed, :urls)
                     AS t (id, version, day, number, signed, url)""")
                .bind("at", at)
                .bind("ids", units.stream().map(DatedUnit::id).toList())
                .bind("versions", texts(units, DatedUnit::version))
                .bind("days", texts(units, DatedUnit::validFrom))
                .bind("numbers", texts(foundings, Founding::documentNumber))
                .bind("signed", texts(foundings, Founding::documentDate))
                .bind("urls", texts(foundings, Founding::documentUrl))
                .update(database);
    }

    private void store(Collection<DatedUnit> units, Instant at) {
        for (DatedUnit unit : units) {
            UnitSnapshot snapshot = unit.snapshot();
            directory.store(snapshot);
            outbox.announce(Topics.UNITS, "unit", snapshot, at);
        }
    }

    private static <T> List<String> texts(Collection<T> things, Function<T, Object> part) {
        return things.stream()
                .map(part)
                .map(value -> Objects.toString(value, ""))
                .toList();
    }
}
