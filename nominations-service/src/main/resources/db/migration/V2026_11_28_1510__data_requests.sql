-- Numbers of the law on personal data, with the days on which they hold.
CREATE TABLE personal_data_term (
    code       text NOT NULL,
    amount     int  NOT NULL CHECK (amount > 0),
    measure    text NOT NULL CHECK (measure IN ('YEARS', 'HOURS', 'WORKING_DAYS')),
    valid_from date NOT NULL,
    valid_to   date,
    source     text NOT NULL,
    PRIMARY KEY (code, valid_from),
    CHECK (valid_to >= valid_from)
);
INSERT INTO personal_data_term (code, amount, measure, valid_from, valid_to, source) VALUES
    ('CHILD_UNDER', 16, 'YEARS', '2017-06-01', NULL, 'Luật Trẻ em 102/2016/QH13, Điều 1'),
    ('WITHDRAWAL', 72, 'HOURS', '2023-07-01', '2025-12-31', 'NĐ 13/2023/NĐ-CP, Điều 12, 16'),
    ('ACCESS', 72, 'HOURS', '2023-07-01', '2025-12-31', 'NĐ 13/2023/NĐ-CP, Điều 14'),
    ('CORRECTION', 72, 'HOURS', '2023-07-01', '2025-12-31', 'NĐ 13/2023/NĐ-CP, Điều 15'),
    ('ERASURE', 72, 'HOURS', '2023-07-01', '2025-12-31', 'NĐ 13/2023/NĐ-CP, Điều 16'),
    ('OBJECTION', 72, 'HOURS', '2023-07-01', '2025-12-31', 'NĐ 13/2023/NĐ-CP, Điều 9'),
    ('RESTRICTION', 72, 'HOURS', '2023-07-01', NULL, 'NĐ 13/2023/NĐ-CP, Điều 9; giữ 72 giờ theo Luật 91/2025/QH15'),
    ('WITHDRAWAL', 2, 'WORKING_DAYS', '2026-01-01', NULL, 'Luật 91/2025/QH15; NĐ 356/2025/NĐ-CP'),
    ('ACCESS', 2, 'WORKING_DAYS', '2026-01-01', NULL, 'Luật 91/2025/QH15; NĐ 356/2025/NĐ-CP'),
    ('CORRECTION', 2, 'WORKING_DAYS', '2026-01-01', NULL, 'Luật 91/2025/QH15; NĐ 356/2025/NĐ-CP'),
    ('ERASURE', 2, 'WORKING_DAYS', '2026-01-01', NULL, 'Luật 91/2025/QH15; NĐ 356/2025/NĐ-CP'),
    ('OBJECTION', 2, 'WORKING_DAYS', '2026-01-01', NULL, 'Luật 91/2025/QH15; NĐ 356/2025/NĐ-CP');

-- What a person asks about their data. It never names them but by the subject.
CREATE TABLE data_request (
    id             uuid        PRIMARY KEY,
    version        bigint      NOT NULL,
    subject_id     uuid        NOT NULL REFERENCES subject,
    unit_id        uuid        NOT NULL REFERENCES unit,
    kind           text        NOT NULL CHECK (kind IN ('WITHDRAWAL', 'ACCESS', 'CORRECTION', 'ERASURE', 'OBJECTION', 'RESTRICTION')),
    purpose        text        CHECK (purpose IN ('NAME', 'STORY', 'PHOTO', 'BROADCAST')),
    status         text        NOT NULL CHECK (status IN ('RECEIVED', 'DONE', 'REFUSED')),
    received_at    timestamptz NOT NULL,
    due_at         timestamptz NOT NULL,
    due_source     text        NOT NULL,
    details        text,
    recorded_by    text        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    decided_by     text,
    decided_at     timestamptz,
    outcome        text,
    CHECK ((status = 'RECEIVED') = (decided_at IS NULL)),
    CHECK (purpose IS NULL OR kind = 'WITHDRAWAL')
);
CREATE INDEX data_request_due ON data_request (due_at, id);
CREATE INDEX data_request_unit ON data_request (unit_id, due_at, id);
CREATE INDEX data_request_open ON data_request (due_at, id) WHERE status = 'RECEIVED';
CREATE INDEX data_request_subject ON data_request (subject_id, due_at, id);
