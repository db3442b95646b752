-- Training (plan IV.6.b, V.1.a, V.1.e, V.1.h, M13; docs/adr/0043): sessions, attendance as counts by unit and role, targets.
CREATE TABLE training_session (
    id           uuid         PRIMARY KEY,
    version      bigint       NOT NULL,
    status       text         NOT NULL CHECK (status IN ('PLANNED', 'HELD', 'CANCELLED')),
    type         text         NOT NULL CHECK (type IN ('EMULATION_SKILLS', 'PROPAGANDA_SKILLS', 'FRONT_WORK', 'POLITICAL_SCHOOL', 'OTHER')),
    audiences    text[]       NOT NULL CHECK (cardinality(audiences) > 0),
    organiser_id uuid         NOT NULL,
    title        text         NOT NULL,
    form         text         NOT NULL CHECK (form IN ('DIRECT', 'ONLINE', 'HYBRID')),
    place        text         NOT NULL,
    planned_on   date         NOT NULL,
    materials    jsonb        NOT NULL,
    held_on      date,
    hours        numeric(6,1) CHECK (hours > 0),
    created_at   timestamptz  NOT NULL,
    CHECK (status <> 'HELD' OR (held_on IS NOT NULL AND hours IS NOT NULL))
);
CREATE INDEX training_session_organiser ON training_session (organiser_id, id DESC);
CREATE INDEX training_session_status ON training_session (status, id DESC);
CREATE INDEX training_session_year ON training_session (coalesce(held_on, planned_on));
CREATE INDEX training_session_held ON training_session (held_on) WHERE status = 'HELD';

-- Who came: numbers by unit and role, no names.
CREATE TABLE training_attendance (
    session_id uuid NOT NULL REFERENCES training_session,
    unit_id    uuid NOT NULL,
    audience   text NOT NULL CHECK (audience IN ('EMULATION_STAFF', 'RAPPORTEUR', 'PROPAGANDIST', 'REPORTER', 'EDITOR', 'FRONT_CADRE', 'POLITICAL_SCHOOL_STUDENT', 'OTHER')),
    attendees  int  NOT NULL CHECK (attendees > 0),
    PRIMARY KEY (session_id, unit_id, audience)
);
CREATE INDEX training_attendance_unit ON training_attendance (unit_id, session_id);

-- Every set of figures that has been recorded of a session; the newest one stands in the session.
CREATE TABLE training_result (
    session_id  uuid         NOT NULL REFERENCES training_session,
    version     bigint       NOT NULL,
    held_on     date         NOT NULL,
    hours       numeric(6,1) NOT NULL,
    attendance  jsonb        NOT NULL,
    recorded_by text         NOT NULL,
    recorded_at timestamptz  NOT NULL,
    PRIMARY KEY (session_id, version)
);

-- What the plan asks of a year, over the whole province; without a minimum where the plan gives none.
CREATE TABLE training_target (
    id         uuid        PRIMARY KEY,
    version    bigint      NOT NULL,
    type       text        NOT NULL,
    audience   text        NOT NULL,
    metric     text        NOT NULL CHECK (metric IN ('SESSIONS', 'HOURS', 'ATTENDEES')),
    minimum    int         CHECK (minimum > 0),
    quotation  text        NOT NULL,
    source     text        NOT NULL,
    valid_from date        NOT NULL,
    valid_to   date,
    created_at timestamptz NOT NULL,
    EXCLUDE USING gist (type WITH =, audience WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);
INSERT INTO training_target (id, version, type, audience, metric, minimum, quotation, source, valid_from, created_at)
SELECT ('00000000-0000-5000-8000-00000000131' || t.n)::uuid, 1, t.type, t.audience, 'SESSIONS', NULL, t.quotation, t.source,
       '2023-01-01', '2023-01-01T00:00:00+07:00'
FROM (VALUES
    (0, 'EMULATION_SKILLS', 'EMULATION_STAFF', 'Thường xuyên tổ chức tập huấn nghiệp vụ cho cán bộ làm công tác thi đua, khen thưởng các cấp.', 'Kế hoạch V.1.a, IV.6.b'),
    (1, 'PROPAGANDA_SKILLS', 'RAPPORTEUR', 'Thường xuyên tổ chức tập huấn nghiệp vụ cho đội ngũ làm công tác thi đua, khen thưởng, báo cáo viên, tuyên truyền viên, phóng viên, biên tập viên trong toàn tỉnh.', 'Kế hoạch IV.6.b'),
    (2, 'PROPAGANDA_SKILLS', 'PROPAGANDIST', 'Thường xuyên tổ chức tập huấn nghiệp vụ cho đội ngũ làm công tác thi đua, khen thưởng, báo cáo viên, tuyên truyền viên, phóng viên, biên tập viên trong toàn tỉnh.', 'Kế hoạch IV.6.b'),
    (3, 'PROPAGANDA_SKILLS', 'REPORTER', 'Thường xuyên tổ chức tập huấn nghiệp vụ cho đội ngũ làm công tác thi đua, khen thưởng, báo cáo viên, tuyên truyền viên, phóng viên, biên tập viên trong toàn tỉnh.', 'Kế hoạch IV.6.b'),
    (4, 'PROPAGANDA_SKILLS', 'EDITOR', 'Thường xuyên tổ chức tập huấn nghiệp vụ cho đội ngũ làm công tác thi đua, khen thưởng, báo cáo viên, tuyên truyền viên, phóng viên, biên tập viên trong toàn tỉnh.', 'Kế hoạch IV.6.b'),
    (5, 'FRONT_WORK', 'FRONT_CADRE', 'Định kỳ tổ chức tập huấn cho cán bộ Mặt trận Tổ quốc Việt Nam các cấp', 'Kế hoạch V.1.e'),
    (6, 'POLITICAL_SCHOOL', 'POLITICAL_SCHOOL_STUDENT', 'tiếp tục thực hiện việc đưa chương trình giảng dạy đường lối, chủ trương của Đảng và tư tưởng Hồ Chí Minh về thi đua, khen thưởng và tuyên truyền điển hình tiên tiến tại các lớp trung cấp lý luận chính trị', 'Kế hoạch V.1.h')
) AS t (n, type, audience, quotation, source);

-- Which attendance up to a day counts for which unit of that day: for its own, and for its successors once it has ended.
CREATE FUNCTION training_credit(as_of date) RETURNS TABLE (session_id uuid, audience text, attended_unit uuid, unit_id uuid)
LANGUAGE sql STABLE AS $$
    WITH RECURSIVE credit (session_id, audience, attended_unit, unit_id) AS (
        SELECT a.session_id, a.audience, a.unit_id, a.unit_id
        FROM training_attendance a
        JOIN training_session s ON s.id = a.session_id AND s.status = 'HELD' AND s.held_on <= as_of
        UNION
        SELECT c.session_id, c.audience, c.attended_unit, s.successor_id
        FROM credit c
        JOIN unit_succession s ON s.predecessor_id = c.unit_id AND s.effective_on <= as_of
    )
    SELECT * FROM credit
$$;
