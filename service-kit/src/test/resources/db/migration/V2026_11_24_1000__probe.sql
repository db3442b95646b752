CREATE TABLE probe (
    id      uuid   PRIMARY KEY,
    version bigint NOT NULL,
    text    text   NOT NULL
);
CREATE CONSTRAINT TRIGGER probe_announced AFTER INSERT OR UPDATE ON probe
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_outbox_row();

CREATE TABLE seen_probe (
    id      uuid   PRIMARY KEY,
    version bigint NOT NULL,
    applied int    NOT NULL DEFAULT 1,
    text    text   NOT NULL
);
