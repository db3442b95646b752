package vn.guongsang.nominations.datarequest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
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
import vn.guongsang.kit.text.Labels;
import vn.guongsang.nominations.consent.Purpose;

/** Stores requests; everything stays within the scope of the actor. */
@ApplicationScoped
public class DataRequests implements PanacheRepositoryBase<DataRequest, UUID> {

    private final DataSource database;
    private final Labels labels;

    DataRequests(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** A request, locked. */
    Optional<DataRequest> forChange(UUID id, UnitScope scope) {
        boolean visible = Sql.of("SELECT 1 AS visible FROM data_request r WHERE r.id = :id")
                .bind("id", id)
                .within(scope, "r.unit_id")
                .first(database, row -> true)
                .orElse(false);
        return visible ? findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE) : Optional.empty();
    }

    /** A request as the actor sees it. */
    public Optional<DataRequestView> view(UUID id, Actor actor, Instant now) {
        return Sql.of("SELECT * FROM data_request r WHERE r.id = :id")
                .bind("id", id)
                .within(actor.scope(), "r.unit_id")
                .first(database, row -> view(row, actor, now));
    }

    /** All requests of a subject, the first due first. */
    public List<DataRequestView> of(UUID subject, Actor actor, Instant now) {
        return Sql.of("SELECT * FROM data_request r WHERE r.subject_id = :subject")
                .bind("subject", subject)
                .within(actor.scope(), "r.unit_id")
                .append("ORDER BY due_at, id")
                .list(database, row -> view(row, actor, now));
    }

    /** Requests, the first due first. */
    public Slice<DataRequestView> list(DataRequestFilter filter, Actor actor, PageRequest page, Instant now) {
        Listing listing = Listing.of("data-requests", filter);
        Sql sql = Sql.of("SELECT * FROM data_request r WHERE true")
                .filter("r.status = :status", "status", filter.status())
                .filter("r.kind = :kind", "kind", filter.kind())
                .filter("r.subject_id = :subject", "subject", filter.subjectId())
                .filter("(r.status = 'RECEIVED' AND r.due_at < :now) = :overdue", "overdue", filter.overdue())
                .bind("now", now);
        page.after(listing).ifPresent(keys -> sql.append("AND (r.due_at, r.id) > (:due, :id)")
                .bind("due", Instant.parse(keys.get(0)))
                .bind("id", UUID.fromString(keys.get(1))));
        List<DataRequestView> rows = sql.page(actor.scope(), "r.unit_id", "ORDER BY due_at, id", page.fetchSize())
                .list(database, row -> view(row, actor, now));
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.dueAt().toString(), row.id().toString()));
    }

    private DataRequestView view(Row row, Actor actor, Instant now) {
        DataRequestStatus status = row.constant("status", DataRequestStatus.class);
        DataRequestKind kind = row.constant("kind", DataRequestKind.class);
        return new DataRequestView(
                row.uuid("id"),
                row.uuid("subject_id"),
                row.uuid("unit_id"),
                kind,
                row.constant("purpose", Purpose.class),
                status,
                labels.of("data-request-status", status),
                DataRequestAction.allowed(status, kind, actor),
                row.instant("received_at"),
                row.instant("due_at"),
                row.text("due_source"),
                status == DataRequestStatus.RECEIVED && row.instant("due_at").isBefore(now),
                row.text("details"),
                row.text("recorded_by"),
                row.instant("recorded_at"),
                row.text("decided_by"),
                row.instant("decided_at"),
                row.text("outcome"),
                row.number("version"));
    }
}
