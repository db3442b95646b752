-- Ended jobs are removed when they have been kept long enough (docs/adr/0045), the oldest first.
CREATE INDEX job_ended ON job (ended_at, id) WHERE ended_at IS NOT NULL;
