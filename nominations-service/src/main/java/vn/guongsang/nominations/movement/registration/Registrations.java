package vn.guongsang.nominations.movement.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;

/** Reads the answers of units within the scope of the reader. */
@ApplicationScoped
public class Registrations implements PanacheRepositoryBase<Registration, UUID> {

    private static final String ROWS =
            """
            SELECT r.id, r.version, r.movement_id, m.title, r.unit_id, r.status, r.commitment, r.reason, r.answered_by,
                   r.answered_at, m.status = 'LAUNCHED' AND m.register_by >= :today AS open
            FROM movement_registration r JOIN movement m ON m.id = r.movement_id WHERE true""";

    private final DataSource database;
    private final Labels labels;

    Registrations(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** Answers, in a fixed order. */
    public Slice<RegistrationView> list(RegistrationFilter filter, Actor actor, LocalDate today, PageRequest page) {
        Listing listing = Listing.of("movement-registrations", filter);
        Sql sql = Sql.of(ROWS)
                .bind("today", today)
                .filter("r.movement_id = :movement", "movement", filter.movementId())
                .filter("r.unit_id = :unit", "unit", filter.unitId())
                .filter("r.status = :status", "status", filter.status());
        page.after(listing).ifPresent(keys -> sql.filter("r.id > :after", "after", UUID.fromString(keys.get(0))));
        List<RegistrationView> rows = sql.page(actor.scope(), "r.unit_id", "ORDER BY id", page.fetchSize())
                .list(database, row -> view(row, actor));
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    /** One answer. */
    public Optional<RegistrationView> view(UUID id, Actor actor, LocalDate today) {
        return Sql.of(ROWS)
                .bind("today", today)
                .filter("r.id = :id", "id", id)
                .within(actor.scope(), "r.unit_id")
                .first(database, row -> view(row, actor));
    }

    /** One answer within the scope of the actor, locked; its movement cannot end meanwhile. */
    Optional<Registration> forChange(UUID id, Actor actor) {
        return Sql.of("SELECT m.id FROM movement_registration r JOIN movement m ON m.id = r.movement_id WHERE true")
                .filter("r.id = :id", "id", id)
                .within(actor.scope(), "r.unit_id")
                .append("FOR SHARE OF m")
                .first(database, row -> row.uuid("id"))
                .map(visible -> findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether a movement still takes answers. */
    boolean isOpen(UUID movement, LocalDate today) {
        return Sql.of("SELECT 1 AS open FROM movement WHERE id = :id AND status = 'LAUNCHED' AND register_by >= :today")
                .bind("id", movement)
                .bind("today", today)
                .first(database, row -> true)
                .orElse(false);
    }

    private RegistrationView view(Row row, Actor actor) {
        RegistrationStatus status = row.constant("status", RegistrationStatus.class);
        return new RegistrationView(
                row.uuid("id"),
                status,
                labels.of("registration-status", status),
                RegistrationAction.allowed(status, row.bool("open"), actor),
                row.number("version"),
                row.uuid("movement_id"),
                row.text("title"),
                row.uuid("unit_id"),
                row.text("commitment"),
                row.text("reason"),
                row.text("answered_by"),
                row.instant("answered_at"));
    }
}
