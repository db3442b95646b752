-- How long one can still reach the authors of a contest that is over (docs/adr/0039). The number of months is ours: the law
-- says "no longer than needed"; to be checked by the legal department before use.
CREATE TABLE contest_author_term (
    id         uuid        PRIMARY KEY,
    version    bigint      NOT NULL,
    months     int         NOT NULL CHECK (months BETWEEN 1 AND 120),
    valid_from date,
    valid_to   date,
    source     text        NOT NULL,
    created_at timestamptz NOT NULL,
    EXCLUDE USING gist (daterange(valid_from, valid_to, '[]') WITH &&)
);
INSERT INTO contest_author_term (id, version, months, source, created_at) VALUES
    ('00000000-0000-5000-8000-000000003261', 1, 12,
     'Nghị định 13/2023/NĐ-CP; Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: không lưu lâu hơn mục đích. Số tháng là quy ước ban đầu của hệ thống (ADR 0039), cần kiểm tra',
     '2026-11-29T00:00:00Z');
CREATE INDEX contest_entry_contact ON contest_entry (contest_id, id)
    WHERE coalesce(author ->> 'phone', author ->> 'email', author ->> 'birthYear') IS NOT NULL;
