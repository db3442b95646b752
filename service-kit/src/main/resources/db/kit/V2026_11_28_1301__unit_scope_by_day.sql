-- A reform is recorded before its day: until then its successors do not see the records of their predecessors.
CREATE OR REPLACE FUNCTION unit_scope(root uuid) RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 50 AS $$
    WITH RECURSIVE scope (id) AS (
        SELECT root
        UNION
        SELECT link.id
        FROM scope s
        CROSS JOIN LATERAL (
            SELECT n.unit_id AS id
            FROM unit_naming n
            JOIN unit parent ON parent.id = n.parent_id
            CROSS JOIN LATERAL (
                SELECT least(parent.valid_to, (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS day
            ) d
            WHERE n.parent_id = s.id
              AND (n.valid_from IS NULL OR n.valid_from <= d.day)
              AND (n.valid_to IS NULL OR n.valid_to >= d.day)
            UNION ALL
            SELECT p.predecessor_id
            FROM unit_succession p
            WHERE p.successor_id = s.id AND p.effective_on <= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
        ) link
    )
    SELECT id FROM scope
$$;
