package vn.guongsang.nominations.subject.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.recognition.RecognitionView;
import vn.guongsang.nominations.recognition.RevocationReason;

/** Reads the awards of a subject across all its registrations. */
@ApplicationScoped
public class SubjectRecognitions {

    private final DataSource database;

    SubjectRecognitions(DataSource database) {
        this.database = database;
    }

    /** All recognitions, newest decision first; those of other units' exemplars as soon as no embargo hides them. */
    public List<SubjectRecognition> of(UUID distinctSubject, UnitScope scope, Instant now) {
        Sql sql = Sql.of(
                        """
                SELECT e.subject_id, e.display_name, r.*
                FROM subject s
                JOIN exemplar e ON e.subject_id = s.id
                JOIN recognition r ON r.exemplar_id = e.id
                WHERE (s.id = :subject OR s.duplicate_of = :subject)
                  AND (e.embargo_until IS NULL OR e.embargo_until <= :now OR """)
                .append(scope.sql("e.unit_id"))
                .append(") ORDER BY r.decision_date DESC, r.approved_at DESC, r.exemplar_id LIMIT 100")
                .bind("subject", distinctSubject)
                .bind("now", now);
        if (scope.needsUnit()) {
            sql.bind("scopeUnit", scope.unitId());
        }
        return sql.list(database, SubjectRecognitions::recognition);
    }

    private static SubjectRecognition recognition(Row row) {
        return new SubjectRecognition(
                row.uuid("subject_id"),
                row.uuid("exemplar_id"),
                row.text("display_name"),
                new RecognitionView(
                        row.integer("approval_no"),
                        row.uuid("nomination_id"),
                        row.constant("level", Level.class),
                        row.integer("year"),
                        row.uuid("unit_id"),
                        new Decision(
                                row.text("decision_number"), row.date("decision_date"), row.text("decision_signer")),
                        row.instant("approved_at"),
                        row.instant("revoked_at"),
                        row.constant("revocation_reason", RevocationReason.class),
                        annulment(row),
                        row.integer("reinstates")));
    }

    private static RecognitionView.Annulment annulment(Row row) {
        return row.instant("annulled_at") == null
                ? null
                : new RecognitionView.Annulment(
                        new Decision(
                                row.text("annulment_number"), row.date("annulment_date"), row.text("annulment_signer")),
                        row.instant("annulled_at"),
                        row.text("annulled_by"));
    }
}
