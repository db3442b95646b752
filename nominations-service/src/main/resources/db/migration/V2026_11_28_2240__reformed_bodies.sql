-- What a reform makes of those who judge: which level decides today in place of an abolished one, and who has taken over
-- from a unit (docs/adr/0025).

-- The level itself while somebody has authority for it, else the next one above that somebody has it for.
CREATE FUNCTION competent_level(given text) RETURNS text LANGUAGE sql STABLE AS $$
    WITH ladder (rungs) AS (SELECT ARRAY['UNIT', 'COMMUNE', 'DISTRICT', 'PROVINCE']),
         today (day) AS (SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)
    SELECT coalesce((SELECT a.level FROM authority a, ladder, today
                     WHERE (a.valid_from IS NULL OR a.valid_from <= day) AND (a.valid_to IS NULL OR a.valid_to >= day)
                       AND array_position(rungs, a.level) >= array_position(rungs, given)
                     ORDER BY array_position(rungs, a.level) LIMIT 1), given)
$$;

-- Type and id of whoever stands for an ended unit today. The province is left out: it takes over districts, and judges.
CREATE FUNCTION heirs_of(given uuid) RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT coalesce(array_agg(u.type || ' ' || u.id ORDER BY u.id), '{}')
    FROM (SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS day) today
    JOIN unit ended ON ended.id = given AND ended.valid_to < day
    CROSS JOIN unnest(units_on(given, day)) AS h (id)
    JOIN unit u ON u.id = h.id AND u.type <> 'PROVINCE'
$$;

-- The same the other way round: a unit, and every ended one that it stands for today.
CREATE FUNCTION stands_for(given uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
    WITH RECURSIVE today (day) AS (SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date),
    line (id) AS (
        SELECT given
        UNION
        SELECT p.predecessor_id FROM today, line l
        JOIN unit u ON u.id = l.id AND u.type <> 'PROVINCE'
        JOIN unit_succession p ON p.successor_id = l.id
        WHERE p.effective_on <= day
    )
    SELECT array_agg(l.id) FROM line l JOIN unit u ON u.id = l.id CROSS JOIN today
    WHERE u.id = given OR u.valid_to < day
$$;

CREATE OR REPLACE VIEW conflict (nomination_id, status, member_id, actor_id, kind, reason, declared) AS
    WITH member AS MATERIALIZED (SELECT m.*, stands_for(m.unit_id) AS units FROM council_member m)
    SELECT n.id, n.status, m.id, m.actor_id, 'SAME_UNIT', NULL::text, false
    FROM nomination n JOIN subject s ON s.id = n.subject_id JOIN member m ON m.level = n.level
    WHERE n.unit_type <> 'PROVINCE' AND (n.unit_id = ANY (m.units) OR s.unit_id = ANY (m.units))
    UNION ALL
    SELECT n.id, n.status, m.id, m.actor_id, 'SUBMITTING_UNIT', NULL, false
    FROM nomination n JOIN subject s ON s.id = n.subject_id JOIN member m ON m.level = n.level
    WHERE n.submitted_unit_id = ANY (m.units) AND n.unit_id <> ALL (m.units) AND s.unit_id <> ALL (m.units)
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
