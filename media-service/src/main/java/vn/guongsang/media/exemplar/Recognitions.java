package vn.guongsang.media.exemplar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;

/** Stores the recognitions of each exemplar as they were told last. */
@ApplicationScoped
public class Recognitions {

    private final DataSource database;

    Recognitions(DataSource database) {
        this.database = database;
    }

    /** Stores all of a snapshot, in one statement. */
    public void store(ExemplarSnapshot exemplar) {
        Sql.of(
                        """
                INSERT INTO recognition (exemplar_id, approval_no, level, year, approved_at, approved_on, revoked)
                SELECT :exemplar, CAST(r.no AS int), r.level, CAST(r.year AS int), CAST(r.at AS timestamptz), CAST(r.day AS date),
                       CAST(r.revoked AS boolean)
                FROM unnest(:numbers::text[], :levels::text[], :years::text[], :moments::text[], :days::text[], :revoked::text[])
                    AS r (no, level, year, at, day, revoked)
                ON CONFLICT (exemplar_id, approval_no) DO UPDATE SET level = excluded.level, year = excluded.year,
                    approved_at = excluded.approved_at, approved_on = excluded.approved_on, revoked = excluded.revoked""")
                .bind("exemplar", exemplar.id())
                .bind("numbers", each(exemplar, Recognition::approvalNo))
                .bind("levels", each(exemplar, Recognition::level))
                .bind("years", each(exemplar, Recognition::year))
                .bind("moments", each(exemplar, Recognition::approvedAt))
                .bind("days", each(exemplar, recognition -> Vietnam.dateOf(recognition.approvedAt())))
                .bind("revoked", each(exemplar, recognition -> recognition.revokedAt() != null))
                .update(database);
    }

    /** Whether a recognition is known and has not been revoked. */
    public boolean isInForce(UUID exemplar, int approvalNo) {
        return Sql.of("SELECT revoked FROM recognition WHERE exemplar_id = :exemplar AND approval_no = :no")
                .bind("exemplar", exemplar)
                .bind("no", approvalNo)
                .first(database, row -> !row.bool("revoked"))
                .orElse(false);
    }

    private static List<Object> each(ExemplarSnapshot exemplar, Function<Recognition, Object> part) {
        return exemplar.recognitions().stream().map(part).toList();
    }
}
