-- Imports of tables: a file is checked in full, then written in full or not at all (docs/adr/0022).
CREATE TABLE data_import (
    id                uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    kind              text        NOT NULL CHECK (kind IN ('UNITS', 'PAST_RECOGNITIONS')),
    status            text        NOT NULL CHECK (status IN ('UPLOADING', 'CHECKING', 'CHECKED', 'COMMITTING', 'COMMITTED', 'CANCELLED', 'FAILED')),
    file_name         text        NOT NULL,
    media_type        text        NOT NULL,
    size              bigint      NOT NULL CHECK (size > 0),
    sha256            text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    unit_id           uuid        REFERENCES unit,           -- whose rows may be in it; null: everybody's
    created_by        text        NOT NULL,
    created_by_name   text        NOT NULL,
    created_at        timestamptz NOT NULL,
    checked_at        timestamptz,
    committed_by      text,
    committed_by_name text,
    skip_errors       boolean     NOT NULL,
    finished_at       timestamptz,
    preview_token     text,
    stale             boolean     NOT NULL,
    CHECK (status <> 'CHECKED' OR preview_token IS NOT NULL)
);
CREATE INDEX data_import_unit ON data_import (unit_id, id DESC);
CREATE INDEX data_import_kind ON data_import (kind, id DESC);
CREATE INDEX data_import_status ON data_import (status, id DESC);

-- The file until it has been read: it may hold identity numbers, which are not kept.
CREATE TABLE import_part (
    import_id uuid  NOT NULL REFERENCES data_import ON DELETE CASCADE,
    number    int   NOT NULL,
    bytes     bytea NOT NULL,
    PRIMARY KEY (import_id, number)
);
ALTER TABLE import_part ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE import_row (
    import_id         uuid    NOT NULL REFERENCES data_import ON DELETE CASCADE,
    number            int     NOT NULL,
    outcome           text    NOT NULL CHECK (outcome IN ('NEW', 'MATCHED', 'ALREADY_RECORDED', 'DUPLICATE_IN_FILE', 'AMBIGUOUS', 'ERROR')),
    fixed             boolean NOT NULL,                      -- decided by the file alone
    faults            jsonb   NOT NULL,
    same_as           int,                                   -- the first row of the same subject
    target_id         uuid,                                  -- what it was matched to, or what it becomes
    new_id            uuid    NOT NULL,
    reasons           text[]  NOT NULL DEFAULT '{}',
    candidates        uuid[]  NOT NULL DEFAULT '{}',
    name              text,                                  -- from here on: gone once the import has ended
    spelling          text,
    search_key        text,
    person_key        text,
    word_key          text    GENERATED ALWAYS AS (words_in_order(search_key)) STORED,
    subject_type      text,
    birth_year        int,
    unit_id           uuid,
    subject_unit_id   uuid,
    identity_kind     text,
    identity_hash     bytea,
    identity_tail     text,
    organisation_code text,
    chosen_id         uuid,
    record_key        text,
    content           jsonb,
    PRIMARY KEY (import_id, number)
);
CREATE INDEX import_row_outcome ON import_row (import_id, outcome, number);
CREATE INDEX import_row_target ON import_row (target_id) WHERE target_id IS NOT NULL;
CREATE INDEX import_row_candidates ON import_row USING gin (candidates);

-- What was recognised before the system existed: told by an old dossier, never appraised here.
CREATE TABLE past_recognition (
    id              uuid        PRIMARY KEY,
    subject_id      uuid        NOT NULL REFERENCES subject,
    display_name    text        NOT NULL,
    year            int         NOT NULL,
    sector          text        REFERENCES sector,
    level           text        NOT NULL CHECK (level IN ('UNIT', 'COMMUNE', 'DISTRICT', 'PROVINCE', 'NATION')),
    unit_id         uuid        NOT NULL REFERENCES unit,    -- as it was then
    decision_number text        NOT NULL,
    decision_date   date,
    form            text        NOT NULL,
    summary         text,
    source          text,
    record_key      text        NOT NULL,
    import_id       uuid        NOT NULL REFERENCES data_import,
    row_number      int         NOT NULL,
    imported_by     text        NOT NULL,
    imported_at     timestamptz NOT NULL,
    UNIQUE (subject_id, record_key)
);
CREATE INDEX past_recognition_newest ON past_recognition (year DESC, id DESC);
CREATE INDEX past_recognition_unit ON past_recognition (unit_id, year DESC, id DESC);
CREATE INDEX past_recognition_subject ON past_recognition (subject_id, year DESC, id DESC);
CREATE INDEX past_recognition_sector ON past_recognition (sector, year DESC, id DESC);
CREATE INDEX past_recognition_level ON past_recognition (level, year DESC, id DESC);
CREATE INDEX past_recognition_import ON past_recognition (import_id, year DESC, id DESC);
