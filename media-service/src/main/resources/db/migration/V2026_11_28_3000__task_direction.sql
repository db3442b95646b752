-- Who in a newsroom does a task, tasks that the board gives to another channel, corrections, and when to press (docs/adr/0030).
CREATE TABLE desk (
    id         uuid        PRIMARY KEY,
    version    bigint      NOT NULL,
    outlet_id  uuid        NOT NULL REFERENCES outlet,
    name       text        NOT NULL,
    created_at timestamptz NOT NULL,
    closed_at  timestamptz
);
CREATE UNIQUE INDEX desk_name ON desk (outlet_id, lower(name)) WHERE closed_at IS NULL;
CREATE INDEX desk_outlet ON desk (outlet_id, id);

ALTER TABLE propagation_task
    ADD COLUMN desk_id            uuid REFERENCES desk,
    ADD COLUMN assignee           text,
    ADD COLUMN assigned_by        text,
    ADD COLUMN assigned_at        timestamptz,
    ADD COLUMN moved_from         uuid REFERENCES channel,      -- the channel of the rule; absent: still the same
    ADD COLUMN reminded_at        timestamptz,
    ADD COLUMN closing_code       text,
    ADD COLUMN publication_sha256 text CHECK (publication_sha256 ~ '^[0-9a-f]{64}$'),
    ADD COLUMN recording          text,
    ADD COLUMN byline             text,
    ADD COLUMN published_by       text,
    ADD COLUMN corrected_at       timestamptz,
    ADD COLUMN correction_note    text;
UPDATE propagation_task SET closing_code = 'OTHER' WHERE status = 'DECLINED';
CREATE INDEX propagation_task_assignee ON propagation_task (assignee, id DESC) WHERE assignee IS NOT NULL;
CREATE INDEX propagation_task_desk ON propagation_task (desk_id, id DESC) WHERE desk_id IS NOT NULL;

-- How many days before the due day one is reminded, how many after it the board is told.
CREATE TABLE escalation_threshold (
    id         uuid        PRIMARY KEY,
    version    bigint      NOT NULL,
    stage      text        NOT NULL CHECK (stage IN ('REMINDER', 'BOARD')),
    days       int         NOT NULL CHECK (days BETWEEN 1 AND 60),
    valid_from date,
    valid_to   date,
    source     text        NOT NULL,
    created_at timestamptz NOT NULL,
    EXCLUDE USING gist (stage WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);
INSERT INTO escalation_threshold (id, version, stage, days, source, created_at) VALUES
    ('00000000-0000-5000-8000-000000000001', 1, 'REMINDER', 3, 'Quy ước ban đầu của hệ thống (ADR 0030)', '2026-11-28T00:00:00Z'),
    ('00000000-0000-5000-8000-000000000002', 1, 'BOARD', 5, 'Quy ước ban đầu của hệ thống (ADR 0030)', '2026-11-28T00:00:00Z');

-- Every recognition that has been told, for trials of rules and to see whether one is in force.
CREATE TABLE recognition (
    exemplar_id  uuid        NOT NULL REFERENCES exemplar_snapshot ON DELETE CASCADE,
    approval_no  int         NOT NULL,
    level        text        NOT NULL,
    approved_at  timestamptz NOT NULL,
    approved_on  date        NOT NULL,
    revoked      boolean     NOT NULL,
    PRIMARY KEY (exemplar_id, approval_no)
);
CREATE INDEX recognition_day ON recognition (approved_on, exemplar_id, approval_no);

ALTER TABLE propagation_rule
    ADD COLUMN calendar text NOT NULL DEFAULT 'CALENDAR' CHECK (calendar IN ('CALENDAR', 'WORKING'));
ALTER TABLE propagation_rule ALTER COLUMN calendar DROP DEFAULT;
