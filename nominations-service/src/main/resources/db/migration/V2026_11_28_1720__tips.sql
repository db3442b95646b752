-- Tips (giới thiệu của nhân dân): moderated before they become a nomination (docs/adr/0021).
ALTER TABLE nomination ADD COLUMN source text NOT NULL DEFAULT 'UNIT' CHECK (source IN ('UNIT', 'TIP'));

CREATE TABLE tip (
    id                 uuid        PRIMARY KEY,
    version            bigint      NOT NULL,
    status             text        NOT NULL CHECK (status IN ('RECEIVED', 'ACCEPTED', 'REJECTED', 'DUPLICATE')),
    unit_id            uuid        NOT NULL REFERENCES unit,
    about              text        NOT NULL,
    text               text        NOT NULL,
    informant          jsonb,
    informant_erased   boolean     NOT NULL DEFAULT false,
    received_at        timestamptz NOT NULL,
    closed_at          timestamptz,
    nomination_id      uuid        REFERENCES nomination,
    duplicate_of       uuid        REFERENCES tip,
    CHECK ((status = 'RECEIVED') = (closed_at IS NULL)),
    CHECK ((status = 'ACCEPTED') = (nomination_id IS NOT NULL)),
    CHECK ((status = 'DUPLICATE') = (duplicate_of IS NOT NULL))
);
CREATE INDEX tip_newest ON tip (id DESC);
CREATE INDEX tip_unit ON tip (unit_id, id DESC);
CREATE INDEX tip_status ON tip (status, id DESC);
CREATE INDEX tip_informant ON tip (closed_at) WHERE informant IS NOT NULL;

-- How many days after the end of a tip the contact of its informant is kept.
CREATE TABLE tip_retention (
    valid_from date,
    valid_to   date CHECK (valid_to >= valid_from),
    days       int  NOT NULL CHECK (days >= 0),
    source     text NOT NULL,
    UNIQUE NULLS NOT DISTINCT (valid_from)
);
INSERT INTO tip_retention VALUES (NULL, NULL, 180, 'Mặc định của phần mềm; Kế hoạch không quy định thời hạn');
