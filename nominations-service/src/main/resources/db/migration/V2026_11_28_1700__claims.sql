-- Claims of a nomination with their sources and their verification (docs/adr/0021).
CREATE TABLE claim (
    id               uuid        PRIMARY KEY,
    version          bigint      NOT NULL,
    nomination_id    uuid        NOT NULL REFERENCES nomination,
    status           text        NOT NULL CHECK (status IN ('UNVERIFIED', 'CONFIRMED', 'DISPUTED')),
    text             text        NOT NULL,
    figure           numeric,
    figure_unit      text,
    sources          jsonb       NOT NULL,
    verified_by      text,
    verified_by_name text,
    verified_at      timestamptz,
    note             text,
    CHECK ((figure IS NULL) = (figure_unit IS NULL)),
    CHECK ((status = 'UNVERIFIED') = (verified_by IS NULL) AND (verified_by IS NULL) = (verified_at IS NULL))
);
CREATE INDEX claim_nomination ON claim (nomination_id, id);

-- From which day of submission on a nomination of a level must state its claims; no row, no duty.
CREATE TABLE claim_duty (
    level      text NOT NULL CHECK (level IN ('UNIT', 'COMMUNE', 'DISTRICT', 'PROVINCE')),
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from),
    source     text NOT NULL,
    PRIMARY KEY (level, valid_from)
);
