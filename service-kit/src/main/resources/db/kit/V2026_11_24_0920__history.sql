-- What happened to an aggregate, in the words of its state machine; shown to those who may see the aggregate.

CREATE TABLE history_line (
    aggregate_id uuid        NOT NULL,
    version      bigint      NOT NULL,
    at           timestamptz NOT NULL,
    actor        text        NOT NULL,
    actor_name   text        NOT NULL,
    action       text        NOT NULL,
    from_status  text,
    to_status    text        NOT NULL,
    reason       text,
    PRIMARY KEY (aggregate_id, version)
);
