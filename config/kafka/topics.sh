#!/usr/bin/env bash
# Creates the topics of docs/events.md; leaves existing ones alone. Argument: bootstrap server.
set -euo pipefail
for topic in units nominations criteria exemplars propagation \
  movements movement-registrations unit-plans nurturing-plans \
  referrals commendations council-sessions contests editions broadcasts columns gatherings; do
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$1" --create --if-not-exists \
    --topic "guongsang.$topic.v1" --partitions 6 --replication-factor 1 --config cleanup.policy=compact
done
