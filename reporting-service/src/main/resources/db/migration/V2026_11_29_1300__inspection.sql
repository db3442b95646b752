-- Inspections (plan IV.5, V.1.a, V.1.đ, M12; docs/adr/0043): programmes of a year, teams, members of the Council in charge
-- of units, visits, findings, and recommendations with their rounds of deadline, answer and check.
CREATE TABLE inspection_programme (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    status          text        NOT NULL CHECK (status IN ('DRAFT', 'ISSUED', 'CLOSED')),
    year            int         NOT NULL,
    issuer          text        NOT NULL CHECK (issuer IN ('COUNCIL', 'BOARD', 'UNIT')),
    unit_id         uuid,                               -- the unit that inspects below itself
    title           text        NOT NULL,
    content         text        NOT NULL,
    document_number text,
    document_date   date,
    created_at      timestamptz NOT NULL,
    CHECK ((issuer = 'UNIT') = (unit_id IS NOT NULL)),
    CHECK (status = 'DRAFT' OR (document_number IS NOT NULL AND document_date IS NOT NULL))
);
CREATE UNIQUE INDEX inspection_programme_one ON inspection_programme (year, issuer, unit_id) NULLS NOT DISTINCT;
CREATE INDEX inspection_programme_status ON inspection_programme (status, id DESC);

CREATE TABLE inspection_team (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    programme_id    uuid        NOT NULL REFERENCES inspection_programme,
    name            text        NOT NULL,
    decision_number text        NOT NULL,
    decision_date   date        NOT NULL,
    members         jsonb       NOT NULL,               -- account, role in the team, unit
    created_at      timestamptz NOT NULL
);
CREATE INDEX inspection_team_programme ON inspection_team (programme_id, id DESC);
CREATE INDEX inspection_team_members ON inspection_team USING gin (members jsonb_path_ops);

CREATE TABLE council_assignment (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    unit_id         uuid        NOT NULL,
    account_id      text        NOT NULL,
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    valid_from      date        NOT NULL,
    valid_to        date,
    created_at      timestamptz NOT NULL,
    EXCLUDE USING gist (unit_id WITH =, account_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);
CREATE INDEX council_assignment_unit ON council_assignment (unit_id, id DESC);
CREATE INDEX council_assignment_account ON council_assignment (account_id, id DESC);

CREATE TABLE inspection_visit (
    id                uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    programme_id      uuid        NOT NULL REFERENCES inspection_programme,
    team_id           uuid        NOT NULL REFERENCES inspection_team,
    unit_id           uuid        NOT NULL,
    status            text        NOT NULL CHECK (status IN ('PLANNED', 'HELD', 'CONCLUDED', 'CANCELLED')),
    form              text        NOT NULL CHECK (form IN ('DIRECT', 'ON_DOCUMENTS')),
    planned_on        date        NOT NULL,
    visited_on        date,
    minutes_number    text,
    minutes_date      date,
    conclusion        text,
    conclusion_number text,
    conclusion_date   date,
    created_at        timestamptz NOT NULL,
    CHECK (status NOT IN ('HELD', 'CONCLUDED')
           OR (visited_on IS NOT NULL AND minutes_number IS NOT NULL AND minutes_date IS NOT NULL)),
    CHECK ((status = 'CONCLUDED')
           = (conclusion IS NOT NULL AND conclusion_number IS NOT NULL AND conclusion_date IS NOT NULL))
);
CREATE INDEX inspection_visit_programme ON inspection_visit (programme_id, id DESC);
CREATE INDEX inspection_visit_team ON inspection_visit (team_id);
CREATE INDEX inspection_visit_unit ON inspection_visit (unit_id, id DESC);
CREATE INDEX inspection_visit_year ON inspection_visit (coalesce(visited_on, planned_on));
CREATE INDEX inspection_visit_status ON inspection_visit (status, id DESC);
CREATE INDEX inspection_visit_day ON inspection_visit (visited_on) WHERE status IN ('HELD', 'CONCLUDED');

CREATE TABLE inspection_finding (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    visit_id        uuid        NOT NULL REFERENCES inspection_visit,
    status          text        NOT NULL CHECK (status IN ('STANDING', 'WITHDRAWN')),
    severity        text        NOT NULL CHECK (severity IN ('MINOR', 'SERIOUS', 'CRITICAL')),
    text            text        NOT NULL,
    basis           text        NOT NULL CHECK (basis IN ('PLAN_CLAUSE', 'CRITERION', 'LAW')),
    reference       text        NOT NULL,               -- key of the clause, id of the criterion, or article of the law
    recommendations jsonb       NOT NULL,               -- as written; they begin with the conclusion
    given_by        text        NOT NULL,
    created_at      timestamptz NOT NULL
);
CREATE INDEX inspection_finding_visit ON inspection_finding (visit_id, id);

CREATE TABLE inspection_recommendation (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    finding_id   uuid        NOT NULL REFERENCES inspection_finding,
    visit_id     uuid        NOT NULL REFERENCES inspection_visit,
    status       text        NOT NULL CHECK (status IN ('OPEN', 'ANSWERED', 'ESCALATED', 'MENDED', 'WITHDRAWN')),
    text         text        NOT NULL,
    round_no     int         NOT NULL,
    due_on       date        NOT NULL,
    escalated_at timestamptz,
    closed_at    timestamptz,
    created_at   timestamptz NOT NULL,
    CHECK ((status IN ('MENDED', 'WITHDRAWN')) = (closed_at IS NOT NULL))
);
CREATE INDEX inspection_recommendation_due ON inspection_recommendation (due_on, id);
CREATE INDEX inspection_recommendation_visit ON inspection_recommendation (visit_id);

-- One deadline with what was answered and found by it: what was overdue on a past day is read from here.
CREATE TABLE inspection_round (
    recommendation_id uuid        NOT NULL REFERENCES inspection_recommendation,
    round_no          int         NOT NULL,
    due_on            date        NOT NULL,
    set_at            timestamptz NOT NULL,
    set_by            text        NOT NULL,
    answer            text,
    evidence          jsonb,
    answered_by       text,
    answered_at       timestamptz,
    outcome           text        CHECK (outcome IN ('MENDED', 'NOT_MENDED')),
    note              text,
    checked_by        text,
    checked_at        timestamptz,
    PRIMARY KEY (recommendation_id, round_no),
    CHECK ((answered_at IS NULL) = (answer IS NULL)),
    CHECK ((checked_at IS NULL) = (outcome IS NULL))
);

-- Which visits up to a day count for which unit of that day: for the unit visited, and for its successors once it has ended.
CREATE FUNCTION inspection_credit(as_of date) RETURNS TABLE (visit_id uuid, visited_on date, visited_unit uuid, unit_id uuid)
LANGUAGE sql STABLE AS $$
    WITH RECURSIVE credit (visit_id, visited_on, visited_unit, unit_id) AS (
        SELECT v.id, v.visited_on, v.unit_id, v.unit_id
        FROM inspection_visit v
        WHERE v.status IN ('HELD', 'CONCLUDED') AND v.visited_on <= as_of
        UNION
        SELECT c.visit_id, c.visited_on, c.visited_unit, s.successor_id
        FROM credit c
        JOIN unit_succession s ON s.predecessor_id = c.unit_id AND s.effective_on <= as_of
    )
    SELECT * FROM credit
$$;
