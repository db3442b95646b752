-- What a line can pay for, as the facts tell it: whether it is given up, has taken place, and the first day it is known for.
CREATE VIEW budget_event AS
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
FROM column_fact;
