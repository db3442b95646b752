-- The plan and its quotas as dated data; snapshots of exemplars and propagation tasks as the events tell them.

CREATE TABLE plan (
    code       text PRIMARY KEY,
    title      text NOT NULL,
    section    text NOT NULL,                      -- where the plan says its window
    first_year int  NOT NULL,
    last_year  int  NOT NULL CHECK (last_year >= first_year),
    basis_day  text NOT NULL                       -- ISO 8601 --MM-DD: on that day of the year units are looked at
);

CREATE TABLE quota (
    id         uuid PRIMARY KEY,
    plan_code  text    NOT NULL REFERENCES plan,
    code       text    NOT NULL,
    scope      text    NOT NULL,
    metric     text    NOT NULL,
    minimum    int     CHECK (minimum > 0),        -- absent: the plan gives no number ("thường xuyên", "định kỳ")
    unit       text    NOT NULL,
    period     text    NOT NULL,
    quote      text    NOT NULL,
    section    text    NOT NULL,
    explicit   boolean NOT NULL,
    note       text,
    count_rule text,                               -- absent: no facts are collected for it yet
    levels     text,                               -- levels that count, separated by commas
    basis_day  text,                               -- absent: that of the plan
    reading    text    NOT NULL,
    valid_from date    NOT NULL,
    valid_to   date,
    CHECK ((count_rule IS NULL) = (levels IS NULL)),
    EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);

CREATE TABLE exemplar_fact (
    exemplar_id  uuid    PRIMARY KEY,
    version      bigint  NOT NULL,
    status       text    NOT NULL,
    approval_no  int     NOT NULL,
    subject_id   uuid    NOT NULL,
    subject_type text    NOT NULL,
    display_name text    NOT NULL,
    unit_id      uuid    NOT NULL,
    sector       text    NOT NULL
);

-- Subject and type stand here once more, so that a count reads one index and nothing else.
CREATE TABLE recognition_fact (
    exemplar_id       uuid        NOT NULL REFERENCES exemplar_fact ON DELETE CASCADE,
    approval_no       int         NOT NULL,
    subject_id        uuid        NOT NULL,
    subject_type      text        NOT NULL,
    nomination_id     uuid        NOT NULL,
    level             text        NOT NULL,
    year              int         NOT NULL,
    unit_id           uuid        NOT NULL,
    decision_number   text        NOT NULL,
    decision_date     date        NOT NULL,
    approved_at       timestamptz NOT NULL,
    revoked_at        timestamptz,
    revocation_reason text,
    PRIMARY KEY (exemplar_id, approval_no)
);
CREATE INDEX recognition_by_unit ON recognition_fact (year, unit_id, level) INCLUDE (subject_type, subject_id)
    WHERE revoked_at IS NULL;
CREATE INDEX recognition_by_level ON recognition_fact (year, level) INCLUDE (subject_type, subject_id)
    WHERE revoked_at IS NULL;
CREATE INDEX recognition_by_decision ON recognition_fact (year, decision_date, exemplar_id, approval_no)
    WHERE revoked_at IS NULL;

CREATE TABLE propagation_fact (
    task_id      uuid    PRIMARY KEY,
    version      bigint  NOT NULL,
    exemplar_id  uuid    NOT NULL,
    approval_no  int     NOT NULL,
    kind         text    NOT NULL,
    status       text    NOT NULL,
    channel_id   uuid    NOT NULL,
    channel_kind text    NOT NULL,
    published_at timestamptz,
    minutes      numeric,
    CHECK (status <> 'PUBLISHED' OR published_at IS NOT NULL)
);
CREATE INDEX propagation_of_recognition ON propagation_fact (exemplar_id, approval_no, kind)
    WHERE status = 'PUBLISHED';

-- What the public still can see: published, and not taken down again on the same channel.
CREATE VIEW publication_in_effect AS
SELECT p.task_id, p.exemplar_id, p.approval_no, p.channel_kind, p.published_at, p.minutes
FROM propagation_fact p
WHERE p.status = 'PUBLISHED'
  AND p.kind = 'PROPAGATION'
  AND NOT EXISTS (
      SELECT 1
      FROM propagation_fact r
      WHERE r.status = 'PUBLISHED'
        AND r.kind = 'RETRACTION'
        AND r.exemplar_id = p.exemplar_id
        AND r.approval_no = p.approval_no
        AND r.channel_id = p.channel_id);

-- A unit and all its predecessors: what they achieved counts for the one that took over.
CREATE FUNCTION unit_lineage(root uuid) RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 5 AS $$
    WITH RECURSIVE lineage (id) AS (
        SELECT root
        UNION
        SELECT s.predecessor_id FROM lineage l JOIN unit_succession s ON s.successor_id = l.id
    )
    SELECT id FROM lineage
$$;

-- A unit, what lies below it on a day, and the predecessors of all of them.
CREATE FUNCTION unit_tree(root uuid, on_day date) RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 50 AS $$
    WITH RECURSIVE below (id) AS (
        SELECT root
        UNION
        SELECT n.unit_id
        FROM below b
        JOIN unit_naming n ON n.parent_id = b.id
        WHERE (n.valid_from IS NULL OR n.valid_from <= on_day)
          AND (n.valid_to IS NULL OR n.valid_to >= on_day)
    )
    SELECT DISTINCT l.id FROM below b CROSS JOIN LATERAL unit_lineage(b.id) AS l (id)
$$;
