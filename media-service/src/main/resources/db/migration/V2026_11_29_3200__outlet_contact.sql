-- Whom to ask at an outlet, and for how long; personal data of officers (docs/adr/0038).
CREATE TABLE outlet_contact (
    id          uuid        PRIMARY KEY,
    version     bigint      NOT NULL,
    outlet_id   uuid        NOT NULL REFERENCES outlet,
    function    text        NOT NULL,             -- for what, or at which desk
    name        text        NOT NULL,
    role        text,
    phone       text,
    email       text,
    valid_from  date        NOT NULL,
    valid_to    date,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    CHECK (phone IS NOT NULL OR email IS NOT NULL),
    CHECK (valid_to >= valid_from)
);
CREATE INDEX outlet_contact_outlet ON outlet_contact (outlet_id, function, id);
-- Nobody stands twice for the same without an end.
CREATE UNIQUE INDEX outlet_contact_once ON outlet_contact (outlet_id, function, name) WHERE valid_to IS NULL;
