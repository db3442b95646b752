package vn.guongsang.nominations.personal;

import java.util.Optional;

/**
 * What is stored of a person outside the two announced aggregates, how it is erased, and how it is handed
 * over: one constant a table, in this order. A new column that can name somebody belongs here. Minutes of the council stay as they were signed
 * (docs/adr/0019).
 */
enum PersonalRecord {
    /** Before the subject's own name goes: of a deed of several, only this one's name is taken out. */
    COMMENDATION(
            """
            UPDATE commendation c SET version = c.version + 1,
                   achievement = CASE WHEN shared.deed THEN replace(c.achievement, me.display_name, :label) ELSE :label END,
                   achievement_key = CASE WHEN shared.deed THEN c.achievement_key END
            FROM subject me, commendation_subject mine,
                 LATERAL (SELECT EXISTS (SELECT 1 FROM commendation_subject o JOIN subject s ON s.id = o.subject_id
                                         WHERE o.commendation_id = mine.commendation_id AND s.id <> :subject
                                           AND s.erased_at IS NULL) AS deed) shared
            WHERE me.id = :subject AND mine.subject_id = me.id AND mine.commendation_id = c.id""",
            """
            SELECT c.id AS key, jsonb_build_object('id', c.id, 'status', c.status, 'form', c.form, 'achievement', c.achievement,
                'deedOn', c.deed_on, 'decisionNumber', c.decision_number, 'decisionDate', c.decision_date) AS entry
            FROM commendation_subject mine JOIN commendation c ON c.id = mine.commendation_id WHERE mine.subject_id = :subject"""),
    /** Words of the name that no other subject has. */
    NAME_WORD(
            """
            DELETE FROM name_word w USING subject me
            WHERE me.id = :subject AND w.word = ANY (string_to_array(me.search_key, ' '))
              AND NOT EXISTS (SELECT 1 FROM subject s
                              WHERE s.id <> :subject AND s.search_key LIKE '%' || w.word || '%'
                                AND w.word = ANY (string_to_array(s.search_key, ' ')))"""),
    /** Type, unit, number of members, remote area and direct labour stay: they are counted. */
    SUBJECT(
            """
            UPDATE subject SET version = version + 1, display_name = :label, spelling = :spelling, search_key = :searchKey,
                   birth_year = NULL, head_name = NULL, leader_name = NULL, person_key = NULL, position = NULL,
                   organisation_code = NULL, gender = NULL, ethnicity = NULL, identity_kind = NULL, identity_hash = NULL,
                   identity_tail = NULL, erased_at = coalesce(erased_at, :at)
            WHERE id = :subject"""),
    DISTINCT_PAIR(
            "UPDATE distinct_pair SET reason = :label WHERE one_id = :subject OR other_id = :subject",
            """
            SELECT one_id AS key, jsonb_build_object('reason', reason) AS entry
            FROM distinct_pair WHERE one_id = :subject OR other_id = :subject"""),
    /** Year, sector, level, unit, form and decision stay: they are counted. */
    PAST_RECOGNITION(
            """
            UPDATE past_recognition SET display_name = :label, summary = CASE WHEN summary IS NULL THEN NULL ELSE :label END,
                   source = CASE WHEN source IS NULL THEN NULL ELSE :label END
            WHERE subject_id = :subject"""),
    /** Rows that wait for a decision and may speak of the subject are not written. */
    IMPORT_ROW(
            """
            DELETE FROM import_row r USING data_import i
            WHERE i.id = r.import_id AND i.status IN ('CHECKING', 'CHECKED', 'COMMITTING', 'FAILED')
              AND (r.target_id = :subject OR r.candidates @> ARRAY[:subject])"""),
    /** Recommendations and what was met stay: they are counted. */
    APPRAISAL(
            """
            UPDATE appraisal SET comment = :label,
                   findings = (SELECT coalesce(jsonb_agg(f - 'comment'), '[]') FROM jsonb_array_elements(findings) f)
            WHERE nomination_id = ANY (:ids)"""),
    /** That there was a claim and what became of it stays. */
    CLAIM(
            """
            UPDATE claim SET version = version + 1, text = :label, figure = NULL, figure_unit = NULL, sources = '[]',
                   note = CASE WHEN note IS NULL THEN NULL ELSE :label END
            WHERE nomination_id = ANY (:ids)""",
            """
            SELECT id AS key, jsonb_build_object('id', id, 'nominationId', nomination_id, 'status', status, 'text', text,
                'figure', figure, 'figureUnit', figure_unit, 'sources', sources, 'note', note) AS entry
            FROM claim WHERE nomination_id = ANY (:ids)"""),
    COMMENT(
            "UPDATE nomination_comment SET text = :label WHERE nomination_id = ANY (:ids)",
            """
            SELECT id AS key, jsonb_build_object('nominationId', nomination_id, 'text', text, 'at', at) AS entry
            FROM nomination_comment WHERE nomination_id = ANY (:ids)"""),
    ATTACHMENT_PART(
            """
            DELETE FROM attachment_part
            WHERE attachment_id IN (SELECT id FROM attachment WHERE nomination_id = ANY (:ids))"""),
    /** Size, kind and checksum stay, as a proof of what there was. */
    ATTACHMENT(
            """
            UPDATE attachment SET version = version + 1, status = 'ERASED', content = NULL, file_name = :label, credit = NULL,
                   alt_text = NULL
            WHERE nomination_id = ANY (:ids)""",
            """
            SELECT id AS key, jsonb_build_object('id', id, 'nominationId', nomination_id, 'fileName', file_name, 'kind', kind,
                'size', size, 'sha256', sha256, 'credit', credit, 'altText', alt_text) AS entry
            FROM attachment WHERE nomination_id = ANY (:ids)"""),
    /** The same bytes may belong to somebody else's nomination, too. */
    CONTENT(
            """
            DELETE FROM content c
            WHERE c.sha256 IN (SELECT a.sha256 FROM attachment a WHERE a.nomination_id = ANY (:ids))
              AND NOT EXISTS (SELECT 1 FROM attachment other WHERE other.content = c.sha256)"""),
    LATE_ADMISSION(
            "UPDATE late_admission SET reason = :label WHERE nomination_id = ANY (:ids)",
            """
            SELECT nomination_id AS key, jsonb_build_object('nominationId', nomination_id, 'reason', reason) AS entry
            FROM late_admission WHERE nomination_id = ANY (:ids)"""),
    CONFLICT(
            """
            UPDATE conflict_declaration
            SET reason = :label, withdrawal_reason = CASE WHEN withdrawn_at IS NOT NULL THEN :label END
            WHERE nomination_id = ANY (:ids)""",
            """
            SELECT id AS key, jsonb_build_object('nominationId', nomination_id, 'kind', kind, 'reason', reason,
                'withdrawalReason', withdrawal_reason) AS entry
            FROM conflict_declaration WHERE nomination_id = ANY (:ids)"""),
    /** The objector is somebody else, whose name stays. */
    OBJECTION(
            """
            UPDATE objection SET version = version + 1, text = :label,
                   answer = CASE WHEN answer IS NULL THEN NULL ELSE :label END
            WHERE nomination_id = ANY (:ids)""",
            """
            SELECT id AS key, jsonb_build_object('nominationId', nomination_id, 'status', status, 'text', text,
                'answer', answer) AS entry
            FROM objection WHERE nomination_id = ANY (:ids)"""),
    BATCH(
            """
            UPDATE nomination_batch SET reason = :label
            WHERE id IN (SELECT batch_id FROM nomination_batch_item WHERE nomination_id = ANY (:ids))""",
            """
            SELECT b.id AS key, jsonb_build_object('nominationId', i.nomination_id, 'reason', b.reason) AS entry
            FROM nomination_batch_item i JOIN nomination_batch b ON b.id = i.batch_id WHERE i.nomination_id = ANY (:ids)"""),
    /** The tip that became a nomination, and those that told the same; the informant has a term of their own. */
    TIP(
            """
            UPDATE tip SET version = version + 1, about = :label, text = :label WHERE id = ANY (:all)""",
            """
            SELECT id AS key, jsonb_build_object('id', id, 'status', status, 'about', about, 'text', text,
                'receivedAt', received_at) AS entry
            FROM tip WHERE id = ANY (:all)"""),
    /** Dates, kinds and values of support stay: they are counted. */
    NURTURING_PLAN(
            """
            UPDATE nurturing_plan SET version = version + 1, found_how = :label, strengths = '{}',
                   weaknesses = (SELECT coalesce(jsonb_agg(w || jsonb_build_object('text', :label::text)), '[]')
                                 FROM jsonb_array_elements(weaknesses) w),
                   milestones = (SELECT coalesce(jsonb_agg(m || jsonb_build_object('text', :label::text)), '[]')
                                 FROM jsonb_array_elements(milestones) m),
                   support = (SELECT coalesce(jsonb_agg(s || jsonb_build_object(
                                         'description', :label::text, 'giver', :label::text)), '[]')
                              FROM jsonb_array_elements(support) s)
            WHERE subject_id = :subject""",
            """
            SELECT id AS key, jsonb_build_object('id', id, 'status', status, 'foundOn', found_on, 'foundHow', found_how,
                'strengths', strengths, 'weaknesses', weaknesses, 'milestones', milestones, 'support', support) AS entry
            FROM nurturing_plan WHERE subject_id = :subject"""),
    NURTURING_CHECK(
            """
            UPDATE nurturing_check SET findings = :label, next_steps = :label
            WHERE plan_id IN (SELECT id FROM nurturing_plan WHERE subject_id = :subject)""",
            """
            SELECT c.plan_id AS key, jsonb_build_object('planId', c.plan_id, 'year', c.year, 'findings', c.findings,
                'nextSteps', c.next_steps) AS entry
            FROM nurturing_check c JOIN nurturing_plan p ON p.id = c.plan_id WHERE p.subject_id = :subject"""),
    REFERRAL(
            """
            UPDATE referral SET version = version + 1, note = CASE WHEN note IS NULL THEN NULL ELSE :label END,
                   answer_text = CASE WHEN answer_text IS NULL THEN NULL ELSE :label END
            WHERE exemplar_id = ANY (:ids)""",
            """
            SELECT id AS key, jsonb_build_object('id', id, 'status', status, 'fromRung', from_rung, 'toRung', to_rung,
                'letterNumber', letter_number, 'note', note, 'sentOn', sent_on, 'answerText', answer_text) AS entry
            FROM referral WHERE exemplar_id = ANY (:ids)"""),
    CORRECTION(
            """
            UPDATE profile_correction SET reason = CASE WHEN reason IS NULL THEN NULL ELSE :label END, notice = NULL
            WHERE exemplar_id = ANY (:ids)"""),
    DATA_REQUEST(
            """
            UPDATE data_request SET details = NULL, outcome = CASE WHEN outcome IS NULL THEN NULL ELSE :label END
            WHERE subject_id = :subject"""),
    /** Of everything above; codes, such as that of a revocation, stay. */
    HISTORY(
            """
            UPDATE history_line SET reason = :label
            WHERE aggregate_id = ANY (:all) AND reason IS NOT NULL AND reason !~ '^[A-Z_]+$'""",
            """
            SELECT aggregate_id AS key, jsonb_build_object('recordId', aggregate_id, 'action', action, 'at', at,
                'reason', reason) AS entry
            FROM history_line WHERE aggregate_id = ANY (:all) AND reason IS NOT NULL""");

    /** The ids of what hangs on a subject, its nominations and its exemplar. */
    static final String RELATED =
            """
            SELECT id FROM data_request WHERE subject_id = :subject
            UNION ALL SELECT id FROM nurturing_plan WHERE subject_id = :subject
            UNION ALL SELECT commendation_id FROM commendation_subject WHERE subject_id = :subject
            UNION ALL SELECT id FROM referral WHERE exemplar_id = ANY (:ids)
            UNION ALL SELECT id FROM claim WHERE nomination_id = ANY (:ids)
            UNION ALL SELECT id FROM nomination_comment WHERE nomination_id = ANY (:ids)
            UNION ALL SELECT id FROM attachment WHERE nomination_id = ANY (:ids)
            UNION ALL SELECT id FROM conflict_declaration WHERE nomination_id = ANY (:ids)
            UNION ALL SELECT id FROM objection WHERE nomination_id = ANY (:ids)
            UNION ALL SELECT batch_id FROM nomination_batch_item WHERE nomination_id = ANY (:ids)
            UNION ALL SELECT t.id FROM tip t LEFT JOIN tip first ON first.id = t.duplicate_of
                      WHERE t.nomination_id = ANY (:ids) OR first.nomination_id = ANY (:ids)""";

    private final String erasure;
    private final String export;

    PersonalRecord(String erasure) {
        this(erasure, null);
    }

    PersonalRecord(String erasure, String export) {
        this.erasure = erasure;
        this.export = export;
    }

    String erasure() {
        return erasure;
    }

    /** What is handed over of it; empty where a view of its own, or what it is made from, tells it. */
    Optional<String> export() {
        return Optional.ofNullable(export);
    }
}
