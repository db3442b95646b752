-- Criteria sets of the units (plan IV.2.c), one row an edition. An edition that has been issued never overlaps another of
-- its unit, and what it says never changes: only its end and its state do.
CREATE TABLE criteria_edition (
    id         uuid        PRIMARY KEY,
    version    bigint      NOT NULL,
    status     text        NOT NULL CHECK (status IN ('DRAFT', 'ISSUED', 'SUPERSEDED', 'REPEALED')),
    unit_id    uuid        NOT NULL REFERENCES unit,
    unit_type  text        NOT NULL,
    edition_no int         CHECK (edition_no > 0),
    title      text        NOT NULL,
    document   jsonb,
    valid_from date,
    valid_to   date,
    criteria   jsonb       NOT NULL,
    created_by text        NOT NULL,
    created_at timestamptz NOT NULL,
    issued_by  text,
    issued_at  timestamptz,
    repeal     jsonb,
    UNIQUE (unit_id, edition_no),
    CHECK (valid_to >= valid_from),
    CHECK (status = 'DRAFT' OR (edition_no IS NOT NULL AND document IS NOT NULL AND valid_from IS NOT NULL AND issued_at IS NOT NULL)),
    CHECK ((status = 'REPEALED') = (repeal IS NOT NULL)),
    CONSTRAINT criteria_edition_no_overlap
        EXCLUDE USING gist (unit_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&) WHERE (status <> 'DRAFT')
);
CREATE INDEX criteria_edition_newest ON criteria_edition (created_at DESC, id DESC);
CREATE INDEX criteria_edition_unit ON criteria_edition (unit_id, created_at DESC, id DESC);
CREATE INDEX criteria_edition_status ON criteria_edition (status, created_at DESC, id DESC);
CREATE CONSTRAINT TRIGGER criteria_edition_announced AFTER INSERT OR UPDATE ON criteria_edition
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_outbox_row();

CREATE FUNCTION keep_issued_criteria() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status <> 'DRAFT' AND (NEW.unit_id, NEW.edition_no, NEW.title, NEW.document, NEW.valid_from, NEW.criteria)
            IS DISTINCT FROM (OLD.unit_id, OLD.edition_no, OLD.title, OLD.document, OLD.valid_from, OLD.criteria) THEN
        RAISE EXCEPTION 'criteria edition % has been issued and cannot change', OLD.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER criteria_edition_kept BEFORE UPDATE ON criteria_edition
    FOR EACH ROW EXECUTE FUNCTION keep_issued_criteria();

-- Which kinds of unit owe what from when on (plan II.2 with I.2), loaded from obliged-unit-types.csv.
CREATE TABLE obliged_unit_type (
    duty       text NOT NULL CHECK (duty IN ('CRITERIA', 'PLAN')),
    unit_type  text NOT NULL,
    valid_from date,
    valid_to   date,
    source     text NOT NULL,
    UNIQUE NULLS NOT DISTINCT (duty, unit_type, valid_from)
);
