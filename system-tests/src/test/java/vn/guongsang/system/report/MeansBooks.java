package vn.guongsang.system.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.system.oracle.Facts;

/** What stands in the books of reporting-service itself, record by record. */
record MeansBooks(List<Visit> visits, List<Session> sessions, List<Purse> estimates, List<Request> requests) {

    /** A visit that was held; {@code inspecting} is null when the Council or the board sent the team. */
    record Visit(UUID unit, UUID inspecting, LocalDate on) {}

    record Session(UUID organiser, LocalDate on, BigDecimal hours, long attendees) {}

    /** An estimate that has been allocated, in đồng: what there was, and what was spent from each source. */
    record Purse(UUID unit, int year, long allocated, long state, long other) {}

    record Request(UUID unit, LocalDate on, boolean settled) {}

    static MeansBooks now() {
        return new MeansBooks(held(), taught(), allocated(), sent());
    }

    private static <T> List<T> read(String sql, Facts.Mapper<T> mapper) {
        return Facts.read("reporting", sql, mapper);
    }

    private static List<Visit> held() {
        return read(
                """
                SELECT v.unit_id, p.unit_id, v.visited_on FROM inspection_visit v, inspection_programme p
                WHERE p.id = v.programme_id AND v.visited_on IS NOT NULL AND v.status <> 'CANCELLED'""",
                row -> new Visit(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, LocalDate.class)));
    }

    private static List<Session> taught() {
        return read(
                """
                SELECT s.organiser_id, s.held_on, s.hours,
                       (SELECT sum(a.attendees) FROM training_attendance a WHERE a.session_id = s.id)
                FROM training_session s WHERE s.status = 'HELD'""",
                row -> new Session(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getBigDecimal(3),
                        row.getLong(4)));
    }

    /** What was spent stands with the lines, too; here only there. */
    private static List<Purse> allocated() {
        return read(
                """
                SELECT e.unit_id, e.year, sum(l.allocated),
                       sum(CASE l.source WHEN 'STATE_BUDGET' THEN l.spent ELSE 0 END),
                       sum(CASE l.source WHEN 'OTHER_LAWFUL' THEN l.spent ELSE 0 END)
                FROM budget_estimate e, budget_line l
                WHERE l.estimate_id = e.id AND e.status IN ('ALLOCATED', 'CLOSED') GROUP BY e.id""",
                row -> new Purse(
                        row.getObject(1, UUID.class), row.getInt(2), row.getLong(3), row.getLong(4), row.getLong(5)));
    }

    private static List<Request> sent() {
        return read(
                """
                SELECT unit_id, coalesce(document_date, (sent_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date),
                       status IN ('ANSWERED', 'DECIDED')
                FROM amendment_request WHERE sent_at IS NOT NULL AND status <> 'WITHDRAWN'""",
                row -> new Request(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class), row.getBoolean(3)));
    }
}
