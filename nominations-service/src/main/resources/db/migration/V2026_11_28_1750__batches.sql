-- Bulk steps on nominations: what a preview has said of each, and what became of it (docs/adr/0021).
CREATE TABLE nomination_batch (
    id          uuid        PRIMARY KEY,
    action      text        NOT NULL CHECK (action IN ('RETURN', 'REJECTION', 'WITHDRAWAL')),
    reason      text        NOT NULL,
    created_by  text        NOT NULL,
    created_at  timestamptz NOT NULL
);
CREATE TABLE nomination_batch_item (
    batch_id      uuid   NOT NULL REFERENCES nomination_batch,
    ordinal       int    NOT NULL,
    nomination_id uuid   NOT NULL,
    version       bigint,
    outcome       text   NOT NULL CHECK (outcome IN ('WOULD_SUCCEED', 'REFUSED', 'DONE', 'FAILED')),
    code          text,
    PRIMARY KEY (batch_id, ordinal),
    UNIQUE (batch_id, nomination_id),
    CHECK ((outcome IN ('REFUSED', 'FAILED')) = (code IS NOT NULL))
);
