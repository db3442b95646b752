package vn.guongsang.reporting.fact.nominations;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.guongsang.model.event.CommendationSnapshot;
import vn.guongsang.model.event.CouncilSessionSnapshot;
import vn.guongsang.model.event.Topics;
import vn.guongsang.reporting.fact.FactConsumer;
import vn.guongsang.reporting.fact.FactStore;
import vn.guongsang.reporting.fact.FactTable;
import vn.guongsang.reporting.fact.Facts;

/** Commendations, and the sessions of councils in figures. */
@Singleton
class HonourFacts {

    @Produces
    @Singleton
    FactConsumer<CommendationSnapshot> commendations(FactStore store) {
        FactTable<CommendationSnapshot> table = new FactTable<CommendationSnapshot>("commendation_store")
                .required("id uuid", CommendationSnapshot::id)
                .required("version bigint", CommendationSnapshot::version)
                .required("status text", CommendationSnapshot::status)
                .required("form text", CommendationSnapshot::form)
                .required("level text", CommendationSnapshot::level)
                .required("type text", CommendationSnapshot::type)
                .required("unit_id uuid", CommendationSnapshot::unitId)
                .required("subject_ids uuid[]", CommendationSnapshot::subjectIds)
                .required("deed_on date", CommendationSnapshot::deedOn)
                .required("found_through text", CommendationSnapshot::foundThrough)
                .required("proposed_at timestamptz", CommendationSnapshot::proposedAt)
                .optional("decision_number text", CommendationSnapshot::decisionNumber)
                .optional("decision_date date", CommendationSnapshot::decisionDate)
                .optional("effective_on date", CommendationSnapshot::effectiveOn)
                .optional("annulled_on date", CommendationSnapshot::annulledOn)
                .optional("annulment_ground text", CommendationSnapshot::annulmentGround);
        return new FactConsumer<>(Facts.of(Topics.COMMENDATIONS, CommendationSnapshot.class, table), store);
    }

    @Produces
    @Singleton
    FactConsumer<CouncilSessionSnapshot> councilSessions(FactStore store) {
        FactTable<CouncilSessionSnapshot> table = new FactTable<CouncilSessionSnapshot>("council_session_store")
                .required("id uuid", CouncilSessionSnapshot::id)
                .required("version bigint", CouncilSessionSnapshot::version)
                .required("status text", CouncilSessionSnapshot::status)
                .required("level text", CouncilSessionSnapshot::level)
                .required("held_on date", CouncilSessionSnapshot::heldOn)
                .optional("opened_at timestamptz", CouncilSessionSnapshot::openedAt)
                .optional("closed_at timestamptz", CouncilSessionSnapshot::closedAt)
                .optional("members int", CouncilSessionSnapshot::members)
                .optional("present int", CouncilSessionSnapshot::present)
                .optional("quorum_needed int", CouncilSessionSnapshot::quorumNeeded)
                .required("items int", CouncilSessionSnapshot::items)
                .required("passed int", CouncilSessionSnapshot::passed);
        return new FactConsumer<>(Facts.of(Topics.COUNCIL_SESSIONS, CouncilSessionSnapshot.class, table), store);
    }
}
