package vn.guongsang.reporting.fact.nominations;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.model.event.ExemplarSnapshot.Card;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;
import vn.guongsang.model.event.Topics;
import vn.guongsang.reporting.fact.FactConsumer;
import vn.guongsang.reporting.fact.FactStore;
import vn.guongsang.reporting.fact.FactTable;
import vn.guongsang.reporting.fact.Facts;
import vn.guongsang.reporting.fact.Facts.Lines;
import vn.guongsang.reporting.fact.Required;

/** Exemplars with their recognitions. */
@Singleton
class ExemplarFacts {

    /** A recognition stands beside the subject that counts, so that a merged duplicate is counted once. */
    private record Line(UUID exemplar, Card card, Recognition recognition) {

        static List<Line> of(ExemplarSnapshot exemplar) {
            return exemplar.recognitions().stream()
                    .map(recognition -> new Line(exemplar.id(), exemplar.card(), recognition))
                    .toList();
        }
    }

    @Produces
    @Singleton
    FactConsumer<ExemplarSnapshot> exemplars(FactStore store) {
        FactTable<ExemplarSnapshot> table = new FactTable<ExemplarSnapshot>("exemplar_store")
                .required("exemplar_id uuid", ExemplarSnapshot::id)
                .required("version bigint", ExemplarSnapshot::version)
                .required("status text", ExemplarSnapshot::status)
                .required("approval_no int", ExemplarSnapshot::approvalNo)
                .required("subject_id uuid", exemplar -> exemplar.card().subjectId())
                .required("subject_type text", exemplar -> exemplar.card().subjectType())
                .required("display_name text", exemplar -> exemplar.card().displayName())
                .required("unit_id uuid", exemplar -> exemplar.card().unitId())
                .required("sector text", exemplar -> exemplar.card().sector())
                .optional("publishable boolean", ExemplarSnapshot::publishable)
                .optional("embargo_until timestamptz", ExemplarSnapshot::embargoUntil)
                .optional(
                        "distinct_subject_id uuid", exemplar -> exemplar.card().distinctSubjectId());
        return new FactConsumer<>(
                new Facts<>(
                        Topics.EXEMPLARS,
                        ExemplarSnapshot.class,
                        ExemplarFacts::requireComplete,
                        table,
                        List.of(new Lines<>(recognitions(), Line::of))),
                store);
    }

    private static FactTable<Line> recognitions() {
        return new FactTable<Line>("recognition_store")
                .required("exemplar_id uuid", Line::exemplar)
                .required("approval_no int", line -> line.recognition().approvalNo())
                .required("subject_id uuid", line -> line.card().countedSubject())
                .required("subject_type text", line -> line.card().subjectType())
                .required("nomination_id uuid", line -> line.recognition().nominationId())
                .required("level text", line -> line.recognition().level())
                .required("year int", line -> line.recognition().year())
                .required("unit_id uuid", line -> line.recognition().unitId())
                .required("decision_number text", line -> line.recognition().decisionNumber())
                .required("decision_date date", line -> line.recognition().decisionDate())
                .required("approved_at timestamptz", line -> line.recognition().approvedAt())
                .optional("revoked_at timestamptz", line -> line.recognition().revokedAt())
                .optional("revocation_reason text", line -> line.recognition().revocationReason());
    }

    private static void requireComplete(ExemplarSnapshot exemplar) {
        Required.of("status", exemplar.status())
                .and("card", exemplar.card())
                .each("recognitions", exemplar.recognitions(), ExemplarFacts::requireComplete);
        requireComplete(exemplar.card());
    }

    private static void requireComplete(Card card) {
        Required.of("card.subjectId", card.subjectId())
                .and("card.displayName", card.displayName())
                .and("card.subjectType", card.subjectType())
                .and("card.unitId", card.unitId())
                .and("card.sector", card.sector());
    }

    private static void requireComplete(Recognition recognition) {
        Required.of("recognitions.nominationId", recognition.nominationId())
                .and("recognitions.level", recognition.level())
                .and("recognitions.unitId", recognition.unitId())
                .and("recognitions.decisionNumber", recognition.decisionNumber())
                .and("recognitions.decisionDate", recognition.decisionDate())
                .and("recognitions.approvedAt", recognition.approvedAt());
    }
}
