-- Every version of these is told to the other services in the transaction that makes it.
CREATE CONSTRAINT TRIGGER unit_plan_announced AFTER INSERT OR UPDATE ON unit_plan
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_outbox_row();
CREATE CONSTRAINT TRIGGER movement_registration_announced AFTER INSERT OR UPDATE ON movement_registration
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_outbox_row();
CREATE CONSTRAINT TRIGGER council_session_announced AFTER INSERT OR UPDATE ON council_session
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_outbox_row();
