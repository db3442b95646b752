-- A retraction names the publication that it takes down: what was published anew afterwards stays in effect.
ALTER TABLE propagation_fact ADD COLUMN retracts uuid;
CREATE INDEX propagation_retraction ON propagation_fact (retracts) WHERE kind = 'RETRACTION' AND status = 'PUBLISHED';

CREATE OR REPLACE VIEW publication_in_effect AS
SELECT p.task_id, p.exemplar_id, p.approval_no, p.channel_kind, p.published_at, p.minutes
FROM propagation_fact p
WHERE p.status = 'PUBLISHED'
  AND p.kind = 'PROPAGATION'
  AND NOT EXISTS (
      SELECT 1
      FROM propagation_fact r
      WHERE r.status = 'PUBLISHED'
        AND r.kind = 'RETRACTION'
        AND r.retracts = p.task_id)
  -- Records from before the name was told: there was one publication on a channel at most.
  AND NOT EXISTS (
      SELECT 1
      FROM propagation_fact r
      WHERE r.status = 'PUBLISHED'
        AND r.kind = 'RETRACTION'
        AND r.retracts IS NULL
        AND r.exemplar_id = p.exemplar_id
        AND r.approval_no = p.approval_no
        AND r.channel_id = p.channel_id);
