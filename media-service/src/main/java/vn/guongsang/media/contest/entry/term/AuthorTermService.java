package vn.guongsang.media.contest.entry.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.dated.DatedRows;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;

/** Lets a term follow another; a contest that has ended keeps the one of that day. */
@ApplicationScoped
public class AuthorTermService {

    private final AuthorTerms terms;
    private final DatedRows rows;

    AuthorTermService(AuthorTerms terms, DatedRows rows) {
        this.terms = terms;
        this.rows = rows;
    }

    /** Ends the last term with the day before. */
    @Transactional
    public AuthorTermView add(NewAuthorTerm given, Actor actor, Instant at) {
        Optional<AuthorTermView> last = rows.lastLocked(AuthorTerms.TABLE, AuthorTerms.TABLE.rows());
        ProblemException problem = new ProblemException(AuthorTermProblem.CONTEST_AUTHOR_TERM_INVALID);
        DatedRows.requireLater(given.validFrom(), last, at, problem);
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        AuthorTermView next =
                new AuthorTermView(Ids.next(), 1, given.months(), given.validFrom(), null, given.source(), at);
        rows.follow(AuthorTerms.TABLE, last, next, actor, at);
        terms.insert(next);
        return next;
    }
}
