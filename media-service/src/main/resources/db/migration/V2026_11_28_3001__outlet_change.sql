-- Outlets are founded, renamed, merged and ended by dated documents; channels outlive them.
CREATE TABLE outlet_change (
    id              uuid        PRIMARY KEY,
    kind            text        NOT NULL CHECK (kind IN ('NEW', 'RENAME', 'MERGE', 'END')),
    effective_on    date        NOT NULL,
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    note            text,
    outlet_ids      uuid[]      NOT NULL,            -- those that were there before
    successor_id    uuid        REFERENCES outlet,   -- founded, or that others were merged into
    created_by      text        NOT NULL,
    created_at      timestamptz NOT NULL
);

-- Names after the founding one, which stands in the outlet.
CREATE TABLE outlet_name (
    outlet_id  uuid NOT NULL REFERENCES outlet,
    valid_from date NOT NULL,
    name       text NOT NULL,
    short_name text NOT NULL,
    PRIMARY KEY (outlet_id, valid_from)
);

ALTER TABLE outlet
    ADD COLUMN successor_id uuid REFERENCES outlet;

ALTER TABLE channel
    ADD COLUMN languages text[] NOT NULL DEFAULT '{vi}',
    ADD COLUMN areas     text[] NOT NULL DEFAULT '{}' CHECK (areas <@ ARRAY['REMOTE', 'ETHNIC_MINORITY', 'BORDER', 'COASTAL', 'URBAN']),
    ADD COLUMN relay_of  uuid   REFERENCES channel CHECK (relay_of <> id);
