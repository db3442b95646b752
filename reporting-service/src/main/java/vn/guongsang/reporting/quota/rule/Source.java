package vn.guongsang.reporting.quota.rule;

/**
 * The facts that a rule counts, as SQL over the views {@code *_fact} and the records of this service; year, day, levels and kinds are bound by
 * {@link Counting}, {@code %s} stands for the array of the units whose facts count.
 */
enum Source {
    /** Công nhận; mỗi đối tượng một lần. */
    RECOGNITIONS(
            "recognition_fact r",
            "r.subject_id",
            "r.unit_id = ANY (%s)",
            "r.year = :year AND r.revoked_at IS NULL AND r.level = ANY (:levels)",
            "r.year = :year AND r.approved_at < :until AND (r.revoked_at IS NULL OR r.revoked_at >= :until)"
                    + " AND r.level = ANY (:levels)"),
    /** Hồ sơ đang xét: những gì còn có thể thành công nhận. */
    DOSSIERS_UNDER_WAY(
            "nomination_fact r",
            "r.id",
            "r.unit_id = ANY (%s)",
            "r.year = :year AND r.status IN ('SUBMITTED', 'UNDER_APPRAISAL', 'RETURNED')",
            "r.year = :year AND r.submitted_at < :until AND (r.decided_at IS NULL OR r.decided_at >= :until)"),
    /** Bộ tiêu chuẩn có hiệu lực vào ngày chốt (Kế hoạch II.2). */
    CRITERIA(
            "criteria_edition_fact r",
            "r.id",
            "r.unit_id = ANY (%s)",
            "r.edition_no IS NOT NULL AND daterange(r.valid_from, r.valid_to, '[]') @> CAST(:day AS date)",
            "r.edition_no IS NOT NULL AND daterange(r.valid_from, r.valid_to, '[]') @> CAST(:day AS date)"),
    /** Bộ tiêu chuẩn đang soạn. */
    CRITERIA_DRAFTED(
            "criteria_edition_fact r", "r.id", "r.unit_id = ANY (%s)", "r.status = 'DRAFT'", "r.status = 'DRAFT'"),
    /** Kế hoạch của năm đã được chấp nhận, có hình thức tôn vinh (Kế hoạch II.2). */
    PLANS(
            "unit_plan_fact r",
            "r.id",
            "r.unit_id = ANY (%s)",
            "r.year = :year AND r.status = 'ACCEPTED' AND cardinality(r.honouring_forms) > 0",
            "r.year = :year AND r.status = 'ACCEPTED' AND cardinality(r.honouring_forms) > 0 AND r.judged_at < :until"),
    /** Kế hoạch chưa được chấp nhận. */
    PLANS_UNDER_WAY(
            "unit_plan_fact r",
            "r.id",
            "r.unit_id = ANY (%s)",
            "r.year = :year AND r.status IN ('DRAFT', 'SUBMITTED', 'RETURNED')",
            "r.year = :year AND r.status IN ('DRAFT', 'SUBMITTED', 'RETURNED')"),
    /** Hoạt động biểu dương, giao lưu đã tổ chức (Kế hoạch IV.3.b); mỗi hoạt động một lần. */
    GATHERINGS(
            "gathering_fact r",
            "r.id",
            "r.host_ids && %s",
            "r.status = 'HELD' AND r.held_on BETWEEN :firstDay AND :lastDay AND r.purpose = ANY (:kinds)",
            "r.status = 'HELD' AND r.held_on BETWEEN :firstDay AND least(:lastDay, CAST(:seen AS date))"
                    + " AND r.purpose = ANY (:kinds)"),
    /** Hoạt động còn trong kế hoạch. */
    GATHERINGS_PLANNED(
            "gathering_fact r",
            "r.id",
            "r.host_ids && %s",
            "r.status = 'PLANNED' AND r.planned_on BETWEEN :firstDay AND :lastDay AND r.purpose = ANY (:kinds)",
            "r.status = 'PLANNED' AND r.planned_on BETWEEN :firstDay AND :lastDay AND r.purpose = ANY (:kinds)"),
    /** Báo cáo của năm đã gửi (Kế hoạch V.1.đ), do đơn vị hoặc đơn vị kế thừa gửi thay. */
    REPORTS(
            "unit_report r",
            "r.id",
            "r.unit_id = ANY (%s)",
            "r.year = :year AND r.status IN ('SUBMITTED', 'ACCEPTED')",
            "r.year = :year AND " + Then.REPORT + " IN ('SUBMITTED', 'ACCEPTED')"),
    /** Báo cáo đang soạn hoặc bị trả lại. */
    REPORTS_UNDER_WAY(
            "unit_report r",
            "r.id",
            "r.unit_id = ANY (%s)",
            "r.year = :year AND r.status IN ('DRAFT', 'RETURNED')",
            "r.year = :year AND " + Then.REPORT + " IN ('DRAFT', 'RETURNED')"),
    /** Cuộc kiểm tra đã tiến hành theo kế hoạch của Hội đồng hoặc Ban Thi đua - Khen thưởng (Kế hoạch IV.5.a). */
    INSPECTIONS(
            "provincial_visit r",
            "r.id",
            "r.unit_id = ANY (%s)",
            "r.status IN ('HELD', 'CONCLUDED') AND r.visited_on BETWEEN :firstDay AND :lastDay",
            "r.visited_on BETWEEN :firstDay AND least(:lastDay, CAST(:seen AS date)) AND " + Then.STATUS
                    + " IN ('HELD', 'CONCLUDED')"),
    /** Cuộc kiểm tra còn trong kế hoạch. */
    INSPECTIONS_PLANNED(
            "provincial_visit r",
            "r.id",
            "r.unit_id = ANY (%s)",
            "r.status = 'PLANNED' AND r.planned_on BETWEEN :firstDay AND :lastDay",
            "r.planned_on BETWEEN :firstDay AND :lastDay AND " + Then.STATUS + " = 'PLANNED'"),
    /** Dự toán của năm đã trình (Kế hoạch V.2). */
    ESTIMATES(
            "budget_estimate r",
            "r.id",
            "r.unit_id = ANY (%s)",
            "r.year = :year AND r.status IN ('SUBMITTED', 'REVIEWED', 'APPROVED', 'ALLOCATED', 'CLOSED')",
            "r.year = :year AND " + Then.STATUS + " IN ('SUBMITTED', 'REVIEWED', 'APPROVED', 'ALLOCATED', 'CLOSED')"),
    /** Dự toán đang lập hoặc bị trả lại. */
    ESTIMATES_UNDER_WAY(
            "budget_estimate r",
            "r.id",
            "r.unit_id = ANY (%s)",
            "r.year = :year AND r.status IN ('DRAFT', 'RETURNED')",
            "r.year = :year AND " + Then.STATUS + " IN ('DRAFT', 'RETURNED')");

    private static final String NONE = "CAST(NULL AS text)";
    /** The document and the day of the newest version of a report that had been sent. */
    private static final String SENT =
            """
            (SELECT %s FROM report_version v
             WHERE v.report_id = r.id AND (CAST(:until AS timestamptz) IS NULL OR v.submitted_at < :until)
             ORDER BY v.version_no DESC LIMIT 1)""";
    /** The day on which an estimate was last submitted. */
    private static final String SUBMITTED =
            """
            (SELECT CAST(h.at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date) FROM history_line h
             WHERE h.aggregate_id = r.id AND h.to_status = 'SUBMITTED'
               AND (CAST(:until AS timestamptz) IS NULL OR h.at < :until)
             ORDER BY h.version DESC LIMIT 1)""";

    private final String view;
    private final String counted;
    private final String ofUnits;
    private final String now;
    private final String then;

    Source(String view, String counted, String ofUnits, String now, String then) {
        this.view = view;
        this.counted = counted;
        this.ofUnits = ofUnits;
        this.now = now;
        this.then = then;
    }

    /** States of this service's own records as they were before the moment {@code :until}. */
    private static final class Then {

        static final String STATUS = "status_at(r.id, CAST(:until AS timestamptz))";

        /** As the completeness of reports tells it. */
        static final String REPORT =
                """
                (SELECT s.state FROM report_standing(:year, CAST(:until AS timestamptz) - interval '1 microsecond') s
                 WHERE s.report_id = r.id)""";

        private Then() {}
    }

    /** The view, under the name {@code r}. */
    String view() {
        return view;
    }

    /** What is counted once. */
    String counted() {
        return counted;
    }

    /** Begins a query of the facts, in the columns of a counted fact. */
    String facts() {
        return switch (this) {
            case CRITERIA ->
                facts("'criteria-edition', CAST(ARRAY[r.unit_id] AS text[]), r.title, r.document_number, r.valid_from");
            case PLANS ->
                facts("'unit-plan', CAST(ARRAY[r.unit_id] AS text[]), r.title, r.document_number,"
                        + " CAST(r.judged_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date)");
            case GATHERINGS -> facts("'gathering', CAST(r.host_ids AS text[]), " + NONE + ", " + NONE + ", r.held_on");
            case REPORTS ->
                facts("'unit-report', CAST(ARRAY[r.unit_id] AS text[]), " + NONE + ", "
                        + SENT.formatted("v.content #>> '{document,number}'") + ", "
                        + SENT.formatted("CAST(v.submitted_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date)"));
            case INSPECTIONS ->
                facts("'inspection-visit', CAST(ARRAY[r.unit_id] AS text[]), r.title, r.minutes_number, r.visited_on");
            case ESTIMATES ->
                facts("'budget-estimate', CAST(ARRAY[r.unit_id] AS text[]), " + NONE + ", " + NONE + ", " + SUBMITTED);
            default -> throw new IllegalStateException("no list of facts for " + this);
        };
    }

    private String facts(String columns) {
        return "SELECT r.id, coalesce(" + Then.STATUS + ", r.status) AS status, f.* FROM " + view
                + " CROSS JOIN LATERAL (VALUES (" + columns
                + ")) AS f (kind, units, title, document_number, on_day) WHERE";
    }

    /** The condition for the units of an array. */
    String ofUnits(String array) {
        return ofUnits.formatted(array);
    }

    /** What counts now, or counted at the moment {@code :until}. */
    String condition(boolean past) {
        return past ? then : now;
    }
}
