-- Attachments of nominations; each content is kept once, in parts, under its SHA-256 (docs/adr/0021).
CREATE TABLE content (
    sha256 text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
CREATE TABLE content_part (
    sha256 text  NOT NULL REFERENCES content ON DELETE CASCADE,
    number int   NOT NULL,
    bytes  bytea NOT NULL,
    PRIMARY KEY (sha256, number)
);
-- Photographs and PDF are compressed already.
ALTER TABLE content_part ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE attachment (
    id            uuid        PRIMARY KEY,
    version       bigint      NOT NULL,
    nomination_id uuid        NOT NULL REFERENCES nomination,
    status        text        NOT NULL CHECK (status IN ('UPLOADING', 'STORED')),
    file_name     text        NOT NULL,
    kind          text        NOT NULL,
    size          bigint      NOT NULL CHECK (size > 0),
    sha256        text        NOT NULL,
    content       text        REFERENCES content,
    rights        text        NOT NULL,
    credit        text,
    alt_text      text,
    created_by    text        NOT NULL,
    created_at    timestamptz NOT NULL,
    CHECK ((status = 'STORED') = (content IS NOT NULL))
);
CREATE INDEX attachment_nomination ON attachment (nomination_id, id);
CREATE INDEX attachment_content ON attachment (content);
CREATE INDEX attachment_uploading ON attachment (created_at) WHERE status = 'UPLOADING';

CREATE TABLE attachment_part (
    attachment_id uuid  NOT NULL REFERENCES attachment ON DELETE CASCADE,
    number        int   NOT NULL,
    bytes         bytea NOT NULL,
    PRIMARY KEY (attachment_id, number)
);
ALTER TABLE attachment_part ALTER COLUMN bytes SET STORAGE EXTERNAL;
