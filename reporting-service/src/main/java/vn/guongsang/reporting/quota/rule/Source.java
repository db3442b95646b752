package vn.guongsang.reporting.quota.rule;

/**
 * The facts that a rule counts, as SQL over the views {@code *_fact}; year, day, levels and kinds are bound by
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
            "r.status = 'PLANNED' AND r.planned_on BETWEEN :firstDay AND :lastDay AND r.purpose = ANY (:kinds)");

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
            case GATHERINGS ->
                facts("'gathering', CAST(r.host_ids AS text[]), CAST(NULL AS text), CAST(NULL AS text), r.held_on");
            default -> throw new IllegalStateException("no list of facts for " + this);
        };
    }

    private String facts(String columns) {
        return "SELECT r.id, r.status, f.* FROM " + view + " CROSS JOIN LATERAL (VALUES (" + columns
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
