#!/usr/bin/env bash
# Adds a person to the realm, with a password to be changed at the first sign-in. Run inside the container of Keycloak:
#   person.sh USERNAME 'FULL NAME' ROLE [unit_id=UUID | outlet_id=UUID]
# Signs in as KEYCLOAK_ADMIN of .env; another administrator sets KC_ADMIN and KC_ADMIN_PASSWORD.
set -euo pipefail
if [ $# -lt 3 ]; then
  echo "usage: person.sh USERNAME 'FULL NAME' ROLE [unit_id=UUID | outlet_id=UUID]" >&2
  exit 2
fi
username="$1" full_name="$2" role="$3"
attributes=()
for attribute in "${@:4}"; do
  attributes+=(-s "attributes.$attribute")
done
export KC_CLI_PASSWORD="${KC_ADMIN_PASSWORD:-$KC_BOOTSTRAP_ADMIN_PASSWORD}"
trap 'rm -f /tmp/kcadm.config' EXIT
kcadm() { /opt/keycloak/bin/kcadm.sh "$@" --config /tmp/kcadm.config; }

kcadm config credentials --server http://127.0.0.1:8080 --realm master --user "${KC_ADMIN:-$KC_BOOTSTRAP_ADMIN_USERNAME}" 2> /dev/null
kcadm get "roles/$role" -r guong-sang --fields name > /dev/null
password="$(head -c 15 /dev/urandom | base64)"
kcadm create users -r guong-sang -s "username=$username" -s "firstName=$full_name" -s enabled=true "${attributes[@]}" \
  -s "credentials=[{\"type\":\"password\",\"value\":\"$password\",\"temporary\":true}]"
kcadm add-roles -r guong-sang --uusername "$username" --rolename "$role"
echo "first password of $username: $password"
