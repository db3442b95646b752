package vn.guongsang.nominations.commendation.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;

/** Finds what a commendation has to be warned of. */
@ApplicationScoped
public class Warnings {

    /**
     * The same subject, and the same day of the deed or the same key; whoever proposed the other one. An old dossier tells
     * neither: it warns when it was decided on after the deed, for the year of the deed or the next.
     */
    private static final String SAME_ACHIEVEMENT =
            """
            SELECT r.version, r.source, told.*
            FROM (
                SELECT mine.subject_id, other.id AS commendation, CAST(NULL AS uuid) AS past, other.form, other.decision_date
                FROM commendation this
                JOIN commendation_subject mine ON mine.commendation_id = this.id
                JOIN commendation_subject theirs ON theirs.subject_id = mine.subject_id
                JOIN commendation other ON other.id = theirs.commendation_id AND other.id <> this.id
                    AND other.status = 'DECIDED'
                    AND (other.deed_on = this.deed_on OR other.achievement_key = this.achievement_key)
                WHERE this.id = :id
                UNION ALL
                SELECT mine.subject_id, NULL, p.id, p.form, p.decision_date
                FROM commendation this
                JOIN commendation_subject mine ON mine.commendation_id = this.id
                JOIN subject s ON s.id = mine.subject_id OR s.duplicate_of = mine.subject_id
                JOIN past_recognition p ON p.subject_id = s.id
                    AND p.year - extract(year FROM this.deed_on) IN (0, 1)
                    AND (p.decision_date IS NULL OR p.decision_date >= this.deed_on)
                WHERE this.id = :id
            ) told
            JOIN commendation_rule r ON r.code = :code AND (r.valid_from IS NULL OR r.valid_from <= :day)
                AND (r.valid_to IS NULL OR r.valid_to >= :day)
            ORDER BY told.decision_date, told.commendation, told.past, told.subject_id""";

    private final DataSource database;

    Warnings(DataSource database) {
        this.database = database;
    }

    /** The warnings of the rules in force on a day. */
    public List<CommendationWarning> of(UUID commendation, LocalDate day) {
        WarningRule rule = WarningRule.SAME_ACHIEVEMENT;
        return Sql.of(SAME_ACHIEVEMENT)
                .bind("code", rule.code())
                .bind("day", day)
                .bind("id", commendation)
                .list(
                        database,
                        row -> new CommendationWarning(
                                rule.code(),
                                row.integer("version"),
                                row.text("source"),
                                row.uuid("subject_id"),
                                row.uuid("commendation"),
                                row.uuid("past"),
                                row.text("form"),
                                row.date("decision_date")));
    }

    /** Decisions on the same subjects wait for each other, so that none overlooks the other. */
    public void await(List<UUID> subjects) {
        Sql.of(
                        """
                SELECT pg_advisory_xact_lock(hashtextextended('commendation of ' || s.id, 0)) AS locked
                FROM (SELECT id FROM unnest(:subjects) AS u (id) ORDER BY id) s""")
                .bind("subjects", subjects)
                .list(database, row -> true);
    }
}
