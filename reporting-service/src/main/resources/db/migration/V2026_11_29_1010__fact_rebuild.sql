-- When the stored snapshot was told, and rebuilds of the facts from the topics.

DO $$
DECLARE
    store text;
BEGIN
    FOR store IN
        SELECT relname FROM pg_class
        WHERE relkind = 'p' AND relname LIKE '%\_store' AND relname <> 'recognition_store' AND relnamespace = 'public'::regnamespace
    LOOP
        EXECUTE format('ALTER TABLE %I ADD COLUMN told_at timestamptz', store);
    END LOOP;
END $$;

CREATE TABLE fact_rebuild (
    id                uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    status            text        NOT NULL CHECK (status IN ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    requested_by      text        NOT NULL,
    requested_by_name text        NOT NULL,
    requested_at      timestamptz NOT NULL,
    started_at        timestamptz,
    finished_at       timestamptz,
    run_no            int         NOT NULL,             -- how often it has begun; raised, it locks out whoever ran it before
    failure           text,
    generation        int,                              -- the number of the generation that it became
    phase             text,
    alive_at          timestamptz,                      -- whoever runs it has said so then
    reading_millis    bigint      NOT NULL DEFAULT 0
);
-- Never two at once, however many replicas there are.
CREATE UNIQUE INDEX fact_rebuild_open ON fact_rebuild ((true)) WHERE status IN ('WAITING', 'RUNNING');

CREATE TABLE fact_rebuild_topic (
    rebuild_id uuid   NOT NULL REFERENCES fact_rebuild,
    topic      text   NOT NULL,
    to_read    bigint NOT NULL,
    read       bigint NOT NULL,
    refused    bigint NOT NULL,
    differing  bigint NOT NULL DEFAULT 0,
    lacking    bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (rebuild_id, topic)
);

-- What is not the same: names of columns only, never what stood in them.
CREATE TABLE fact_rebuild_difference (
    rebuild_id     uuid   NOT NULL REFERENCES fact_rebuild,
    topic          text   NOT NULL,
    aggregate_id   uuid   NOT NULL,
    kind           text   NOT NULL CHECK (kind IN ('DIFFERING', 'LACKING')),
    version_before bigint NOT NULL,
    version_after  bigint,
    columns        text[] NOT NULL,
    PRIMARY KEY (rebuild_id, topic, aggregate_id)
);
