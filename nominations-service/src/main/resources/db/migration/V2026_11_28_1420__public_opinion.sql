-- Public opinion on a nomination (lấy ý kiến nhân dân): a period of working days, and objections (docs/adr/0018).

CREATE TABLE public_opinion_rule (
    id           uuid    PRIMARY KEY,
    level        text    NOT NULL CHECK (level IN ('UNIT', 'COMMUNE', 'DISTRICT', 'PROVINCE')),
    working_days int     NOT NULL CHECK (working_days BETWEEN 1 AND 100),
    compulsory   boolean NOT NULL,
    valid_from   date,
    valid_to     date    CHECK (valid_to >= valid_from),
    source       text    NOT NULL,
    UNIQUE NULLS NOT DISTINCT (level, valid_from)
);
INSERT INTO public_opinion_rule
SELECT gen_random_uuid(), level, 10, false, NULL, NULL,
       'NĐ 98/2023/NĐ-CP Điều 46 khoản 2, NĐ 152/2025/NĐ-CP Điều 60 khoản 3: ít nhất 10 ngày làm việc (khen thưởng cấp Nhà nước); áp dụng cho các cấp là mặc định của phần mềm'
FROM unnest(ARRAY['UNIT', 'COMMUNE', 'DISTRICT', 'PROVINCE']) AS level;

CREATE TABLE public_opinion (
    id            uuid        PRIMARY KEY,
    nomination_id uuid        NOT NULL,
    submitted_at  timestamptz NOT NULL,
    rule_id       uuid        NOT NULL REFERENCES public_opinion_rule,
    working_days  int         NOT NULL,
    opened_by     text        NOT NULL,
    opened_at     timestamptz NOT NULL,
    last_day      date        NOT NULL,
    ends_at       timestamptz NOT NULL,
    UNIQUE (nomination_id, submitted_at)
);

CREATE TABLE objection (
    id            uuid        PRIMARY KEY,
    version       bigint      NOT NULL,
    opinion_id    uuid        NOT NULL REFERENCES public_opinion,
    nomination_id uuid        NOT NULL,
    status        text        NOT NULL CHECK (status IN ('RECORDED', 'UPHELD', 'DISMISSED')),
    objector      text,
    text          text        NOT NULL,
    recorded_by   text        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    answered_by   text,
    answered_at   timestamptz,
    answer        text,
    CHECK ((status = 'RECORDED') = (answer IS NULL AND answered_at IS NULL))
);
CREATE INDEX objection_nomination ON objection (nomination_id, id DESC);
CREATE INDEX objection_opinion ON objection (opinion_id, status);
