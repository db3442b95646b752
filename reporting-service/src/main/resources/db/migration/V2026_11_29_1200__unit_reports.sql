-- Annual reports of the units (plan V.1.đ): templates, reports with their versions, who judges, when they are due.

CREATE TABLE report_template (
    id         uuid        PRIMARY KEY,
    version    bigint      NOT NULL,
    code       text        NOT NULL,
    edition    int         NOT NULL CHECK (edition > 0),
    unit_types text[]      NOT NULL CHECK (cardinality(unit_types) > 0),
    title      text        NOT NULL,
    title_en   text        NOT NULL,
    sections   jsonb       NOT NULL,
    valid_from date        NOT NULL,                   -- a report follows the edition of the day on which it is opened
    valid_to   date,
    source     text        NOT NULL,
    created_at timestamptz NOT NULL,
    UNIQUE (code, edition),
    EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);

-- Which levels judge the report of which unit, one after the other. What ends is a row that ends, never a rewritten one.
CREATE TABLE report_authority (
    id         uuid   PRIMARY KEY,
    unit_types text[] NOT NULL,
    stages     text[] NOT NULL CHECK (cardinality(stages) > 0 AND stages <@ '{PARENT,DISTRICT,PROVINCE}'),
    valid_from date   NOT NULL,
    valid_to   date,
    source     text   NOT NULL
);
INSERT INTO report_authority (id, unit_types, stages, valid_from, valid_to, source) VALUES
    ('00000000-0000-5000-8000-000000012001', '{COMMUNE}', '{DISTRICT,PROVINCE}', '2023-01-01', '2025-06-30',
     'Kế hoạch V.1.đ; cấp huyện kết thúc ngày 30/6/2025 (Luật Tổ chức chính quyền địa phương 2025)'),
    ('00000000-0000-5000-8000-000000012002', '{COMMUNE}', '{PROVINCE}', '2025-07-01', NULL,
     'Kế hoạch V.1.đ; chính quyền địa phương hai cấp từ ngày 01/7/2025'),
    ('00000000-0000-5000-8000-000000012003', '{DISTRICT}', '{PROVINCE}', '2023-01-01', '2025-06-30', 'Kế hoạch V.1.đ'),
    ('00000000-0000-5000-8000-000000012004',
     '{DEPARTMENT,FRONT,POLITICAL_SOCIAL_ORG,PARTY_BODY,SCHOOL,CENTRAL_AGENCY,MEDIA_OUTLET,ENTERPRISE,ARMED_FORCES}',
     '{PROVINCE}', '2023-01-01', NULL, 'Kế hoạch V.1.đ'),
    ('00000000-0000-5000-8000-000000012005', '{SUBORDINATE}', '{PARENT}', '2023-01-01', NULL,
     'Kế hoạch V.1.đ: đơn vị thuộc và trực thuộc báo cáo cơ quan chủ quản');

-- When reports are due, and what is thought of their figures; the row of a year is the one of its last day.
CREATE TABLE report_term (
    id             uuid        PRIMARY KEY,
    version        bigint      NOT NULL,
    due_day        text        NOT NULL,                -- ISO 8601 --MM-DD, in the year of the report
    basis_day      text        NOT NULL,                -- the units that report are those of this day
    lock_days      int         NOT NULL CHECK (lock_days BETWEEN 0 AND 1000),   -- after the due day
    remind_days    int         NOT NULL CHECK (remind_days BETWEEN 0 AND 90),   -- before the due day
    urge_days      int         NOT NULL CHECK (urge_days BETWEEN 1 AND 90),     -- after the due day, once more
    outlier_factor numeric     NOT NULL CHECK (outlier_factor > 1),
    valid_from     date        NOT NULL,
    valid_to       date,
    source         text        NOT NULL,
    created_at     timestamptz NOT NULL,
    EXCLUDE USING gist (daterange(valid_from, valid_to, '[]') WITH &&)
);
INSERT INTO report_term VALUES
    ('00000000-0000-5000-8000-000000012101', 1, '--12-15', '--12-31', 106, 14, 15, 3, '2023-01-01', NULL,
     'Kế hoạch V.1.đ chỉ nói hằng năm; hạn 15/12, khóa sau 31/3 năm sau, nhắc trước 14 ngày và sau 15 ngày, ngưỡng bất thường 3 lần là mặc định của hệ thống',
     '2026-11-29T00:00:00Z');

CREATE TABLE unit_report (
    id             uuid        PRIMARY KEY,
    version        bigint      NOT NULL,
    status         text        NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'RETURNED')),
    unit_id        uuid        NOT NULL,
    plan_code      text        NOT NULL REFERENCES plan,
    year           int         NOT NULL,
    template_id    uuid        NOT NULL REFERENCES report_template,
    version_no     int         NOT NULL CHECK (version_no >= 0),   -- the last version that was sent; 0 before the first
    content        jsonb       NOT NULL,                           -- what is being written
    brought_by     text[]      NOT NULL,
    passed         text[]      NOT NULL,                           -- levels that have approved the present version
    opened_at      timestamptz NOT NULL,
    submitted_at   timestamptz,
    accepted_at    timestamptz,
    reopened_until date,
    CONSTRAINT unit_report_one_a_year UNIQUE (unit_id, year),
    CHECK (status IN ('DRAFT') OR version_no > 0),
    CHECK (status <> 'ACCEPTED' OR accepted_at IS NOT NULL)
);
CREATE INDEX unit_report_newest ON unit_report (opened_at DESC, id DESC);
CREATE INDEX unit_report_unit ON unit_report (unit_id, opened_at DESC, id DESC);
CREATE INDEX unit_report_year ON unit_report (year, opened_at DESC, id DESC);
CREATE INDEX unit_report_status ON unit_report (status, opened_at DESC, id DESC);

-- What was sent, whole; never changed.
CREATE TABLE report_version (
    report_id      uuid        NOT NULL REFERENCES unit_report,
    version_no     int         NOT NULL CHECK (version_no > 0),
    submitted_at   timestamptz NOT NULL,
    submitted_by   text        NOT NULL,
    signed_unit_id uuid,                                           -- in whose name it was sent; absent: the province's board
    template_id    uuid        NOT NULL REFERENCES report_template,
    content        jsonb       NOT NULL,
    checksum       text        NOT NULL,
    PRIMARY KEY (report_id, version_no)
);
CREATE INDEX report_version_sent ON report_version (submitted_at);
REVOKE UPDATE, DELETE, TRUNCATE ON report_version FROM ${runtimeRole};

-- What was decided of a version, level by level; never changed.
CREATE TABLE report_judgement (
    id         uuid        PRIMARY KEY,
    report_id  uuid        NOT NULL,
    version_no int         NOT NULL,
    stage      text        NOT NULL,
    decision   text        NOT NULL CHECK (decision IN ('APPROVED', 'ACCEPTED', 'RETURNED', 'REOPENED')),
    reason     text,
    at         timestamptz NOT NULL,
    by         text        NOT NULL,
    FOREIGN KEY (report_id, version_no) REFERENCES report_version
);
CREATE INDEX report_judgement_of ON report_judgement (report_id, version_no, at);
REVOKE UPDATE, DELETE, TRUNCATE ON report_judgement FROM ${runtimeRole};

CREATE TABLE report_reminder (
    id          uuid        PRIMARY KEY,
    unit_id     uuid        NOT NULL,
    year        int         NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('NEAR_DUE', 'OVERDUE', 'LONG_OVERDUE')),
    due_on      date        NOT NULL,
    reminded_at timestamptz NOT NULL,
    UNIQUE (unit_id, year, kind)                                   -- what keeps two replicas from reminding twice
);
CREATE INDEX report_reminder_newest ON report_reminder (reminded_at DESC, id DESC);
CREATE INDEX report_reminder_unit ON report_reminder (unit_id, reminded_at DESC, id DESC);

-- Which units have to report for a year, seen on a day: those whose reports somebody judges, as they are on the day.
CREATE FUNCTION report_duty(on_day date) RETURNS TABLE (unit_id uuid, unit_type text) LANGUAGE sql STABLE ROWS 200 AS $$
    SELECT u.id, u.type
    FROM unit u
    JOIN report_authority a ON u.type = ANY (a.unit_types)
        AND a.valid_from <= on_day AND (a.valid_to IS NULL OR a.valid_to >= on_day)
    WHERE (u.valid_from IS NULL OR u.valid_from <= on_day) AND (u.valid_to IS NULL OR u.valid_to >= on_day)
$$;

-- How the reports of a year stood at a moment, as it was known then: what happened later does not count.
CREATE FUNCTION report_standing(of_year int, as_of timestamptz)
RETURNS TABLE (report_id uuid, unit_id uuid, state text, version_no int, first_sent_at timestamptz, last_sent_at timestamptz,
               accepted_at timestamptz)
LANGUAGE sql STABLE ROWS 200 AS $$
    SELECT r.id, r.unit_id,
           CASE WHEN v.version_no IS NULL THEN 'DRAFT'
                WHEN j.decision = 'ACCEPTED' THEN 'ACCEPTED'
                WHEN j.decision IN ('RETURNED', 'REOPENED') THEN 'RETURNED'
                ELSE 'SUBMITTED' END,
           v.version_no, v.first_sent_at, v.last_sent_at, CASE WHEN j.decision = 'ACCEPTED' THEN j.at END
    FROM unit_report r
    LEFT JOIN LATERAL (SELECT max(s.version_no) AS version_no, min(s.submitted_at) AS first_sent_at,
                              max(s.submitted_at) AS last_sent_at
                       FROM report_version s WHERE s.report_id = r.id AND s.submitted_at <= as_of) v ON true
    LEFT JOIN LATERAL (SELECT d.decision, d.at FROM report_judgement d
                       WHERE d.report_id = r.id AND d.version_no = v.version_no AND d.at <= as_of
                       ORDER BY d.at DESC, d.id DESC LIMIT 1) j ON true
    WHERE r.year = of_year AND r.opened_at <= as_of
$$;

-- Who answers for a unit on a day: itself while it exists, afterwards those that took over.
CREATE FUNCTION report_heirs(of_unit uuid, on_day date) RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 2 AS $$
    WITH RECURSIVE heirs (id) AS (
        SELECT of_unit
        UNION
        SELECT s.successor_id
        FROM heirs h
        JOIN unit_succession s ON s.predecessor_id = h.id AND s.effective_on <= on_day
    )
    SELECT u.id FROM heirs h JOIN unit u ON u.id = h.id WHERE u.valid_to IS NULL OR u.valid_to >= on_day
$$;

-- The levels that judge a unit's report on a day, in order. A level that is not there (a district that has ended, a unit
-- directly below the province) is left out; the province is always the last resort.
CREATE FUNCTION report_stages(of_unit uuid, on_day date) RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT coalesce((
        SELECT array_agg(s.stage ORDER BY s.ordinal)
        FROM unit u
        JOIN report_authority a ON u.type = ANY (a.unit_types)
            AND a.valid_from <= on_day AND (a.valid_to IS NULL OR a.valid_to >= on_day)
        CROSS JOIN LATERAL unnest(a.stages) WITH ORDINALITY AS s (stage, ordinal)
        WHERE u.id = of_unit
          AND (s.stage = 'PROVINCE' OR EXISTS (
              SELECT
              FROM report_heirs(of_unit, on_day) AS h (id)
              JOIN unit_naming n ON n.unit_id = h.id
                  AND (n.valid_from IS NULL OR n.valid_from <= on_day) AND (n.valid_to IS NULL OR n.valid_to >= on_day)
              JOIN unit p ON p.id = n.parent_id AND (p.valid_to IS NULL OR p.valid_to >= on_day)
              WHERE CASE s.stage WHEN 'DISTRICT' THEN p.type = 'DISTRICT' ELSE p.type <> 'PROVINCE' END))), '{PROVINCE}')
$$;

-- What was revoked, and when: reports count as of a moment.
CREATE INDEX recognition_revoked ON recognition_store (generation, year, revoked_at) WHERE revoked_at IS NOT NULL;
