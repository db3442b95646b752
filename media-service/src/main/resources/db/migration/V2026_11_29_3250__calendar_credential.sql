-- With what a calendar program of a newsroom reads the schedule; the secret is kept as a slow hash (docs/adr/0032).
CREATE TABLE calendar_credential (
    id         uuid        PRIMARY KEY,
    version    bigint      NOT NULL,
    outlet_id  uuid        NOT NULL REFERENCES outlet,
    desk_id    uuid        REFERENCES desk,
    label      text        NOT NULL,
    salt       bytea       NOT NULL,
    iterations int         NOT NULL,
    hash       bytea       NOT NULL,
    issued_by  text        NOT NULL,
    issued_at  timestamptz NOT NULL,
    revoked_by text,
    revoked_at timestamptz,
    revocation text,
    CHECK ((revoked_at IS NULL) = (revocation IS NULL) AND (revoked_at IS NULL) = (revoked_by IS NULL))
);
CREATE INDEX calendar_credential_outlet ON calendar_credential (outlet_id, id DESC);
