-- Comments on a nomination, among those who judge it or with the nominating side; none is ever changed.
CREATE TABLE nomination_comment (
    id            uuid        PRIMARY KEY,
    nomination_id uuid        NOT NULL REFERENCES nomination,
    visibility    text        NOT NULL CHECK (visibility IN ('INTERNAL', 'NOMINATING_SIDE')),
    text          text        NOT NULL,
    author        text        NOT NULL,
    author_name   text        NOT NULL,
    at            timestamptz NOT NULL
);
CREATE INDEX nomination_comment_newest ON nomination_comment (nomination_id, id DESC);
CREATE INDEX nomination_comment_open ON nomination_comment (nomination_id, id DESC) WHERE visibility = 'NOMINATING_SIDE';
