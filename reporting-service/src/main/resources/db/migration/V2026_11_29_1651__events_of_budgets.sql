-- Lines that pay for training and inspections are judged as well, from this service's own records.
CREATE OR REPLACE VIEW budget_event AS
SELECT 'GATHERING' AS kind, id, status = 'CANCELLED' AS given_up, status = 'HELD' AS taken_place,
       coalesce(held_on, planned_on) AS begins_on
FROM gathering_fact
UNION ALL
SELECT 'CONTEST', id, status = 'CANCELLED', status IN ('DECIDED', 'PUBLISHED'), document_date
FROM contest_fact
UNION ALL
SELECT 'EDITION', id, status IN ('DISCARDED', 'WITHDRAWN'), status IN ('PUBLISHED', 'SUPERSEDED'), NULL
FROM edition_fact
UNION ALL
SELECT 'COLUMN', id, false, status <> 'DRAFT', document_date
FROM column_fact
UNION ALL
SELECT 'TRAINING', id, status = 'CANCELLED', status = 'HELD', coalesce(held_on, planned_on)
FROM training_session
UNION ALL
SELECT 'INSPECTION', id, status = 'CANCELLED', status IN ('HELD', 'CONCLUDED'), coalesce(visited_on, planned_on)
FROM inspection_visit;
