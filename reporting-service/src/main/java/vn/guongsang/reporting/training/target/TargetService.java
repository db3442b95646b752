package vn.guongsang.reporting.training.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.dated.DatedRows;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.reporting.training.TrainingProblem;

/** Lets a target follow another of the same type and audience; what was asked on a past day stays asked. */
@ApplicationScoped
public class TargetService {

    private final Targets targets;
    private final DatedRows rows;

    TargetService(Targets targets, DatedRows rows) {
        this.targets = targets;
        this.rows = rows;
    }

    /** Ends the last one with the day before. */
    @Transactional
    public TargetView add(NewTarget given, Actor actor, Instant at) {
        Sql same = Targets.TABLE
                .rows()
                .filter("type = :type", "type", given.type())
                .filter("audience = :audience", "audience", given.audience());
        Optional<TargetView> last = rows.lastLocked(Targets.TABLE, same);
        ProblemException problem = new ProblemException(TrainingProblem.TRAINING_TARGET_INVALID);
        DatedRows.requireLater(given.validFrom(), last, at, problem);
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        TargetView next = new TargetView(
                Ids.next(),
                1,
                given.type(),
                given.audience(),
                given.metric(),
                given.minimum(),
                given.quotation(),
                given.validFrom(),
                null,
                given.source(),
                at);
        rows.follow(Targets.TABLE, last, next, actor, at);
        targets.insert(next);
        return next;
    }
}
