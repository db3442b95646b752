CREATE TABLE exemplar (
    id                   uuid        PRIMARY KEY,
    version              bigint      NOT NULL,
    status               text        NOT NULL CHECK (status IN ('APPROVED', 'REVOKED')),
    approval_no          int         NOT NULL CHECK (approval_no > 0),
    subject_id           uuid        NOT NULL UNIQUE REFERENCES subject,
    subject_type         text        NOT NULL,
    display_name         text        NOT NULL,
    unit_id              uuid        NOT NULL REFERENCES unit,
    sector               text        NOT NULL REFERENCES sector,
    publishable          boolean     NOT NULL,
    embargo_until        timestamptz,
    headline             text        NOT NULL,
    summary              text        NOT NULL,
    story                text,
    photos               jsonb       NOT NULL,
    profile_revision     int         NOT NULL,
    profile_corrected_at timestamptz,
    grounds              jsonb       NOT NULL,
    published_from       timestamptz NOT NULL,
    updated_at           timestamptz NOT NULL,
    withdrawn_at         timestamptz,
    withdrawal_reason    text
);
-- The feed: one page of a sector, newest first, is one index range.
CREATE INDEX exemplar_feed ON exemplar (published_from DESC, id DESC) WHERE status = 'APPROVED' AND publishable;
CREATE INDEX exemplar_feed_sector ON exemplar (sector, published_from DESC, id DESC) WHERE status = 'APPROVED' AND publishable;
CREATE INDEX exemplar_unit ON exemplar (unit_id, id DESC);
CREATE INDEX exemplar_embargo ON exemplar (embargo_until) WHERE embargo_until IS NOT NULL;
CREATE CONSTRAINT TRIGGER exemplar_announced AFTER INSERT OR UPDATE ON exemplar
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_outbox_row();

CREATE TABLE recognition (
    exemplar_id          uuid        NOT NULL REFERENCES exemplar,
    approval_no          int         NOT NULL,
    nomination_id        uuid        NOT NULL,
    level                text        NOT NULL,
    year                 int         NOT NULL,
    unit_id              uuid        NOT NULL,
    decision_number      text        NOT NULL,
    decision_date        date        NOT NULL,
    decision_signer      text        NOT NULL,
    approved_at          timestamptz NOT NULL,
    revoked_at           timestamptz,
    revocation_reason    text,
    revocation_number    text,
    revocation_date      date,
    revocation_signer    text,
    revocation_effective date,
    revoked_by           text,
    revocation_note      text,
    PRIMARY KEY (exemplar_id, approval_no)
);
CREATE INDEX recognition_level ON recognition (level, year, exemplar_id);
CREATE INDEX recognition_unit ON recognition (unit_id, exemplar_id);

-- The changes feed (docs/adr/0007): a position is given out after commit, and not before visible_at.
CREATE TABLE profile_change (
    change_id  uuid        PRIMARY KEY,
    profile_id uuid        NOT NULL REFERENCES exemplar,
    at         timestamptz NOT NULL,
    visible_at timestamptz NOT NULL,
    position   bigint      UNIQUE
);
CREATE INDEX profile_change_waiting ON profile_change (visible_at) WHERE position IS NULL;
CREATE SEQUENCE profile_position;

CREATE TABLE propagation_fact (
    task_id      uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    exemplar_id  uuid        NOT NULL,
    approval_no  int         NOT NULL,
    kind         text        NOT NULL,
    channel_kind text        NOT NULL,
    status       text        NOT NULL,
    published_at timestamptz,
    url          text,
    minutes      numeric
);
CREATE INDEX propagation_fact_exemplar ON propagation_fact (exemplar_id, approval_no);
CREATE INDEX recognition_approved ON recognition (approved_at) WHERE revoked_at IS NULL;
