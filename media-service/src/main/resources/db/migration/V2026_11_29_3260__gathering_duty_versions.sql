-- The yearly duty gets versions through the API, as the other dated settings do (docs/adr/0034).
ALTER TABLE gathering_duty
    ADD COLUMN version    bigint      NOT NULL DEFAULT 1,
    ADD COLUMN created_at timestamptz NOT NULL DEFAULT '2026-11-29T00:00:00Z';
ALTER TABLE gathering_duty ALTER COLUMN version DROP DEFAULT, ALTER COLUMN created_at DROP DEFAULT;
