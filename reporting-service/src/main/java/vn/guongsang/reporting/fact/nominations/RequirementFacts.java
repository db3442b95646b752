package vn.guongsang.reporting.fact.nominations;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.guongsang.model.event.CriteriaEditionSnapshot;
import vn.guongsang.model.event.Topics;
import vn.guongsang.model.event.UnitPlanSnapshot;
import vn.guongsang.reporting.fact.FactConsumer;
import vn.guongsang.reporting.fact.FactStore;
import vn.guongsang.reporting.fact.FactTable;
import vn.guongsang.reporting.fact.Facts;

/** What each unit has to have: its criteria and its plan. */
@Singleton
class RequirementFacts {

    @Produces
    @Singleton
    FactConsumer<CriteriaEditionSnapshot> criteria(FactStore store) {
        FactTable<CriteriaEditionSnapshot> table = new FactTable<CriteriaEditionSnapshot>("criteria_edition_store")
                .required("id uuid", CriteriaEditionSnapshot::id)
                .required("version bigint", CriteriaEditionSnapshot::version)
                .required("status text", CriteriaEditionSnapshot::status)
                .required("unit_id uuid", CriteriaEditionSnapshot::unitId)
                .optional("edition_no int", CriteriaEditionSnapshot::editionNo)
                .required("title text", CriteriaEditionSnapshot::title)
                .optional("valid_from date", CriteriaEditionSnapshot::validFrom)
                .optional("valid_to date", CriteriaEditionSnapshot::validTo)
                .required("criteria int", CriteriaEditionSnapshot::criteria)
                .optional("document_number text", CriteriaEditionSnapshot::documentNumber)
                .optional("document_date date", CriteriaEditionSnapshot::documentDate)
                .optional("document_url text", CriteriaEditionSnapshot::documentUrl);
        return new FactConsumer<>(Facts.of(Topics.CRITERIA, CriteriaEditionSnapshot.class, table), store);
    }

    @Produces
    @Singleton
    FactConsumer<UnitPlanSnapshot> unitPlans(FactStore store) {
        FactTable<UnitPlanSnapshot> table = new FactTable<UnitPlanSnapshot>("unit_plan_store")
                .required("id uuid", UnitPlanSnapshot::id)
                .required("version bigint", UnitPlanSnapshot::version)
                .required("status text", UnitPlanSnapshot::status)
                .required("unit_id uuid", UnitPlanSnapshot::unitId)
                .required("year int", UnitPlanSnapshot::year)
                .required("title text", UnitPlanSnapshot::title)
                .required("honouring_forms text[]", UnitPlanSnapshot::honouringForms)
                .optional("document_number text", UnitPlanSnapshot::documentNumber)
                .optional("document_date date", UnitPlanSnapshot::documentDate)
                .optional("submitted_at timestamptz", UnitPlanSnapshot::submittedAt)
                .optional("judged_at timestamptz", UnitPlanSnapshot::judgedAt);
        return new FactConsumer<>(Facts.of(Topics.UNIT_PLANS, UnitPlanSnapshot.class, table), store);
    }
}
