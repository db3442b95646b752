-- What reports count of inspections, training and budgets (plan IV.5, IV.6.b, V.2; docs/adr/0042), with the moments from
-- which on and until when it was known: past moments keep their answers.

-- Each set of figures of a session, until it was put right or the session was annulled.
CREATE VIEW training_held_fact AS
SELECT r.session_id, s.organiser_id, r.held_on, r.hours, r.attendance, r.recorded_at,
       (SELECT min(h.at) FROM history_line h
        WHERE h.aggregate_id = r.session_id AND h.version > r.version AND h.action IN ('correction', 'annulment'))
           AS replaced_at
FROM training_result r
JOIN training_session s ON s.id = r.session_id;
CREATE INDEX training_result_held ON training_result (held_on);

-- Visits held, with the unit that inspected; it is absent where the Council or the board did.
CREATE VIEW inspection_visit_fact AS
SELECT v.id, v.unit_id, p.unit_id AS inspecting_unit_id, v.visited_on,
       (SELECT min(h.at) FROM history_line h WHERE h.aggregate_id = v.id AND h.action = 'holding') AS recorded_at
FROM inspection_visit v
JOIN inspection_programme p ON p.id = v.programme_id
WHERE v.status IN ('HELD', 'CONCLUDED');

-- Lines of estimates that have been allocated, with the present amount; former ones stand in budget_adjustment_line.
CREATE VIEW budget_allocation_fact AS
SELECT l.id, l.estimate_id, l.number, e.unit_id, e.year, l.source, coalesce(l.allocated, 0) AS allocated,
       CAST(e.allocation #>> '{decision,date}' AS date) AS decided_on,
       CAST(e.allocation ->> 'at' AS timestamptz) AS recorded_at
FROM budget_estimate e
JOIN budget_line l ON l.estimate_id = e.id
WHERE e.status IN ('ALLOCATED', 'CLOSED');

-- What has been spent, and taken back, with the source of its line.
CREATE VIEW budget_spending_fact AS
SELECT s.id, s.unit_id, s.year, l.source, s.spent_on, s.amount, s.recorded_at
FROM budget_spending s
JOIN budget_line l ON l.estimate_id = s.estimate_id AND l.number = s.line;

-- The due day of a report is a dated row of report_term; a second one beside it could only disagree.
ALTER TABLE period DROP COLUMN report_due_on;
UPDATE period SET source = replace(source, '; hạn báo cáo 15/12 là mặc định của hệ thống', '');
