-- Columns (chuyên trang, chuyên mục) of channels, their slots, and what counts as published (docs/adr/0031).
CREATE TABLE media_column (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    status          text        NOT NULL CHECK (status IN ('DRAFT', 'RUNNING', 'PAUSED', 'ENDED')),
    channel_id      uuid        NOT NULL REFERENCES channel,
    name            text        NOT NULL,
    document_number text        NOT NULL,            -- the obligation that founds it
    document_date   date        NOT NULL,
    plan_section    text,
    first_day       date        NOT NULL,
    rrule           text        NOT NULL,
    audience        text        NOT NULL,
    language        text        NOT NULL,
    target_items    int         CHECK (target_items BETWEEN 1 AND 1000),
    target_minutes  int         CHECK (target_minutes BETWEEN 1 AND 1440),
    created_at      timestamptz NOT NULL,
    CHECK (target_items IS NOT NULL OR target_minutes IS NOT NULL)
);
CREATE INDEX media_column_channel ON media_column (channel_id, id DESC);
CREATE INDEX media_column_status ON media_column (status, id DESC);
CREATE CONSTRAINT TRIGGER media_column_announced AFTER INSERT OR UPDATE ON media_column
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_outbox_row();

-- An occurrence is known for good by the day that the rule first gave it.
CREATE TABLE column_slot (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    column_id    uuid        NOT NULL REFERENCES media_column,
    original_day date        NOT NULL,
    day          date        NOT NULL,
    status       text        NOT NULL CHECK (status IN ('PLANNED', 'FILLED', 'SKIPPED')),
    touched      boolean     NOT NULL,               -- somebody has had a hand in it: generating again leaves it alone
    reason       text,
    trace        text,                               -- where it can be found: address, issue and page
    filled_at    timestamptz,
    created_at   timestamptz NOT NULL,
    UNIQUE (column_id, original_day),
    CHECK ((status = 'FILLED') = (filled_at IS NOT NULL))
);
CREATE INDEX column_slot_day ON column_slot (day, id);
CREATE INDEX column_slot_column ON column_slot (column_id, day, id);

CREATE TABLE column_slot_item (
    id          uuid PRIMARY KEY,
    slot_id     uuid NOT NULL REFERENCES column_slot ON DELETE CASCADE,
    ordinal     int  NOT NULL,
    exemplar_id uuid REFERENCES exemplar_snapshot,
    task_id     uuid UNIQUE REFERENCES propagation_task,   -- a task is planned once, so its publication counts once
    title       text NOT NULL,
    UNIQUE (slot_id, ordinal) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX column_slot_item_exemplar ON column_slot_item (exemplar_id) WHERE exemplar_id IS NOT NULL;

-- What is still to come or has appeared: an item whose task was declined, cancelled or given away leaves a gap.
CREATE VIEW column_slot_item_standing AS
SELECT i.*, s.column_id, m.channel_id, t.status AS task_status,
       coalesce(t.status = 'PUBLISHED', false) AS published,
       t.id IS NOT NULL AND (t.status IN ('DECLINED', 'CANCELLED') OR t.channel_id <> m.channel_id) AS lapsed
FROM column_slot_item i
JOIN column_slot s ON s.id = i.slot_id
JOIN media_column m ON m.id = s.column_id
LEFT JOIN propagation_task t ON t.id = i.task_id;

-- Each publication once: as the published task, with the slot that it was planned for; or as the item of a filled slot.
CREATE VIEW counted_publication AS
SELECT t.id, 'TASK' AS source, t.channel_id, s.column_id, s.id AS slot_id, t.id AS task_id, t.exemplar_id,
       coalesce(i.title, e.display_name) AS title, t.publication_minutes AS minutes,
       (t.published_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS day,
       CASE WHEN coalesce(r.revoked, false) OR e.status <> 'APPROVED' THEN 'REVOKED'
            WHEN NOT e.publishable THEN 'NO_PUBLICATION_GROUND' END AS flag
FROM propagation_task t
JOIN exemplar_snapshot e ON e.id = t.exemplar_id
LEFT JOIN recognition r ON r.exemplar_id = t.exemplar_id AND r.approval_no = t.approval_no
LEFT JOIN column_slot_item i ON i.task_id = t.id
LEFT JOIN column_slot s ON s.id = i.slot_id
WHERE t.kind = 'PROPAGATION' AND t.status = 'PUBLISHED'
UNION ALL
SELECT i.id, 'SLOT', m.channel_id, s.column_id, s.id, NULL, i.exemplar_id, i.title, NULL, s.day,
       CASE WHEN e.status <> 'APPROVED' THEN 'REVOKED' WHEN NOT e.publishable THEN 'NO_PUBLICATION_GROUND' END
FROM column_slot_item i
JOIN column_slot s ON s.id = i.slot_id
JOIN media_column m ON m.id = s.column_id
LEFT JOIN exemplar_snapshot e ON e.id = i.exemplar_id
LEFT JOIN propagation_task t ON t.id = i.task_id
WHERE s.status = 'FILLED' AND (t.id IS NULL OR t.status <> 'PUBLISHED');
CREATE INDEX propagation_task_published_day
    ON propagation_task (((published_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date), id)
    WHERE kind = 'PROPAGATION' AND status = 'PUBLISHED';

-- The months of a column as they stand, and as they were told last.
CREATE VIEW column_month AS
SELECT column_id, month, sum(slots)::int AS slots, sum(filled)::int AS filled, sum(skipped)::int AS skipped,
       sum(items)::int AS items, sum(minutes) AS minutes, sum(flagged)::int AS flagged
FROM (
    SELECT s.column_id, date_trunc('month', s.day)::date AS month, count(*) AS slots,
           count(*) FILTER (WHERE s.status = 'FILLED') AS filled, count(*) FILTER (WHERE s.status = 'SKIPPED') AS skipped,
           0::bigint AS items, 0::numeric AS minutes, 0::bigint AS flagged
    FROM column_slot s GROUP BY 1, 2
    UNION ALL
    SELECT p.column_id, date_trunc('month', p.day)::date, 0, 0, 0, count(*), coalesce(sum(p.minutes), 0),
           count(*) FILTER (WHERE p.flag IS NOT NULL)
    FROM counted_publication p WHERE p.column_id IS NOT NULL GROUP BY 1, 2
) parts GROUP BY column_id, month;

CREATE TABLE column_month_told (
    column_id uuid    NOT NULL REFERENCES media_column,
    month     date    NOT NULL,
    slots     int     NOT NULL,
    filled    int     NOT NULL,
    skipped   int     NOT NULL,
    items     int     NOT NULL,
    minutes   numeric NOT NULL,
    flagged   int     NOT NULL,
    PRIMARY KEY (column_id, month)
);

-- How many days ahead slots are made, and how many ahead an empty one raises the alarm: dated like the other thresholds.
ALTER TABLE escalation_threshold DROP CONSTRAINT escalation_threshold_stage_check;
ALTER TABLE escalation_threshold ADD CONSTRAINT escalation_threshold_stage_check
    CHECK (stage IN ('REMINDER', 'BOARD', 'COLUMN_SLOTS', 'COLUMN_GAP'));
INSERT INTO escalation_threshold (id, version, stage, days, source, created_at) VALUES
    ('00000000-0000-5000-8000-000000000003', 1, 'COLUMN_SLOTS', 60, 'Quy ước ban đầu của hệ thống (ADR 0031)', '2026-11-29T00:00:00Z'),
    ('00000000-0000-5000-8000-000000000004', 1, 'COLUMN_GAP', 7, 'Quy ước ban đầu của hệ thống (ADR 0031)', '2026-11-29T00:00:00Z');
