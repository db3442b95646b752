-- Tables that every service has: outbox, inbox, quarantine, idempotency, audit.

CREATE TABLE outbox (
    event_id          uuid        PRIMARY KEY,           -- stable across resends: the consumers' dedup key
    topic             text        NOT NULL,
    aggregate_type    text        NOT NULL,
    aggregate_id      uuid        NOT NULL,
    aggregate_version bigint      NOT NULL CHECK (aggregate_version > 0),
    event_type        text        NOT NULL,
    schema_version    int         NOT NULL,
    payload           jsonb       NOT NULL,
    headers           jsonb       NOT NULL,
    occurred_at       timestamptz NOT NULL,
    published_at      timestamptz,
    attempts          int         NOT NULL DEFAULT 0,
    next_attempt_at   timestamptz NOT NULL DEFAULT now(),
    last_error        text,
    UNIQUE (aggregate_id, aggregate_version)
);
CREATE INDEX outbox_head ON outbox (aggregate_id, aggregate_version) WHERE published_at IS NULL;
CREATE INDEX outbox_due ON outbox (next_attempt_at) WHERE published_at IS NULL;
CREATE INDEX outbox_published ON outbox (published_at) WHERE published_at IS NOT NULL;

-- Attached to every announced aggregate as a deferred constraint trigger: no version without its event.
CREATE FUNCTION require_outbox_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.version = OLD.version THEN
        RAISE EXCEPTION '% % changed without a new version', TG_TABLE_NAME, NEW.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM outbox o WHERE o.aggregate_id = NEW.id AND o.aggregate_version = NEW.version) THEN
        RAISE EXCEPTION '% % version % has no outbox row', TG_TABLE_NAME, NEW.id, NEW.version USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$;

CREATE TABLE inbox (
    consumer    text        NOT NULL,
    generation  int         NOT NULL,
    event_id    uuid        NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, generation, event_id)
);
CREATE INDEX inbox_received ON inbox (received_at);

CREATE TABLE quarantine (
    id            uuid        PRIMARY KEY,
    consumer      text        NOT NULL,
    topic         text        NOT NULL,
    partition     int         NOT NULL,
    record_offset bigint      NOT NULL,
    record_key    bytea,
    record_value  bytea,
    headers       jsonb       NOT NULL,
    reason        text        NOT NULL,
    detail        text        NOT NULL,
    held_at       timestamptz NOT NULL,
    status        text        NOT NULL CHECK (status IN ('HELD', 'RETRIED', 'DISCARDED')),
    resolved_at   timestamptz,
    resolved_by   text,
    resolution    text,
    UNIQUE (consumer, topic, partition, record_offset)
);
CREATE INDEX quarantine_status ON quarantine (status, held_at, id);

CREATE TABLE idempotency (
    principal   text        NOT NULL,
    route       text        NOT NULL,
    key         text        NOT NULL,
    fingerprint bytea       NOT NULL,
    authority   bytea       NOT NULL,
    created_at  timestamptz NOT NULL,
    status      int,
    headers     jsonb,
    body        text,
    PRIMARY KEY (principal, route, key)
);
CREATE INDEX idempotency_created ON idempotency (created_at);

CREATE TABLE audit_line (
    aggregate_type text        NOT NULL,
    aggregate_id   uuid        NOT NULL,
    seq            bigint      NOT NULL CHECK (seq > 0),
    at             timestamptz NOT NULL,
    actor          text        NOT NULL,
    action         text        NOT NULL,
    reason         text,
    changed        text[]      NOT NULL,                 -- names of the fields, never their values
    trace_id       text,
    previous_hash  bytea       NOT NULL,
    hash           bytea       NOT NULL,
    PRIMARY KEY (aggregate_id, seq)
);
REVOKE UPDATE, DELETE, TRUNCATE ON audit_line FROM ${runtimeRole};
