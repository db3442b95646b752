-- Who appraises what until when, and how opinions are scored (docs/adr/0018).

CREATE TABLE appraisal_setting (
    id              uuid PRIMARY KEY,
    level           text NOT NULL CHECK (level IN ('UNIT', 'COMMUNE', 'DISTRICT', 'PROVINCE')),
    appraisers      int  NOT NULL CHECK (appraisers BETWEEN 1 AND 20),
    working_days    int  NOT NULL CHECK (working_days BETWEEN 1 AND 100),
    max_score       int  NOT NULL CHECK (max_score BETWEEN 1 AND 100),
    conflict_spread int  NOT NULL CHECK (conflict_spread BETWEEN 1 AND max_score),
    valid_from      date,
    valid_to        date CHECK (valid_to >= valid_from),
    source          text NOT NULL,
    UNIQUE NULLS NOT DISTINCT (level, valid_from)
);
INSERT INTO appraisal_setting
SELECT gen_random_uuid(), level, 2, 5, 10, 4, NULL, NULL,
       'Mặc định của phần mềm: hai người thẩm định, năm ngày làm việc, thang điểm 10, chênh từ 4 điểm là trái ngược'
FROM unnest(ARRAY['UNIT', 'COMMUNE', 'DISTRICT', 'PROVINCE']) AS level;

CREATE TABLE appraisal_assignment (
    id            uuid        PRIMARY KEY,
    nomination_id uuid        NOT NULL,
    submitted_at  timestamptz NOT NULL,
    member_id     uuid        NOT NULL REFERENCES council_member,
    assigned_by   text        NOT NULL,
    assigned_at   timestamptz NOT NULL,
    due_on        date        NOT NULL,
    UNIQUE (nomination_id, submitted_at, member_id)
);
CREATE INDEX appraisal_assignment_due ON appraisal_assignment (due_on, id);
CREATE INDEX appraisal_assignment_member ON appraisal_assignment (member_id, due_on, id);
