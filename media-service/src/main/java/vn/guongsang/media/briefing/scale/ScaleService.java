package vn.guongsang.media.briefing.scale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.dated.DatedRows;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;

/** Lets a scale follow another; one that has been in force is never rewritten. */
@ApplicationScoped
public class ScaleService {

    private final Scales scales;
    private final DatedRows rows;

    ScaleService(Scales scales, DatedRows rows) {
        this.scales = scales;
        this.rows = rows;
    }

    /** Ends the last scale with the day before. */
    @Transactional
    public ScaleView add(NewScale given, Actor actor, Instant at) {
        Optional<ScaleView> last = rows.lastLocked(Scales.TABLE, Scales.TABLE.rows());
        ProblemException problem = new ProblemException(ScaleProblem.SCALE_INVALID);
        DatedRows.requireLater(given.validFrom(), last, at, problem);
        if (given.highest().subtract(given.lowest()).compareTo(given.step()) < 0) {
            problem.at("/highest", "scale-empty");
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        ScaleView next = new ScaleView(
                Ids.next(),
                1,
                given.lowest(),
                given.highest(),
                given.step(),
                given.validFrom(),
                null,
                given.source(),
                at);
        rows.follow(Scales.TABLE, last, next, actor, at);
        scales.insert(next);
        return next;
    }
}
