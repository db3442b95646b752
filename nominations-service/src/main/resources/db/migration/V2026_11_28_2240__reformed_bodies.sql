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
