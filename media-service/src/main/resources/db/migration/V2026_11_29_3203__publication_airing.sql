-- The line of the as-run log on which a publication on air rests; a line founds one publication (docs/adr/0038).
ALTER TABLE propagation_task ADD COLUMN airing_id uuid REFERENCES airing;
CREATE UNIQUE INDEX propagation_task_airing ON propagation_task (airing_id) WHERE airing_id IS NOT NULL;
