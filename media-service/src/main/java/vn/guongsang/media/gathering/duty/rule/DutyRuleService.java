package vn.guongsang.media.gathering.duty.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.dated.DatedRows;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;

/** Lets a version of the duty follow another; what was owed on a past day stays owed. */
@ApplicationScoped
public class DutyRuleService {

    private final DutyRules duties;
    private final DatedRows rows;

    DutyRuleService(DutyRules duties, DatedRows rows) {
        this.duties = duties;
        this.rows = rows;
    }

    /** Ends the last version with the day before. */
    @Transactional
    public DutyRuleView add(NewDutyRule given, Actor actor, Instant at) {
        Optional<DutyRuleView> last = rows.lastLocked(DutyRules.TABLE, DutyRules.TABLE.rows());
        ProblemException problem = new ProblemException(DutyRuleProblem.GATHERING_DUTY_INVALID);
        DatedRows.requireLater(given.validFrom(), last, at, problem);
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        DutyRuleView next = new DutyRuleView(
                Ids.next(),
                1,
                given.least(),
                given.unitTypes(),
                given.purposes(),
                given.validFrom(),
                null,
                given.source(),
                at);
        rows.follow(DutyRules.TABLE, last, next, actor, at);
        duties.insert(next);
        return next;
    }
}
