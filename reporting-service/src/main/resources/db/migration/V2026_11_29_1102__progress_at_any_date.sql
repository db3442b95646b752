-- Progress as it was on a past day: what was approved by then and had not been revoked. Revoked recognitions are few, so
-- the indexes hold them, too, with the moments beside them: a count of today and one of a past day read the same index.
DROP INDEX recognition_by_unit, recognition_by_level, recognition_by_decision;
CREATE INDEX recognition_by_unit ON recognition_store (generation, year, unit_id, level)
    INCLUDE (subject_type, subject_id, approved_at, revoked_at);
CREATE INDEX recognition_by_level ON recognition_store (generation, year, level)
    INCLUDE (subject_type, subject_id, approved_at, revoked_at);
CREATE INDEX recognition_by_decision ON recognition_store (generation, year, decision_date, exemplar_id, approval_no);

-- From when until when something published could be seen; the end is absent while it can.
CREATE VIEW publication_term AS
SELECT p.task_id, p.exemplar_id, p.approval_no, p.channel_kind, p.published_at, p.minutes, p.languages, p.areas,
       (SELECT min(r.published_at)
        FROM propagation_fact r
        WHERE r.status = 'PUBLISHED'
          AND r.kind = 'RETRACTION'
          AND (r.retracts = p.task_id
               OR r.retracts IS NULL AND r.exemplar_id = p.exemplar_id AND r.approval_no = p.approval_no
                  AND r.channel_id = p.channel_id)) AS retracted_at
FROM propagation_fact p
WHERE p.status = 'PUBLISHED'
  AND p.kind = 'PROPAGATION';
