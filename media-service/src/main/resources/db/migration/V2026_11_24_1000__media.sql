CREATE TABLE outlet (
    id         uuid PRIMARY KEY,
    code       text NOT NULL UNIQUE,
    name       text NOT NULL,
    short_name text NOT NULL,
    version    bigint NOT NULL,
    valid_from date,
    valid_to   date
);

CREATE TABLE channel (
    id   uuid PRIMARY KEY,
    code text NOT NULL UNIQUE,
    name text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('PRINT', 'ONLINE', 'RADIO', 'TV'))
);

-- A channel has one owner at a time and may outlive it.
CREATE TABLE channel_owner (
    channel_id uuid NOT NULL REFERENCES channel,
    outlet_id  uuid NOT NULL REFERENCES outlet,
    valid_from date,
    valid_to   date,
    UNIQUE NULLS NOT DISTINCT (channel_id, valid_from),
    EXCLUDE USING gist (channel_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);

-- A channel with the outlet that owns it today, whose newsroom does its tasks.
CREATE VIEW channel_today AS
SELECT c.id, c.code, c.name, c.kind, w.outlet_id
FROM channel c
LEFT JOIN channel_owner w ON w.channel_id = c.id
    AND daterange(w.valid_from, w.valid_to, '[]') @> (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date;

CREATE TABLE propagation_rule (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    level        text        CHECK (level IN ('UNIT', 'COMMUNE', 'DISTRICT', 'PROVINCE')),
    subject_type text        CHECK (subject_type IN ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD')),
    sector       text,
    channel_ids  uuid[]      NOT NULL CHECK (cardinality(channel_ids) > 0),
    due_days     int         NOT NULL CHECK (due_days BETWEEN 1 AND 365),
    priority     int         NOT NULL CHECK (priority BETWEEN 1 AND 9),
    valid_from   date,
    valid_to     date,
    created_at   timestamptz NOT NULL
);

CREATE TABLE exemplar_snapshot (
    id            uuid        PRIMARY KEY,
    version       bigint      NOT NULL,
    status        text        NOT NULL,
    approval_no   int         NOT NULL,
    publishable   boolean     NOT NULL,
    embargo_until timestamptz,
    display_name  text        NOT NULL,
    subject_type  text        NOT NULL,
    unit_id       uuid        NOT NULL,
    sector        text        NOT NULL,
    headline      text
);
CREATE INDEX exemplar_snapshot_unit ON exemplar_snapshot (unit_id);

CREATE TABLE propagation_task (
    id                  uuid        PRIMARY KEY,
    version             bigint      NOT NULL,
    kind                text        NOT NULL CHECK (kind IN ('PROPAGATION', 'RETRACTION')),
    status              text        NOT NULL CHECK (status IN ('OPEN', 'ACCEPTED', 'IN_PRODUCTION', 'SCHEDULED', 'PUBLISHED', 'DECLINED', 'CANCELLED')),
    exemplar_id         uuid        NOT NULL REFERENCES exemplar_snapshot,
    exemplar_version    bigint      NOT NULL,
    approval_no         int         NOT NULL,
    channel_id          uuid        NOT NULL REFERENCES channel,
    channel_kind        text        NOT NULL,
    outlet_id           uuid        NOT NULL REFERENCES outlet,     -- owner of the channel when the task was made
    rule_id             uuid        REFERENCES propagation_rule,
    retracts            uuid        REFERENCES propagation_task,
    priority            int         NOT NULL,
    due_at              timestamptz NOT NULL,
    escalation          int         NOT NULL CHECK (escalation BETWEEN 0 AND 2),
    escalated_at        timestamptz,
    created_at          timestamptz NOT NULL,
    accepted_by         text,
    accepted_at         timestamptz,
    production_by       text,
    production_at       timestamptz,
    scheduled_at        timestamptz,
    planned_for         timestamptz,
    slot                text,
    published_at        timestamptz,
    publication_url     text,
    publication_issue   text,
    publication_minutes numeric(7, 2),
    programme           text,
    publication_note    text,
    closed_at           timestamptz,
    closing_reason      text,
    CHECK ((status = 'PUBLISHED') = (published_at IS NOT NULL)),
    -- One task set per exemplar, approval and channel.
    UNIQUE (exemplar_id, approval_no, channel_id, kind)
);
CREATE INDEX propagation_task_channel ON propagation_task (channel_id, id DESC);
CREATE INDEX propagation_task_status ON propagation_task (status, id DESC);
CREATE INDEX propagation_task_due ON propagation_task (due_at) WHERE status IN ('OPEN', 'ACCEPTED', 'IN_PRODUCTION', 'SCHEDULED');
CREATE CONSTRAINT TRIGGER propagation_task_announced AFTER INSERT OR UPDATE ON propagation_task
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_outbox_row();
