-- Emulation movements (plan II.1, IV.5.a, V.1.d): launched by a unit for units below it, which register; what is found is a nomination.
CREATE TABLE movement (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    status          text        NOT NULL CHECK (status IN ('DRAFT', 'LAUNCHED', 'CLOSED', 'CANCELLED')),
    kind            text        NOT NULL CHECK (kind IN ('REGULAR', 'THEMATIC')),
    unit_id         uuid        NOT NULL REFERENCES unit,
    title           text        NOT NULL,
    aim             text        NOT NULL,
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    document_signer text        NOT NULL,
    starts_on       date        NOT NULL,
    ends_on         date        NOT NULL,
    register_by     date        NOT NULL,
    sectors         text[]      NOT NULL,
    target_types    text[]      NOT NULL,
    target_units    uuid[]      NOT NULL,
    created_at      timestamptz NOT NULL,
    launched_at     timestamptz,
    CHECK (starts_on <= register_by AND register_by <= ends_on),
    CHECK (status <> 'LAUNCHED' OR launched_at IS NOT NULL)
);
CREATE INDEX movement_newest ON movement (created_at DESC, id DESC);
CREATE INDEX movement_unit ON movement (unit_id, created_at DESC, id DESC);

CREATE TABLE movement_registration (
    id          uuid   PRIMARY KEY,
    version     bigint NOT NULL,
    movement_id uuid   NOT NULL REFERENCES movement,
    unit_id     uuid   NOT NULL REFERENCES unit,
    status      text   NOT NULL CHECK (status IN ('INVITED', 'REGISTERED', 'DECLINED')),
    commitment  text,
    reason      text,
    answered_by text,
    answered_at timestamptz,
    UNIQUE (movement_id, unit_id),
    CHECK ((status = 'INVITED') = (answered_at IS NULL))
);
CREATE INDEX movement_registration_list ON movement_registration (movement_id, id);
CREATE INDEX movement_registration_unit ON movement_registration (unit_id, id);

-- How a nomination's subject was found.
ALTER TABLE nomination
    ADD COLUMN origin text NOT NULL DEFAULT 'REGULAR' CHECK (origin IN ('REGULAR', 'UNSCHEDULED', 'THEMATIC', 'MOVEMENT')),
    ADD COLUMN movement_id uuid REFERENCES movement,
    ADD CONSTRAINT nomination_movement CHECK ((origin = 'MOVEMENT') = (movement_id IS NOT NULL));
CREATE INDEX nomination_movement ON nomination (movement_id, created_at DESC, id DESC) WHERE movement_id IS NOT NULL;
