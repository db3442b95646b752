-- The plan as an object: window and scheme, typed periods, versions with their documents, clauses with own keys.

ALTER TABLE plan
    ADD COLUMN scheme_title      text,             -- what it carries out (Đề án)
    ADD COLUMN scheme_first_year int,
    ADD COLUMN scheme_last_year  int,
    ADD COLUMN scheme_document   text;
UPDATE plan
SET scheme_title = 'Đề án “Tuyên truyền gương điển hình tiên tiến giai đoạn 2022 - 2025”',
    scheme_first_year = 2022, scheme_last_year = 2025,
    scheme_document = 'Quyết định số 1526/QĐ-TTg ngày 09/12/2022 của Thủ tướng Chính phủ'
WHERE code = 'GUONG_SANG_2023_2025';

-- Budget, emulation, school and plan years are different stretches of time: a period always says which it is.
CREATE TABLE period (
    code          text PRIMARY KEY,
    type          text NOT NULL CHECK (type IN ('PLAN_PERIOD', 'SCHEME_PERIOD', 'PLAN_YEAR', 'EMULATION_YEAR', 'BUDGET_YEAR',
                                                'SCHOOL_YEAR')),
    year          int  NOT NULL,                   -- the year that it is named after, its first one
    first_day     date NOT NULL,
    last_day      date NOT NULL CHECK (last_day >= first_day),
    report_due_on date,                            -- last day for the yearly report; absent where none is owed
    source        text NOT NULL,
    UNIQUE (type, year)
);

CREATE TABLE plan_version (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    plan_code       text        NOT NULL REFERENCES plan,
    number          int         CHECK (number > 0),    -- given when it is adopted
    status          text        NOT NULL CHECK (status IN ('DRAFT', 'ADOPTED', 'SUPERSEDED', 'DISCARDED')),
    title           text        NOT NULL,
    document_number text,
    document_date   date,
    signer_body     text,
    effective_from  date,
    effective_to    date,
    changes         jsonb       NOT NULL,
    drafted_by      text[]      NOT NULL,
    created_at      timestamptz NOT NULL,
    adopted_by      text,
    adopted_at      timestamptz,
    UNIQUE (plan_code, number),
    CHECK ((status IN ('ADOPTED', 'SUPERSEDED')) = (number IS NOT NULL)),
    CHECK (number IS NULL OR effective_from IS NOT NULL),
    EXCLUDE USING gist (plan_code WITH =, daterange(effective_from, effective_to, '[]') WITH &&)
        WHERE (number IS NOT NULL)
);
CREATE INDEX plan_version_order ON plan_version (created_at DESC, id DESC);
CREATE INDEX plan_version_status ON plan_version (status, created_at DESC, id DESC);

-- One row for a clause in each version that says something of it; what holds on a day is the newest row by then.
CREATE TABLE plan_clause (
    plan_code      text    NOT NULL REFERENCES plan,
    key            text    NOT NULL,                 -- ours: letters repeat (V.1 has "đ" twice)
    version_no     int     NOT NULL,
    effective_from date    NOT NULL,
    ordinal        int     NOT NULL,
    section        text    NOT NULL,                 -- as printed
    text           text    NOT NULL,                 -- literal
    requirements   text[]  NOT NULL,                 -- rows M1 to M26 that it can be measured by
    repealed       boolean NOT NULL,
    PRIMARY KEY (plan_code, key, version_no)
);
CREATE INDEX plan_clause_order ON plan_clause (plan_code, ordinal, key);
REVOKE UPDATE, DELETE, TRUNCATE ON plan_clause FROM ${runtimeRole};
