-- Difficulties and requests to amend the plan (V.2, last paragraph): from a unit to the office, which answers or submits
-- them to the People's Committee.

CREATE TABLE amendment_submission (
    id              uuid        PRIMARY KEY,
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    summary         text        NOT NULL,
    submitted_by    text        NOT NULL,
    submitted_at    timestamptz NOT NULL
);
CREATE INDEX amendment_submission_newest ON amendment_submission (submitted_at DESC, id DESC);
REVOKE UPDATE, DELETE, TRUNCATE ON amendment_submission FROM ${runtimeRole};

CREATE TABLE amendment_request (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    status          text        NOT NULL CHECK (status IN
        ('DRAFT', 'SENT', 'ANSWERED', 'FORWARDED', 'DECIDED', 'WITHDRAWN')),
    kind            text        NOT NULL CHECK (kind IN ('DIFFICULTY', 'AMENDMENT')),
    unit_id         uuid        NOT NULL,
    plan_code       text        NOT NULL,
    clause          text,                                -- own key of the clause; absent: of none in particular
    title           text        NOT NULL,
    situation       text,
    proposal        text,
    document_number text,
    document_date   date,
    brought_by      text[]      NOT NULL,
    created_at      timestamptz NOT NULL,
    sent_at         timestamptz,
    answer          jsonb,
    submission_id   uuid        REFERENCES amendment_submission,
    decision        jsonb,
    plan_version_id uuid,
    closed_at       timestamptz,
    CHECK (status IN ('DRAFT', 'WITHDRAWN') OR sent_at IS NOT NULL),
    CHECK ((status = 'ANSWERED') = (answer IS NOT NULL)),
    CHECK (status NOT IN ('FORWARDED', 'DECIDED') OR submission_id IS NOT NULL),
    CHECK ((status = 'DECIDED') = (decision IS NOT NULL)),
    CHECK (plan_version_id IS NULL OR status = 'DECIDED'),
    CHECK ((status IN ('ANSWERED', 'DECIDED', 'WITHDRAWN')) = (closed_at IS NOT NULL))
);
CREATE INDEX amendment_request_newest ON amendment_request (created_at DESC, id DESC);
CREATE INDEX amendment_request_unit ON amendment_request (unit_id, created_at DESC, id DESC);
CREATE INDEX amendment_request_clause ON amendment_request (clause, created_at DESC, id DESC);
CREATE INDEX amendment_request_status ON amendment_request (status, created_at DESC, id DESC);
CREATE INDEX amendment_request_submission ON amendment_request (submission_id) WHERE submission_id IS NOT NULL;
