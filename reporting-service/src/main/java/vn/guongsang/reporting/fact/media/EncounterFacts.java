package vn.guongsang.reporting.fact.media;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.guongsang.model.event.EditionSnapshot;
import vn.guongsang.model.event.GatheringSnapshot;
import vn.guongsang.model.event.Topics;
import vn.guongsang.reporting.fact.FactConsumer;
import vn.guongsang.reporting.fact.FactStore;
import vn.guongsang.reporting.fact.FactTable;
import vn.guongsang.reporting.fact.Facts;
import vn.guongsang.reporting.fact.Required;

/** Where exemplars are met: gatherings, and editions of their profiles. */
@Singleton
class EncounterFacts {

    @Produces
    @Singleton
    FactConsumer<GatheringSnapshot> gatherings(FactStore store) {
        FactTable<GatheringSnapshot> table = new FactTable<GatheringSnapshot>("gathering_store")
                .required("id uuid", GatheringSnapshot::id)
                .required("version bigint", GatheringSnapshot::version)
                .required("status text", GatheringSnapshot::status)
                .required("form text", GatheringSnapshot::form)
                .required("purpose text", GatheringSnapshot::purpose)
                .required("host_ids uuid[]", GatheringSnapshot::hostIds)
                .required("planned_on date", GatheringSnapshot::plannedOn)
                .optional("held_on date", GatheringSnapshot::heldOn)
                .optional("audience int", GatheringSnapshot::audience)
                .optional("duration_minutes int", GatheringSnapshot::durationMinutes)
                .required("exemplar_ids uuid[]", GatheringSnapshot::exemplarIds)
                .optional("other_exemplars int", GatheringSnapshot::otherExemplars);
        return new FactConsumer<>(Facts.of(Topics.GATHERINGS, GatheringSnapshot.class, table), store);
    }

    @Produces
    @Singleton
    FactConsumer<EditionSnapshot> editions(FactStore store) {
        FactTable<EditionSnapshot> table = new FactTable<EditionSnapshot>("edition_store")
                .required("id uuid", EditionSnapshot::id)
                .required("version bigint", EditionSnapshot::version)
                .required("status text", EditionSnapshot::status)
                .required("year int", EditionSnapshot::year)
                .required("revision int", EditionSnapshot::revision)
                .required("exemplar_ids uuid[]", EditionSnapshot::exemplarIds)
                .required("profiles int", EditionSnapshot::profiles)
                .required("recalls jsonb", EditionSnapshot::recalls)
                .optional("frozen_at timestamptz", EditionSnapshot::frozenAt)
                .optional("published_at timestamptz", EditionSnapshot::publishedAt)
                .optional("closed_at timestamptz", EditionSnapshot::closedAt)
                .optional("replaced_by uuid", EditionSnapshot::replacedBy);
        return new FactConsumer<>(
                Facts.of(Topics.EDITIONS, EditionSnapshot.class, EncounterFacts::requireComplete, table), store);
    }

    private static void requireComplete(EditionSnapshot edition) {
        Required.of()
                .each("recalls", edition.recalls(), recall -> Required.of("recalls.exemplarId", recall.exemplarId())
                        .and("recalls.part", recall.part())
                        .and("recalls.reason", recall.reason())
                        .and("recalls.at", recall.at()));
    }
}
