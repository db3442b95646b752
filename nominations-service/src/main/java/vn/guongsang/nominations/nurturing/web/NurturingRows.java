package vn.guongsang.nominations.nurturing.web;

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
import vn.guongsang.nominations.nurturing.NurturingReader;
import vn.guongsang.nominations.nurturing.step.NurturingStatus;
import vn.guongsang.nominations.recognition.Rung;

/** Lists nurturing plans within the scope of the reader. */
@ApplicationScoped
class NurturingRows {

    private static final String ROWS =
            """
            SELECT p.id, p.status, p.subject_id, s.display_name, p.unit_id, p.sector, p.found_on, p.goal, p.version
            FROM nurturing_plan p JOIN subject s ON s.id = p.subject_id WHERE true""";

    /** A plan owes a check for each year from that of the find to the one before that of its end. */
    private static final String CHECK_MISSING =
            """
            AND p.found_on <= :lastDay AND (p.closed_on IS NULL OR p.closed_on > :lastDay)
            AND NOT EXISTS (SELECT 1 FROM nurturing_check c WHERE c.plan_id = p.id AND c.year = :year)""";

    private static final String RECOGNISED =
            "EXISTS (SELECT 1 FROM exemplar e WHERE e.subject_id = p.subject_id AND e.status = 'APPROVED') = :recognised";

    private final DataSource database;
    private final NurturingReader reader;

    NurturingRows(DataSource database, NurturingReader reader) {
        this.database = database;
        this.reader = reader;
    }

    /** Nurturing plans, newest first. */
    Slice<NurturingRow> list(NurturingFilter filter, Actor actor, PageRequest page) {
        Listing listing = Listing.of("nurturing-plans", filter);
        Sql sql = Sql.of(ROWS)
                .filter("p.status = :status", "status", filter.status())
                .filter("p.unit_id = :unit", "unit", filter.unitId())
                .filter("p.subject_id = :subject", "subject", filter.subjectId())
                .filter("p.sector = :sector", "sector", filter.sector())
                .filter(RECOGNISED, "recognised", filter.recognised());
        if (filter.checkMissingFor() != null) {
            sql.append(CHECK_MISSING)
                    .bind("lastDay", LocalDate.of(filter.checkMissingFor(), 12, 31))
                    .bind("year", filter.checkMissingFor());
        }
        page.after(listing).ifPresent(keys -> sql.filter("p.id < :after", "after", UUID.fromString(keys.get(0))));
        List<NurturingRow> rows = sql.page(actor.scope(), "p.unit_id", "ORDER BY id DESC", page.fetchSize())
                .list(database, row -> row(row, actor));
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    private NurturingRow row(Row row, Actor actor) {
        NurturingStatus status = row.constant("status", NurturingStatus.class);
        return new NurturingRow(
                row.uuid("id"),
                status,
                reader.label(status),
                reader.allowedActions(status, actor),
                row.uuid("subject_id"),
                row.text("display_name"),
                row.uuid("unit_id"),
                row.text("sector"),
                row.date("found_on"),
                row.constant("goal", Rung.class),
                row.number("version"));
    }
}
