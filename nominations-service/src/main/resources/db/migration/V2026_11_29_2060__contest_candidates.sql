-- Entries of writing contests that media-service proposes: each becomes one tip (docs/adr/0033).
ALTER TABLE tip
    ADD COLUMN contest_id       uuid,
    ADD COLUMN contest_entry_id uuid UNIQUE,
    ADD CONSTRAINT tip_contest CHECK ((contest_id IS NULL) = (contest_entry_id IS NULL));

-- The newest version of each contest that has been told.
CREATE TABLE contest_told (
    id      uuid   PRIMARY KEY,
    version bigint NOT NULL
);
