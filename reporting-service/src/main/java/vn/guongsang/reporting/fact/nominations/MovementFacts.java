package vn.guongsang.reporting.fact.nominations;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.guongsang.model.event.MovementRegistrationSnapshot;
import vn.guongsang.model.event.MovementSnapshot;
import vn.guongsang.model.event.Topics;
import vn.guongsang.reporting.fact.FactConsumer;
import vn.guongsang.reporting.fact.FactStore;
import vn.guongsang.reporting.fact.FactTable;
import vn.guongsang.reporting.fact.Facts;

/** Movements and what the units have answered to them. */
@Singleton
class MovementFacts {

    @Produces
    @Singleton
    FactConsumer<MovementSnapshot> movements(FactStore store) {
        FactTable<MovementSnapshot> table = new FactTable<MovementSnapshot>("movement_store")
                .required("id uuid", MovementSnapshot::id)
                .required("version bigint", MovementSnapshot::version)
                .required("status text", MovementSnapshot::status)
                .required("unit_id uuid", MovementSnapshot::unitId)
                .required("kind text", MovementSnapshot::kind)
                .required("title text", MovementSnapshot::title)
                .required("starts_on date", MovementSnapshot::startsOn)
                .required("register_by date", MovementSnapshot::registerBy)
                .required("ends_on date", MovementSnapshot::endsOn)
                .required("sectors text[]", MovementSnapshot::sectors)
                .required("document_number text", MovementSnapshot::documentNumber)
                .required("document_date date", MovementSnapshot::documentDate)
                .optional("launched_at timestamptz", MovementSnapshot::launchedAt);
        return new FactConsumer<>(Facts.of(Topics.MOVEMENTS, MovementSnapshot.class, table), store);
    }

    @Produces
    @Singleton
    FactConsumer<MovementRegistrationSnapshot> registrations(FactStore store) {
        FactTable<MovementRegistrationSnapshot> table = new FactTable<MovementRegistrationSnapshot>(
                        "movement_registration_store")
                .required("id uuid", MovementRegistrationSnapshot::id)
                .required("version bigint", MovementRegistrationSnapshot::version)
                .required("status text", MovementRegistrationSnapshot::status)
                .required("movement_id uuid", MovementRegistrationSnapshot::movementId)
                .required("unit_id uuid", MovementRegistrationSnapshot::unitId)
                .optional("answered_at timestamptz", MovementRegistrationSnapshot::answeredAt);
        return new FactConsumer<>(
                Facts.of(Topics.MOVEMENT_REGISTRATIONS, MovementRegistrationSnapshot.class, table), store);
    }
}
