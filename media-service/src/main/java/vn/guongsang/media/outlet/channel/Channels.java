package vn.guongsang.media.outlet.channel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;

/** Stores channels. */
@ApplicationScoped
class Channels {

    private final DataSource database;

    Channels(DataSource database) {
        this.database = database;
    }

    /** Whether an outlet exists on a day; it stays so until the transaction ends. */
    boolean outletInForce(UUID outlet, LocalDate day) {
        return Sql.of("SELECT id FROM outlet WHERE id = :id AND (valid_from IS NULL OR valid_from <= :day)")
                .append("AND valid_to IS NULL FOR SHARE")
                .bind("id", outlet)
                .bind("day", day)
                .first(database, row -> row.uuid("id"))
                .isPresent();
    }

    boolean codeTaken(String code) {
        return Sql.of("SELECT id FROM channel WHERE code = :code")
                .bind("code", code)
                .first(database, row -> row.uuid("id"))
                .isPresent();
    }

    void insert(UUID id, NewChannel given) {
        Sql.of("INSERT INTO channel (id, code, name, kind, languages, areas, relay_of)")
                .append("VALUES (:id, :code, :name, :kind, :languages, :areas, :relayOf)")
                .bind("id", id)
                .bind("code", given.code())
                .bind("name", given.name())
                .bind("kind", given.kind())
                .bind("languages", given.languages())
                .bind("areas", given.areas())
                .bind("relayOf", given.relayOf())
                .update(database);
        Sql.of("INSERT INTO channel_owner (channel_id, outlet_id, valid_from) VALUES (:id, :outlet, :from)")
                .bind("id", id)
                .bind("outlet", given.outletId())
                .bind("from", given.validFrom())
                .update(database);
    }
}
