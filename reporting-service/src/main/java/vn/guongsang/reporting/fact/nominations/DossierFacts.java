package vn.guongsang.reporting.fact.nominations;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.guongsang.model.event.NominationSnapshot;
import vn.guongsang.model.event.NurturingPlanSnapshot;
import vn.guongsang.model.event.ReferralSnapshot;
import vn.guongsang.model.event.Topics;
import vn.guongsang.reporting.fact.FactConsumer;
import vn.guongsang.reporting.fact.FactStore;
import vn.guongsang.reporting.fact.FactTable;
import vn.guongsang.reporting.fact.Facts;
import vn.guongsang.reporting.fact.Required;

/** What grows and what is sent up: nurturing plans, nominations, referrals. */
@Singleton
class DossierFacts {

    @Produces
    @Singleton
    FactConsumer<NominationSnapshot> nominations(FactStore store) {
        FactTable<NominationSnapshot> table = new FactTable<NominationSnapshot>("nomination_store")
                .required("id uuid", NominationSnapshot::id)
                .required("version bigint", NominationSnapshot::version)
                .required("status text", NominationSnapshot::status)
                .required("unit_id uuid", NominationSnapshot::unitId)
                .required("subject_type text", NominationSnapshot::subjectType)
                .required("sector text", NominationSnapshot::sector)
                .required("level text", NominationSnapshot::level)
                .required("year int", NominationSnapshot::year)
                .optional("submitted_at timestamptz", NominationSnapshot::submittedAt)
                .optional("decided_at timestamptz", NominationSnapshot::decidedAt)
                .optional("subject_id uuid", NominationSnapshot::subjectId)
                .optional("origin text", NominationSnapshot::origin)
                .optional("movement_id uuid", NominationSnapshot::movementId)
                .optional("criteria_edition_id uuid", NominationSnapshot::criteriaEditionId)
                .optional("source text", NominationSnapshot::source)
                .optional("submitted_late boolean", NominationSnapshot::submittedLate);
        return new FactConsumer<>(Facts.of(Topics.NOMINATIONS, NominationSnapshot.class, table), store);
    }

    @Produces
    @Singleton
    FactConsumer<NurturingPlanSnapshot> nurturingPlans(FactStore store) {
        FactTable<NurturingPlanSnapshot> table = new FactTable<NurturingPlanSnapshot>("nurturing_plan_store")
                .required("id uuid", NurturingPlanSnapshot::id)
                .required("version bigint", NurturingPlanSnapshot::version)
                .required("status text", NurturingPlanSnapshot::status)
                .required("subject_id uuid", NurturingPlanSnapshot::subjectId)
                .required("unit_id uuid", NurturingPlanSnapshot::unitId)
                .required("sector text", NurturingPlanSnapshot::sector)
                .required("found_through text", NurturingPlanSnapshot::foundThrough)
                .required("found_on date", NurturingPlanSnapshot::foundOn)
                .required("goal text", NurturingPlanSnapshot::goal)
                .required("support jsonb", NurturingPlanSnapshot::support)
                .required("weaknesses int", NurturingPlanSnapshot::weaknesses)
                .required("weaknesses_mended int", NurturingPlanSnapshot::weaknessesMended)
                .required("milestones int", NurturingPlanSnapshot::milestones)
                .required("milestones_reached int", NurturingPlanSnapshot::milestonesReached)
                .required("years_checked int[]", NurturingPlanSnapshot::yearsChecked)
                .required("nomination_ids uuid[]", NurturingPlanSnapshot::nominationIds)
                .optional("closed_on date", NurturingPlanSnapshot::closedOn);
        return new FactConsumer<>(
                Facts.of(Topics.NURTURING_PLANS, NurturingPlanSnapshot.class, DossierFacts::requireComplete, table),
                store);
    }

    @Produces
    @Singleton
    FactConsumer<ReferralSnapshot> referrals(FactStore store) {
        FactTable<ReferralSnapshot> table = new FactTable<ReferralSnapshot>("referral_store")
                .required("id uuid", ReferralSnapshot::id)
                .required("version bigint", ReferralSnapshot::version)
                .required("status text", ReferralSnapshot::status)
                .required("exemplar_id uuid", ReferralSnapshot::exemplarId)
                .required("approval_no int", ReferralSnapshot::approvalNo)
                .required("dossier_id uuid", ReferralSnapshot::dossierId)
                .required("dossier_version bigint", ReferralSnapshot::dossierVersion)
                .required("from_level text", ReferralSnapshot::fromLevel)
                .required("from_unit_id uuid", ReferralSnapshot::fromUnitId)
                .required("to_level text", ReferralSnapshot::toLevel)
                .optional("to_unit_id uuid", ReferralSnapshot::toUnitId)
                .required("sent_on date", ReferralSnapshot::sentOn)
                .optional("received_on date", ReferralSnapshot::receivedOn)
                .optional("answered_on date", ReferralSnapshot::answeredOn)
                .optional("answer_number text", ReferralSnapshot::answerNumber)
                .optional("nomination_id uuid", ReferralSnapshot::nominationId);
        return new FactConsumer<>(Facts.of(Topics.REFERRALS, ReferralSnapshot.class, table), store);
    }

    private static void requireComplete(NurturingPlanSnapshot plan) {
        Required.of().each("support", plan.support(), given -> Required.of("support.kind", given.kind())
                .and("support.givenOn", given.givenOn()));
    }
}
