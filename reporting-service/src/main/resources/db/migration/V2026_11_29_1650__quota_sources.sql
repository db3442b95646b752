-- What quotas count of this service's own records: annual reports, provincial inspections, budget estimates.

-- The state that something was in before a moment, by its history; absent when it was not there yet.
CREATE FUNCTION status_at(of_thing uuid, before timestamptz) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT h.to_status FROM history_line h
    WHERE h.aggregate_id = of_thing AND h.at < before
    ORDER BY h.version DESC
    LIMIT 1
$$;

-- Visits of programmes of the Council or of the board (plan IV.5.a); a unit's inspections below itself are not among them.
CREATE VIEW provincial_visit AS
SELECT v.id, v.unit_id, v.status, v.planned_on, v.visited_on, v.minutes_number, p.title
FROM inspection_visit v
JOIN inspection_programme p ON p.id = v.programme_id
WHERE p.issuer IN ('COUNCIL', 'BOARD');

-- What could not be counted before is loaded anew with its rule when the service starts; readings of the board stay.
DELETE FROM quota
WHERE code IN ('ANNUAL_REPORT_PER_UNIT', 'ANNUAL_INSPECTION', 'ANNUAL_BUDGET_ESTIMATE')
  AND count_rule IS NULL AND recorded_at IS NULL;
