-- A withdrawn profile answers 410 only when a reader can have seen it, whatever embargo came later.
ALTER TABLE exemplar ADD COLUMN shown boolean NOT NULL DEFAULT false;
ALTER TABLE exemplar DISABLE TRIGGER exemplar_announced;
UPDATE exemplar SET shown = true WHERE published_from <= coalesce(withdrawn_at, now());
ALTER TABLE exemplar ENABLE TRIGGER exemplar_announced;

-- The feed of one unit, newest first, is one index range, like that of one sector.
CREATE INDEX exemplar_feed_unit ON exemplar (unit_id, published_from DESC, id DESC) WHERE status = 'APPROVED' AND publishable;

-- The profiles of a level or a year: few are read through these, many through the feed.
DROP INDEX recognition_level;
CREATE INDEX recognition_level ON recognition (level, year, exemplar_id) WHERE revoked_at IS NULL;
CREATE INDEX recognition_year ON recognition (year, exemplar_id) WHERE revoked_at IS NULL;
