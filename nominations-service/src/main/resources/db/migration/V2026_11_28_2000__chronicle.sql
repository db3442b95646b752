-- What has become of each propagation task, step by step, as media-service told it (propagation_fact has the last word only).
CREATE TABLE propagation_step (
    task_id      uuid        NOT NULL,
    version      bigint      NOT NULL,
    exemplar_id  uuid        NOT NULL,
    at           timestamptz NOT NULL,
    change       text        NOT NULL,
    status       text        NOT NULL,
    kind         text        NOT NULL,
    channel_kind text        NOT NULL,
    approval_no  int         NOT NULL,
    url          text,
    PRIMARY KEY (task_id, version)
);
CREATE INDEX propagation_step_exemplar ON propagation_step (exemplar_id, at);
