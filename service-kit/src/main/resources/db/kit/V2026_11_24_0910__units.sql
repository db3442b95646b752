-- The units of the province through time. nominations-service owns them; the others keep this copy from its events.

CREATE TABLE unit (
    id                         uuid    PRIMARY KEY,
    version                    bigint  NOT NULL,
    type                       text    NOT NULL,
    valid_from                 date,
    valid_to                   date,
    under_provincial_committee boolean NOT NULL
);

CREATE TABLE unit_naming (
    unit_id     uuid NOT NULL REFERENCES unit ON DELETE CASCADE,
    ordinal     int  NOT NULL,
    valid_from  date,
    valid_to    date,
    code        text NOT NULL,
    kind        text,
    name        text NOT NULL,
    name_search text NOT NULL,
    parent_id   uuid,
    PRIMARY KEY (unit_id, ordinal)
);
CREATE INDEX unit_naming_parent ON unit_naming (parent_id);
CREATE INDEX unit_naming_code ON unit_naming (code);
CREATE INDEX unit_naming_search ON unit_naming USING gin (name_search gin_trgm_ops);

CREATE TABLE unit_succession (
    predecessor_id uuid NOT NULL REFERENCES unit ON DELETE CASCADE,
    successor_id   uuid NOT NULL,
    effective_on   date NOT NULL,
    PRIMARY KEY (predecessor_id, successor_id)
);
CREATE INDEX unit_succession_successor ON unit_succession (successor_id);

-- A unit, what lies below it (today, or on its own last day), and the predecessors of both.
CREATE FUNCTION unit_scope(root uuid) RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 50 AS $$
    WITH RECURSIVE scope (id) AS (
        SELECT root
        UNION
        SELECT link.id
        FROM scope s
        CROSS JOIN LATERAL (
            SELECT n.unit_id AS id
            FROM unit_naming n
            JOIN unit parent ON parent.id = n.parent_id
            CROSS JOIN LATERAL (SELECT coalesce(parent.valid_to, (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS day) d
            WHERE n.parent_id = s.id
              AND (n.valid_from IS NULL OR n.valid_from <= d.day)
              AND (n.valid_to IS NULL OR n.valid_to >= d.day)
            UNION ALL
            SELECT p.predecessor_id FROM unit_succession p WHERE p.successor_id = s.id
        ) link
    )
    SELECT id FROM scope
$$;
