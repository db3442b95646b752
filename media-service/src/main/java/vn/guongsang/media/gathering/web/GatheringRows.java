package vn.guongsang.media.gathering.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
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
import vn.guongsang.media.gathering.duty.DutyQuestion;
import vn.guongsang.media.gathering.form.GatheringForm;
import vn.guongsang.media.gathering.form.GatheringPurpose;
import vn.guongsang.media.gathering.step.GatheringAction;
import vn.guongsang.media.gathering.step.GatheringStatus;

/** Lists gatherings of which a host lies within the scope of the reader. */
@ApplicationScoped
class GatheringRows {

    private static final String ROWS =
            """
            SELECT g.*, array(SELECT h::text FROM unnest(g.host_ids) h) AS hosts,
                   cardinality(g.exemplar_ids) + coalesce(g.other_exemplars, 0) AS exemplars,
                   (SELECT CAST(count(*) AS int) FROM exemplar_snapshot e
                    WHERE e.id = ANY (g.exemplar_ids) AND e.status = 'REVOKED') AS withdrawn
            FROM gathering g WHERE true""";

    private final DataSource database;
    private final Labels labels;

    GatheringRows(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** Gatherings, the latest record first. */
    Slice<GatheringRow> list(GatheringFilter filter, Actor actor, PageRequest page, LocalDate today) {
        Listing listing = Listing.of("gatherings", filter);
        Sql sql = scoped(Sql.of(ROWS), actor.scope())
                .filter("g.status = :status", "status", filter.status())
                .filter("g.form = :form", "form", filter.form())
                .filter("g.purpose = :purpose", "purpose", filter.purpose())
                .filter("g.host_ids @> ARRAY[CAST(:host AS uuid)]", "host", filter.hostId())
                .filter("g.exemplar_ids @> ARRAY[CAST(:exemplar AS uuid)]", "exemplar", filter.exemplarId());
        if (filter.year() != null) {
            sql.append("AND coalesce(g.held_on, g.planned_on) BETWEEN :first AND :last")
                    .bind("first", LocalDate.of(filter.year(), 1, 1))
                    .bind("last", LocalDate.of(filter.year(), 12, 31));
        }
        counted(sql, filter, today);
        page.after(listing).ifPresent(keys -> sql.filter("g.id < :after", "after", UUID.fromString(keys.get(0))));
        List<GatheringRow> rows = sql.append("ORDER BY g.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> row(row, actor));
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    private static Sql scoped(Sql sql, UnitScope scope) {
        return switch (scope.kind()) {
            case ALL -> sql;
            case NONE -> sql.append("AND false");
            case SUBTREE ->
                sql.append("AND g.host_ids && ARRAY(SELECT unit_scope(:scopeUnit))")
                        .bind("scopeUnit", scope.unitId());
        };
    }

    /** Exactly those that the coverage counts for the unit. */
    private static void counted(Sql sql, GatheringFilter filter, LocalDate today) {
        if (filter.countedFor() == null) {
            return;
        }
        int year = filter.year() == null ? today.getYear() : filter.year();
        LocalDate day = filter.asOf() == null ? DutyQuestion.basis(year, today) : filter.asOf();
        sql.append("AND g.id IN (SELECT c.gathering_id FROM gathering_credit(:year, :asOf) c WHERE c.unit_id = :unit)")
                .bind("year", year)
                .bind("asOf", day)
                .bind("unit", filter.countedFor());
    }

    private GatheringRow row(Row row, Actor actor) {
        GatheringStatus status = row.constant("status", GatheringStatus.class);
        return new GatheringRow(
                row.uuid("id"),
                status,
                labels.of("gathering-status", status),
                GatheringAction.allowed(status, actor),
                row.constant("form", GatheringForm.class),
                row.constant("purpose", GatheringPurpose.class),
                row.text("title"),
                row.text("place"),
                row.date("planned_on"),
                row.date("held_on"),
                row.texts("hosts").stream().map(UUID::fromString).toList(),
                row.integer("exemplars"),
                row.integer("withdrawn"),
                row.integer("audience"),
                row.integer("duration_minutes"),
                row.number("version"));
    }
}
