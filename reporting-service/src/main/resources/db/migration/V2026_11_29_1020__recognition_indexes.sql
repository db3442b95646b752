-- In a partition, an index that leaves revoked ones out is not enough for a scan of the index alone: the moment stands in it
-- instead. By subject, distinct subjects of a year are counted as they come, without a hash that would not fit in memory.
DROP INDEX recognition_by_unit, recognition_by_level;
CREATE INDEX recognition_by_unit ON recognition_store (generation, year, unit_id, level)
    INCLUDE (subject_type, subject_id, approved_at, revoked_at);
CREATE INDEX recognition_by_level ON recognition_store (generation, year, level)
    INCLUDE (subject_type, subject_id, approved_at, revoked_at);
CREATE INDEX recognition_by_subject ON recognition_store (generation, year, subject_type, subject_id)
    INCLUDE (level, approved_at, revoked_at);
