-- An import is as large as its file. What the database has learnt of earlier imports misleads it: after small ones it
-- compares each row of a large one with every other. Without figures it takes the way by the key.
ALTER TABLE import_row ALTER COLUMN import_id SET STATISTICS 0;
