package vn.guongsang.system.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.system.oracle.Facts;

/** What stands in the books of nominations-service, record by record. */
record NominationBooks(
        List<Recognised> recognitions,
        List<Dossier> nominations,
        List<Sent> referrals,
        List<Praise> commendations,
        List<Nursed> nurturing,
        List<Owned> criteria,
        List<Owned> plans,
        List<Joined> registrations) {

    private static final String LOCAL = "(%s AT TIME ZONE 'Asia/Ho_Chi_Minh')::date";

    /** A recognition; {@code subject} is the one that counts, {@code revokedOn} may be null. */
    record Recognised(
            UUID exemplar,
            int no,
            UUID subject,
            String type,
            String sector,
            String level,
            int year,
            UUID unit,
            LocalDate revokedOn) {}

    record Dossier(UUID unit, int year, String status) {}

    /** A referral; {@code chosenOn} is null when nobody above has chosen it. */
    record Sent(UUID unit, String to, LocalDate on, LocalDate chosenOn) {}

    /** A commendation that was decided; {@code annulledOn} may be null. */
    record Praise(UUID unit, String type, String through, LocalDate deed, LocalDate on, LocalDate annulledOn) {}

    /** A plan for a new factor, with the years for which somebody has looked at it; {@code closedOn} may be null. */
    record Nursed(UUID unit, LocalDate foundOn, LocalDate closedOn, Set<Integer> checked) {}

    /** Of a unit, for a time. */
    record Owned(UUID unit, LocalDate from, LocalDate to) {}

    record Joined(UUID unit, UUID movement, LocalDate on) {}

    static NominationBooks now() {
        return new NominationBooks(
                recognised(), dossiers(), sent(), praise(), nursed(), ownCriteria(), yearlyPlans(), joined());
    }

    private static <T> List<T> read(String sql, Facts.Mapper<T> mapper) {
        return Facts.read("nominations", sql, mapper);
    }

    private static List<Recognised> recognised() {
        return read(
                """
                SELECT r.exemplar_id, r.approval_no, coalesce(s.duplicate_of, s.id), e.subject_type, e.sector, r.level,
                       r.year, r.unit_id, """
                        + LOCAL.formatted("r.revoked_at")
                        + """

                FROM recognition r JOIN exemplar e ON e.id = r.exemplar_id JOIN subject s ON s.id = e.subject_id""",
                row -> new Recognised(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getInt(7),
                        row.getObject(8, UUID.class),
                        row.getObject(9, LocalDate.class)));
    }

    private static List<Dossier> dossiers() {
        return read(
                "SELECT unit_id, year, status FROM nomination WHERE submitted_at IS NOT NULL",
                row -> new Dossier(row.getObject(1, UUID.class), row.getInt(2), row.getString(3)));
    }

    private static List<Sent> sent() {
        return read(
                "SELECT from_unit_id, to_rung, sent_on, CASE status WHEN 'ACCEPTED' THEN answered_on END FROM referral",
                row -> new Sent(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)));
    }

    private static List<Praise> praise() {
        return read(
                """
                SELECT unit_id, type, found_through, deed_on, decision_date, annulment_date
                FROM commendation WHERE decision_date IS NOT NULL""",
                row -> new Praise(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class)));
    }

    private static List<Nursed> nursed() {
        return read(
                """
                SELECT n.unit_id, n.found_on, n.closed_on,
                       ARRAY(SELECT c.year FROM nurturing_check c WHERE c.plan_id = n.id)
                FROM nurturing_plan n""",
                row -> new Nursed(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        Set.of((Integer[]) row.getArray(4).getArray())));
    }

    private static List<Owned> ownCriteria() {
        return owned("SELECT unit_id, valid_from, valid_to FROM criteria_edition"
                + " WHERE status IN ('ISSUED', 'SUPERSEDED', 'REPEALED')");
    }

    private static List<Owned> yearlyPlans() {
        return owned("SELECT unit_id, make_date(year, 1, 1), make_date(year, 12, 31) FROM unit_plan"
                + " WHERE status = 'ACCEPTED'");
    }

    private static List<Owned> owned(String sql) {
        return read(
                sql,
                row -> new Owned(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class)));
    }

    private static List<Joined> joined() {
        return read(
                "SELECT unit_id, movement_id, " + LOCAL.formatted("answered_at")
                        + " FROM movement_registration WHERE status = 'REGISTERED'",
                row -> new Joined(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, LocalDate.class)));
    }
}
