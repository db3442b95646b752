-- Of an erased subject only the countable shell is left (docs/adr/0019).
ALTER TABLE subject ADD COLUMN erased_at timestamptz;
