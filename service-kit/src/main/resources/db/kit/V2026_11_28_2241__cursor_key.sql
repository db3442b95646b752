-- The key with which positions in lists are sealed: made once, the same for all instances, never sent anywhere.
CREATE TABLE cursor_key (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    key text    NOT NULL
);
INSERT INTO cursor_key (key) VALUES (gen_random_uuid()::text || gen_random_uuid()::text);
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON cursor_key FROM ${runtimeRole};
