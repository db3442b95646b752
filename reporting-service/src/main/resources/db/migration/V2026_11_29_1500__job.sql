-- Long work (docs/adr/0045): ordered by a person, done in the background by whichever process has room.
CREATE TABLE job (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    kind            text        NOT NULL,
    subject_id      uuid,                          -- what it works on; at most one open job of a kind for each
    parameters      jsonb       NOT NULL,
    status          text        NOT NULL CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    created_by      text        NOT NULL,
    created_by_name text        NOT NULL,
    created_at      timestamptz NOT NULL,
    started_at      timestamptz,
    ended_at        timestamptz,
    attempts        int         NOT NULL,
    done            bigint      NOT NULL CHECK (done >= 0),
    total           bigint      CHECK (total >= 0), -- absent until the work knows how much there is
    result          text,
    failure         jsonb,
    holder          uuid,                          -- the run that has it
    free_at         timestamptz,                   -- when a process may take it: a running one when its lease has run out
    CHECK ((status IN ('DONE', 'FAILED', 'CANCELLED')) = (ended_at IS NOT NULL)),
    CHECK ((status IN ('QUEUED', 'RUNNING')) = (free_at IS NOT NULL)),
    CHECK ((status = 'RUNNING') = (holder IS NOT NULL)),
    CHECK ((status = 'FAILED') = (failure IS NOT NULL))
);
CREATE INDEX job_free ON job (free_at, id) WHERE status IN ('QUEUED', 'RUNNING');
CREATE UNIQUE INDEX job_open ON job (kind, subject_id) WHERE status IN ('QUEUED', 'RUNNING');
CREATE INDEX job_of_person ON job (created_by, id DESC);
CREATE INDEX job_by_status ON job (status, id DESC);
CREATE INDEX job_by_kind ON job (kind, id DESC);
