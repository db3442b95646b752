-- Campaigns: exemplars, channels and a window around a commemoration (docs/adr/0031).
CREATE TABLE campaign (
    id                 uuid        PRIMARY KEY,
    version            bigint      NOT NULL,
    status             text        NOT NULL CHECK (status IN ('DRAFT', 'OPEN', 'CLOSED', 'CANCELLED')),
    name               text        NOT NULL,
    commemoration_code text,
    starts_on          date        NOT NULL,
    ends_on            date        NOT NULL CHECK (ends_on >= starts_on),
    goal               text,
    created_at         timestamptz NOT NULL
);
CREATE INDEX campaign_status ON campaign (status, id DESC);
CREATE TABLE campaign_exemplar (
    campaign_id uuid NOT NULL REFERENCES campaign,
    exemplar_id uuid NOT NULL REFERENCES exemplar_snapshot,
    PRIMARY KEY (campaign_id, exemplar_id)
);
CREATE INDEX campaign_exemplar_exemplar ON campaign_exemplar (exemplar_id);
CREATE TABLE campaign_channel (
    campaign_id uuid NOT NULL REFERENCES campaign,
    channel_id  uuid NOT NULL REFERENCES channel,
    PRIMARY KEY (campaign_id, channel_id)
);

-- How far each exemplar has come on each channel within the window of a campaign.
CREATE VIEW campaign_cell AS
SELECT k.id AS campaign_id, x.exemplar_id, h.channel_id, best.task_id, best.day,
       coalesce(best.state, 'GAP') AS state
FROM campaign k
JOIN campaign_exemplar x ON x.campaign_id = k.id
JOIN campaign_channel h ON h.campaign_id = k.id
LEFT JOIN LATERAL (
    SELECT found.* FROM (
        SELECT t.id AS task_id, (t.published_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS day, 'PUBLISHED' AS state, 1 AS rank
        FROM propagation_task t
        WHERE t.exemplar_id = x.exemplar_id AND t.channel_id = h.channel_id AND t.kind = 'PROPAGATION'
          AND t.status = 'PUBLISHED'
        UNION ALL
        SELECT i.task_id, s.day, CASE s.status WHEN 'FILLED' THEN 'PUBLISHED' ELSE 'PLANNED' END,
               CASE s.status WHEN 'FILLED' THEN 1 ELSE 2 END
        FROM column_slot_item_standing i JOIN column_slot s ON s.id = i.slot_id
        WHERE i.exemplar_id = x.exemplar_id AND i.channel_id = h.channel_id AND NOT i.lapsed AND NOT i.published
        UNION ALL
        SELECT t.id, (coalesce(t.planned_for, t.due_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, 'PLANNED', 2
        FROM propagation_task t
        WHERE t.exemplar_id = x.exemplar_id AND t.channel_id = h.channel_id AND t.kind = 'PROPAGATION'
          AND t.status IN ('OPEN', 'ACCEPTED', 'IN_PRODUCTION', 'SCHEDULED') AND t.held_since IS NULL
    ) found
    WHERE found.day BETWEEN k.starts_on AND k.ends_on
    ORDER BY found.rank, found.day LIMIT 1
) best ON true;
