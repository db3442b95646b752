package vn.guongsang.nominations.personal;

/**
 * What is stored of a person outside the two announced aggregates, and how it is erased: one constant a table. A new
 * column that can name somebody belongs here.
 */
enum PersonalRecord {
    SUBJECT(
            """
            UPDATE subject SET version = version + 1, display_name = :label, spelling = :spelling, search_key = :searchKey,
                   birth_year = NULL, head_name = NULL, position = NULL, erased_at = :at
            WHERE id = :subject"""),
    /** Recommendations and what was met stay: they are counted. */
    APPRAISAL(
            """
            UPDATE appraisal SET comment = :label,
                   findings = (SELECT coalesce(jsonb_agg(f - 'comment'), '[]') FROM jsonb_array_elements(findings) f)
            WHERE nomination_id = ANY (:ids)"""),
    /** Codes, such as that of a revocation, stay. */
    HISTORY(
            """
            UPDATE history_line SET reason = :label
            WHERE aggregate_id = ANY (:ids) AND reason IS NOT NULL AND reason !~ '^[A-Z_]+$'"""),
    CORRECTION(
            """
            UPDATE profile_correction SET reason = CASE WHEN reason IS NULL THEN NULL ELSE :label END, notice = NULL
            WHERE exemplar_id = ANY (:ids)"""),
    DATA_REQUEST(
            """
            UPDATE data_request SET details = NULL, outcome = CASE WHEN outcome IS NULL THEN NULL ELSE :label END
            WHERE subject_id = :subject""");

    private final String erasure;

    PersonalRecord(String erasure) {
        this.erasure = erasure;
    }

    String erasure() {
        return erasure;
    }
}
