package vn.guongsang.reporting.report.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.dated.DatedRows;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;

/** Lets a term follow another; years that have ended keep theirs. */
@ApplicationScoped
public class TermService {

    private final Terms terms;
    private final DatedRows rows;

    TermService(Terms terms, DatedRows rows) {
        this.terms = terms;
        this.rows = rows;
    }

    /** Ends the last term with the day before. */
    @Transactional
    public TermView add(NewTerm given, Actor actor, Instant at) {
        Optional<TermView> last = rows.lastLocked(Terms.TABLE, Terms.TABLE.rows());
        ProblemException problem = new ProblemException(TermProblem.REPORT_TERM_INVALID);
        DatedRows.requireLater(given.validFrom(), last, at, problem);
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        TermView next = new TermView(
                Ids.next(),
                1,
                given.dueDay(),
                given.basisDay(),
                given.lockDays(),
                given.remindDays(),
                given.urgeDays(),
                given.outlierFactor(),
                given.validFrom(),
                null,
                given.source(),
                at);
        rows.follow(Terms.TABLE, last, next, actor, at);
        terms.insert(next);
        return next;
    }
}
