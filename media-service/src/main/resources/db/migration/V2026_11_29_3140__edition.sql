-- Editions (ấn phẩm): what belongs in them, the profiles as they were fetched, the files, and what was recalled (docs/adr/0035).
CREATE TABLE edition (
    id             uuid        PRIMARY KEY,
    version        bigint      NOT NULL,
    status         text        NOT NULL CHECK (status IN ('DRAFT', 'ASSEMBLING', 'ASSEMBLED', 'FROZEN', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN', 'DISCARDED')),
    title          text        NOT NULL,
    year           int         NOT NULL,
    content        jsonb       NOT NULL,
    revision       int         NOT NULL CHECK (revision >= 0),
    created_by     text        NOT NULL,
    created_at     timestamptz NOT NULL,
    frozen_by      text,
    frozen_at      timestamptz,
    published_by   text,
    published_at   timestamptz,
    closed_at      timestamptz,
    closing_reason text,
    replaced_by    uuid        REFERENCES edition,
    CHECK ((frozen_at IS NULL) = (revision = 0)),
    CHECK ((status = 'SUPERSEDED') = (replaced_by IS NOT NULL))
);
CREATE INDEX edition_status ON edition (status, id DESC);
CREATE INDEX edition_year ON edition (year, id DESC);
CREATE CONSTRAINT TRIGGER edition_announced AFTER INSERT OR UPDATE ON edition
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_outbox_row();

-- Who was chosen. The ordinal is the order of the choice, the position the number in the frozen book.
CREATE TABLE edition_item (
    edition_id       uuid        NOT NULL REFERENCES edition,
    exemplar_id      uuid        NOT NULL,
    ordinal          int         NOT NULL,
    position         int,
    picked           boolean     NOT NULL,
    state            text        NOT NULL CHECK (state IN ('WAITING', 'FETCHED', 'LEFT_OUT')),
    exemplar_version bigint,
    profile_sha256   text        CHECK (profile_sha256 ~ '^[0-9a-f]{64}$'),
    photos           int         NOT NULL DEFAULT 0,
    photos_left_out  int         NOT NULL DEFAULT 0,
    fault            text,
    tries            int         NOT NULL,
    next_try_at      timestamptz,          -- when the source is asked (again)
    PRIMARY KEY (edition_id, exemplar_id),
    UNIQUE (edition_id, ordinal),
    CHECK ((state = 'FETCHED') = (profile_sha256 IS NOT NULL))
);
CREATE INDEX edition_item_exemplar ON edition_item (exemplar_id);
CREATE INDEX edition_item_due ON edition_item (next_try_at) WHERE next_try_at IS NOT NULL;

-- A profile as it was fetched, and its photos; taken away as soon as the profile is recalled.
CREATE TABLE edition_profile (
    sha256      text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    exemplar_id uuid        NOT NULL,
    version     bigint      NOT NULL,
    text        text        NOT NULL,
    fetched_at  timestamptz NOT NULL,
    PRIMARY KEY (exemplar_id, sha256)
);
CREATE TABLE edition_photo (
    exemplar_id uuid  NOT NULL,
    sha256      text  NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    bytes       bytea NOT NULL,
    fetched_at  timestamptz NOT NULL,
    PRIMARY KEY (exemplar_id, sha256)
);

-- Each revision of a frozen edition, and its files; the parts of files that are not served any more are taken away.
CREATE TABLE edition_revision (
    edition_id  uuid        NOT NULL REFERENCES edition,
    revision    int         NOT NULL CHECK (revision > 0),
    made_at     timestamptz NOT NULL,
    state       text        NOT NULL CHECK (state IN ('QUEUED', 'PRODUCED', 'REPLACED')),
    tries       int         NOT NULL,
    next_try_at timestamptz,
    fault       text,
    produced_at timestamptz,
    PRIMARY KEY (edition_id, revision),
    CHECK ((state = 'QUEUED') = (next_try_at IS NOT NULL))
);
CREATE INDEX edition_revision_due ON edition_revision (next_try_at) WHERE next_try_at IS NOT NULL;
CREATE TABLE edition_file (
    edition_id uuid   NOT NULL,
    revision   int    NOT NULL,
    format     text   NOT NULL CHECK (format IN ('EPUB', 'PDF')),
    sha256     text   NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint NOT NULL,
    PRIMARY KEY (edition_id, revision, format),
    FOREIGN KEY (edition_id, revision) REFERENCES edition_revision
);
CREATE TABLE edition_file_part (
    edition_id uuid  NOT NULL,
    revision   int   NOT NULL,
    format     text  NOT NULL,
    number     int   NOT NULL,
    bytes      bytea NOT NULL,
    PRIMARY KEY (edition_id, revision, format, number),
    FOREIGN KEY (edition_id, revision, format) REFERENCES edition_file
);

-- What a frozen edition has lost: a page, or only its photos. Names nobody.
CREATE TABLE edition_recall (
    edition_id  uuid        NOT NULL REFERENCES edition,
    exemplar_id uuid        NOT NULL,
    part        text        NOT NULL CHECK (part IN ('PAGE', 'PHOTOS')),
    position    int         NOT NULL,
    reason      text        NOT NULL,
    revision    int         NOT NULL,       -- the first without it
    at          timestamptz NOT NULL,
    PRIMARY KEY (edition_id, exemplar_id, part)
);

-- The emulation year, by which editions choose; recognitions told before have that of their day.
ALTER TABLE recognition ADD COLUMN year int;
UPDATE recognition SET year = extract(year FROM approved_on)::int;
