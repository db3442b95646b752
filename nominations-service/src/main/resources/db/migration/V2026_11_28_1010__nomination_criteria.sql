-- A nomination is judged by the criteria in force when it was first submitted: the day, and the unit's edition, if any.
ALTER TABLE nomination
    ADD COLUMN criteria_as_of date,
    ADD COLUMN criteria_edition_id uuid REFERENCES criteria_edition,
    ADD CHECK (criteria_edition_id IS NULL OR criteria_as_of IS NOT NULL);
ALTER TABLE nomination DISABLE TRIGGER nomination_announced;
UPDATE nomination n SET criteria_as_of = (coalesce(
        (SELECT min(h.at) FROM history_line h WHERE h.aggregate_id = n.id AND h.action = 'submission'), n.submitted_at)
        AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
WHERE n.submitted_at IS NOT NULL;
ALTER TABLE nomination ENABLE TRIGGER nomination_announced;
