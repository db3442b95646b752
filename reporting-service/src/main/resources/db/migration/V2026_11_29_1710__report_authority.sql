-- Who judges reports follows the house form of dated rows: versions, the moment of writing, days in order.
ALTER TABLE report_authority
    ADD COLUMN version    bigint      NOT NULL DEFAULT 1,
    ADD COLUMN created_at timestamptz NOT NULL DEFAULT '2026-11-29T00:00:00Z',
    ADD CHECK (cardinality(unit_types) > 0),
    ADD CHECK (valid_to >= valid_from);
ALTER TABLE report_authority ALTER COLUMN version DROP DEFAULT, ALTER COLUMN created_at DROP DEFAULT;
CREATE INDEX report_authority_types ON report_authority USING gin (unit_types);
