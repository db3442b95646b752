-- Press briefings (giao ban báo chí; plan V.1.g, M22): how each outlet is judged, and what it has to do (docs/adr/0034).
CREATE TABLE evaluation_scale (
    id         uuid          PRIMARY KEY,
    version    bigint        NOT NULL,
    lowest     numeric(6, 2) NOT NULL,
    highest    numeric(6, 2) NOT NULL,
    step       numeric(6, 2) NOT NULL CHECK (step > 0),
    valid_from date,
    valid_to   date,
    source     text          NOT NULL,
    created_at timestamptz   NOT NULL,
    CHECK (lowest < highest),
    EXCLUDE USING gist (daterange(valid_from, valid_to, '[]') WITH &&)
);
INSERT INTO evaluation_scale (id, version, lowest, highest, step, source, created_at) VALUES
    ('00000000-0000-5000-8000-000000003110', 1, 0, 10, 0.5, 'Quy ước ban đầu của hệ thống (ADR 0034)', '2026-11-29T00:00:00Z');

CREATE TABLE press_briefing (
    id            uuid        PRIMARY KEY,
    version       bigint      NOT NULL,
    status        text        NOT NULL CHECK (status IN ('DRAFT', 'ISSUED', 'CLOSED', 'DISCARDED')),
    held_on       date        NOT NULL,
    period_from   date        NOT NULL,
    period_to     date        NOT NULL,
    chair_unit_id uuid        NOT NULL,
    conclusion    text,
    evaluations   jsonb       NOT NULL,
    outlet_ids    uuid[]      NOT NULL,               -- those of the evaluations
    created_at    timestamptz NOT NULL,
    CHECK (period_from <= period_to AND period_to <= held_on)
);
CREATE INDEX press_briefing_day ON press_briefing (held_on DESC, id DESC);
CREATE INDEX press_briefing_outlets ON press_briefing USING gin (outlet_ids);

CREATE TABLE briefing_follow_up (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    status       text        NOT NULL CHECK (status IN ('OPEN', 'ANSWERED', 'SETTLED', 'WITHDRAWN')),
    briefing_id  uuid        NOT NULL REFERENCES press_briefing,
    outlet_id    uuid        NOT NULL REFERENCES outlet,
    demand       text        NOT NULL,
    due_on       date        NOT NULL,
    due_at       timestamptz NOT NULL,
    answer_text  text,
    answer_url   text,
    answered_by  text,
    answered_at  timestamptz,
    settled_text text,
    settled_url  text,
    settled_by   text,
    settled_at   timestamptz,
    created_at   timestamptz NOT NULL,
    CHECK ((status = 'SETTLED') = (settled_at IS NOT NULL)),
    CHECK (status <> 'ANSWERED' OR answered_at IS NOT NULL)
);
CREATE INDEX briefing_follow_up_due ON briefing_follow_up (due_at, id);
CREATE INDEX briefing_follow_up_open ON briefing_follow_up (due_at, id) WHERE status IN ('OPEN', 'ANSWERED');
CREATE INDEX briefing_follow_up_briefing ON briefing_follow_up (briefing_id, due_at, id);
CREATE INDEX briefing_follow_up_outlet ON briefing_follow_up (outlet_id, due_at, id);

-- An outlet, and those that have become part of it by today: their papers are its papers.
CREATE FUNCTION outlet_line(root uuid) RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 3 AS $$
    WITH RECURSIVE line (id) AS (
        SELECT root
        UNION
        SELECT o.id FROM line l
        JOIN outlet o ON o.successor_id = l.id AND o.valid_to < (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
    )
    SELECT id FROM line
$$;
CREATE INDEX outlet_successor ON outlet (successor_id) WHERE successor_id IS NOT NULL;
