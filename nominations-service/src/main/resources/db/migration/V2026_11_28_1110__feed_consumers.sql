-- Newsrooms that read the feed with credentials of their own, what they fetched last, and what each has been told of
-- each profile (docs/adr/0015).
CREATE TABLE feed_consumer (
    id            uuid        PRIMARY KEY,
    version       bigint      NOT NULL,
    status        text        NOT NULL CHECK (status IN ('ACTIVE', 'SUSPENDED', 'CLOSED')),
    outlet_name   text        NOT NULL,
    contact_name  text        NOT NULL,
    contact_email text        NOT NULL,
    sector        text        REFERENCES sector,
    unit_id       uuid        REFERENCES unit,
    created_at    timestamptz NOT NULL
);
CREATE INDEX feed_consumer_status ON feed_consumer (status, id DESC);

-- No secret is stored, only what it takes to recognise one.
CREATE TABLE feed_credential (
    id          uuid        PRIMARY KEY,
    consumer_id uuid        NOT NULL REFERENCES feed_consumer,
    kind        text        NOT NULL CHECK (kind IN ('BASIC', 'URL_TOKEN')),
    salt        bytea       NOT NULL,
    iterations  int         NOT NULL,
    hash        bytea       NOT NULL,
    issued_at   timestamptz NOT NULL,
    revoked_at  timestamptz
);
CREATE INDEX feed_credential_consumer ON feed_credential (consumer_id);

CREATE TABLE feed_fetch (
    consumer_id uuid        PRIMARY KEY REFERENCES feed_consumer,
    position    bigint      NOT NULL,
    fetched_at  timestamptz NOT NULL,
    format      text        NOT NULL
);

CREATE TABLE feed_receipt (
    consumer_id uuid        NOT NULL REFERENCES feed_consumer,
    profile_id  uuid        NOT NULL REFERENCES exemplar,
    position    bigint      NOT NULL,
    shown       boolean     NOT NULL,
    shown_at    timestamptz,
    removed_at  timestamptz,
    PRIMARY KEY (consumer_id, profile_id)
);
CREATE INDEX feed_receipt_profile ON feed_receipt (profile_id, consumer_id);
