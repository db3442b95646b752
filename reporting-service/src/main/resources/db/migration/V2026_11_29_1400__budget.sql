-- Budgets (plan V.2, V.1.đ): a unit's yearly estimate, what is decided of it, what is spent, and its settlement. VND has no fraction.

CREATE TABLE budget_task (
    code       text PRIMARY KEY,
    ordinal    int  NOT NULL UNIQUE,
    label_vi   text NOT NULL,
    label_en   text NOT NULL,
    section    text NOT NULL,                      -- where the plan gives the task
    quote      text NOT NULL,
    event_kind text CHECK (event_kind IN ('GATHERING', 'CONTEST', 'EDITION', 'COLUMN', 'TRAINING', 'INSPECTION')),
    first_year int  NOT NULL,
    last_year  int  CHECK (last_year >= first_year) -- absent: no end is set
);

INSERT INTO budget_task (code, ordinal, label_vi, label_en, section, quote, event_kind, first_year) VALUES
('COLUMNS', 10, 'Chuyên trang, chuyên mục', 'Columns', 'V.1.b, V.1.c',
 'Mở chuyên trang, chuyên mục, tăng cường thời lượng tin bài', 'COLUMN', 2023),
('BROADCASTS', 20, 'Phóng sự, chương trình phát thanh, truyền hình', 'Broadcasts', 'V.1.b',
 'mở các chuyên trang, chuyên mục, sản xuất phóng sự, chương trình, đưa tin bài', NULL, 2023),
('CONTEST', 30, 'Cuộc thi viết, phóng sự', 'Writing and reportage contest', 'V.1.g',
 'tổ chức Cuộc thi viết, phóng sự về điển hình tiên tiến, mô hình mới, gương người tốt, việc tốt cấp toàn tỉnh', 'CONTEST', 2023),
('PUBLICATION', 40, 'Ấn phẩm điển hình tiên tiến', 'Publication', 'V.1.a',
 'Phát hành ấn phẩm Điển hình tiên tiến toàn tỉnh (có thể bằng ấn phẩm điện tử)', 'EDITION', 2023),
('GATHERINGS', 50, 'Gặp mặt, giao lưu, biểu dương, tôn vinh', 'Gatherings', 'V.1.a, V.1.đ',
 'tổ chức các hoạt động gặp mặt, giao lưu, biểu dương, tôn vinh các điển hình tiên tiến', 'GATHERING', 2023),
('TRAINING', 60, 'Tập huấn, bồi dưỡng', 'Training', 'IV.6.b, V.1.a, V.1.e',
 'Thường xuyên tổ chức tập huấn nghiệp vụ cho cán bộ làm công tác thi đua, khen thưởng các cấp', 'TRAINING', 2023),
('INSPECTION', 70, 'Kiểm tra, giám sát', 'Inspection', 'IV.5, V.1.a',
 'Kiểm tra, giám sát thực hiện Kế hoạch', 'INSPECTION', 2023),
('COMMENDATION', 80, 'Biểu dương, khen thưởng', 'Commendation', 'IV.4, V.1.đ',
 'Biểu dương, khen thưởng theo thẩm quyền và trình cấp trên khen thưởng các điển hình tiên tiến', NULL, 2023),
('OTHER', 90, 'Nhiệm vụ khác của Kế hoạch', 'Other tasks of the plan', 'V.2',
 'lập dự toán kinh phí thực hiện Kế hoạch và tổng hợp chung vào dự toán của đơn vị, địa phương mình', NULL, 2023);

-- Until which day of the year after, spending of a budget year is still booked.
CREATE TABLE budget_closing (
    first_year   int  PRIMARY KEY,                 -- budget years from this one on, until a later row
    closing_day  text NOT NULL,                    -- ISO 8601 --MM-DD
    source       text NOT NULL
);
INSERT INTO budget_closing VALUES
(2017, '--01-31', 'Luật Ngân sách nhà nước số 83/2015/QH13, Điều 64 khoản 1: thời gian chỉnh lý quyết toán kết thúc ngày 31 tháng 01 năm sau');

CREATE TABLE budget_estimate (
    id         uuid        PRIMARY KEY,
    version    bigint      NOT NULL,
    status     text        NOT NULL CHECK (status IN
        ('DRAFT', 'SUBMITTED', 'RETURNED', 'REVIEWED', 'APPROVED', 'ALLOCATED', 'CLOSED', 'DISCARDED')),
    unit_id    uuid        NOT NULL,
    year       int         NOT NULL,
    note       text,
    brought_by text[]      NOT NULL,
    created_at timestamptz NOT NULL,
    submission jsonb,
    review     jsonb,
    approval   jsonb,
    allocation jsonb,
    settlement jsonb,
    CHECK (status NOT IN ('SUBMITTED', 'REVIEWED', 'APPROVED', 'ALLOCATED', 'CLOSED') OR submission IS NOT NULL),
    CHECK (status NOT IN ('REVIEWED', 'APPROVED', 'ALLOCATED', 'CLOSED') OR review IS NOT NULL),
    CHECK (status NOT IN ('APPROVED', 'ALLOCATED', 'CLOSED') OR approval IS NOT NULL),
    CHECK (status NOT IN ('ALLOCATED', 'CLOSED') OR allocation IS NOT NULL),
    CHECK ((status = 'CLOSED') = (settlement IS NOT NULL))
);
CREATE UNIQUE INDEX budget_estimate_of_unit ON budget_estimate (unit_id, year) WHERE status <> 'DISCARDED';
CREATE INDEX budget_estimate_newest ON budget_estimate (created_at DESC, id DESC);
CREATE INDEX budget_estimate_unit ON budget_estimate (unit_id, created_at DESC, id DESC);
CREATE INDEX budget_estimate_year ON budget_estimate (year, unit_id);

CREATE TABLE budget_line (
    id                 uuid          PRIMARY KEY,
    estimate_id        uuid          NOT NULL REFERENCES budget_estimate,
    number             int           NOT NULL,
    task               text          NOT NULL REFERENCES budget_task,
    source             text          NOT NULL CHECK (source IN ('STATE_BUDGET', 'OTHER_LAWFUL')),
    source_description text,
    content            text          NOT NULL,
    clause             text,
    event_kind         text          CHECK (event_kind IN ('GATHERING', 'CONTEST', 'EDITION', 'COLUMN', 'TRAINING', 'INSPECTION')),
    event_id           uuid,
    estimated          numeric(18,0) NOT NULL CHECK (estimated >= 0),
    approved           numeric(18,0) CHECK (approved >= 0 AND approved <= estimated),
    allocated          numeric(18,0) CHECK (allocated >= 0),
    spent              numeric(18,0) NOT NULL DEFAULT 0 CHECK (spent >= 0),
    settled            numeric(18,0) CHECK (settled = spent),
    UNIQUE (estimate_id, number),
    CHECK ((event_kind IS NULL) = (event_id IS NULL)),
    CHECK (spent <= coalesce(allocated, 0))
);
CREATE INDEX budget_line_event ON budget_line (event_id) WHERE event_id IS NOT NULL;

CREATE TABLE budget_adjustment (
    estimate_id     uuid        NOT NULL REFERENCES budget_estimate,
    number          int         NOT NULL,
    decision_number text        NOT NULL,
    decision_date   date        NOT NULL,
    authority       text        NOT NULL,
    reason          text        NOT NULL,
    recorded_by     text        NOT NULL,
    recorded_at     timestamptz NOT NULL,
    PRIMARY KEY (estimate_id, number)
);

CREATE TABLE budget_adjustment_line (
    estimate_id uuid          NOT NULL,
    number      int           NOT NULL,
    line        int           NOT NULL,
    before      numeric(18,0) NOT NULL CHECK (before >= 0),
    after       numeric(18,0) NOT NULL CHECK (after >= 0 AND after <> before),
    PRIMARY KEY (estimate_id, number, line),
    FOREIGN KEY (estimate_id, number) REFERENCES budget_adjustment,
    FOREIGN KEY (estimate_id, line) REFERENCES budget_line (estimate_id, number)
);

-- Money that was spent: rows are added, never changed; a mistake is taken back by a row of its own.
CREATE TABLE budget_spending (
    id              uuid          PRIMARY KEY,
    estimate_id     uuid          NOT NULL,
    line            int           NOT NULL,
    unit_id         uuid          NOT NULL,
    year            int           NOT NULL,
    spent_on        date          NOT NULL,
    document_number text          NOT NULL,
    content         text          NOT NULL,
    amount          numeric(18,0) NOT NULL CHECK (amount <> 0),
    reverses        uuid          UNIQUE REFERENCES budget_spending,
    recorded_by     text          NOT NULL,
    recorded_at     timestamptz   NOT NULL,
    FOREIGN KEY (estimate_id, line) REFERENCES budget_line (estimate_id, number),
    CHECK ((amount < 0) = (reverses IS NOT NULL))
);
CREATE INDEX budget_spending_newest ON budget_spending (spent_on DESC, id DESC);
CREATE INDEX budget_spending_unit ON budget_spending (unit_id, spent_on DESC, id DESC);
CREATE INDEX budget_spending_line ON budget_spending (estimate_id, line, spent_on DESC, id DESC);
REVOKE UPDATE, DELETE, TRUNCATE ON budget_spending, budget_adjustment, budget_adjustment_line FROM ${runtimeRole};
