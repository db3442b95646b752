-- The formats of newsrooms show the last word on each profile, newest first (docs/adr/0015).
CREATE INDEX profile_change_word ON profile_change (profile_id, position DESC) WHERE position IS NOT NULL;

-- Whose selection a profile has been in: what has left a selection is taken down there, too.
ALTER TABLE profile_change ADD COLUMN sector text, ADD COLUMN unit_id uuid;
UPDATE profile_change c SET sector = e.sector, unit_id = e.unit_id FROM exemplar e WHERE e.id = c.profile_id;
