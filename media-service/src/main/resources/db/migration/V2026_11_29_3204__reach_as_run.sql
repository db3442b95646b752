-- Airings and minutes on air come from the as-run log alone (docs/adr/0034): what was told of them of a channel and month that
-- has lines is shown apart and never added. Each figure has a day, on which the channel's areas and languages are asked for.
DROP VIEW reach_counted;
CREATE VIEW reach_counted AS
SELECT ruled.*, ruled.by_rule AND NOT ruled.as_run AS counted
FROM (
    SELECT f.*, r.id AS rule_id, r.counting,
           coalesce(f.period_from, CAST(t.published_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date), f.month) AS day,
           f.metric IN ('AIRINGS', 'MINUTES') AND EXISTS (
               SELECT 1 FROM airing a
               WHERE a.channel_id = f.channel_id AND a.month = f.month AND a.annulled_at IS NULL) AS as_run,
           f.status = 'RECORDED' AND coalesce(CASE r.counting
               WHEN 'SUM' THEN true
               WHEN 'LATEST' THEN row_number() OVER (
                   PARTITION BY f.month, f.channel_id, f.metric, f.status, f.task_id, f.period_from, f.period_to, f.source
                   ORDER BY f.measured_on DESC, f.recorded_at DESC, f.id DESC) = 1
               ELSE row_number() OVER (
                   PARTITION BY f.month, f.channel_id, f.metric, f.status, f.task_id, f.period_from, f.period_to
                   ORDER BY f.value DESC, f.measured_on DESC, f.id DESC) = 1
           END, false) AS by_rule
    FROM reach_figure f
    LEFT JOIN propagation_task t ON t.id = f.task_id
    LEFT JOIN LATERAL (
        SELECT r.id, r.counting FROM reach_rule r
        WHERE r.metric = f.metric AND (r.channel_id = f.channel_id OR r.channel_id IS NULL)
          AND daterange(r.valid_from, r.valid_to, '[]') @> f.month
        ORDER BY r.channel_id NULLS LAST LIMIT 1
    ) r ON true
) AS ruled;

-- What totals and shares add up: figures that stand, and the lines of the log that count.
CREATE VIEW reach_summand AS
SELECT 'FIGURES' AS source, f.month, f.day, f.channel_id, f.metric, f.counting, f.rule_id, f.value, f.counted,
       f.by_rule AND NOT f.counted AS apart
FROM reach_counted f WHERE f.status = 'RECORDED'
UNION ALL
SELECT 'AS_RUN', a.month, CAST(a.started_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date), a.channel_id, m.metric, NULL, NULL,
       CASE m.metric WHEN 'AIRINGS' THEN 1 ELSE a.minutes END, true, false
FROM airing a CROSS JOIN (VALUES ('AIRINGS'), ('MINUTES')) AS m (metric) WHERE a.annulled_at IS NULL;
