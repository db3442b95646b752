-- Exchanges, meetings and honourings with exemplars, and the talks around them (plan IV.3, V.1.g, M10, M24; docs/adr/0034).
CREATE TABLE gathering (
    id               uuid        PRIMARY KEY,
    version          bigint      NOT NULL,
    status           text        NOT NULL CHECK (status IN ('DRAFT', 'PLANNED', 'HELD', 'CANCELLED')),
    form             text        NOT NULL CHECK (form IN ('DIRECT', 'ONLINE', 'WITHIN_CONFERENCE')),
    purpose          text        NOT NULL CHECK (purpose IN ('EXCHANGE', 'HONOURING', 'SCHOOL_TALK', 'POLITICAL_SCHOOL', 'GRASSROOTS', 'FRONT_SUPERVISION')),
    title            text        NOT NULL,
    place            text        NOT NULL,
    planned_on       date        NOT NULL,
    host_ids         uuid[]      NOT NULL CHECK (cardinality(host_ids) > 0),
    exemplar_ids     uuid[]      NOT NULL,               -- invited; met, once it has been held
    documents        jsonb       NOT NULL,
    held_on          date,
    audience         int         CHECK (audience >= 0),
    duration_minutes int         CHECK (duration_minutes > 0),
    other_exemplars  int         CHECK (other_exemplars >= 0),
    created_at       timestamptz NOT NULL,
    CHECK (status <> 'HELD' OR (held_on IS NOT NULL AND audience IS NOT NULL AND other_exemplars IS NOT NULL)),
    CHECK (status IN ('HELD', 'CANCELLED') OR held_on IS NULL)
);
CREATE INDEX gathering_hosts ON gathering USING gin (host_ids);
CREATE INDEX gathering_exemplars ON gathering USING gin (exemplar_ids);
CREATE INDEX gathering_status ON gathering (status, id DESC);
CREATE INDEX gathering_held ON gathering (held_on) WHERE status = 'HELD';
CREATE CONSTRAINT TRIGGER gathering_announced AFTER INSERT OR UPDATE ON gathering
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_outbox_row();

-- Every set of figures that has been recorded of a gathering; the newest one stands in the gathering.
CREATE TABLE gathering_result (
    gathering_id     uuid        NOT NULL REFERENCES gathering,
    version          bigint      NOT NULL,
    held_on          date        NOT NULL,
    audience         int         NOT NULL,
    duration_minutes int,
    exemplar_ids     uuid[]      NOT NULL,
    other_exemplars  int         NOT NULL,
    recorded_by      text        NOT NULL,
    recorded_at      timestamptz NOT NULL,
    PRIMARY KEY (gathering_id, version)
);

-- Whom the yearly duty binds, how often, and what counts for it.
CREATE TABLE gathering_duty (
    id         uuid   PRIMARY KEY,
    unit_types text[] NOT NULL,
    purposes   text[] NOT NULL,
    least      int    NOT NULL CHECK (least > 0),
    valid_from date,
    valid_to   date,
    source     text   NOT NULL,
    EXCLUDE USING gist (daterange(valid_from, valid_to, '[]') WITH &&)
);
INSERT INTO gathering_duty (id, unit_types, purposes, least, valid_from, source) VALUES
    ('00000000-0000-5000-8000-000000003100',
     '{DEPARTMENT,FRONT,POLITICAL_SOCIAL_ORG,PARTY_BODY,CENTRAL_AGENCY,DISTRICT,COMMUNE}',
     '{EXCHANGE,HONOURING,SCHOOL_TALK}', 1, '2023-01-01',
     'Kế hoạch IV.3.b (các đơn vị, địa phương tổ chức ít nhất 01 lần/năm) và I.2 (đối tượng của kế hoạch)');

-- Which gatherings of a year count for which unit of a day: for each host that exists on the day, and in place of one
-- that has ended for its successors. Whoever is named twice, as itself and as successor of another host, counts once.
CREATE FUNCTION gathering_credit(counted_year int, as_of date) RETURNS TABLE (gathering_id uuid, unit_id uuid)
LANGUAGE sql STABLE AS $$
    WITH RECURSIVE credit (gathering_id, unit_id) AS (
        SELECT g.id, host
        FROM gathering_duty d
        JOIN gathering g ON g.status = 'HELD' AND g.purpose = ANY (d.purposes)
            AND g.held_on BETWEEN make_date(counted_year, 1, 1) AND make_date(counted_year, 12, 31)
        CROSS JOIN LATERAL unnest(g.host_ids) AS host
        WHERE daterange(d.valid_from, d.valid_to, '[]') @> as_of
        UNION
        SELECT c.gathering_id, s.successor_id
        FROM credit c
        JOIN unit_succession s ON s.predecessor_id = c.unit_id AND s.effective_on <= as_of
    )
    SELECT c.gathering_id, c.unit_id FROM credit c
$$;
