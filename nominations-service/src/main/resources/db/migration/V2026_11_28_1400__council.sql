-- Council of emulation and commendation (Hội đồng Thi đua - Khen thưởng): members, dated rules, sessions, secret votes (docs/adr/0018).

CREATE TABLE council_member (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    level        text        NOT NULL CHECK (level IN ('UNIT', 'COMMUNE', 'DISTRICT', 'PROVINCE')),
    actor_id     text        NOT NULL,
    display_name text        NOT NULL,
    spelling     text        NOT NULL,
    unit_id      uuid        REFERENCES unit,
    role         text        NOT NULL CHECK (role IN ('CHAIR', 'SECRETARY', 'MEMBER')),
    sectors      text[]      NOT NULL,
    valid_from   date        NOT NULL,
    valid_to     date        CHECK (valid_to >= valid_from)
);
CREATE INDEX council_member_actor ON council_member (level, actor_id);
CREATE INDEX council_member_unit ON council_member (unit_id);
CREATE INDEX council_member_spelling ON council_member (spelling);

CREATE TABLE council_voting_rule (
    id                 uuid    PRIMARY KEY,
    level              text    NOT NULL CHECK (level IN ('UNIT', 'COMMUNE', 'DISTRICT', 'PROVINCE')),
    pass_numerator     int     NOT NULL CHECK (pass_numerator > 0),
    pass_denominator   int     NOT NULL CHECK (pass_denominator >= pass_numerator),
    base               text    NOT NULL CHECK (base IN ('ALL_MEMBERS', 'PRESENT')),
    absentee           text    NOT NULL CHECK (absentee IN ('WRITTEN', 'EXCLUDED')),
    quorum_numerator   int     NOT NULL CHECK (quorum_numerator > 0),
    quorum_denominator int     NOT NULL CHECK (quorum_denominator >= quorum_numerator),
    compulsory         boolean NOT NULL,
    valid_from         date,
    valid_to           date    CHECK (valid_to >= valid_from),
    source             text    NOT NULL,
    UNIQUE NULLS NOT DISTINCT (level, valid_from)
);
INSERT INTO council_voting_rule VALUES
    ('7b0d5c3e-1e5a-5d0f-9a51-000000000001', 'PROVINCE', 90, 100, 'ALL_MEMBERS', 'WRITTEN', 2, 3, false, NULL, NULL,
     'NĐ 91/2017/NĐ-CP Điều 45 khoản 8: bỏ phiếu kín, từ 90% tổng số thành viên, vắng mặt lấy ý kiến bằng văn bản; điều kiện họp 2/3 và việc không bắt buộc bỏ phiếu là mặc định của phần mềm');

CREATE TABLE council_session (
    id            uuid        PRIMARY KEY,
    version       bigint      NOT NULL,
    level         text        NOT NULL,
    status        text        NOT NULL CHECK (status IN ('PLANNED', 'OPEN', 'CLOSED', 'CANCELLED')),
    title         text        NOT NULL,
    held_on       date        NOT NULL,
    created_at    timestamptz NOT NULL,
    opened_at     timestamptz,
    closed_at     timestamptz,
    rule_id       uuid        REFERENCES council_voting_rule,
    members       int,
    present       int,
    quorum_needed int,
    CHECK ((status IN ('OPEN', 'CLOSED')) <= (rule_id IS NOT NULL AND opened_at IS NOT NULL))
);
CREATE INDEX council_session_day ON council_session (held_on DESC, id DESC);
CREATE INDEX council_session_status ON council_session (status, held_on DESC, id DESC);

-- What a session votes on. The day of submission says which round of the dossier it was.
CREATE TABLE council_item (
    id            uuid        PRIMARY KEY,
    session_id    uuid        NOT NULL REFERENCES council_session,
    nomination_id uuid        NOT NULL,
    ordinal       int         NOT NULL,
    submitted_at  timestamptz NOT NULL,
    UNIQUE (session_id, nomination_id)
);
CREATE INDEX council_item_nomination ON council_item (nomination_id);

-- The roll as it was when the session was opened.
CREATE TABLE council_seat (
    session_id   uuid    NOT NULL REFERENCES council_session,
    member_id    uuid    NOT NULL REFERENCES council_member,
    actor_id     text    NOT NULL,
    display_name text    NOT NULL,
    role         text    NOT NULL,
    present      boolean NOT NULL,
    PRIMARY KEY (session_id, member_id)
);

CREATE TABLE council_recusal (
    item_id   uuid NOT NULL REFERENCES council_item,
    member_id uuid NOT NULL REFERENCES council_member,
    kind      text NOT NULL,
    PRIMARY KEY (item_id, member_id)
);

-- The secret: who has voted stands here, what was voted below; nothing joins them, neither key, nor time, nor order.
-- The box is emptied and filled again in random order with every ballot, so that not even the row versions tell.
CREATE TABLE council_voter (
    item_id   uuid NOT NULL REFERENCES council_item,
    member_id uuid NOT NULL REFERENCES council_member,
    mode      text NOT NULL CHECK (mode IN ('IN_PERSON', 'IN_WRITING')),
    PRIMARY KEY (item_id, member_id)
);
CREATE TABLE council_ballot (
    id      uuid PRIMARY KEY,
    item_id uuid NOT NULL REFERENCES council_item,
    choice  text NOT NULL CHECK (choice IN ('FOR', 'AGAINST', 'ABSTAIN'))
);
CREATE INDEX council_ballot_item ON council_ballot (item_id);

CREATE TABLE council_result (
    item_id       uuid        PRIMARY KEY REFERENCES council_item,
    rule_id       uuid        NOT NULL REFERENCES council_voting_rule,
    members       int         NOT NULL,
    recused       int         NOT NULL,
    base          int         NOT NULL,
    in_person     int         NOT NULL,
    in_writing    int         NOT NULL,
    votes_for     int         NOT NULL,
    votes_against int         NOT NULL,
    abstentions   int         NOT NULL,
    needed        int         NOT NULL,
    passed        boolean     NOT NULL,
    decided_at    timestamptz NOT NULL,
    CHECK (votes_for + votes_against + abstentions = in_person + in_writing)
);
CREATE TABLE council_minutes (
    session_id uuid PRIMARY KEY REFERENCES council_session,
    number     text NOT NULL,
    date       date NOT NULL,
    text       text NOT NULL,
    secretary  text NOT NULL,
    document   text NOT NULL,
    checksum   text NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON council_result, council_minutes FROM ${runtimeRole};
REVOKE UPDATE, DELETE, TRUNCATE ON council_voter FROM ${runtimeRole};
REVOKE UPDATE, TRUNCATE ON council_ballot FROM ${runtimeRole};
