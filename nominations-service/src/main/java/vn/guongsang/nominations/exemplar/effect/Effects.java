package vn.guongsang.nominations.exemplar.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.model.TaskKind;
import vn.guongsang.model.TaskStatus;
import vn.guongsang.nominations.correction.CorrectionType;
import vn.guongsang.nominations.exemplar.Exemplars;
import vn.guongsang.nominations.exemplar.step.ExemplarState;
import vn.guongsang.nominations.propagation.PropagationFacts;
import vn.guongsang.nominations.propagation.PropagationView;
import vn.guongsang.nominations.recognition.RecognitionView;

/** Computes the effects of a revocation from recognitions, feed and propagation facts; stores nothing. */
@ApplicationScoped
public class Effects {

    private static final List<TaskStatus> UNDONE = List.of(TaskStatus.DECLINED, TaskStatus.CANCELLED);

    private final DataSource database;
    private final Exemplars exemplars;
    private final PropagationFacts propagation;

    Effects(DataSource database, Exemplars exemplars, PropagationFacts propagation) {
        this.database = database;
        this.exemplars = exemplars;
        this.propagation = propagation;
    }

    /** The effects within the scope of the reader. */
    public RevocationEffects of(UUID id, Actor reader) {
        ExemplarState state =
                exemplars.find(id, reader.scope()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        boolean revoked = state.status() == ExemplarStatus.REVOKED;
        List<RecognitionView> struck = state.recognitions().stream()
                .filter(revoked ? revokedWith(state) : RecognitionView::inForce)
                .toList();
        List<Integer> numbers = struck.stream().map(RecognitionView::approvalNo).toList();
        List<PropagationView> tasks = propagation.of(id).stream()
                .filter(task -> numbers.contains(task.approvalNo()))
                .toList();
        return new RevocationEffects(
                id,
                revoked,
                struck,
                profile(id),
                those(tasks, task -> revoked ? isCancelled(task) : isOpen(task)),
                those(tasks, task -> isPublished(task) && !isRetracted(task, tasks)),
                those(tasks, task -> task.kind() == TaskKind.RETRACTION));
    }

    private static Predicate<RecognitionView> revokedWith(ExemplarState state) {
        return recognition -> state.revocation().at().equals(recognition.revokedAt());
    }

    private static List<PropagationView> those(List<PropagationView> tasks, Predicate<PropagationView> fit) {
        return tasks.stream().filter(fit).toList();
    }

    private static boolean isCancelled(PropagationView task) {
        return task.kind() == TaskKind.PROPAGATION && task.status() == TaskStatus.CANCELLED;
    }

    private static boolean isPublished(PropagationView task) {
        return task.kind() == TaskKind.PROPAGATION && task.status() == TaskStatus.PUBLISHED;
    }

    private static boolean isOpen(PropagationView task) {
        return task.kind() == TaskKind.PROPAGATION && !isPublished(task) && !UNDONE.contains(task.status());
    }

    /** A retraction is done when it is published, by the same channel kind for the same approval. */
    private static boolean isRetracted(PropagationView task, List<PropagationView> tasks) {
        return tasks.stream()
                .anyMatch(other -> other.kind() == TaskKind.RETRACTION
                        && other.status() == TaskStatus.PUBLISHED
                        && other.approvalNo() == task.approvalNo()
                        && other.channelKind() == task.channelKind());
    }

    private RevocationEffects.Profile profile(UUID id) {
        return Sql.of(
                        """
                SELECT e.shown, e.withdrawal_type, e.withdrawn_at,
                       (SELECT CAST(count(*) AS int) FROM profile_change c
                        WHERE c.profile_id = e.id AND c.position IS NOT NULL AND c.at >= e.withdrawn_at) AS told
                FROM exemplar e WHERE e.id = :id""")
                .bind("id", id)
                .first(
                        database,
                        row -> new RevocationEffects.Profile(
                                row.bool("shown") && row.instant("withdrawn_at") != null,
                                row.constant("withdrawal_type", CorrectionType.class),
                                row.instant("withdrawn_at"),
                                row.integer("told")))
                .orElseThrow();
    }
}
