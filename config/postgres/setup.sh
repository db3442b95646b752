#!/usr/bin/env bash
# Creates roles, databases and rights of the three services; changes nothing that is there already but passwords and rights.
set -euo pipefail
cd "$(dirname "$0")"
for db in nominations media reporting; do
  password="$(tr '[:lower:]' '[:upper:]' <<<"$db")_DB_PASSWORD"
  owner_password="$(tr '[:lower:]' '[:upper:]' <<<"$db")_OWNER_PASSWORD"
  psql -qv ON_ERROR_STOP=1 -d postgres -v db="$db" -v owner="${db}_owner" \
    -v owner_password="${!owner_password}" -v password="${!password}" -f roles.sql > /dev/null
  if ! psql -qtAd postgres -c "SELECT 1 FROM pg_database WHERE datname = '$db'" | grep -q 1; then
    createdb --owner="${db}_owner" --encoding=UTF8 "$db"
  fi
  psql -qv ON_ERROR_STOP=1 -d "$db" -v db="$db" -v owner="${db}_owner" -f database.sql
  echo "database $db is ready"
done
