-- Figures of former years, taken in from tables; they stand beside what is counted here and are never added to it.

CREATE TABLE figure_import (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    status          text        NOT NULL CHECK (status IN ('CHECKED', 'COMMITTED', 'DISCARDED', 'REVOKED')),
    kind            text        NOT NULL CHECK (kind IN ('INDICATORS', 'BUDGETS')),
    file_name       text        NOT NULL,
    media_type      text        NOT NULL,
    sha256          text        NOT NULL,
    replaces        boolean     NOT NULL,                -- whether figures that are there with other values are replaced
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    document_issuer text        NOT NULL,
    token           text        NOT NULL,                -- over the outcome of every row
    brought_by      text        NOT NULL,
    created_at      timestamptz NOT NULL,
    closed_at       timestamptz,
    CHECK ((status = 'CHECKED') = (closed_at IS NULL))
);
CREATE INDEX figure_import_newest ON figure_import (created_at DESC, id DESC);

CREATE TABLE figure_import_row (
    import_id uuid  NOT NULL REFERENCES figure_import,
    number    int   NOT NULL,                            -- of the row in the file, the header being 1
    outcome   text  NOT NULL CHECK (outcome IN ('NEW', 'KNOWN', 'REPLACES', 'INVALID')),
    cells     jsonb NOT NULL,
    unit_id   uuid,
    faults    jsonb NOT NULL,
    PRIMARY KEY (import_id, number),
    CHECK ((outcome = 'INVALID') = (faults <> '[]'))
);
CREATE INDEX figure_import_row_outcome ON figure_import_row (import_id, outcome, number);

CREATE TABLE imported_figure (
    id          uuid          PRIMARY KEY,
    import_id   uuid          NOT NULL REFERENCES figure_import,
    row         int           NOT NULL,
    kind        text          NOT NULL CHECK (kind IN ('INDICATORS', 'BUDGETS')),
    unit_id     uuid          NOT NULL,
    year        int           NOT NULL,
    code        text          NOT NULL,                  -- of the quota, or of the task that money was for
    source      text          NOT NULL DEFAULT '',       -- of money; nothing for an indicator
    measure     text          NOT NULL CHECK (measure IN
        ('VALUE', 'ESTIMATED', 'APPROVED', 'ALLOCATED', 'SPENT', 'SETTLED')),
    value       numeric(22,4) NOT NULL CHECK (value >= 0),
    replaced_by uuid          REFERENCES figure_import,
    revoked     boolean       NOT NULL DEFAULT false,
    CHECK ((kind = 'INDICATORS') = (measure = 'VALUE')),
    CHECK ((kind = 'BUDGETS') = (source <> '')),
    CHECK (kind = 'INDICATORS' OR value = trunc(value))
);
CREATE UNIQUE INDEX imported_figure_current ON imported_figure (kind, unit_id, year, code, source, measure)
    WHERE replaced_by IS NULL AND NOT revoked;
CREATE INDEX imported_figure_list ON imported_figure (unit_id, id) WHERE replaced_by IS NULL AND NOT revoked;
CREATE INDEX imported_figure_year ON imported_figure (year, kind, unit_id) WHERE replaced_by IS NULL AND NOT revoked;
CREATE INDEX imported_figure_import ON imported_figure (import_id);
CREATE INDEX imported_figure_replaced ON imported_figure (replaced_by) WHERE replaced_by IS NOT NULL;
