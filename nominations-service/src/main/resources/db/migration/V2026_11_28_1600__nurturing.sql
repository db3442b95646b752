-- Nurturing of new factors and follow-up of exemplars (plan IV.2, "Phát hiện, xây dựng, bồi dưỡng điển hình tiên tiến").
CREATE TABLE nurturing_plan (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    status          text        NOT NULL CHECK (status IN ('DISCOVERED', 'NURTURED', 'READY', 'NOMINATED', 'CLOSED')),
    subject_id      uuid        NOT NULL REFERENCES subject,
    unit_id         uuid        NOT NULL REFERENCES unit,
    sector          text        NOT NULL REFERENCES sector,
    found_through   text        NOT NULL,
    found_how       text        NOT NULL,
    found_on        date        NOT NULL,
    goal            text        NOT NULL CHECK (goal IN ('UNIT', 'COMMUNE', 'DISTRICT', 'PROVINCE', 'NATION')),
    strengths       text[]      NOT NULL,
    weaknesses      jsonb       NOT NULL,
    milestones      jsonb       NOT NULL,
    support         jsonb       NOT NULL,
    nominations     uuid[]      NOT NULL,
    closed_on       date,
    created_at      timestamptz NOT NULL,
    CHECK ((status = 'CLOSED') = (closed_on IS NOT NULL))
);
-- A subject is nurtured by one plan at a time.
CREATE UNIQUE INDEX nurturing_plan_open ON nurturing_plan (subject_id) WHERE status <> 'CLOSED';
CREATE INDEX nurturing_plan_subject ON nurturing_plan (subject_id, id DESC);
CREATE INDEX nurturing_plan_unit ON nurturing_plan (unit_id, id DESC);
CREATE INDEX nurturing_plan_status ON nurturing_plan (status, id DESC);
CREATE INDEX nurturing_plan_sector ON nurturing_plan (sector, id DESC);

CREATE TABLE nurturing_check (
    plan_id    uuid        NOT NULL REFERENCES nurturing_plan,
    year       int         NOT NULL,
    findings   text        NOT NULL,
    next_steps text        NOT NULL,
    checked_by text        NOT NULL,
    checked_at timestamptz NOT NULL,
    PRIMARY KEY (plan_id, year)
);
