-- Bulk steps on tasks: what a preview has said of each, and what became of it (docs/adr/0021, 0030).
CREATE TABLE task_batch (
    id         uuid        PRIMARY KEY,
    action     text        NOT NULL CHECK (action IN ('ACCEPTANCE', 'ASSIGNMENT', 'DECLINE')),
    reason     text,
    code       text,
    desk_id    uuid,
    assignee   text,
    created_by text        NOT NULL,
    created_at timestamptz NOT NULL,
    CHECK (action <> 'DECLINE' OR reason IS NOT NULL)
);
CREATE TABLE task_batch_item (
    batch_id uuid   NOT NULL REFERENCES task_batch,
    ordinal  int    NOT NULL,
    task_id  uuid   NOT NULL,
    version  bigint,
    outcome  text   NOT NULL CHECK (outcome IN ('WOULD_SUCCEED', 'REFUSED', 'DONE', 'FAILED')),
    code     text,
    PRIMARY KEY (batch_id, ordinal),
    UNIQUE (batch_id, task_id),
    CHECK ((outcome IN ('REFUSED', 'FAILED')) = (code IS NOT NULL))
);
