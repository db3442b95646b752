-- What is given up before it counts: drafts of criteria and of unit plans, declared conflicts of interest.

-- A discarded draft has never been issued, so it has no number and is never in force.
ALTER TABLE criteria_edition
    DROP CONSTRAINT criteria_edition_status_check,
    DROP CONSTRAINT criteria_edition_check1,
    DROP CONSTRAINT criteria_edition_no_overlap,
    ADD CONSTRAINT criteria_edition_status_check CHECK (status IN ('DRAFT', 'ISSUED', 'SUPERSEDED', 'REPEALED', 'DISCARDED')),
    ADD CONSTRAINT criteria_edition_issued CHECK (CASE WHEN status IN ('DRAFT', 'DISCARDED') THEN edition_no IS NULL
        ELSE edition_no IS NOT NULL AND document IS NOT NULL AND valid_from IS NOT NULL AND issued_at IS NOT NULL END),
    ADD CONSTRAINT criteria_edition_no_overlap
        EXCLUDE USING gist (unit_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&) WHERE (edition_no IS NOT NULL);

ALTER TABLE unit_plan
    DROP CONSTRAINT unit_plan_status_check,
    DROP CONSTRAINT unit_plan_one_a_year,
    ADD CONSTRAINT unit_plan_status_check CHECK (status IN ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'RETURNED', 'DISCARDED'));
CREATE UNIQUE INDEX unit_plan_one_a_year ON unit_plan (unit_id, year) WHERE status <> 'DISCARDED';

-- A withdrawn declaration stays as it was, with its withdrawal; the person may declare again.
ALTER TABLE conflict_declaration
    DROP CONSTRAINT conflict_declaration_nomination_id_actor_id_key,
    ADD COLUMN withdrawn_by text,
    ADD COLUMN withdrawn_at timestamptz,
    ADD COLUMN withdrawal_reason text,
    ADD CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawal_reason IS NULL));
CREATE UNIQUE INDEX conflict_declaration_once ON conflict_declaration (nomination_id, actor_id) WHERE withdrawn_at IS NULL;
CREATE INDEX conflict_declaration_nomination ON conflict_declaration (nomination_id, declared_at);

CREATE OR REPLACE VIEW conflict (nomination_id, status, member_id, actor_id, kind, reason, declared) AS
    SELECT n.id, n.status, m.id, m.actor_id, 'SAME_UNIT', NULL::text, false
    FROM nomination n JOIN subject s ON s.id = n.subject_id JOIN council_member m ON m.level = n.level
    WHERE n.unit_type <> 'PROVINCE' AND (m.unit_id = n.unit_id OR m.unit_id = s.unit_id)
    UNION ALL
    SELECT n.id, n.status, m.id, m.actor_id, 'SUBMITTING_UNIT', NULL, false
    FROM nomination n JOIN subject s ON s.id = n.subject_id JOIN council_member m ON m.level = n.level
    WHERE m.unit_id = n.submitted_unit_id AND n.submitted_unit_id <> n.unit_id AND n.submitted_unit_id <> s.unit_id
    UNION ALL
    SELECT n.id, n.status, m.id, m.actor_id, 'BROUGHT_IT', NULL, false
    FROM nomination n JOIN council_member m ON m.level = n.level
    WHERE m.actor_id = ANY (n.brought_by)
    UNION ALL
    SELECT n.id, n.status, m.id, m.actor_id, 'SAME_NAME', NULL, false
    FROM nomination n JOIN subject s ON s.id = n.subject_id JOIN council_member m ON m.level = n.level
    WHERE m.spelling = s.spelling
       OR normalize(lower(m.display_name COLLATE pg_c_utf8), NFC) = normalize(lower(s.head_name COLLATE pg_c_utf8), NFC)
    UNION ALL
    SELECT n.id, n.status, m.id, d.actor_id, d.kind, d.reason, true
    FROM conflict_declaration d JOIN nomination n ON n.id = d.nomination_id
    LEFT JOIN council_member m ON m.level = n.level AND m.actor_id = d.actor_id
    WHERE d.withdrawn_at IS NULL;

CREATE OR REPLACE FUNCTION conflicted(nomination uuid, subject uuid) RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT array(SELECT d.actor_id FROM conflict_declaration d WHERE d.nomination_id = $1 AND d.withdrawn_at IS NULL
                 UNION
                 SELECT m.actor_id FROM subject s JOIN council_member m ON m.spelling = s.spelling WHERE s.id = $2)
$$;
