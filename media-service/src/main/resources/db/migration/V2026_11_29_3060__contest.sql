-- Writing and reportage contests (plan IV.3, V.1.g; docs/adr/0033): rules, entries, blind judging, results.
CREATE TABLE contest (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    status       text        NOT NULL CHECK (status IN ('DRAFT', 'OPEN', 'CLOSED', 'JUDGING_FIRST', 'JUDGING_FINAL', 'DECIDED', 'PUBLISHED', 'CANCELLED')),
    title        text        NOT NULL,
    content      jsonb       NOT NULL,
    last_number  int         NOT NULL DEFAULT 0,   -- of its entries
    created_by   text        NOT NULL,
    created_at   timestamptz NOT NULL,
    opened_at    timestamptz,
    published_at timestamptz,
    CHECK (status <> 'PUBLISHED' OR published_at IS NOT NULL)
);
CREATE INDEX contest_status ON contest (status, id DESC);
CREATE CONSTRAINT TRIGGER contest_announced AFTER INSERT OR UPDATE OF version, status, content ON contest
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_outbox_row();

CREATE TABLE contest_entry (
    id              uuid          PRIMARY KEY,
    version         bigint        NOT NULL,
    contest_id      uuid          NOT NULL REFERENCES contest,
    number          int           NOT NULL,
    status          text          NOT NULL CHECK (status IN ('SUBMITTED', 'WITHDRAWN', 'DISQUALIFIED')),
    strand          text          NOT NULL CHECK (strand IN ('DISCOVER', 'WRITE', 'BROADCAST')),
    unit_id         uuid,                                  -- who enters it: a unit, or
    outlet_id       uuid          REFERENCES outlet,       -- an outlet
    body_id         uuid          GENERATED ALWAYS AS (coalesce(unit_id, outlet_id)) STORED,
    work            jsonb         NOT NULL,
    title           text          NOT NULL,
    exemplar_id     uuid          REFERENCES exemplar_snapshot,
    about           text,
    subject_unit_id uuid          NOT NULL,
    standing        text          NOT NULL CHECK (standing IN ('CLEAR', 'WITHHELD', 'REVOKED')),
    author          jsonb,                                 -- personal data: who wrote it
    author_key      text,                                  -- the name, to find a judge of the same name
    author_unit_id  uuid,
    author_erased   boolean       NOT NULL,
    fingerprint     text          NOT NULL,
    submitted_by    text          NOT NULL,
    submitted_at    timestamptz   NOT NULL,
    proposed_at     timestamptz,                           -- told to nominations-service as a candidate
    UNIQUE (contest_id, number),
    CHECK (num_nonnulls(unit_id, outlet_id) = 1),
    CHECK (author_erased = (author IS NULL))
);
CREATE UNIQUE INDEX contest_entry_once ON contest_entry (contest_id, fingerprint) WHERE status = 'SUBMITTED';
CREATE INDEX contest_entry_body ON contest_entry (contest_id, body_id, number);
CREATE INDEX contest_entry_exemplar ON contest_entry (exemplar_id) WHERE exemplar_id IS NOT NULL;

CREATE TABLE contest_judge (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    contest_id   uuid        NOT NULL REFERENCES contest,
    actor_id     text        NOT NULL,
    display_name text        NOT NULL,
    name_key     text        NOT NULL,
    unit_id      uuid,
    outlet_id    uuid,
    rounds       text[]      NOT NULL CHECK (cardinality(rounds) > 0 AND rounds <@ ARRAY['FIRST', 'FINAL']),
    appointed_at timestamptz NOT NULL,
    absent_at    timestamptz,
    UNIQUE (contest_id, actor_id)
);
CREATE INDEX contest_judge_actor ON contest_judge (actor_id);

-- What a judge has declared.
CREATE TABLE contest_recusal (
    judge_id    uuid        NOT NULL REFERENCES contest_judge,
    entry_id    uuid        NOT NULL REFERENCES contest_entry,
    kind        text        NOT NULL CHECK (kind IN ('KIN', 'CLOSE_TIES', 'FINANCIAL', 'OTHER')),
    reason      text        NOT NULL,
    declared_at timestamptz NOT NULL,
    PRIMARY KEY (judge_id, entry_id)
);

-- Conflicts of interest: computed from what is stored, and declared.
CREATE VIEW contest_conflict (contest_id, entry_id, judge_id, kind, declared) AS
    SELECT e.contest_id, e.id, j.id,
           CASE WHEN j.actor_id = e.submitted_by THEN 'BROUGHT_IT'
                WHEN j.unit_id IN (e.unit_id, e.author_unit_id) THEN 'SAME_UNIT'
                WHEN j.unit_id = e.subject_unit_id THEN 'SUBJECT_UNIT'
                WHEN j.outlet_id = e.outlet_id THEN 'SAME_OUTLET'
                ELSE 'SAME_NAME' END, false
    FROM contest_entry e JOIN contest_judge j ON j.contest_id = e.contest_id
    WHERE j.actor_id = e.submitted_by OR j.unit_id IN (e.unit_id, e.author_unit_id, e.subject_unit_id)
       OR j.outlet_id = e.outlet_id OR j.name_key = e.author_key
    UNION ALL
    SELECT j.contest_id, r.entry_id, r.judge_id, r.kind, true
    FROM contest_recusal r JOIN contest_judge j ON j.id = r.judge_id;

-- One judge, one entry, one round: the score sheet.
CREATE TABLE contest_assignment (
    id          uuid        PRIMARY KEY,
    version     bigint      NOT NULL,
    contest_id  uuid        NOT NULL REFERENCES contest,
    round       text        NOT NULL CHECK (round IN ('FIRST', 'FINAL')),
    entry_id    uuid        NOT NULL REFERENCES contest_entry,
    judge_id    uuid        NOT NULL REFERENCES contest_judge,
    assigned_at timestamptz NOT NULL,
    scored_at   timestamptz,
    remark      text,
    released_at timestamptz,                               -- recused, or absent before it was scored: does not count
    UNIQUE (entry_id, round, judge_id)
);
CREATE INDEX contest_assignment_judge ON contest_assignment (judge_id, id);
CREATE INDEX contest_assignment_round ON contest_assignment (contest_id, round, id);

CREATE TABLE contest_score (
    assignment_id uuid          NOT NULL REFERENCES contest_assignment,
    criterion     text          NOT NULL,
    score         numeric(5, 2) NOT NULL CHECK (score >= 0),
    PRIMARY KEY (assignment_id, criterion)
);

-- A closed round: the rules by which it was reckoned, and digests of what went in and what came out.
CREATE TABLE contest_round (
    contest_id    uuid        NOT NULL REFERENCES contest,
    round         text        NOT NULL CHECK (round IN ('FIRST', 'FINAL')),
    rules         jsonb       NOT NULL,
    sheets        int         NOT NULL,
    sheets_sha256 text        NOT NULL,
    result_sha256 text        NOT NULL,
    closed_by     text        NOT NULL,
    closed_at     timestamptz NOT NULL,
    PRIMARY KEY (contest_id, round)
);

CREATE TABLE contest_result (
    contest_id   uuid           NOT NULL,
    round        text           NOT NULL,
    ordinal      int            NOT NULL,                  -- order of the list
    entry_id     uuid           NOT NULL REFERENCES contest_entry,
    strand       text           NOT NULL,
    place        int            NOT NULL,                  -- first round: within strand and body; final: within the strand
    mark         numeric(14, 6) NOT NULL,
    sheets       int            NOT NULL,
    spread       numeric(14, 6) NOT NULL,
    conflicting  boolean        NOT NULL,
    promoted     boolean        NOT NULL,
    prize        text,
    prize_amount bigint,
    PRIMARY KEY (contest_id, round, ordinal),
    UNIQUE (entry_id, round),
    FOREIGN KEY (contest_id, round) REFERENCES contest_round
);
