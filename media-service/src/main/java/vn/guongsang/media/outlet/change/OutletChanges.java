package vn.guongsang.media.outlet.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.outlet.OutletKind;

/** Stores changes of outlets and carries them out. */
@ApplicationScoped
public class OutletChanges {

    private static final String AFFECTED =
            """
            SELECT o.id, (o.valid_from IS NULL OR o.valid_from < :day) AND (o.valid_to IS NULL OR o.valid_to >= :day)
                       AS in_force,
                   EXISTS (SELECT 1 FROM outlet_name n WHERE n.outlet_id = o.id AND n.valid_from >= :day)
                       OR EXISTS (SELECT 1 FROM channel_owner w WHERE w.outlet_id = o.id AND w.valid_from >= :day)
                       AS changed_later,
                   EXISTS (SELECT 1 FROM channel_owner w WHERE w.outlet_id = o.id
                           AND (w.valid_to IS NULL OR w.valid_to >= :day)) AS owns_channels
            FROM outlet o WHERE o.id = ANY (:ids) ORDER BY o.id FOR UPDATE OF o""";

    private final DataSource database;

    OutletChanges(DataSource database) {
        this.database = database;
    }

    /** Recorded changes, the latest record first; those of one outlet only when it is named. */
    public Slice<OutletChangeView> page(UUID outlet, PageRequest page) {
        Listing listing = Listing.of("outlet-changes", String.valueOf(outlet));
        Sql sql = Sql.of(
                        "SELECT c.*, array(SELECT o::text FROM unnest(c.outlet_ids) o) AS outlets FROM outlet_change c")
                .append("WHERE true")
                .filter("(:outlet = ANY (c.outlet_ids) OR c.successor_id = :outlet)", "outlet", outlet);
        page.after(listing).ifPresent(keys -> sql.filter("c.id < :after", "after", UUID.fromString(keys.get(0))));
        List<OutletChangeView> rows = sql.append("ORDER BY c.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, OutletChanges::view);
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    /** How an outlet stands on the day before a change. */
    record Affected(UUID id, boolean inForce, boolean changedLater, boolean ownsChannels) {}

    /** The outlets, locked. */
    List<Affected> locked(List<UUID> ids, LocalDate day) {
        return Sql.of(AFFECTED)
                .bind("ids", ids)
                .bind("day", day)
                .list(
                        database,
                        row -> new Affected(
                                row.uuid("id"),
                                row.bool("in_force"),
                                row.bool("changed_later"),
                                row.bool("owns_channels")));
    }

    boolean codeTaken(String code) {
        return Sql.of("SELECT id FROM outlet WHERE code = :code")
                .bind("code", code)
                .first(database, row -> row.uuid("id"))
                .isPresent();
    }

    void insert(OutletChangeView change, Actor actor) {
        Sql.of(
                        """
                INSERT INTO outlet_change (id, kind, effective_on, document_number, document_date, note, outlet_ids,
                                           successor_id, created_by, created_at)
                VALUES (:id, :kind, :on, :number, :date, :note, :outlets, :successor, :by, :at)""")
                .bind("id", change.id())
                .bind("kind", change.kind())
                .bind("on", change.effectiveOn())
                .bind("number", change.document().number())
                .bind("date", change.document().date())
                .bind("note", change.note())
                .bind("outlets", change.outletIds())
                .bind("successor", change.successorId())
                .bind("by", actor.id())
                .bind("at", change.createdAt())
                .update(database);
    }

    void found(UUID id, NewOutletChange.Naming naming, LocalDate from) {
        Sql.of("INSERT INTO outlet (id, code, name, short_name, kind, version, valid_from)")
                .append("VALUES (:id, :code, :name, :short, :kind, 1, :from)")
                .bind("id", id)
                .bind("code", naming.code())
                .bind("name", naming.name())
                .bind("short", naming.shortName())
                .bind("kind", naming.kind() == null ? OutletKind.PRESS : naming.kind())
                .bind("from", from)
                .update(database);
    }

    void rename(UUID outlet, NewOutletChange.Naming naming, LocalDate from) {
        Sql.of("INSERT INTO outlet_name (outlet_id, valid_from, name, short_name) VALUES (:id, :from, :name, :short)")
                .bind("id", outlet)
                .bind("from", from)
                .bind("name", naming.name())
                .bind("short", naming.shortName())
                .update(database);
        Sql.of("UPDATE outlet SET version = version + 1 WHERE id = :id")
                .bind("id", outlet)
                .update(database);
    }

    /** Ends outlets with the day before. */
    void end(List<UUID> outlets, UUID successor, LocalDate effectiveOn) {
        Sql.of(
                        "UPDATE outlet SET valid_to = :last, successor_id = :successor, version = version + 1 WHERE id = ANY (:ids)")
                .bind("last", effectiveOn.minusDays(1))
                .bind("successor", successor)
                .bind("ids", outlets)
                .update(database);
    }

    /** The channels go over to the successor, and with them all of their tasks. */
    void handOver(List<UUID> outlets, UUID successor, LocalDate effectiveOn) {
        Sql.of(
                        """
                WITH ended AS (
                    UPDATE channel_owner SET valid_to = :last
                    WHERE outlet_id = ANY (:ids) AND (valid_to IS NULL OR valid_to > :last)
                    RETURNING channel_id)
                SELECT DISTINCT channel_id FROM ended""")
                .bind("last", effectiveOn.minusDays(1))
                .bind("ids", outlets)
                .list(database, row -> row.uuid("channel_id"))
                .forEach(channel -> own(channel, successor, effectiveOn));
    }

    private void own(UUID channel, UUID outlet, LocalDate from) {
        Sql.of("INSERT INTO channel_owner (channel_id, outlet_id, valid_from) VALUES (:channel, :outlet, :from)")
                .bind("channel", channel)
                .bind("outlet", outlet)
                .bind("from", from)
                .update(database);
    }

    private static OutletChangeView view(Row row) {
        return new OutletChangeView(
                row.uuid("id"),
                row.constant("kind", OutletChangeKind.class),
                row.date("effective_on"),
                new NewOutletChange.Document(row.text("document_number"), row.date("document_date")),
                row.texts("outlets").stream().map(UUID::fromString).toList(),
                row.uuid("successor_id"),
                row.text("note"),
                row.instant("created_at"));
    }
}
