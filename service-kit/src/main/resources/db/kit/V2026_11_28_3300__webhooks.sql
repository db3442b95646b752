-- Subscriptions of systems without Kafka. Each event is queued for them where it is told: by the insert into the outbox.

CREATE TABLE webhook_subscription (
    id                    uuid        PRIMARY KEY,
    version               bigint      NOT NULL,
    status                text        NOT NULL CHECK (status IN ('ACTIVE', 'PAUSED', 'DISABLED', 'ENDED')),
    status_reason         text        CHECK (status_reason IN ('GONE', 'FAILING')),
    owner                 text        NOT NULL,
    unit_id               uuid,
    outlet_id             uuid,
    reach                 text        NOT NULL CHECK (reach IN ('EVERYTHING', 'NEWSROOM')),
    url                   text        NOT NULL,
    event_types           text[]      NOT NULL CHECK (cardinality(event_types) > 0),
    description           text,
    secret                bytea,                        -- encrypted, as the one before it
    previous_secret       bytea,
    previous_secret_until timestamptz,
    created_at            timestamptz NOT NULL,
    CHECK ((status = 'DISABLED') = (status_reason IS NOT NULL)),
    CHECK ((status = 'ENDED') = (secret IS NULL)),
    CHECK ((previous_secret IS NULL) = (previous_secret_until IS NULL))
);
CREATE INDEX webhook_subscription_owner ON webhook_subscription (owner, id DESC);

-- What the replicas need to share the subscriptions out; apart, so that sending never waits for an edit.
CREATE TABLE webhook_lane (
    subscription_id uuid PRIMARY KEY REFERENCES webhook_subscription,
    leased_by       uuid,
    leased_until    timestamptz,
    rest_until      timestamptz,
    failures        int  NOT NULL DEFAULT 0,            -- in a row
    failing_since   timestamptz
);

CREATE TABLE webhook_delivery (
    id              uuid        PRIMARY KEY,
    position        bigint      GENERATED ALWAYS AS IDENTITY,
    subscription_id uuid        NOT NULL REFERENCES webhook_subscription,
    event_id        uuid        NOT NULL,               -- the receiver's key against duplicates, header webhook-id
    event_type      text        NOT NULL,
    aggregate_id    uuid,
    body            text,                               -- of what has no row in the outbox
    status          text        NOT NULL CHECK (status IN ('PENDING', 'DELIVERED', 'FAILED', 'WITHHELD')),
    attempts        int         NOT NULL DEFAULT 0,     -- since it was queued or replayed
    next_attempt_at timestamptz NOT NULL,
    created_at      timestamptz NOT NULL,
    closed_at       timestamptz,
    UNIQUE (subscription_id, event_id),
    CHECK ((status = 'PENDING') = (closed_at IS NULL))
);
CREATE INDEX webhook_delivery_pending ON webhook_delivery (subscription_id, position) WHERE status = 'PENDING';
CREATE INDEX webhook_delivery_log ON webhook_delivery (subscription_id, position DESC);
CREATE INDEX webhook_delivery_status ON webhook_delivery (subscription_id, status, position DESC);
CREATE INDEX webhook_delivery_created ON webhook_delivery (subscription_id, created_at);
CREATE INDEX webhook_delivery_closed ON webhook_delivery (closed_at) WHERE closed_at IS NOT NULL;

CREATE TABLE webhook_attempt (
    delivery_id uuid        NOT NULL REFERENCES webhook_delivery ON DELETE CASCADE,
    number      int         NOT NULL,
    at          timestamptz NOT NULL,
    http_status int,
    latency_ms  int         NOT NULL,
    fault       text,
    answer      text,
    PRIMARY KEY (delivery_id, number)
);

-- The exemplars that a newsroom has been told of: it is told their end, too.
CREATE TABLE webhook_told (
    subscription_id uuid NOT NULL REFERENCES webhook_subscription,
    aggregate_id    uuid NOT NULL,
    PRIMARY KEY (subscription_id, aggregate_id)
);

-- Whether everybody may know what an event about an exemplar says.
CREATE FUNCTION webhook_is_open(event outbox) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce((event.payload #>> '{data,publishable}')::boolean, false)
       AND event.payload #>> '{data,status}' = 'APPROVED'
       AND coalesce((event.payload #>> '{data,embargoUntil}')::timestamptz <= now(), true)
$$;

-- Whether a subscription gets an event (docs/adr/0037): an account that sees the province gets all; a newsroom's gets
-- what its API shows it: units, its own tasks, and exemplars from their publication to their end.
CREATE FUNCTION webhook_reaches(subscription webhook_subscription, event outbox) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT CASE
        WHEN subscription.reach = 'EVERYTHING' THEN true
        WHEN event.topic = 'guongsang.units.v1' THEN true
        WHEN event.topic = 'guongsang.propagation.v1'
            THEN coalesce(event.payload #>> '{data,outletId}' = subscription.outlet_id::text, false)
        WHEN event.topic = 'guongsang.exemplars.v1'
            THEN webhook_is_open(event)
              OR EXISTS (SELECT 1 FROM webhook_told told
                         WHERE told.subscription_id = subscription.id AND told.aggregate_id = event.aggregate_id)
        ELSE false
    END
$$;

-- Whether an event must not leave any more: it was open when it was queued, and the exemplar no longer is.
CREATE FUNCTION webhook_is_overtaken(subscription webhook_subscription, event outbox) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT subscription.reach = 'NEWSROOM' AND event.topic = 'guongsang.exemplars.v1' AND webhook_is_open(event)
       AND NOT webhook_is_open(newest)
    FROM outbox newest
    WHERE newest.aggregate_id = event.aggregate_id
    ORDER BY newest.aggregate_version DESC
    LIMIT 1
$$;

CREATE FUNCTION queue_webhooks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO webhook_delivery (id, subscription_id, event_id, event_type, aggregate_id, status, next_attempt_at, created_at)
    SELECT gen_random_uuid(), s.id, NEW.event_id, NEW.event_type, NEW.aggregate_id, 'PENDING', now(), now()
    FROM webhook_subscription s
    WHERE s.status <> 'ENDED'
      AND EXISTS (SELECT 1 FROM unnest(s.event_types) wanted WHERE NEW.event_type LIKE replace(wanted, '*', '%'))
      AND webhook_reaches(s, NEW);
    IF FOUND AND NEW.topic = 'guongsang.exemplars.v1' THEN
        INSERT INTO webhook_told (subscription_id, aggregate_id)
        SELECT d.subscription_id, NEW.aggregate_id
        FROM webhook_delivery d
        JOIN webhook_subscription s ON s.id = d.subscription_id AND s.reach = 'NEWSROOM'
        WHERE d.event_id = NEW.event_id
        ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END $$;
CREATE INDEX webhook_delivery_event ON webhook_delivery (event_id);
CREATE TRIGGER outbox_webhooks AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION queue_webhooks();
