-- The dated settings get what the API for them records: the document, and why one begins in the past.
ALTER TABLE public_opinion_rule
    ADD COLUMN document_number text,
    ADD COLUMN document_date date,
    ADD COLUMN reason text;
ALTER TABLE appraisal_setting
    ADD COLUMN remind_days int NOT NULL DEFAULT 1 CHECK (remind_days BETWEEN 0 AND 30),
    ADD COLUMN document_number text,
    ADD COLUMN document_date date,
    ADD COLUMN reason text;
ALTER TABLE claim_duty
    ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
    ADD COLUMN compulsory boolean NOT NULL DEFAULT true,
    ADD COLUMN document_number text,
    ADD COLUMN document_date date,
    ADD COLUMN reason text;

-- Each appraiser is reminded once before and once after the due day, however many servers look.
CREATE TABLE appraisal_reminder (
    id            uuid        PRIMARY KEY,
    assignment_id uuid        NOT NULL REFERENCES appraisal_assignment,
    kind          text        NOT NULL CHECK (kind IN ('NEAR_DUE', 'OVERDUE')),
    reminded_at   timestamptz NOT NULL,
    UNIQUE (assignment_id, kind)
);
CREATE INDEX appraisal_reminder_newest ON appraisal_reminder (reminded_at DESC, id DESC);
CREATE INDEX appraisal_reminder_kind ON appraisal_reminder (kind, reminded_at DESC, id DESC);
REVOKE UPDATE, DELETE, TRUNCATE ON appraisal_reminder FROM ${runtimeRole};
