-- Every unit whose scope holds the given one, itself included: unit_scope read upwards.
CREATE FUNCTION units_above(leaf uuid) RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 5 AS $$
    WITH RECURSIVE above (id) AS (
        SELECT leaf
        UNION
        SELECT link.id
        FROM above a
        CROSS JOIN LATERAL (
            SELECT n.parent_id AS id
            FROM unit_naming n
            JOIN unit parent ON parent.id = n.parent_id
            CROSS JOIN LATERAL (
                SELECT least(parent.valid_to, (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS day
            ) d
            WHERE n.unit_id = a.id
              AND (n.valid_from IS NULL OR n.valid_from <= d.day)
              AND (n.valid_to IS NULL OR n.valid_to >= d.day)
            UNION ALL
            SELECT p.successor_id
            FROM unit_succession p
            WHERE p.predecessor_id = a.id AND p.effective_on <= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
        ) link
    )
    SELECT id FROM above
$$;
