-- Current snapshots of all topics, in two generations: one is read and kept up to date, in the other a rebuild grows.
-- Stores are read through the views *_fact only, which show the generation in use. Columns are named after the event
-- records of shared-model; a list of plain values is an array, a list of records a view of its own.

CREATE TABLE fact_generation (
    only_row boolean     PRIMARY KEY DEFAULT true CHECK (only_row),
    in_use   smallint    NOT NULL CHECK (in_use IN (0, 1)),   -- the partitions that are read and kept up to date
    number   int         NOT NULL,                            -- how many generations there have been
    since    timestamptz NOT NULL
);
INSERT INTO fact_generation (in_use, number, since) VALUES (0, 1, now());

CREATE FUNCTION generation_in_use() RETURNS smallint LANGUAGE sql STABLE AS $$ SELECT in_use FROM fact_generation $$;

DROP VIEW publication_in_effect;
ALTER TABLE exemplar_fact RENAME TO exemplar_before;
ALTER TABLE recognition_fact RENAME TO recognition_before;
ALTER TABLE propagation_fact RENAME TO propagation_before;

CREATE TABLE exemplar_store (
    generation          smallint NOT NULL DEFAULT generation_in_use(),
    exemplar_id         uuid     NOT NULL,
    version             bigint   NOT NULL,
    status              text     NOT NULL,
    approval_no         int      NOT NULL,
    subject_id          uuid     NOT NULL,
    subject_type        text     NOT NULL,
    display_name        text     NOT NULL,
    unit_id             uuid     NOT NULL,
    sector              text     NOT NULL,
    publishable         boolean,
    embargo_until       timestamptz,
    distinct_subject_id uuid,
    PRIMARY KEY (generation, exemplar_id)
) PARTITION BY LIST (generation);

-- Subject and type stand here once more, so that a count reads one index and nothing else.
CREATE TABLE recognition_store (
    generation        smallint    NOT NULL DEFAULT generation_in_use(),
    exemplar_id       uuid        NOT NULL,
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
    PRIMARY KEY (generation, exemplar_id, approval_no)
) PARTITION BY LIST (generation);

CREATE TABLE propagation_store (
    generation       smallint NOT NULL DEFAULT generation_in_use(),
    task_id          uuid     NOT NULL,
    version          bigint   NOT NULL,
    exemplar_id      uuid     NOT NULL,
    approval_no      int      NOT NULL,
    kind             text     NOT NULL,
    status           text     NOT NULL,
    channel_id       uuid     NOT NULL,
    channel_kind     text     NOT NULL,
    published_at     timestamptz,
    minutes          numeric,
    retracts         uuid,
    outlet_id        uuid,
    due_at           timestamptz,
    escalation       int,
    held_since       timestamptz,
    reminded_at      timestamptz,
    corrected_at     timestamptz,
    decline_code     text,
    transferred_from uuid,
    languages        text[],
    areas            text[],
    desk_id          uuid,
    PRIMARY KEY (generation, task_id),
    CHECK (status <> 'PUBLISHED' OR published_at IS NOT NULL)
) PARTITION BY LIST (generation);

CREATE TABLE criteria_edition_store (
    generation      smallint NOT NULL DEFAULT generation_in_use(),
    id              uuid     NOT NULL,
    version         bigint   NOT NULL,
    status          text     NOT NULL,
    unit_id         uuid     NOT NULL,
    edition_no      int,
    title           text     NOT NULL,
    valid_from      date,
    valid_to        date,
    criteria        int      NOT NULL,
    document_number text,
    document_date   date,
    document_url    text,
    PRIMARY KEY (generation, id)
) PARTITION BY LIST (generation);

CREATE TABLE unit_plan_store (
    generation      smallint NOT NULL DEFAULT generation_in_use(),
    id              uuid     NOT NULL,
    version         bigint   NOT NULL,
    status          text     NOT NULL,
    unit_id         uuid     NOT NULL,
    year            int      NOT NULL,
    title           text     NOT NULL,
    honouring_forms text[]   NOT NULL,
    document_number text,
    document_date   date,
    submitted_at    timestamptz,
    judged_at       timestamptz,
    PRIMARY KEY (generation, id)
) PARTITION BY LIST (generation);

CREATE TABLE movement_store (
    generation      smallint NOT NULL DEFAULT generation_in_use(),
    id              uuid     NOT NULL,
    version         bigint   NOT NULL,
    status          text     NOT NULL,
    unit_id         uuid     NOT NULL,
    kind            text     NOT NULL,
    title           text     NOT NULL,
    starts_on       date     NOT NULL,
    register_by     date     NOT NULL,
    ends_on         date     NOT NULL,
    sectors         text[]   NOT NULL,
    document_number text     NOT NULL,
    document_date   date     NOT NULL,
    launched_at     timestamptz,
    PRIMARY KEY (generation, id)
) PARTITION BY LIST (generation);

CREATE TABLE movement_registration_store (
    generation  smallint NOT NULL DEFAULT generation_in_use(),
    id          uuid     NOT NULL,
    version     bigint   NOT NULL,
    status      text     NOT NULL,
    movement_id uuid     NOT NULL,
    unit_id     uuid     NOT NULL,
    answered_at timestamptz,
    PRIMARY KEY (generation, id)
) PARTITION BY LIST (generation);

CREATE TABLE nomination_store (
    generation          smallint NOT NULL DEFAULT generation_in_use(),
    id                  uuid     NOT NULL,
    version             bigint   NOT NULL,
    status              text     NOT NULL,
    unit_id             uuid     NOT NULL,
    subject_type        text     NOT NULL,
    sector              text     NOT NULL,
    level               text     NOT NULL,
    year                int      NOT NULL,
    submitted_at        timestamptz,
    decided_at          timestamptz,
    subject_id          uuid,
    origin              text,
    movement_id         uuid,
    criteria_edition_id uuid,
    source              text,
    submitted_late      boolean,
    PRIMARY KEY (generation, id)
) PARTITION BY LIST (generation);

CREATE TABLE nurturing_plan_store (
    generation         smallint NOT NULL DEFAULT generation_in_use(),
    id                 uuid     NOT NULL,
    version            bigint   NOT NULL,
    status             text     NOT NULL,
    subject_id         uuid     NOT NULL,
    unit_id            uuid     NOT NULL,
    sector             text     NOT NULL,
    found_through      text     NOT NULL,
    found_on           date     NOT NULL,
    goal               text     NOT NULL,
    support            jsonb    NOT NULL,
    weaknesses         int      NOT NULL,
    weaknesses_mended  int      NOT NULL,
    milestones         int      NOT NULL,
    milestones_reached int      NOT NULL,
    years_checked      int[]    NOT NULL,
    nomination_ids     uuid[]   NOT NULL,
    closed_on          date,
    PRIMARY KEY (generation, id)
) PARTITION BY LIST (generation);

CREATE TABLE referral_store (
    generation      smallint NOT NULL DEFAULT generation_in_use(),
    id              uuid     NOT NULL,
    version         bigint   NOT NULL,
    status          text     NOT NULL,
    exemplar_id     uuid     NOT NULL,
    approval_no     int      NOT NULL,
    dossier_id      uuid     NOT NULL,
    dossier_version bigint   NOT NULL,
    from_level      text     NOT NULL,
    from_unit_id    uuid     NOT NULL,
    to_level        text     NOT NULL,
    to_unit_id      uuid,
    sent_on         date     NOT NULL,
    received_on     date,
    answered_on     date,
    answer_number   text,
    nomination_id   uuid,
    PRIMARY KEY (generation, id)
) PARTITION BY LIST (generation);

CREATE TABLE commendation_store (
    generation       smallint    NOT NULL DEFAULT generation_in_use(),
    id               uuid        NOT NULL,
    version          bigint      NOT NULL,
    status           text        NOT NULL,
    form             text        NOT NULL,
    level            text        NOT NULL,
    type             text        NOT NULL,
    unit_id          uuid        NOT NULL,
    subject_ids      uuid[]      NOT NULL,
    deed_on          date        NOT NULL,
    found_through    text        NOT NULL,
    proposed_at      timestamptz NOT NULL,
    decision_number  text,
    decision_date    date,
    effective_on     date,
    annulled_on      date,
    annulment_ground text,
    PRIMARY KEY (generation, id)
) PARTITION BY LIST (generation);

CREATE TABLE council_session_store (
    generation    smallint NOT NULL DEFAULT generation_in_use(),
    id            uuid     NOT NULL,
    version       bigint   NOT NULL,
    status        text     NOT NULL,
    level         text     NOT NULL,
    held_on       date     NOT NULL,
    opened_at     timestamptz,
    closed_at     timestamptz,
    members       int,
    present       int,
    quorum_needed int,
    items         int      NOT NULL,
    passed        int      NOT NULL,
    PRIMARY KEY (generation, id)
) PARTITION BY LIST (generation);

CREATE TABLE gathering_store (
    generation       smallint NOT NULL DEFAULT generation_in_use(),
    id               uuid     NOT NULL,
    version          bigint   NOT NULL,
    status           text     NOT NULL,
    form             text     NOT NULL,
    purpose          text     NOT NULL,
    host_ids         uuid[]   NOT NULL,
    planned_on       date     NOT NULL,
    held_on          date,
    audience         int,
    duration_minutes int,
    exemplar_ids     uuid[]   NOT NULL,
    other_exemplars  int,
    PRIMARY KEY (generation, id)
) PARTITION BY LIST (generation);

CREATE TABLE column_store (
    generation      smallint NOT NULL DEFAULT generation_in_use(),
    id              uuid     NOT NULL,
    version         bigint   NOT NULL,
    status          text     NOT NULL,
    name            text     NOT NULL,
    channel_id      uuid     NOT NULL,
    outlet_id       uuid,
    document_number text     NOT NULL,
    document_date   date     NOT NULL,
    plan_section    text,
    rrule           text     NOT NULL,
    language        text     NOT NULL,
    target_items    int,
    target_minutes  int,
    months          jsonb    NOT NULL,
    PRIMARY KEY (generation, id)
) PARTITION BY LIST (generation);

CREATE TABLE airing_month_store (
    generation       smallint NOT NULL DEFAULT generation_in_use(),
    id               uuid     NOT NULL,
    version          bigint   NOT NULL,
    channel_id       uuid     NOT NULL,
    channel_kind     text     NOT NULL,
    outlet_id        uuid,
    month            date     NOT NULL,
    items            int      NOT NULL,
    minutes          numeric  NOT NULL,
    exemplar_items   int      NOT NULL,
    exemplar_minutes numeric  NOT NULL,
    columns          jsonb    NOT NULL,
    languages        text[]   NOT NULL,
    areas            text[]   NOT NULL,
    PRIMARY KEY (generation, id)
) PARTITION BY LIST (generation);

CREATE TABLE contest_store (
    generation      smallint NOT NULL DEFAULT generation_in_use(),
    id              uuid     NOT NULL,
    version         bigint   NOT NULL,
    status          text     NOT NULL,
    title           text     NOT NULL,
    document_number text     NOT NULL,
    document_date   date     NOT NULL,
    calls           jsonb    NOT NULL,
    entries         int      NOT NULL,
    bodies          int      NOT NULL,
    awards          jsonb    NOT NULL,
    candidates      jsonb    NOT NULL,
    result_sha256   text,
    opened_at       timestamptz,
    published_at    timestamptz,
    PRIMARY KEY (generation, id)
) PARTITION BY LIST (generation);

CREATE TABLE edition_store (
    generation   smallint NOT NULL DEFAULT generation_in_use(),
    id           uuid     NOT NULL,
    version      bigint   NOT NULL,
    status       text     NOT NULL,
    year         int      NOT NULL,
    revision     int      NOT NULL,
    exemplar_ids uuid[]   NOT NULL,
    profiles     int      NOT NULL,
    recalls      jsonb    NOT NULL,
    frozen_at    timestamptz,
    published_at timestamptz,
    closed_at    timestamptz,
    replaced_by  uuid,
    PRIMARY KEY (generation, id)
) PARTITION BY LIST (generation);

-- Two partitions each. Emptying one is a TRUNCATE, which the runtime role may not do: only through empty_generation.
DO $$
DECLARE
    store text;
BEGIN
    FOR store IN
        SELECT relname FROM pg_class WHERE relkind = 'p' AND relname LIKE '%\_store' AND relnamespace = 'public'::regnamespace
    LOOP
        FOR generation IN 0..1 LOOP
            EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES IN (%s)', store || '_' || generation, store, generation);
            EXECUTE format('GRANT MAINTAIN ON %I TO %I', store || '_' || generation, '${runtimeRole}');
        END LOOP;
    END LOOP;
END $$;

CREATE FUNCTION empty_generation(doomed smallint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
DECLARE
    store text;
BEGIN
    PERFORM FROM fact_generation WHERE in_use = doomed FOR UPDATE;
    IF FOUND THEN
        RAISE EXCEPTION 'generation % is in use', doomed;
    END IF;
    FOR store IN
        SELECT relname FROM pg_class WHERE relkind = 'r' AND relname LIKE '%\_store\_' || doomed AND relnamespace = 'public'::regnamespace
        ORDER BY relname
    LOOP
        EXECUTE format('TRUNCATE %I', store);
    END LOOP;
END $$;

INSERT INTO exemplar_store
    (generation, exemplar_id, version, status, approval_no, subject_id, subject_type, display_name, unit_id, sector)
SELECT 0, exemplar_id, version, status, approval_no, subject_id, subject_type, display_name, unit_id, sector
FROM exemplar_before;
INSERT INTO recognition_store
    (generation, exemplar_id, approval_no, subject_id, subject_type, nomination_id, level, year, unit_id,
     decision_number, decision_date, approved_at, revoked_at, revocation_reason)
SELECT 0, exemplar_id, approval_no, subject_id, subject_type, nomination_id, level, year, unit_id,
       decision_number, decision_date, approved_at, revoked_at, revocation_reason
FROM recognition_before;
INSERT INTO propagation_store
    (generation, task_id, version, exemplar_id, approval_no, kind, status, channel_id, channel_kind, published_at,
     minutes, retracts)
SELECT 0, task_id, version, exemplar_id, approval_no, kind, status, channel_id, channel_kind, published_at,
       minutes, retracts
FROM propagation_before;
DROP TABLE recognition_before, exemplar_before, propagation_before;

-- The generation is part of each index, so that a count reads nothing but the index.
CREATE INDEX recognition_by_unit ON recognition_store (generation, year, unit_id, level)
    INCLUDE (subject_type, subject_id) WHERE revoked_at IS NULL;
CREATE INDEX recognition_by_level ON recognition_store (generation, year, level)
    INCLUDE (subject_type, subject_id) WHERE revoked_at IS NULL;
CREATE INDEX recognition_by_decision ON recognition_store (generation, year, decision_date, exemplar_id, approval_no)
    WHERE revoked_at IS NULL;
CREATE INDEX recognition_of_nomination ON recognition_store (generation, nomination_id);
CREATE INDEX propagation_of_recognition ON propagation_store (generation, exemplar_id, approval_no, kind)
    WHERE status = 'PUBLISHED';
CREATE INDEX propagation_retraction ON propagation_store (generation, retracts)
    WHERE kind = 'RETRACTION' AND status = 'PUBLISHED';
CREATE INDEX criteria_of_unit ON criteria_edition_store (generation, unit_id);
CREATE INDEX plan_of_unit ON unit_plan_store (generation, year, unit_id);
CREATE INDEX registration_of_unit ON movement_registration_store (generation, unit_id);
CREATE INDEX registration_of_movement ON movement_registration_store (generation, movement_id);
CREATE INDEX nomination_of_unit ON nomination_store (generation, year, unit_id);
CREATE INDEX nomination_of_movement ON nomination_store (generation, movement_id) WHERE movement_id IS NOT NULL;
CREATE INDEX nurturing_of_unit ON nurturing_plan_store (generation, unit_id);
CREATE INDEX referral_of_recognition ON referral_store (generation, exemplar_id, approval_no);
CREATE INDEX referral_of_unit ON referral_store (generation, from_unit_id, sent_on);
CREATE INDEX commendation_of_unit ON commendation_store (generation, unit_id, decision_date);
CREATE INDEX gathering_of_day ON gathering_store (generation, held_on) WHERE status = 'HELD';
CREATE INDEX airing_of_month ON airing_month_store (generation, month);

CREATE VIEW exemplar_fact AS
SELECT exemplar_id, version, status, approval_no, subject_id, subject_type, display_name, unit_id, sector,
       publishable, embargo_until, distinct_subject_id
FROM exemplar_store WHERE generation = (SELECT in_use FROM fact_generation);

CREATE VIEW recognition_fact AS
SELECT exemplar_id, approval_no, subject_id, subject_type, nomination_id, level, year, unit_id, decision_number,
       decision_date, approved_at, revoked_at, revocation_reason
FROM recognition_store WHERE generation = (SELECT in_use FROM fact_generation);

CREATE VIEW propagation_fact AS
SELECT task_id, version, exemplar_id, approval_no, kind, status, channel_id, channel_kind, published_at, minutes,
       retracts, outlet_id, due_at, escalation, held_since, reminded_at, corrected_at, decline_code, transferred_from,
       languages, areas, desk_id
FROM propagation_store WHERE generation = (SELECT in_use FROM fact_generation);

-- What the public still can see: published, and not taken down again. A retraction names the publication that it takes
-- down; where it does not (records from before), all on the same channel.
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
        AND r.retracts = p.task_id)
  AND NOT EXISTS (
      SELECT 1
      FROM propagation_fact r
      WHERE r.status = 'PUBLISHED'
        AND r.kind = 'RETRACTION'
        AND r.retracts IS NULL
        AND r.exemplar_id = p.exemplar_id
        AND r.approval_no = p.approval_no
        AND r.channel_id = p.channel_id);

CREATE VIEW criteria_edition_fact AS
SELECT id, version, status, unit_id, edition_no, title, valid_from, valid_to, criteria, document_number, document_date,
       document_url
FROM criteria_edition_store WHERE generation = (SELECT in_use FROM fact_generation);

CREATE VIEW unit_plan_fact AS
SELECT id, version, status, unit_id, year, title, honouring_forms, document_number, document_date, submitted_at, judged_at
FROM unit_plan_store WHERE generation = (SELECT in_use FROM fact_generation);

CREATE VIEW movement_fact AS
SELECT id, version, status, unit_id, kind, title, starts_on, register_by, ends_on, sectors, document_number,
       document_date, launched_at
FROM movement_store WHERE generation = (SELECT in_use FROM fact_generation);

CREATE VIEW movement_registration_fact AS
SELECT id, version, status, movement_id, unit_id, answered_at
FROM movement_registration_store WHERE generation = (SELECT in_use FROM fact_generation);

CREATE VIEW nomination_fact AS
SELECT id, version, status, unit_id, subject_type, sector, level, year, submitted_at, decided_at, subject_id, origin,
       movement_id, criteria_edition_id, source, submitted_late
FROM nomination_store WHERE generation = (SELECT in_use FROM fact_generation);

CREATE VIEW nurturing_plan_fact AS
SELECT id, version, status, subject_id, unit_id, sector, found_through, found_on, goal, weaknesses, weaknesses_mended,
       milestones, milestones_reached, years_checked, nomination_ids, closed_on
FROM nurturing_plan_store WHERE generation = (SELECT in_use FROM fact_generation);

CREATE VIEW nurturing_support_fact AS
SELECT p.id AS nurturing_plan_id, s.kind, s."givenOn" AS given_on
FROM nurturing_plan_store p
CROSS JOIN LATERAL jsonb_to_recordset(p.support) AS s (kind text, "givenOn" date)
WHERE p.generation = (SELECT in_use FROM fact_generation);

CREATE VIEW referral_fact AS
SELECT id, version, status, exemplar_id, approval_no, dossier_id, dossier_version, from_level, from_unit_id, to_level,
       to_unit_id, sent_on, received_on, answered_on, answer_number, nomination_id
FROM referral_store WHERE generation = (SELECT in_use FROM fact_generation);

CREATE VIEW commendation_fact AS
SELECT id, version, status, form, level, type, unit_id, subject_ids, deed_on, found_through, proposed_at,
       decision_number, decision_date, effective_on, annulled_on, annulment_ground
FROM commendation_store WHERE generation = (SELECT in_use FROM fact_generation);

CREATE VIEW commendation_award_fact AS
SELECT c.id AS commendation_id, s.subject_id
FROM commendation_store c
CROSS JOIN LATERAL unnest(c.subject_ids) AS s (subject_id)
WHERE c.generation = (SELECT in_use FROM fact_generation);

CREATE VIEW council_session_fact AS
SELECT id, version, status, level, held_on, opened_at, closed_at, members, present, quorum_needed, items, passed
FROM council_session_store WHERE generation = (SELECT in_use FROM fact_generation);

CREATE VIEW gathering_fact AS
SELECT id, version, status, form, purpose, host_ids, planned_on, held_on, audience, duration_minutes, exemplar_ids,
       other_exemplars
FROM gathering_store WHERE generation = (SELECT in_use FROM fact_generation);

CREATE VIEW gathering_host_fact AS
SELECT g.id AS gathering_id, h.unit_id
FROM gathering_store g
CROSS JOIN LATERAL unnest(g.host_ids) AS h (unit_id)
WHERE g.generation = (SELECT in_use FROM fact_generation);

CREATE VIEW gathering_exemplar_fact AS
SELECT g.id AS gathering_id, e.exemplar_id
FROM gathering_store g
CROSS JOIN LATERAL unnest(g.exemplar_ids) AS e (exemplar_id)
WHERE g.generation = (SELECT in_use FROM fact_generation);

CREATE VIEW column_fact AS
SELECT id, version, status, name, channel_id, outlet_id, document_number, document_date, plan_section, rrule, language,
       target_items, target_minutes
FROM column_store WHERE generation = (SELECT in_use FROM fact_generation);

-- month: the first day of it, as in airing_month_fact.
CREATE VIEW column_month_fact AS
SELECT c.id AS column_id, CAST(m.month || '-01' AS date) AS month, m.slots, m.filled, m.skipped, m.items, m.minutes,
       m.flagged
FROM column_store c
CROSS JOIN LATERAL jsonb_to_recordset(c.months)
    AS m (month text, slots int, filled int, skipped int, items int, minutes numeric, flagged int)
WHERE c.generation = (SELECT in_use FROM fact_generation);

CREATE VIEW airing_month_fact AS
SELECT id, version, channel_id, channel_kind, outlet_id, month, items, minutes, exemplar_items, exemplar_minutes,
       languages, areas
FROM airing_month_store WHERE generation = (SELECT in_use FROM fact_generation);

CREATE VIEW airing_column_fact AS
SELECT a.id AS airing_month_id, c."columnId" AS column_id, c.items, c.minutes
FROM airing_month_store a
CROSS JOIN LATERAL jsonb_to_recordset(a.columns) AS c ("columnId" uuid, items int, minutes numeric)
WHERE a.generation = (SELECT in_use FROM fact_generation);

CREATE VIEW contest_fact AS
SELECT id, version, status, title, document_number, document_date, entries, bodies, result_sha256, opened_at, published_at
FROM contest_store WHERE generation = (SELECT in_use FROM fact_generation);

CREATE VIEW contest_call_fact AS
SELECT c.id AS contest_id, s.strand, s."opensOn" AS opens_on, s."closesOn" AS closes_on
FROM contest_store c
CROSS JOIN LATERAL jsonb_to_recordset(c.calls) AS s (strand text, "opensOn" date, "closesOn" date)
WHERE c.generation = (SELECT in_use FROM fact_generation);

CREATE VIEW contest_award_fact AS
SELECT c.id AS contest_id, a."entryId" AS entry_id, a.strand, a.place, a.prize, a."unitId" AS unit_id,
       a."outletId" AS outlet_id, a."exemplarId" AS exemplar_id, a.note
FROM contest_store c
CROSS JOIN LATERAL jsonb_to_recordset(c.awards) AS a ("entryId" uuid, strand text, place int, prize text, "unitId" uuid,
    "outletId" uuid, "exemplarId" uuid, note text)
WHERE c.generation = (SELECT in_use FROM fact_generation);

CREATE VIEW contest_candidate_fact AS
SELECT c.id AS contest_id, n."entryId" AS entry_id, n.code, n.strand, n."subjectUnitId" AS subject_unit_id,
       n."proposedAt" AS proposed_at
FROM contest_store c
CROSS JOIN LATERAL jsonb_to_recordset(c.candidates)
    AS n ("entryId" uuid, code text, strand text, "subjectUnitId" uuid, "proposedAt" timestamptz)
WHERE c.generation = (SELECT in_use FROM fact_generation);

CREATE VIEW edition_fact AS
SELECT id, version, status, year, revision, exemplar_ids, profiles, frozen_at, published_at, closed_at, replaced_by
FROM edition_store WHERE generation = (SELECT in_use FROM fact_generation);

CREATE VIEW edition_recall_fact AS
SELECT e.id AS edition_id, r."exemplarId" AS exemplar_id, r.part, r.reason, r.revision, r.at
FROM edition_store e
CROSS JOIN LATERAL jsonb_to_recordset(e.recalls)
    AS r ("exemplarId" uuid, part text, reason text, revision int, at timestamptz)
WHERE e.generation = (SELECT in_use FROM fact_generation);
