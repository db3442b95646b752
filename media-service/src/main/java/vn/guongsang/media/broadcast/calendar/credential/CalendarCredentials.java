package vn.guongsang.media.broadcast.calendar.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.credential.CredentialHash;
import vn.guongsang.kit.credential.SentCredential;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;

/** Stores the credentials of calendars; an editor reaches for those of the own outlet only. */
@ApplicationScoped
public class CalendarCredentials {

    private static final String SELECT =
            "SELECT k.*, d.name AS desk_name FROM calendar_credential k LEFT JOIN desk d ON d.id = k.desk_id WHERE true";

    private static final String IN_FORCE =
            """
            SELECT k.salt, k.iterations, k.hash, k.label, k.outlet_id
            FROM calendar_credential k LEFT JOIN desk d ON d.id = k.desk_id
            WHERE k.id = :id AND k.revoked_at IS NULL AND d.closed_at IS NULL""";

    private static final String INSERT =
            """
            INSERT INTO calendar_credential (id, version, outlet_id, desk_id, label, salt, iterations, hash, issued_by, issued_at)
            VALUES (:id, 1, :outlet, :desk, :label, :salt, :iterations, :hash, :by, :at)""";

    private final DataSource database;
    private final Labels labels;

    CalendarCredentials(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** Credentials, issued last first. */
    public Slice<CalendarCredentialView> page(Actor reader, PageRequest page) {
        Listing listing = Listing.of("calendar-credentials", List.of());
        Sql sql = narrow(Sql.of(SELECT), reader);
        page.after(listing).ifPresent(keys -> sql.filter("k.id < :after", "after", UUID.fromString(keys.get(0))));
        List<CalendarCredentialView> rows = sql.append("ORDER BY k.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> view(row, reader));
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    /** One credential that the reader reaches. */
    public Optional<CalendarCredentialView> find(UUID id, Actor reader) {
        return narrow(Sql.of(SELECT), reader).filter("k.id = :id", "id", id).first(database, row -> view(row, reader));
    }

    /** Whose calendar a program reads: that of the outlet whose credential it has sent; looked up at every call. */
    public Optional<Holder> holder(SentCredential sent) {
        return Sql.of(IN_FORCE).bind("id", sent.id()).first(database, CalendarCredentials::held).stream()
                .filter(held -> held.hash().fits(sent.secret()))
                .map(Held::holder)
                .findFirst();
    }

    /** Who has been given a credential. */
    public record Holder(String label, UUID outletId) {}

    Optional<CalendarCredentialView> locked(UUID id, Actor actor) {
        return narrow(Sql.of(SELECT), actor)
                .filter("k.id = :id", "id", id)
                .append("FOR UPDATE OF k")
                .first(database, row -> view(row, actor));
    }

    void insert(UUID id, NewCalendarCredential given, CredentialHash secret, Actor actor, Instant at) {
        Sql.of(INSERT)
                .bind("id", id)
                .bind("outlet", actor.outletId())
                .bind("desk", given.deskId())
                .bind("label", given.label())
                .bind("salt", secret.salt())
                .bind("iterations", secret.iterations())
                .bind("hash", secret.hash())
                .bind("by", actor.id())
                .bind("at", at)
                .update(database);
    }

    void revoke(UUID id, String reason, Actor actor, Instant at) {
        Sql.of("UPDATE calendar_credential SET version = version + 1, revoked_at = :at, revoked_by = :by,")
                .append("revocation = :reason WHERE id = :id")
                .bind("id", id)
                .bind("reason", reason)
                .bind("by", actor.id())
                .bind("at", at)
                .update(database);
    }

    private static Sql narrow(Sql sql, Actor actor) {
        return actor.scope() == UnitScope.ALL
                ? sql
                : sql.append("AND k.outlet_id = :mine").bind("mine", actor.outletId());
    }

    private CalendarCredentialView view(Row row, Actor reader) {
        UUID outlet = row.uuid("outlet_id");
        Instant revokedAt = row.instant("revoked_at");
        CalendarCredentialStatus status =
                revokedAt == null ? CalendarCredentialStatus.ACTIVE : CalendarCredentialStatus.REVOKED;
        return new CalendarCredentialView(
                row.uuid("id"),
                status,
                labels.of("calendar-credential-status", status),
                status.allowed(outlet, reader),
                row.number("version"),
                outlet,
                row.uuid("desk_id"),
                row.text("desk_name"),
                row.text("label"),
                SentCredential.nameOf(row.uuid("id")),
                row.text("issued_by"),
                row.instant("issued_at"),
                revokedAt == null
                        ? null
                        : new CalendarCredentialView.Revocation(
                                row.text("revocation"), row.text("revoked_by"), revokedAt));
    }

    private static Held held(Row row) {
        return new Held(
                new CredentialHash(row.bytes("salt"), row.integer("iterations"), row.bytes("hash")),
                new Holder(row.text("label"), row.uuid("outlet_id")));
    }

    /** A credential in force and whose it is. */
    private record Held(CredentialHash hash, Holder holder) {}
}
