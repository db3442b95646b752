-- Nomination windows (đợt đề nghị) and what may come outside of them (docs/adr/0021).
CREATE TABLE nomination_window (
    id         uuid   PRIMARY KEY,
    version    bigint NOT NULL,
    name       text   NOT NULL,
    levels     text[] NOT NULL CHECK (cardinality(levels) > 0),
    year       int    NOT NULL,
    unit_types text[] NOT NULL,
    unit_ids   uuid[] NOT NULL,
    sector     text   REFERENCES sector,
    opens_on   date   NOT NULL,
    closes_on  date   NOT NULL CHECK (closes_on >= opens_on)
);
CREATE INDEX nomination_window_opening ON nomination_window (opens_on DESC, id DESC);
CREATE INDEX nomination_window_year ON nomination_window (year, opens_on DESC, id DESC);

CREATE TABLE late_admission (
    nomination_id    uuid        PRIMARY KEY REFERENCES nomination,
    reason           text        NOT NULL,
    admitted_by      text        NOT NULL,
    admitted_by_name text        NOT NULL,
    admitted_at      timestamptz NOT NULL
);

ALTER TABLE nomination ADD COLUMN submitted_late boolean NOT NULL DEFAULT false;
