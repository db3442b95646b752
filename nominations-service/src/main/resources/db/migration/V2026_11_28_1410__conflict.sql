-- Conflict of interest: what a person has declared, and what the data show of members of the council (docs/adr/0018).

CREATE TABLE conflict_declaration (
    id            uuid        PRIMARY KEY,
    nomination_id uuid        NOT NULL,
    actor_id      text        NOT NULL,
    kind          text        NOT NULL CHECK (kind IN ('KIN', 'CLOSE_TIES', 'FINANCIAL', 'OTHER')),
    reason        text        NOT NULL,
    declared_by   text        NOT NULL,
    declared_at   timestamptz NOT NULL,
    UNIQUE (nomination_id, actor_id)
);
CREATE INDEX conflict_declaration_actor ON conflict_declaration (actor_id);

-- The status is there so that a search for one member looks only at what is being judged.
CREATE VIEW conflict (nomination_id, status, member_id, actor_id, kind, reason, declared) AS
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
    LEFT JOIN council_member m ON m.level = n.level AND m.actor_id = d.actor_id;

-- Who does not judge a nomination for a reason that the nomination itself does not show; it reads no nomination, so that a
-- list may ask it for each row.
CREATE FUNCTION conflicted(nomination uuid, subject uuid) RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT array(SELECT d.actor_id FROM conflict_declaration d WHERE d.nomination_id = $1
                 UNION
                 SELECT m.actor_id FROM subject s JOIN council_member m ON m.spelling = s.spelling WHERE s.id = $2)
$$;
