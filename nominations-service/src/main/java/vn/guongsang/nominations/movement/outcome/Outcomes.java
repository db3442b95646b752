package vn.guongsang.nominations.movement.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.Level;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.nominations.movement.registration.RegistrationStatus;

/** Counts what has come of a movement, always from the records themselves. */
@ApplicationScoped
public class Outcomes {

    private static final String FOUND =
            """
            FROM nomination n JOIN recognition r ON r.exemplar_id = n.exemplar_id AND r.nomination_id = n.id
            WHERE n.movement_id = :movement AND r.revoked_at IS NULL""";

    private final DataSource database;

    Outcomes(DataSource database) {
        this.database = database;
    }

    /** What has come of a movement until now. */
    public MovementOutcome of(UUID movement) {
        List<MovementOutcome.Answers> answers = answers(movement);
        return new MovementOutcome(
                movement,
                answers.stream().mapToInt(MovementOutcome.Answers::units).sum(),
                answers,
                nominations(movement),
                recognitions(movement),
                exemplars(movement));
    }

    private List<MovementOutcome.Answers> answers(UUID movement) {
        return Sql.of("SELECT status, count(*)::int AS units FROM movement_registration")
                .append("WHERE movement_id = :movement GROUP BY status ORDER BY status")
                .bind("movement", movement)
                .list(
                        database,
                        row -> new MovementOutcome.Answers(
                                row.constant("status", RegistrationStatus.class), row.integer("units")));
    }

    private List<MovementOutcome.Nominations> nominations(UUID movement) {
        return Sql.of("SELECT status, count(*)::int AS count FROM nomination")
                .append("WHERE movement_id = :movement GROUP BY status ORDER BY status")
                .bind("movement", movement)
                .list(
                        database,
                        row -> new MovementOutcome.Nominations(
                                row.constant("status", NominationStatus.class), row.integer("count")));
    }

    private List<MovementOutcome.Recognitions> recognitions(UUID movement) {
        return Sql.of("SELECT r.level, count(*)::int AS count " + FOUND + " GROUP BY r.level ORDER BY r.level")
                .bind("movement", movement)
                .list(
                        database,
                        row -> new MovementOutcome.Recognitions(
                                row.constant("level", Level.class), row.integer("count")));
    }

    private int exemplars(UUID movement) {
        return Sql.of("SELECT count(DISTINCT r.exemplar_id)::int AS count " + FOUND)
                .bind("movement", movement)
                .first(database, row -> row.integer("count"))
                .orElse(0);
    }
}
