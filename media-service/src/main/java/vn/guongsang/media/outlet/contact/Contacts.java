package vn.guongsang.media.outlet.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** Stores contacts; an editor reaches for those of the own outlet only. */
@ApplicationScoped
public class Contacts {

    private static final String INSERT =
            """
            INSERT INTO outlet_contact (id, version, outlet_id, function, name, role, phone, email, valid_from, valid_to,
                                        recorded_by, recorded_at)
            VALUES (:id, 1, :outlet, :function, :name, :role, :phone, :email, :from, :to, :by, :at)
            ON CONFLICT (outlet_id, function, name) WHERE valid_to IS NULL DO NOTHING""";

    private final DataSource database;

    Contacts(DataSource database) {
        this.database = database;
    }

    /** The contacts of an outlet by what they stand for; all of them, or those of a day. */
    public Slice<ContactView> page(UUID outlet, LocalDate asOf, PageRequest page) {
        Listing listing = Listing.of("outlet-contacts", List.of(outlet, String.valueOf(asOf)));
        Sql sql = Sql.of("SELECT * FROM outlet_contact WHERE outlet_id = :outlet")
                .bind("outlet", outlet)
                .filter("valid_from <= :asOf AND (valid_to IS NULL OR valid_to >= :asOf)", "asOf", asOf);
        page.after(listing).ifPresent(keys -> sql.append("AND (function, id) > (:afterFunction, :after)")
                .bind("afterFunction", keys.get(0))
                .bind("after", UUID.fromString(keys.get(1))));
        List<ContactView> rows = sql.append("ORDER BY function, id LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, Contacts::view);
        return Slice.of(
                rows, page, listing, row -> List.of(row.function(), row.id().toString()));
    }

    /** A contact that the actor reaches, locked. */
    Optional<ContactView> locked(UUID id, Actor actor) {
        Sql sql = Sql.of("SELECT * FROM outlet_contact WHERE id = :id").bind("id", id);
        if (actor.scope() != UnitScope.ALL) {
            sql.append("AND outlet_id = :mine").bind("mine", actor.outletId());
        }
        return sql.append("FOR UPDATE").first(database, Contacts::view);
    }

    /** False when the person stands for the same already. */
    boolean insert(ContactView contact, Actor actor) {
        return Sql.of(INSERT)
                        .bind("id", contact.id())
                        .bind("outlet", contact.outletId())
                        .bind("function", contact.function())
                        .bind("name", contact.name())
                        .bind("role", contact.role())
                        .bind("phone", contact.phone())
                        .bind("email", contact.email())
                        .bind("from", contact.validFrom())
                        .bind("to", contact.validTo())
                        .bind("by", actor.id())
                        .bind("at", contact.recordedAt())
                        .update(database)
                == 1;
    }

    void end(UUID contact, LocalDate lastDay) {
        Sql.of("UPDATE outlet_contact SET valid_to = :last, version = version + 1 WHERE id = :id")
                .bind("last", lastDay)
                .bind("id", contact)
                .update(database);
    }

    private static ContactView view(Row row) {
        return new ContactView(
                row.uuid("id"),
                row.number("version"),
                row.uuid("outlet_id"),
                row.text("function"),
                row.text("name"),
                row.text("role"),
                row.text("phone"),
                row.text("email"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.instant("recorded_at"));
    }
}
