package vn.guongsang.reporting.report.indicator;

/**
 * The records that indicators count, each a query of the fact views for one unit, year and moment.
 *
 * <p>Bound: {@code :unit}, {@code :year}, {@code :from} and {@code :day} (first and last day that counts), {@code :asOf}.
 * {@code {in:column}} stands for: the column names a unit of the unit's tree on the day, or a predecessor of one.
 */
enum Fact {
    /** Recognitions of the year that were in force at the moment. */
    RECOGNITION(
            """
            SELECT r.exemplar_id AS id, r.approval_no AS part, r.unit_id AS unit, r.decision_date AS day,
                   r.subject_id AS subject, r.level, r.subject_type, e.sector,
                   EXISTS (SELECT FROM publication_in_effect p
                           WHERE p.exemplar_id = r.exemplar_id AND p.approval_no = r.approval_no
                             AND p.published_at <= :asOf) AS propagated,
                   CAST(NULL AS numeric) AS amount
            FROM (SELECT * FROM recognition_fact WHERE revoked_at IS NULL
                  UNION ALL
                  SELECT * FROM recognition_fact WHERE revoked_at > :asOf) r
            JOIN exemplar_fact e ON e.exemplar_id = r.exemplar_id
            WHERE r.year = :year AND r.approved_at <= :asOf AND {in:r.unit_id}"""),
    /** Revocations within the year, whatever the year of the recognition. */
    REVOCATION(
            """
            SELECT r.exemplar_id AS id, r.approval_no AS part, r.unit_id AS unit,
                   CAST(r.revoked_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date) AS day, CAST(NULL AS numeric) AS amount
            FROM recognition_fact r
            WHERE r.revoked_at <= :asOf AND {in:r.unit_id}
              AND CAST(r.revoked_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date) BETWEEN :from AND :day"""),
    /** What was published within the year of recognitions in force, of whatever year, and can still be seen. */
    PUBLICATION(
            """
            SELECT p.task_id AS id, 0 AS part, r.unit_id AS unit, r.subject_id AS subject,
                   CAST(p.published_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date) AS day, p.channel_kind,
                   p.minutes AS amount
            FROM recognition_fact r
            JOIN publication_in_effect p ON p.exemplar_id = r.exemplar_id AND p.approval_no = r.approval_no
            WHERE r.revoked_at IS NULL AND r.year = ANY (ARRAY(SELECT generate_series(2000, :year + 1)))
              AND {in:r.unit_id} AND p.published_at <= :asOf
              AND CAST(p.published_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date) BETWEEN :from AND :day"""),
    /** Editions of criteria that were in force on the day. */
    CRITERIA(
            """
            SELECT c.id, 0 AS part, c.unit_id AS unit, coalesce(c.valid_from, c.document_date, :from) AS day,
                   CAST(NULL AS numeric) AS amount
            FROM criteria_edition_fact c
            WHERE c.status IN ('ISSUED', 'SUPERSEDED', 'REPEALED') AND {in:c.unit_id}
              AND (c.valid_from IS NULL OR c.valid_from <= :day) AND (c.valid_to IS NULL OR c.valid_to >= :day)"""),
    /** Plans of the year that were accepted. */
    UNIT_PLAN(
            """
            SELECT p.id, 0 AS part, p.unit_id AS unit,
                   CAST(p.judged_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date) AS day, CAST(NULL AS numeric) AS amount
            FROM unit_plan_fact p
            WHERE p.status = 'ACCEPTED' AND p.year = :year AND p.judged_at <= :asOf AND {in:p.unit_id}"""),
    /** Movements for which somebody has registered; a movement is a subject here, so that it counts once. */
    REGISTRATION(
            """
            SELECT m.id, 0 AS part, m.unit_id AS unit, m.movement_id AS subject,
                   CAST(m.answered_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date) AS day, CAST(NULL AS numeric) AS amount
            FROM movement_registration_fact m
            WHERE m.status = 'REGISTERED' AND m.answered_at <= :asOf AND {in:m.unit_id}
              AND CAST(m.answered_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date) BETWEEN :from AND :day"""),
    /** Nominations of the year that have been submitted. */
    NOMINATION(
            """
            SELECT n.id, 0 AS part, n.unit_id AS unit, n.status,
                   CAST(n.submitted_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date) AS day, CAST(NULL AS numeric) AS amount
            FROM nomination_fact n
            WHERE n.year = :year AND n.submitted_at <= :asOf AND {in:n.unit_id}"""),
    /** Referrals to the level above. */
    REFERRAL(
            """
            SELECT f.id, 0 AS part, f.from_unit_id AS unit, f.sent_on AS day, f.to_level,
                   f.status = 'ACCEPTED' AND f.answered_on <= :day AS chosen, CAST(NULL AS numeric) AS amount
            FROM referral_fact f
            WHERE f.sent_on BETWEEN :from AND :day AND {in:f.from_unit_id}"""),
    /** Commendations decided within the year and not annulled by the day; the amount is days from deed to decision. */
    COMMENDATION(
            """
            SELECT c.id, 0 AS part, c.unit_id AS unit, c.decision_date AS day, c.type, c.found_through,
                   CAST(c.decision_date - c.deed_on AS numeric) AS amount
            FROM commendation_fact c
            WHERE c.status IN ('DECIDED', 'ANNULLED') AND c.decision_date BETWEEN :from AND :day AND {in:c.unit_id}
              AND (c.annulled_on IS NULL OR c.annulled_on > :day)"""),
    /** Plans to nurture new factors that were kept for some time of the year. */
    NURTURING(
            """
            SELECT n.id, 0 AS part, n.unit_id AS unit, n.subject_id AS subject, n.found_on AS day,
                   :year = ANY (n.years_checked) AS checked, CAST(NULL AS numeric) AS amount
            FROM nurturing_plan_fact n
            WHERE n.found_on <= :day AND (n.closed_on IS NULL OR n.closed_on >= :from) AND {in:n.unit_id}"""),
    /** Gatherings held; one with several hosts of the tree is one. The amount is the audience. */
    GATHERING(
            """
            SELECT g.id, 0 AS part, CAST(NULL AS uuid) AS unit, g.held_on AS day, g.purpose,
                   CAST(g.audience AS numeric) AS amount
            FROM gathering_fact g
            WHERE g.status = 'HELD' AND g.held_on BETWEEN :from AND :day
              AND EXISTS (SELECT FROM unnest(g.host_ids) AS h (unit_id) WHERE {in:h.unit_id})"""),
    /** Months of columns; they belong to outlets, so that they are counted for the province alone. */
    COLUMN_MONTH(
            """
            SELECT m.column_id AS id, CAST(extract(month FROM m.month) AS int) AS part, CAST(NULL AS uuid) AS unit,
                   m.month AS day, m.column_id AS subject, CAST(m.items AS numeric) AS items, m.minutes AS amount
            FROM column_month_fact m
            WHERE m.month BETWEEN :from AND :day AND :everywhere"""),
    /** Visits held by the tree's own programmes, or at its units by those of others. */
    INSPECTION(
            """
            SELECT v.id, 0 AS part, v.unit_id AS unit, v.visited_on AS day,
                   coalesce({in:v.inspecting_unit_id}, false) AS own,
                   {in:v.unit_id} AND NOT coalesce({in:v.inspecting_unit_id}, false) AS received,
                   CAST(NULL AS numeric) AS amount
            FROM inspection_visit_fact v
            WHERE v.visited_on BETWEEN :from AND :day AND v.recorded_at <= :asOf
              AND ({in:v.inspecting_unit_id} OR {in:v.unit_id})"""),
    /** Sessions that the tree organised, as they were recorded at the moment. The amount is hours. */
    TRAINING(
            """
            SELECT t.session_id AS id, 0 AS part, t.organiser_id AS unit, t.held_on AS day, t.hours AS amount
            FROM training_held_fact t
            WHERE t.held_on BETWEEN :from AND :day AND t.recorded_at <= :asOf
              AND (t.replaced_at IS NULL OR t.replaced_at > :asOf) AND {in:t.organiser_id}"""),
    /** Who came to those sessions, by the unit that they came from and their role. The amount is attendees. */
    ATTENDANCE(
            """
            SELECT t.session_id AS id, CAST(a.part AS int) AS part, CAST(a.came ->> 'unitId' AS uuid) AS unit,
                   t.held_on AS day, CAST(a.came ->> 'attendees' AS numeric) AS amount
            FROM training_held_fact t
            CROSS JOIN LATERAL jsonb_array_elements(t.attendance) WITH ORDINALITY AS a (came, part)
            WHERE t.held_on BETWEEN :from AND :day AND t.recorded_at <= :asOf
              AND (t.replaced_at IS NULL OR t.replaced_at > :asOf) AND {in:t.organiser_id}"""),
    /** Lines allocated, as they stood at the moment, and spending booked by it, both of the budget year. The amount is VND. */
    BUDGET(
            """
            SELECT l.id, 0 AS part, l.unit_id AS unit, l.decided_on AS day, false AS spent, l.source,
                   coalesce((SELECT c.before FROM budget_adjustment a
                             JOIN budget_adjustment_line c ON c.estimate_id = a.estimate_id AND c.number = a.number
                             WHERE a.estimate_id = l.estimate_id AND c.line = l.number AND a.recorded_at > :asOf
                             ORDER BY a.number LIMIT 1), l.allocated) AS amount
            FROM budget_allocation_fact l
            WHERE l.year = :year AND l.recorded_at <= :asOf AND {in:l.unit_id}
            UNION ALL
            SELECT s.id, 0, s.unit_id, s.spent_on, true, s.source, s.amount
            FROM budget_spending_fact s
            WHERE s.year = :year AND s.recorded_at <= :asOf AND {in:s.unit_id}"""),
    /**
     * Difficulties told and amendments of the plan asked for within the year (V.2), and not taken back. The day is that of
     * the unit's letter: the office enters those of former years, too. Without a letter it is the day of the sending.
     */
    REQUEST(
            """
            SELECT q.id, 0 AS part, q.unit_id AS unit, d.day,
                   q.status IN ('ANSWERED', 'DECIDED') AND q.closed_at <= :asOf AS settled, CAST(NULL AS numeric) AS amount
            FROM amendment_request q
            CROSS JOIN LATERAL (
                SELECT coalesce(q.document_date, CAST(q.sent_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date)) AS day) d
            WHERE q.sent_at <= :asOf AND {in:q.unit_id}
              AND (q.status <> 'WITHDRAWN' OR q.closed_at > :asOf)
              AND d.day BETWEEN :from AND :day""");

    private static final String TREE = "%s = ANY (ARRAY(SELECT unit_tree(:unit, :day)))";

    private final String sql;

    Fact(String sql) {
        this.sql = sql;
    }

    /** The records, as a query in parentheses; {@code OFFSET 0} keeps each of its columns from being computed twice. */
    String records(boolean everywhere) {
        String within = everywhere ? "true" : TREE.formatted("$1");
        return "(" + sql.replaceAll("\\{in:([a-z_.]+)}", within).replace(":everywhere", String.valueOf(everywhere))
                + "\nOFFSET 0) b";
    }
}
