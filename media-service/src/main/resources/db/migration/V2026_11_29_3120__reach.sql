-- How many people a channel has reached (plan V.1.b, M23, F28): figures with source and day, and what of them counts (docs/adr/0034).
CREATE TABLE reach_rule (
    id         uuid        PRIMARY KEY,
    version    bigint      NOT NULL,
    channel_id uuid        REFERENCES channel,        -- absent: every channel without a rule of its own
    metric     text        NOT NULL CHECK (metric IN ('VIEWS', 'AIRINGS', 'MINUTES', 'AUDIENCE', 'INTERACTIONS')),
    counting   text        NOT NULL CHECK (counting IN ('LATEST', 'SUM', 'HIGHEST')),
    valid_from date,
    valid_to   date,
    source     text        NOT NULL,
    created_at timestamptz NOT NULL,
    CHECK (valid_from IS NULL OR valid_from = date_trunc('month', valid_from)),
    EXCLUDE USING gist (coalesce(channel_id, '00000000-0000-0000-0000-000000000000') WITH =, metric WITH =,
                        daterange(valid_from, valid_to, '[]') WITH &&)
);
INSERT INTO reach_rule (id, version, metric, counting, source, created_at)
SELECT CAST('00000000-0000-5000-8000-00000000312' || n AS uuid), 1, metric, counting,
       'Quy ước ban đầu của hệ thống (ADR 0034)', '2026-11-29T00:00:00Z'
FROM (VALUES (0, 'VIEWS', 'LATEST'), (1, 'AIRINGS', 'SUM'), (2, 'MINUTES', 'SUM'), (3, 'AUDIENCE', 'HIGHEST'),
             (4, 'INTERACTIONS', 'LATEST')) AS first (n, metric, counting);

CREATE TABLE reach_figure (
    id          uuid           PRIMARY KEY,
    version     bigint         NOT NULL,
    status      text           NOT NULL CHECK (status IN ('RECORDED', 'WITHDRAWN')),
    channel_id  uuid           NOT NULL REFERENCES channel,
    metric      text           NOT NULL CHECK (metric IN ('VIEWS', 'AIRINGS', 'MINUTES', 'AUDIENCE', 'INTERACTIONS')),
    value       numeric(14, 2) NOT NULL CHECK (value >= 0),
    task_id     uuid           REFERENCES propagation_task,   -- of one publication or airing; absent: of a period
    period_from date,
    period_to   date,
    month       date           NOT NULL CHECK (month = date_trunc('month', month)),   -- in which it counts
    measured_on date           NOT NULL,
    source      text           NOT NULL,
    source_ref  text           NOT NULL,
    recorded_by text           NOT NULL,
    recorded_at timestamptz    NOT NULL,
    CHECK ((task_id IS NULL) = (period_from IS NOT NULL)),
    CHECK ((period_from IS NULL) = (period_to IS NULL)),
    CHECK (period_from <= period_to AND period_from >= month AND period_to < month + interval '1 month')
);
-- What a source has told once is recorded once.
CREATE UNIQUE INDEX reach_figure_reference ON reach_figure (channel_id, source, source_ref) WHERE status = 'RECORDED';
CREATE INDEX reach_figure_month ON reach_figure (month, channel_id, metric);
CREATE INDEX reach_figure_channel ON reach_figure (channel_id, id DESC);
CREATE INDEX reach_figure_task ON reach_figure (task_id, id DESC) WHERE task_id IS NOT NULL;

-- Each figure with the rule of its channel, metric and month, and whether it counts by it. Totals and drill-down both
-- read this view: LATEST takes the newest figure of each source for an item, HIGHEST the highest of all sources, SUM all.
CREATE VIEW reach_counted AS
SELECT f.*, r.id AS rule_id, r.counting,
       f.status = 'RECORDED' AND coalesce(CASE r.counting
           WHEN 'SUM' THEN true
           WHEN 'LATEST' THEN row_number() OVER (
               PARTITION BY f.month, f.channel_id, f.metric, f.status, f.task_id, f.period_from, f.period_to, f.source
               ORDER BY f.measured_on DESC, f.recorded_at DESC, f.id DESC) = 1
           ELSE row_number() OVER (
               PARTITION BY f.month, f.channel_id, f.metric, f.status, f.task_id, f.period_from, f.period_to
               ORDER BY f.value DESC, f.measured_on DESC, f.id DESC) = 1
       END, false) AS counted
FROM reach_figure f
LEFT JOIN LATERAL (
    SELECT r.id, r.counting FROM reach_rule r
    WHERE r.metric = f.metric AND (r.channel_id = f.channel_id OR r.channel_id IS NULL)
      AND daterange(r.valid_from, r.valid_to, '[]') @> f.month
    ORDER BY r.channel_id NULLS LAST LIMIT 1
) r ON true;
