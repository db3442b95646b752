-- A dated set of changes of units with its legal ground (docs/adr/0017).
CREATE TABLE unit_change (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    status          text        NOT NULL CHECK (status IN ('DRAFT', 'COMMITTED', 'DISCARDED')),
    title           text        NOT NULL,
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    document_url    text,
    effective_on    date        NOT NULL,
    items           jsonb       NOT NULL,
    created_at      timestamptz NOT NULL,
    committed_at    timestamptz,
    CHECK ((status = 'COMMITTED') = (committed_at IS NOT NULL))
);
CREATE INDEX unit_change_newest ON unit_change (created_at DESC, id DESC);
CREATE INDEX unit_change_status ON unit_change (status, created_at DESC, id DESC);

-- Why a unit has a version: the set of changes that made it, or none for a registration and its correction.
CREATE TABLE unit_version (
    unit_id        uuid        NOT NULL REFERENCES unit ON DELETE CASCADE,
    version        bigint      NOT NULL,
    change         text        NOT NULL,
    effective_on   date        NOT NULL,
    unit_change_id uuid        REFERENCES unit_change,
    at             timestamptz NOT NULL,
    PRIMARY KEY (unit_id, version)
);

-- The unit itself while it is there, or whoever has taken over from it by a day; empty when nobody has.
CREATE FUNCTION units_on(given uuid, day date) RETURNS uuid[] LANGUAGE sql STABLE AS $$
    WITH RECURSIVE line (id) AS (
        SELECT given
        UNION
        SELECT p.successor_id FROM line l JOIN unit_succession p ON p.predecessor_id = l.id AND p.effective_on <= day
    )
    SELECT coalesce(array_agg(u.id ORDER BY u.id), '{}')
    FROM line l JOIN unit u ON u.id = l.id
    WHERE (u.valid_from IS NULL OR u.valid_from <= day) AND (u.valid_to IS NULL OR u.valid_to >= day)
$$;

-- Whether anything refers to a unit: every foreign key to it, whoever adds one later, and the tree itself.
CREATE FUNCTION is_unit_referred_to(given uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
    link  record;
    found boolean;
BEGIN
    FOR link IN
        SELECT c.conrelid::regclass AS tab, a.attname AS col
        FROM pg_constraint c
        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
        WHERE c.contype = 'f' AND c.confrelid = 'unit'::regclass
          AND c.conrelid NOT IN ('unit_naming'::regclass, 'unit_version'::regclass)
    LOOP
        EXECUTE format('SELECT EXISTS (SELECT 1 FROM %s WHERE %I = $1)', link.tab, link.col) INTO found USING given;
        IF found THEN
            RETURN true;
        END IF;
    END LOOP;
    RETURN EXISTS (SELECT 1 FROM unit_naming WHERE parent_id = given)
        OR EXISTS (SELECT 1 FROM unit_succession WHERE successor_id = given)
        OR EXISTS (SELECT 1 FROM appraisal WHERE unit_id = given)
        OR EXISTS (SELECT 1 FROM unit_version WHERE unit_id = given AND unit_change_id IS NOT NULL);
END $$;
