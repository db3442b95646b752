-- What is told to one account, and how it wants to be told what waits for it.

CREATE TABLE notification (
    id             uuid        PRIMARY KEY,
    recipient      text        NOT NULL,
    kind           text        NOT NULL CHECK (kind IN ('DIGEST', 'WEBHOOK_DISABLED')),
    subject_id     uuid,
    reason         text,
    lines          jsonb       NOT NULL,
    created_at     timestamptz NOT NULL,
    read_at        timestamptz,
    mail_attempts  int         NOT NULL DEFAULT 0,
    mail_next_at   timestamptz                          -- absent: no mail, or sent, or given up
);
CREATE INDEX notification_recipient ON notification (recipient, id DESC);
CREATE INDEX notification_unread ON notification (recipient, id DESC) WHERE read_at IS NULL;
CREATE INDEX notification_mail ON notification (mail_next_at) WHERE mail_next_at IS NOT NULL;

CREATE TABLE notification_preference (
    account      text        PRIMARY KEY,
    version      bigint      NOT NULL,
    frequency    text        NOT NULL CHECK (frequency IN ('OFF', 'AT_ONCE', 'DAILY', 'WEEKLY')),
    email        text,
    name         text        NOT NULL,
    roles        text[]      NOT NULL,                  -- of the account when it chose; a digest shows no more than they allow
    unit_id      uuid,
    outlet_id    uuid,
    next_due_at  timestamptz,
    last_content text,
    CHECK ((frequency = 'OFF') = (next_due_at IS NULL))
);
CREATE INDEX notification_preference_due ON notification_preference (next_due_at) WHERE next_due_at IS NOT NULL;
