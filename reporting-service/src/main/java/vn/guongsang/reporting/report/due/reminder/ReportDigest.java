package vn.guongsang.reporting.report.due.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.notification.NoticeLine;
import vn.guongsang.kit.notification.digest.DigestSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.reporting.report.term.TermView;
import vn.guongsang.reporting.report.term.Terms;

/** The reports that wait for somebody: to be written by their unit, to be judged by their level. */
@ApplicationScoped
class ReportDigest implements DigestSource {

    private static final String OWN =
            """
            SELECT count(*) FILTER (WHERE d.unit_id IS NOT NULL AND coalesce(r.version_no, 0) = 0) AS owed,
                   count(*) FILTER (WHERE r.status = 'RETURNED') AS returned
            FROM (SELECT CAST(:unit AS uuid) AS id) u
            LEFT JOIN report_duty(:basis) d ON d.unit_id = u.id
            LEFT JOIN unit_report r ON r.unit_id = u.id AND r.year = :year""";

    private static final String JUDGED =
            """
            SELECT count(*) AS waiting
            FROM unit_report r
            WHERE r.status = 'SUBMITTED' AND NOT (r.brought_by && ARRAY[CAST(:account AS text)])
              AND r.unit_id IS DISTINCT FROM CAST(:own AS uuid)
              AND (SELECT s.stage FROM unnest(report_stages(r.unit_id, :today)) WITH ORDINALITY AS s (stage, ordinal)
                   WHERE s.stage <> ALL (r.passed) ORDER BY s.ordinal LIMIT 1) = ANY (:stages)""";

    private final DataSource database;
    private final Terms terms;

    ReportDigest(DataSource database, Terms terms) {
        this.database = database;
        this.terms = terms;
    }

    @Override
    public List<NoticeLine> waiting(Actor reader, Instant at) {
        LocalDate today = Vietnam.dateOf(at);
        return Stream.concat(own(reader, today), judged(reader, today))
                .filter(line -> line.count() > 0)
                .toList();
    }

    /** The year before the present one, and the present one once it is near due. */
    private Stream<NoticeLine> own(Actor reader, LocalDate today) {
        boolean writes = reader.unitId() != null
                && Stream.of(Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD)
                        .anyMatch(reader::is);
        return writes
                ? Stream.of(today.getYear() - 1, today.getYear()).flatMap(year -> own(reader, year, today))
                : Stream.empty();
    }

    private Stream<NoticeLine> own(Actor reader, int year, LocalDate today) {
        TermView term = terms.of(year);
        Optional<ReminderKind> kind = ReminderKind.on(today, year, term);
        return Sql.of(OWN)
                .bind("unit", reader.unitId())
                .bind("basis", term.basisDate(year, today))
                .bind("year", year)
                .list(
                        database,
                        row -> Stream.of(
                                line(
                                        "reports-due-" + year,
                                        kind.filter(now -> now == ReminderKind.NEAR_DUE)
                                                .map(now -> row.number("owed")),
                                        "Báo cáo năm sắp đến hạn",
                                        "Annual report due"),
                                line(
                                        "reports-overdue-" + year,
                                        kind.filter(now -> now != ReminderKind.NEAR_DUE)
                                                .map(now -> row.number("owed")),
                                        "Báo cáo năm quá hạn",
                                        "Annual report overdue"),
                                line(
                                        "reports-returned-" + year,
                                        Optional.of(row.number("returned")),
                                        "Báo cáo năm bị trả lại",
                                        "Annual report returned")))
                .stream()
                .flatMap(lines -> lines);
    }

    private static NoticeLine line(String code, Optional<Long> count, String vi, String en) {
        return new NoticeLine(code, count.orElse(0L), vi, en);
    }

    private Stream<NoticeLine> judged(Actor reader, LocalDate today) {
        List<String> stages = Stream.of(
                        reader.is(Roles.PROVINCE_BOARD) ? "PROVINCE" : null,
                        reader.is(Roles.DISTRICT_BOARD) ? "DISTRICT" : null,
                        reader.is(Roles.UNIT_LEADER) ? "PARENT" : null)
                .filter(stage -> stage != null)
                .toList();
        if (stages.isEmpty()) {
            return Stream.empty();
        }
        return Sql.of(JUDGED)
                .bind("account", reader.id())
                .bind("own", reader.unitId())
                .bind("today", today)
                .bind("stages", stages)
                .within(reader.scope(), "r.unit_id")
                .list(
                        database,
                        row -> new NoticeLine(
                                "reports-to-judge", row.number("waiting"), "Báo cáo năm chờ xét", "Reports to judge"))
                .stream();
    }
}
