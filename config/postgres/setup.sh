#!/usr/bin/env bash
# Creates roles, databases and rights of the three services and of Keycloak; changes nothing that is there already but passwords and rights.
set -euo pipefail
cd "$(dirname "$0")"

create_database() { # name, owner
  if ! psql -qtAd postgres -c "SELECT 1 FROM pg_database WHERE datname = '$1'" | grep -q 1; then
    createdb --owner="$2" --encoding=UTF8 "$1"
  fi
}

for db in nominations media reporting; do
  password="$(tr '[:lower:]' '[:upper:]' <<<"$db")_DB_PASSWORD"
  owner_password="$(tr '[:lower:]' '[:upper:]' <<<"$db")_OWNER_PASSWORD"
  psql -qv ON_ERROR_STOP=1 -d postgres -v db="$db" -v owner="${db}_owner" \
    -v owner_password="${!owner_password}" -v password="${!password}" -f roles.sql > /dev/null
  create_database "$db" "${db}_owner"
  psql -qv ON_ERROR_STOP=1 -d "$db" -v db="$db" -v owner="${db}_owner" -f database.sql
  echo "database $db is ready"
done

psql -qv ON_ERROR_STOP=1 -d postgres -v password="$KEYCLOAK_DB_PASSWORD" <<'SQL'
SELECT 'CREATE ROLE keycloak' WHERE NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'keycloak') \gexec
ALTER ROLE keycloak LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'password';
SQL
create_database keycloak keycloak
psql -qv ON_ERROR_STOP=1 -d postgres -c 'REVOKE ALL ON DATABASE keycloak FROM PUBLIC'
echo "database keycloak is ready"
