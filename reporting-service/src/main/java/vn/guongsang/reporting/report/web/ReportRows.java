package vn.guongsang.reporting.report.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.reporting.report.UnitReports;
import vn.guongsang.reporting.report.content.ReportStatus;
import vn.guongsang.reporting.report.step.ReportRights;
import vn.guongsang.reporting.report.step.Standing;
import vn.guongsang.reporting.report.step.Standings;
import vn.guongsang.reporting.report.term.TermView;
import vn.guongsang.reporting.report.term.Terms;

/** Lists reports within the scope of the reader; the drafts of others are left out. */
@ApplicationScoped
public class ReportRows {

    private static final String ROWS =
            "SELECT r.id, r.version, r.version_no, r.opened_at, r.submitted_at, r.accepted_at, "
                    + Standings.COLUMNS
                    + """
            ,
            (SELECT n.name FROM unit u JOIN unit_naming n ON n.unit_id = u.id
             WHERE u.id = r.unit_id
               AND (n.valid_from IS NULL OR n.valid_from <= least(u.valid_to, make_date(r.year, 12, 31)))
             ORDER BY n.valid_from DESC NULLS LAST LIMIT 1) AS unit_name
            FROM unit_report r WHERE true""";

    private final DataSource database;
    private final Terms terms;
    private final Labels labels;

    ReportRows(DataSource database, Terms terms, Labels labels) {
        this.database = database;
        this.terms = terms;
        this.labels = labels;
    }

    /** Reports, newest first. */
    public Slice<ReportRow> list(ReportFilter filter, Actor actor, LocalDate today, PageRequest page) {
        Listing listing = Listing.of("unit-reports", filter);
        Sql sql = UnitReports.shown(Sql.of(ROWS).bind("today", today), actor)
                .filter("r.status = :status", "status", filter.status())
                .filter("r.unit_id = :unit", "unit", filter.unitId())
                .filter("r.year = :year", "year", filter.year());
        page.after(listing).ifPresent(keys -> sql.append("AND (r.opened_at, r.id) < (:opened, :id)")
                .bind("opened", Instant.parse(keys.get(0)))
                .bind("id", UUID.fromString(keys.get(1))));
        Map<Integer, TermView> known = new HashMap<>();
        List<ReportRow> rows = sql.page(
                        actor.scope(), "r.unit_id", "ORDER BY opened_at DESC, id DESC", page.fetchSize())
                .list(database, row -> row(row, known.computeIfAbsent(row.integer("year"), terms::of), actor, today));
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.openedAt().toString(), row.id().toString()));
    }

    private ReportRow row(Row row, TermView term, Actor actor, LocalDate today) {
        Standing standing = Standings.standing(row, term, today);
        int year = row.integer("year");
        return new ReportRow(
                row.uuid("id"),
                standing.status(),
                labels.of("unit-report-status", standing.status()),
                ReportRights.allowedActions(standing, actor),
                standing.unitId(),
                row.text("unit_name"),
                year,
                row.integer("version_no"),
                standing.status() == ReportStatus.SUBMITTED ? standing.stage() : null,
                row.instant("opened_at"),
                row.instant("submitted_at"),
                row.instant("accepted_at"),
                term.dueOn(year),
                row.number("version"));
    }
}
