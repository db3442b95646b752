package vn.guongsang.reporting.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.model.event.ExemplarSnapshot.Card;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;

/** Stores exemplars whole, version by version. */
@ApplicationScoped
class ExemplarFacts {

    private static final String UPSERT =
            """
            INSERT INTO exemplar_fact
                (exemplar_id, version, status, approval_no, subject_id, subject_type, display_name, unit_id, sector)
            VALUES (:id, :version, :status, :approvalNo, :subject, :subjectType, :displayName, :unit, :sector)
            ON CONFLICT (exemplar_id) DO UPDATE SET version = excluded.version, status = excluded.status,
                approval_no = excluded.approval_no, subject_id = excluded.subject_id,
                subject_type = excluded.subject_type, display_name = excluded.display_name,
                unit_id = excluded.unit_id, sector = excluded.sector
            WHERE exemplar_fact.version < :replacesBelow""";

    private static final String INSERT_RECOGNITION =
            """
            INSERT INTO recognition_fact
                (exemplar_id, approval_no, subject_id, subject_type, nomination_id, level, year, unit_id,
                 decision_number, decision_date, approved_at, revoked_at, revocation_reason)
            VALUES (:exemplar, :approvalNo, :subject, :subjectType, :nomination, :level, :year, :unit,
                    :decisionNumber, :decisionDate, :approvedAt, :revokedAt, :reason)""";

    private final DataSource database;

    ExemplarFacts(DataSource database) {
        this.database = database;
    }

    /** The stored versions of those that are known. */
    Map<UUID, Long> versionsOf(Collection<UUID> ids) {
        return Sql.of("SELECT exemplar_id AS id, version FROM exemplar_fact WHERE exemplar_id = ANY (:ids)")
                .bind("ids", ids)
                .byId(database, row -> row.number("version"));
    }

    /** Stores a snapshot in the caller's transaction, unless the stored one is as new or newer. */
    void store(ExemplarSnapshot exemplar) {
        if (upsert(exemplar)) {
            Sql.of("DELETE FROM recognition_fact WHERE exemplar_id = :exemplar")
                    .bind("exemplar", exemplar.id())
                    .update(database);
            exemplar.recognitions().forEach(recognition -> insert(exemplar, recognition));
        }
    }

    private boolean upsert(ExemplarSnapshot exemplar) {
        Card card = exemplar.card();
        return Sql.of(UPSERT)
                        .bind("id", exemplar.id())
                        .bind("version", exemplar.version())
                        .bind("replacesBelow", exemplar.replacesBelow())
                        .bind("status", exemplar.status())
                        .bind("approvalNo", exemplar.approvalNo())
                        .bind("subject", card.subjectId())
                        .bind("subjectType", card.subjectType())
                        .bind("displayName", card.displayName())
                        .bind("unit", card.unitId())
                        .bind("sector", card.sector())
                        .update(database)
                == 1;
    }

    /** A recognition stands beside the subject that counts, so that a merged duplicate is counted once. */
    private void insert(ExemplarSnapshot exemplar, Recognition recognition) {
        Sql.of(INSERT_RECOGNITION)
                .bind("exemplar", exemplar.id())
                .bind("approvalNo", recognition.approvalNo())
                .bind("subject", exemplar.card().countedSubject())
                .bind("subjectType", exemplar.card().subjectType())
                .bind("nomination", recognition.nominationId())
                .bind("level", recognition.level())
                .bind("year", recognition.year())
                .bind("unit", recognition.unitId())
                .bind("decisionNumber", recognition.decisionNumber())
                .bind("decisionDate", recognition.decisionDate())
                .bind("approvedAt", recognition.approvedAt())
                .bind("revokedAt", recognition.revokedAt())
                .bind("reason", recognition.revocationReason())
                .update(database);
    }
}
