CREATE CONSTRAINT TRIGGER unit_announced AFTER INSERT OR UPDATE ON unit
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_outbox_row();

CREATE TABLE sector (
    code       text PRIMARY KEY,
    ordinal    int  NOT NULL,
    name_vi    text NOT NULL,
    name_en    text NOT NULL,
    focus_vi   text NOT NULL,
    section    text NOT NULL,
    valid_from date,
    valid_to   date
);

CREATE TABLE general_criterion (
    code       text PRIMARY KEY,
    ordinal    int  NOT NULL,
    name_vi    text NOT NULL,
    name_en    text NOT NULL,
    text_vi    text NOT NULL,
    section    text NOT NULL,
    valid_from date,
    valid_to   date
);

CREATE TABLE authority (
    level      text   NOT NULL,
    role       text   NOT NULL,
    unit_types text[] NOT NULL,
    valid_from date,
    valid_to   date,
    source     text   NOT NULL,
    UNIQUE NULLS NOT DISTINCT (level, role, valid_from)
);

CREATE TABLE subject (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    type         text        NOT NULL CHECK (type IN ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD')),
    display_name text        NOT NULL,
    search_key   text        NOT NULL,
    unit_id      uuid        NOT NULL REFERENCES unit,
    birth_year   int,
    member_count int,
    head_name    text,
    position     text,
    created_at   timestamptz NOT NULL
);
CREATE INDEX subject_unit ON subject (unit_id, id);
CREATE INDEX subject_search ON subject USING gin (search_key gin_trgm_ops);

CREATE TABLE nomination (
    id                  uuid        PRIMARY KEY,
    version             bigint      NOT NULL,
    status              text        NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'UNDER_APPRAISAL', 'RETURNED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    subject_id          uuid        NOT NULL REFERENCES subject,
    subject_type        text        NOT NULL,
    unit_id             uuid        NOT NULL REFERENCES unit,
    sector              text        NOT NULL REFERENCES sector,
    level               text        NOT NULL CHECK (level IN ('UNIT', 'COMMUNE', 'DISTRICT', 'PROVINCE')),
    year                int         NOT NULL,
    headline            text,
    summary             text,
    story               text,
    photos              jsonb       NOT NULL,
    justifications      jsonb       NOT NULL,
    publication_grounds jsonb       NOT NULL,
    created_by          text        NOT NULL,
    created_at          timestamptz NOT NULL,
    submitted_by        text,
    submitted_unit_id   uuid,
    submitted_at        timestamptz,
    decided_by          text,
    decided_at          timestamptz,
    decision_number     text,
    decision_date       date,
    decision_signer     text,
    exemplar_id         uuid,
    approval_no         int,
    CHECK ((status = 'APPROVED') = (exemplar_id IS NOT NULL AND approval_no IS NOT NULL AND decision_date IS NOT NULL))
);
CREATE INDEX nomination_newest ON nomination (created_at DESC, id DESC);
CREATE INDEX nomination_unit ON nomination (unit_id, created_at DESC, id DESC);
CREATE INDEX nomination_status ON nomination (status, created_at DESC, id DESC);
CREATE INDEX nomination_subject ON nomination (subject_id);
CREATE CONSTRAINT TRIGGER nomination_announced AFTER INSERT OR UPDATE ON nomination
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_outbox_row();

CREATE TABLE appraisal (
    nomination_id  uuid        NOT NULL REFERENCES nomination,
    appraiser      text        NOT NULL,
    appraiser_name text        NOT NULL,
    unit_id        uuid,
    at             timestamptz NOT NULL,
    recommendation text        NOT NULL CHECK (recommendation IN ('APPROVE', 'REJECT', 'RETURN')),
    comment        text        NOT NULL,
    findings       jsonb       NOT NULL,
    PRIMARY KEY (nomination_id, appraiser)
);
