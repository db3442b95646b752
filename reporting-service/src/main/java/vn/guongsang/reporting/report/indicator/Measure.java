package vn.guongsang.reporting.report.indicator;

/** How records become a number; a null where there is nothing to measure is no zero. */
enum Measure {
    /** Each record. */
    RECORDS("count(*) FILTER (WHERE %s)"),
    /** Each record of something that not everybody keeps here: without one the system has no answer. */
    KEPT("nullif(count(*) FILTER (WHERE %s), 0)"),
    /** Each subject once, at however many levels and in however many units. */
    SUBJECTS("count(DISTINCT b.subject) FILTER (WHERE %s)"),
    /** Each unit once. */
    UNITS("count(DISTINCT b.unit) FILTER (WHERE %s)"),
    /** Each field once. */
    SECTORS("count(DISTINCT b.sector) FILTER (WHERE %s)"),
    /** Of the amounts. */
    SUM("coalesce(sum(b.amount) FILTER (WHERE %s), 0)"),
    /** Of the amounts of something that not everybody keeps here: without any record the system has no answer. */
    KEPT_SUM("CASE WHEN count(*) > 0 THEN coalesce(sum(b.amount) FILTER (WHERE %s), 0) END"),
    /** Of the amounts. */
    MEDIAN("CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY b.amount) FILTER (WHERE %s) AS numeric)"),
    /** Of the subjects, in percent. */
    SHARE("round(100.0 * count(DISTINCT b.subject) FILTER (WHERE %s) / nullif(count(DISTINCT b.subject), 0), 1)");

    private final String sql;

    Measure(String sql) {
        this.sql = sql;
    }

    String sql(String which) {
        return sql.formatted(which);
    }
}
