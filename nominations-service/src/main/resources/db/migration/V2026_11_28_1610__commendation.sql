-- Commendation (khen thưởng): proposals and decisions (plan IV.4, V.5).

-- Forms of commendation, and the level that decides on each, in force by date.
CREATE TABLE commendation_form (
    code       text NOT NULL,
    ordinal    int  NOT NULL,
    name_vi    text NOT NULL,
    name_en    text NOT NULL,
    level      text NOT NULL CHECK (level IN ('UNIT', 'COMMUNE', 'DISTRICT', 'PROVINCE')),
    valid_from date,
    valid_to   date,
    source     text NOT NULL,
    UNIQUE NULLS NOT DISTINCT (code, valid_from)
);
INSERT INTO commendation_form (code, ordinal, name_vi, name_en, level, valid_from, valid_to, source) VALUES
    ('CERTIFICATE_UNIT', 1, 'Giấy khen của người đứng đầu cơ quan, đơn vị', 'Certificate of commendation of the head of a body', 'UNIT', NULL, NULL, 'Luật 06/2022/QH15 Điều 75'),
    ('CERTIFICATE_COMMUNE', 2, 'Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã', 'Certificate of commendation of the commune', 'COMMUNE', NULL, NULL, 'Luật 06/2022/QH15 Điều 75'),
    ('CERTIFICATE_DISTRICT', 3, 'Giấy khen của Chủ tịch Ủy ban nhân dân cấp huyện', 'Certificate of commendation of the district', 'DISTRICT', NULL, '2025-06-30', 'Luật 06/2022/QH15 Điều 75; cấp huyện kết thúc ngày 30/6/2025 (NQ 203/2025/QH15)'),
    ('MERIT_PROVINCE', 4, 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', 'Certificate of merit of the province', 'PROVINCE', NULL, NULL, 'Luật 06/2022/QH15 Điều 74');

-- Rules that warn and must be acknowledged, by version and date.
CREATE TABLE commendation_rule (
    code       text NOT NULL,
    version    int  NOT NULL,
    valid_from date,
    valid_to   date,
    source     text NOT NULL,
    PRIMARY KEY (code, version)
);
INSERT INTO commendation_rule (code, version, valid_from, valid_to, source) VALUES
    ('sameAchievement', 1, NULL, '2023-12-31', 'Luật 15/2003/QH11 (sửa đổi năm 2013) Điều 6'),
    ('sameAchievement', 2, '2024-01-01', NULL, 'Luật 06/2022/QH15 Điều 5 khoản 2');

CREATE TABLE commendation (
    id                  uuid        PRIMARY KEY,
    version             bigint      NOT NULL,
    status              text        NOT NULL CHECK (status IN ('PROPOSED', 'DECIDED', 'REFUSED', 'WITHDRAWN', 'ANNULLED')),
    form                text        NOT NULL,
    level               text        NOT NULL,
    type                text        NOT NULL CHECK (type IN ('REGULAR', 'UNSCHEDULED', 'THEMATIC')),
    unit_id             uuid        NOT NULL REFERENCES unit,
    achievement         text        NOT NULL,
    achievement_key     text,
    deed_on             date        NOT NULL,
    found_through       text        NOT NULL,
    proposed_by         text        NOT NULL,
    proposed_at         timestamptz NOT NULL,
    decision_number     text,
    decision_date       date,
    decision_signer     text,
    effective_on        date,
    decided_by          text,
    acknowledged        text[]      NOT NULL,
    annulment_ground    text,
    annulment_number    text,
    annulment_date      date,
    annulment_signer    text,
    CHECK ((status IN ('DECIDED', 'ANNULLED')) = (decision_date IS NOT NULL)),
    CHECK ((status = 'ANNULLED') = (annulment_date IS NOT NULL))
);
CREATE INDEX commendation_unit ON commendation (unit_id, id DESC);
CREATE INDEX commendation_status ON commendation (status, id DESC);
CREATE INDEX commendation_form_newest ON commendation (form, id DESC);
CREATE INDEX commendation_type ON commendation (type, id DESC);
CREATE INDEX commendation_found ON commendation (found_through, id DESC);
CREATE INDEX commendation_decided ON commendation (decision_date, id DESC) WHERE decision_date IS NOT NULL;

CREATE TABLE commendation_subject (
    commendation_id uuid NOT NULL REFERENCES commendation,
    subject_id      uuid NOT NULL REFERENCES subject,
    PRIMARY KEY (commendation_id, subject_id)
);
CREATE INDEX commendation_subject_awards ON commendation_subject (subject_id, commendation_id);
