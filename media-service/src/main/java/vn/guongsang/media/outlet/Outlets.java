package vn.guongsang.media.outlet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.ChannelKind;

/** Reads outlets and channels as of a date. */
@ApplicationScoped
public class Outlets {

    private static final String IN_FORCE =
            "AND (%1$s.valid_from IS NULL OR %1$s.valid_from <= :asOf) AND (%1$s.valid_to IS NULL OR %1$s.valid_to >= :asOf)";

    private static final String CHANNELS =
            """
            SELECT c.id, c.code, c.name, c.kind, t.languages, t.areas, c.relay_of, w.outlet_id, w.valid_from, w.valid_to
            FROM channel c JOIN channel_owner w ON w.channel_id = c.id
            JOIN channel_attributes t ON t.channel_id = c.id AND t.during @> :asOf
            WHERE true""";

    /** With the name of a day. */
    private static final String OUTLETS =
            """
            SELECT o.id, o.code, coalesce(n.name, o.name) AS name, coalesce(n.short_name, o.short_name) AS short_name,
                   o.kind, o.version, o.valid_from, o.valid_to, o.successor_id
            FROM outlet o
            LEFT JOIN LATERAL (SELECT d.name, d.short_name FROM outlet_name d
                               WHERE d.outlet_id = o.id AND d.valid_from <= :asOf
                               ORDER BY d.valid_from DESC LIMIT 1) n ON true
            WHERE true""";

    private final DataSource database;

    Outlets(DataSource database) {
        this.database = database;
    }

    /** Outlets that exist on the date, by code; of one kind when it is given. */
    public Slice<OutletView> list(OutletKind kind, LocalDate asOf, PageRequest page) {
        Listing listing = Listing.of("outlets", List.of(String.valueOf(kind), asOf));
        Sql sql = Sql.of(OUTLETS)
                .append(IN_FORCE.formatted("o"))
                .bind("asOf", asOf)
                .filter("o.kind = :kind", "kind", kind);
        page.after(listing).ifPresent(keys -> sql.filter("o.code > :after", "after", keys.get(0)));
        List<OutletView> rows = sql.append("ORDER BY o.code LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, Outlets::outlet);
        return Slice.of(rows, page, listing, row -> List.of(row.code()));
    }

    /** One outlet, also a past one, as it is called on the date. */
    public Optional<OutletView> find(UUID id, LocalDate asOf) {
        return Sql.of(OUTLETS).bind("asOf", asOf).filter("o.id = :id", "id", id).first(database, Outlets::outlet);
    }

    /** Channels that have an owner on the date, by code. */
    public Slice<ChannelView> channels(UUID outletId, ChannelKind kind, LocalDate asOf, PageRequest page) {
        Listing listing = Listing.of("channels", List.of(String.valueOf(outletId), String.valueOf(kind), asOf));
        Sql sql = Sql.of(CHANNELS)
                .append(IN_FORCE.formatted("w"))
                .bind("asOf", asOf)
                .filter("w.outlet_id = :outlet", "outlet", outletId)
                .filter("c.kind = :kind", "kind", kind);
        page.after(listing).ifPresent(keys -> sql.filter("c.code > :after", "after", keys.get(0)));
        List<ChannelView> rows = sql.append("ORDER BY c.code LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, Outlets::channel);
        return Slice.of(rows, page, listing, row -> List.of(row.code()));
    }

    /** Those of the channels that have an owner on the date, with it. */
    public Map<UUID, ChannelView> channels(Collection<UUID> ids, LocalDate asOf) {
        return Sql.of(CHANNELS)
                .append(IN_FORCE.formatted("w"))
                .bind("asOf", asOf)
                .filter("c.id = ANY (:ids)", "ids", ids)
                .byId(database, Outlets::channel);
    }

    private static OutletView outlet(Row row) {
        return new OutletView(
                row.uuid("id"),
                row.text("code"),
                row.text("name"),
                row.text("short_name"),
                row.constant("kind", OutletKind.class),
                row.number("version"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.uuid("successor_id"));
    }

    private static ChannelView channel(Row row) {
        return new ChannelView(
                row.uuid("id"),
                row.text("code"),
                row.text("name"),
                row.constant("kind", ChannelKind.class),
                row.uuid("outlet_id"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.texts("languages"),
                row.texts("areas"),
                row.uuid("relay_of"));
    }
}
