-- Programmes of radio and television channels, and the slots of their schedule (docs/adr/0032).
CREATE TABLE programme (
    id         uuid        PRIMARY KEY,
    version    bigint      NOT NULL,
    status     text        NOT NULL CHECK (status IN ('ACTIVE', 'SUSPENDED', 'ENDED')),
    channel_id uuid        NOT NULL REFERENCES channel,
    title      text        NOT NULL,
    column_id  uuid,                                  -- of another feature
    relay_of   uuid        REFERENCES programme,      -- whose slots those of this one relay
    rule       text        NOT NULL,                  -- RRULE of RFC 5545, in local time
    start_time time        NOT NULL,
    minutes    int         NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    valid_from date        NOT NULL,                  -- the first start
    valid_to   date        CHECK (valid_to >= valid_from),
    created_at timestamptz NOT NULL
);
CREATE INDEX programme_channel ON programme (channel_id, id DESC);
CREATE INDEX programme_running ON programme (id) WHERE status = 'ACTIVE';

CREATE TABLE broadcast_slot (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    status       text        NOT NULL CHECK (status IN ('PLANNED', 'CANCELLED')),
    channel_id   uuid        NOT NULL REFERENCES channel,
    programme_id uuid        REFERENCES programme,
    occurrence   date,                                -- the local day that the rule meant, wherever the slot is now
    title        text        NOT NULL,
    starts_at    timestamptz NOT NULL,
    ends_at      timestamptz NOT NULL,
    minutes      int         NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    repeat_of    uuid        REFERENCES broadcast_slot,
    relay_of     uuid        REFERENCES broadcast_slot ON DELETE SET NULL,
    by_hand      boolean     NOT NULL,                -- somebody has had a hand in it: the rule leaves it alone
    alarm        text        CHECK (alarm IN ('ITEM_WITHDRAWN', 'ORIGINAL_MOVED', 'ORIGINAL_CANCELLED')),
    alarm_at     timestamptz CHECK ((alarm IS NULL) = (alarm_at IS NULL)),
    created_at   timestamptz NOT NULL,
    changed_at   timestamptz NOT NULL,
    CHECK (extract(epoch FROM ends_at - starts_at) = minutes * 60),
    CHECK ((programme_id IS NULL) = (occurrence IS NULL)),
    UNIQUE (programme_id, occurrence),
    -- A channel sends one thing at a time.
    CONSTRAINT broadcast_slot_overlap
        EXCLUDE USING gist (channel_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status <> 'CANCELLED')
);
CREATE INDEX broadcast_slot_channel ON broadcast_slot (channel_id, starts_at, id);
CREATE INDEX broadcast_slot_start ON broadcast_slot (starts_at, id);
CREATE INDEX broadcast_slot_alarm ON broadcast_slot (starts_at, id) WHERE alarm IS NOT NULL;
CREATE INDEX broadcast_slot_repeats ON broadcast_slot (repeat_of) WHERE repeat_of IS NOT NULL;
CREATE INDEX broadcast_slot_relays ON broadcast_slot (relay_of) WHERE relay_of IS NOT NULL;

-- What a slot is to show.
CREATE TABLE slot_item (
    slot_id       uuid          NOT NULL REFERENCES broadcast_slot,
    ordinal       int           NOT NULL,
    task_id       uuid          REFERENCES propagation_task,
    exemplar_id   uuid          NOT NULL REFERENCES exemplar_snapshot,
    approval_no   int,                                -- that of the task
    minutes       numeric(7, 2) NOT NULL CHECK (minutes > 0),
    withdrawn_at  timestamptz,
    withdrawn_for text          CHECK (withdrawn_for IN ('REVOKED', 'NO_PUBLICATION_GROUND', 'EMBARGO')),
    PRIMARY KEY (slot_id, ordinal),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_for IS NULL))
);
CREATE INDEX slot_item_exemplar ON slot_item (exemplar_id, slot_id);

-- Writes a new state of a slot; false when another slot of the channel is in the way.
CREATE FUNCTION save_broadcast_slot(
    slot uuid, new_version bigint, new_status text, new_start timestamptz, new_minutes int, new_alarm text, at timestamptz
) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    UPDATE broadcast_slot
    SET version = new_version, status = new_status, starts_at = new_start,
        ends_at = new_start + make_interval(mins => new_minutes), minutes = new_minutes, by_hand = true,
        alarm = new_alarm, alarm_at = CASE WHEN new_alarm IS NOT NULL THEN at END, changed_at = at
    WHERE id = slot;
    RETURN true;
EXCEPTION WHEN exclusion_violation THEN
    RETURN false;
END $$;
