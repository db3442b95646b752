-- The event id under which the newest version is sent again; the row keeps the event as it was first told.
ALTER TABLE outbox ADD COLUMN republish_id uuid;
CREATE INDEX outbox_republished ON outbox (aggregate_id) WHERE published_at IS NULL AND republish_id IS NOT NULL;
