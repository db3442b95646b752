-- Referral of recognised exemplars to the next level, up to the Central Board (plan V.5).
CREATE TABLE referral (
    id               uuid        PRIMARY KEY,
    version          bigint      NOT NULL,
    status           text        NOT NULL CHECK (status IN ('SENT', 'RECEIVED', 'ACCEPTED', 'RETURNED', 'DECLINED')),
    exemplar_id      uuid        NOT NULL REFERENCES exemplar,
    approval_no      int         NOT NULL,
    dossier_id       uuid        NOT NULL REFERENCES nomination,
    dossier_version  bigint      NOT NULL,
    from_rung        text        NOT NULL CHECK (from_rung IN ('UNIT', 'COMMUNE', 'DISTRICT', 'PROVINCE')),
    from_unit_id     uuid        NOT NULL REFERENCES unit,
    to_rung          text        NOT NULL CHECK (to_rung IN ('COMMUNE', 'DISTRICT', 'PROVINCE', 'NATION')),
    to_unit_id       uuid        REFERENCES unit,
    letter_number    text        NOT NULL,
    note             text,
    sent_by          text        NOT NULL,
    sent_on          date        NOT NULL,
    received_on      date,
    answered_on      date,
    answer_number    text,
    answer_text      text,
    nomination_id    uuid        REFERENCES nomination,
    created_at       timestamptz NOT NULL,
    CHECK ((to_rung = 'NATION') = (to_unit_id IS NULL)),
    CHECK ((status IN ('ACCEPTED', 'DECLINED')) = (answered_on IS NOT NULL)),
    FOREIGN KEY (exemplar_id, approval_no) REFERENCES recognition (exemplar_id, approval_no)
);
-- A recognition is with the next level once, unless that level has declined.
CREATE UNIQUE INDEX referral_once ON referral (exemplar_id, approval_no) WHERE status <> 'DECLINED';
CREATE INDEX referral_exemplar ON referral (exemplar_id, id DESC);
CREATE INDEX referral_from ON referral (from_unit_id, id DESC);
CREATE INDEX referral_to ON referral (to_unit_id, id DESC);
CREATE INDEX referral_status ON referral (status, id DESC);
CREATE INDEX referral_sent ON referral (to_rung, sent_on, id DESC);
