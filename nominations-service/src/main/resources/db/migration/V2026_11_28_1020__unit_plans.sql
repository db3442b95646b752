-- What each unit plans for a year to find, publicise and honour exemplars (plan II.2).
CREATE TABLE unit_plan (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    status          text        NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'RETURNED')),
    unit_id         uuid        NOT NULL REFERENCES unit,
    year            int         NOT NULL,
    title           text        NOT NULL,
    document        jsonb,
    honouring_forms text[]      NOT NULL,
    honouring       text,
    targets         text,
    attachments     jsonb       NOT NULL,
    brought_by      text[]      NOT NULL,
    created_at      timestamptz NOT NULL,
    submitted_at    timestamptz,
    judged_by       text,
    judged_at       timestamptz,
    CONSTRAINT unit_plan_one_a_year UNIQUE (unit_id, year),
    CHECK (status <> 'ACCEPTED' OR (judged_at IS NOT NULL AND document IS NOT NULL))
);
CREATE INDEX unit_plan_newest ON unit_plan (created_at DESC, id DESC);
CREATE INDEX unit_plan_unit ON unit_plan (unit_id, created_at DESC, id DESC);
CREATE INDEX unit_plan_year ON unit_plan (year, created_at DESC, id DESC);
CREATE INDEX unit_plan_status ON unit_plan (status, created_at DESC, id DESC);
