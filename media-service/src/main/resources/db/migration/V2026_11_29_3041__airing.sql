-- What was really on air, apart from the schedule: only this counts (docs/adr/0032).
CREATE TABLE airing (
    id            uuid          PRIMARY KEY,
    version       bigint        NOT NULL,
    channel_id    uuid          NOT NULL REFERENCES channel,
    month         date          NOT NULL,             -- first day of the local month in which it began
    started_at    timestamptz   NOT NULL,
    minutes       numeric(7, 2) NOT NULL CHECK (minutes > 0 AND minutes <= 1440),
    title         text,
    slot_id       uuid          REFERENCES broadcast_slot,
    task_id       uuid          REFERENCES propagation_task,
    exemplar_id   uuid          REFERENCES exemplar_snapshot,
    recording     text,
    reference     text,                               -- how playout calls it; absent: noted by hand
    recorded_by   text          NOT NULL,
    recorded_at   timestamptz   NOT NULL,
    annulled_at   timestamptz,
    annulled_by   text,
    annulment     text,
    CHECK ((annulled_at IS NULL) = (annulment IS NULL)),
    CHECK (month = date_trunc('month', started_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date),
    UNIQUE (channel_id, reference)
);
CREATE INDEX airing_channel ON airing (channel_id, started_at DESC, id DESC);
CREATE INDEX airing_start ON airing (started_at DESC, id DESC);
CREATE INDEX airing_month_sum ON airing (channel_id, month) INCLUDE (minutes, exemplar_id) WHERE annulled_at IS NULL;
CREATE INDEX airing_slot ON airing (slot_id) WHERE slot_id IS NOT NULL;
CREATE INDEX airing_task ON airing (task_id, started_at DESC, id DESC) WHERE task_id IS NOT NULL;
CREATE INDEX airing_exemplar ON airing (exemplar_id, started_at DESC, id DESC) WHERE exemplar_id IS NOT NULL;

-- The month of a channel as it is told; its sums are those of the airings.
CREATE TABLE airing_month (
    id         uuid   PRIMARY KEY,
    version    bigint NOT NULL,
    channel_id uuid   NOT NULL REFERENCES channel,
    month      date   NOT NULL CHECK (extract(day FROM month) = 1),
    UNIQUE (channel_id, month)
);
CREATE INDEX airing_month_order ON airing_month (month DESC, channel_id);
CREATE CONSTRAINT TRIGGER airing_month_announced AFTER INSERT OR UPDATE ON airing_month
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_outbox_row();
