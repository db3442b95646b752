-- Separation of duties (docs/adr/0003) asks for everybody who has brought a nomination in, and for the kind of its unit.
ALTER TABLE nomination ADD COLUMN unit_type text, ADD COLUMN brought_by text[];
ALTER TABLE nomination DISABLE TRIGGER nomination_announced;
UPDATE nomination n SET
    unit_type = (SELECT u.type FROM unit u WHERE u.id = n.unit_id),
    brought_by = ARRAY(SELECT n.created_by UNION SELECT h.actor FROM history_line h
                       WHERE h.aggregate_id = n.id AND h.action IN ('draft', 'edit', 'submission'));
ALTER TABLE nomination ENABLE TRIGGER nomination_announced;
ALTER TABLE nomination ALTER COLUMN unit_type SET NOT NULL, ALTER COLUMN brought_by SET NOT NULL;
