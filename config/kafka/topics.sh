#!/usr/bin/env bash
# Creates the topics of docs/events.md; leaves existing ones alone. Argument: bootstrap server.
set -euo pipefail
topics() { /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$@"; }

# Asked once: every call starts a Java machine, and a start with nothing to create must not wait for one per topic.
existing="$(topics "$1" --list)"
for topic in units nominations criteria exemplars propagation \
  movements movement-registrations unit-plans nurturing-plans \
  referrals commendations council-sessions contests editions broadcasts columns gatherings; do
  if ! grep -qxF "guongsang.$topic.v1" <<<"$existing"; then
    topics "$1" --create --if-not-exists \
      --topic "guongsang.$topic.v1" --partitions 6 --replication-factor 1 --config cleanup.policy=compact
  fi
done
