-- Consolidated reports (docs/adr/0046): a snapshot taken once and stored whole, its seal, its documents, and what went into it.
CREATE TABLE consolidated_report (
    id             uuid        PRIMARY KEY,
    version        bigint      NOT NULL,
    status         text        NOT NULL CHECK (status IN ('DRAFT', 'FINAL', 'SENT', 'SUPERSEDED', 'DISCARDED')),
    unit_id        uuid        NOT NULL,            -- the province, or the root of the tree that is consolidated
    year           int         NOT NULL,
    as_of          timestamptz NOT NULL,            -- the facts are those of this moment
    amends         uuid        REFERENCES consolidated_report,
    made_by        text        NOT NULL,
    made_at        timestamptz NOT NULL,
    signing        jsonb,                           -- number, date, place and signer of the document
    finalised_by   text,
    finalised_at   timestamptz,
    dispatch       jsonb,                           -- day and number of the letter to the Central Board
    sent_by        text,
    sent_at        timestamptz,
    superseded_by  uuid        REFERENCES consolidated_report,
    closed_at      timestamptz,
    closing_reason text,
    CHECK ((status IN ('DRAFT', 'DISCARDED')) = (finalised_at IS NULL)),
    CHECK ((status = 'SUPERSEDED') = (superseded_by IS NOT NULL)),
    CHECK (status <> 'SENT' OR sent_at IS NOT NULL)
);
CREATE INDEX consolidated_report_of_unit ON consolidated_report (unit_id, year, id DESC);
CREATE INDEX consolidated_report_of_year ON consolidated_report (year, id DESC);
CREATE INDEX consolidated_report_status ON consolidated_report (status, id DESC);
CREATE UNIQUE INDEX consolidated_report_valid ON consolidated_report (unit_id, year) WHERE status IN ('FINAL', 'SENT');

-- The numbers, computed once; text, so that its bytes stay what they are.
CREATE TABLE consolidated_snapshot (
    report_id uuid PRIMARY KEY REFERENCES consolidated_report,
    content   text NOT NULL,
    sha256    text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
CREATE TABLE consolidated_seal (
    report_id  uuid        PRIMARY KEY REFERENCES consolidated_report,
    content    text        NOT NULL,               -- the snapshot with its signing
    sha256     text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    signature  bytea       NOT NULL,               -- Ed25519 over the content in UTF-8
    key_id     text        NOT NULL,
    public_key text        NOT NULL,
    sealed_at  timestamptz NOT NULL
);
-- Which version of which report, and which recognitions, stand behind the numbers.
CREATE TABLE consolidated_input (
    report_id      uuid NOT NULL REFERENCES consolidated_report,
    unit_report_id uuid NOT NULL,
    version_no     int  NOT NULL,
    unit_id        uuid NOT NULL,
    checksum       text NOT NULL,
    PRIMARY KEY (report_id, unit_report_id)
);
CREATE TABLE consolidated_record (
    report_id   uuid NOT NULL REFERENCES consolidated_report,
    exemplar_id uuid NOT NULL,
    approval_no int  NOT NULL,
    subject_id  uuid NOT NULL,
    unit_id     uuid NOT NULL,
    level       text NOT NULL,
    PRIMARY KEY (report_id, exemplar_id, approval_no)
);
CREATE TABLE consolidated_document (
    report_id uuid        NOT NULL REFERENCES consolidated_report,
    stage     text        NOT NULL CHECK (stage IN ('DRAFT', 'FINAL')),
    format    text        NOT NULL CHECK (format IN ('DOCX', 'PDF', 'XLSX', 'CSV', 'JSON')),
    sha256    text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size      bigint      NOT NULL,
    made_at   timestamptz NOT NULL,
    PRIMARY KEY (report_id, stage, format)
);
CREATE TABLE consolidated_document_part (
    report_id uuid  NOT NULL,
    stage     text  NOT NULL,
    format    text  NOT NULL,
    number    int   NOT NULL,
    bytes     bytea NOT NULL,
    PRIMARY KEY (report_id, stage, format, number),
    FOREIGN KEY (report_id, stage, format) REFERENCES consolidated_document
);
REVOKE UPDATE, DELETE, TRUNCATE ON consolidated_snapshot, consolidated_seal, consolidated_input, consolidated_record,
    consolidated_document, consolidated_document_part FROM ${runtimeRole};
