package vn.guongsang.nominations.window;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.sql.Sql;

/** Stores late admissions, one a nomination. */
@ApplicationScoped
public class LateAdmissions {

    private static final String ROWS =
            """
            SELECT l.* FROM late_admission l JOIN nomination n ON n.id = l.nomination_id WHERE true""";

    private final DataSource database;

    LateAdmissions(DataSource database) {
        this.database = database;
    }

    Optional<LateAdmissionView> find(UUID nomination) {
        return find(nomination, UnitScope.ALL);
    }

    /** The late admission of a nomination within a scope. */
    public Optional<LateAdmissionView> find(UUID nomination, UnitScope scope) {
        return Sql.of(ROWS)
                .filter("n.id = :nomination", "nomination", nomination)
                .within(scope, "n.unit_id")
                .first(
                        database,
                        row -> new LateAdmissionView(
                                row.uuid("nomination_id"),
                                row.text("reason"),
                                row.text("admitted_by"),
                                row.text("admitted_by_name"),
                                row.instant("admitted_at")));
    }

    void insert(LateAdmissionView admission) {
        Sql.of(
                        """
                INSERT INTO late_admission (nomination_id, reason, admitted_by, admitted_by_name, admitted_at)
                VALUES (:nomination, :reason, :by, :name, :at)""")
                .bind("nomination", admission.nominationId())
                .bind("reason", admission.reason())
                .bind("by", admission.by())
                .bind("name", admission.byName())
                .bind("at", admission.at())
                .update(database);
    }
}
