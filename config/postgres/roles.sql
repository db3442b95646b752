-- Roles of one service. Variables: db (also the runtime role), owner (runs Flyway), owner_password, password.
-- Run as superuser in database "postgres", as often as you like:
--   psql -v db=media -v owner=media_owner -v owner_password=... -v password=... -f roles.sql
-- then: createdb --owner=media_owner --encoding=UTF8 media (when missing), and database.sql in the new database.
SELECT set_config('guongsang.db', :'db', false), set_config('guongsang.owner', :'owner', false);

DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY[current_setting('guongsang.owner'), current_setting('guongsang.db')] LOOP
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = wanted) THEN
      EXECUTE format('CREATE ROLE %I', wanted);
    END IF;
  END LOOP;
END $$;

ALTER ROLE :"owner" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'owner_password';
ALTER ROLE :"db" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'password';

-- Each deadline is shorter than the one outside: request 8 s > transaction 6 s > statement 5 s > lock 2 s.
ALTER ROLE :"db" SET statement_timeout = '5s';
ALTER ROLE :"db" SET lock_timeout = '2s';
ALTER ROLE :"db" SET idle_in_transaction_session_timeout = '60s';
