-- Languages and areas of a channel change from a date; what stands in the channel is how it began (docs/adr/0038).
CREATE TABLE channel_change (
    channel_id  uuid        NOT NULL REFERENCES channel,
    valid_from  date        NOT NULL,
    languages   text[]      NOT NULL CHECK (cardinality(languages) > 0),
    areas       text[]      NOT NULL CHECK (areas <@ ARRAY['REMOTE', 'ETHNIC_MINORITY', 'BORDER', 'COASTAL', 'URBAN']),
    reason      text        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (channel_id, valid_from)
);

-- What each channel speaks and whom it reaches, and when.
CREATE VIEW channel_attributes AS
SELECT s.channel_id, s.languages, s.areas,
       daterange(s.valid_from, lead(s.valid_from) OVER (PARTITION BY s.channel_id ORDER BY s.valid_from NULLS FIRST)) AS during
FROM (SELECT c.id AS channel_id, CAST(NULL AS date) AS valid_from, c.languages, c.areas FROM channel c
      UNION ALL
      SELECT h.channel_id, h.valid_from, h.languages, h.areas FROM channel_change h) AS s;
