package vn.guongsang.reporting.amendment.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.reporting.amendment.content.AmendmentKind;
import vn.guongsang.reporting.amendment.content.AmendmentStatus;
import vn.guongsang.reporting.amendment.step.AmendmentRights;

/** The register of requests within the scope of the reader. */
@ApplicationScoped
public class AmendmentRows {

    private static final String ROWS =
            """
            SELECT r.id, r.status, r.unit_id, r.kind, r.plan_code, r.clause, r.title, r.brought_by, r.created_at, r.sent_at,
                   r.closed_at, r.submission_id, r.plan_version_id, r.version
            FROM amendment_request r WHERE true""";

    private final DataSource database;
    private final Labels labels;

    AmendmentRows(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** Requests, newest first. */
    public Slice<AmendmentRow> list(AmendmentFilter filter, Actor actor, LocalDate today, PageRequest page) {
        Listing listing = Listing.of("amendment-requests", filter);
        Sql sql = Sql.of(ROWS)
                .filter("r.status = :status", "status", filter.status())
                .filter("r.kind = :kind", "kind", filter.kind())
                .filter("r.unit_id = :unit", "unit", filter.unitId())
                .filter("r.clause = :clause", "clause", filter.clauseKey());
        page.after(listing).ifPresent(keys -> sql.append("AND (r.created_at, r.id) < (:created, :id)")
                .bind("created", Instant.parse(keys.get(0)))
                .bind("id", UUID.fromString(keys.get(1))));
        List<AmendmentRow> rows = sql.page(
                        actor.scope(), "r.unit_id", "ORDER BY created_at DESC, id DESC", page.fetchSize())
                .list(database, row -> row(row, actor, today));
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.createdAt().toString(), row.id().toString()));
    }

    private AmendmentRow row(Row row, Actor actor, LocalDate today) {
        AmendmentStatus status = row.constant("status", AmendmentStatus.class);
        UUID unit = row.uuid("unit_id");
        Instant sent = row.instant("sent_at");
        Instant closed = row.instant("closed_at");
        return new AmendmentRow(
                row.uuid("id"),
                status,
                labels.of("amendment-status", status),
                AmendmentRights.allowedActions(
                        new AmendmentRights.Standing(status, unit, row.texts("brought_by")), actor),
                unit,
                row.constant("kind", AmendmentKind.class),
                row.text("plan_code"),
                row.text("clause"),
                row.text("title"),
                row.instant("created_at"),
                sent,
                closed,
                daysOpen(sent, closed, today),
                row.uuid("submission_id"),
                row.uuid("plan_version_id"),
                row.number("version"));
    }

    private static Long daysOpen(Instant sent, Instant closed, LocalDate today) {
        return sent == null
                ? null
                : Long.valueOf(
                        ChronoUnit.DAYS.between(Vietnam.dateOf(sent), closed == null ? today : Vietnam.dateOf(closed)));
    }
}
