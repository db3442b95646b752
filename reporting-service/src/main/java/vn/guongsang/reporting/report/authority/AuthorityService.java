package vn.guongsang.reporting.report.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.dated.DatedRows;
import vn.guongsang.kit.time.Ids;

/** Lets an edition of who judges follow others; who judged on a past day stays written. */
@ApplicationScoped
public class AuthorityService {

    private final Authorities authorities;
    private final DatedRows rows;

    AuthorityService(Authorities authorities, DatedRows rows) {
        this.authorities = authorities;
        this.rows = rows;
    }

    /** Ends what holds for its types with the day before; what else was said there goes on for the other types. */
    @Transactional
    public AuthorityView add(NewAuthority given, Actor actor, Instant at) {
        List<AuthorityView> reaching =
                rows.reachingLocked(Authorities.TABLE, Authorities.of(given.unitTypes()), given.validFrom());
        AuthorityRule.check(given, reaching, at);
        AuthorityView next = AuthorityView.of(Ids.next(), given, at);
        reaching.stream()
                .filter(row -> row.validFrom().isBefore(next.validFrom()))
                .forEach(row -> end(row, next, actor, at));
        begin(next, actor, at);
        return next;
    }

    private void end(AuthorityView row, AuthorityView next, Actor actor, Instant at) {
        rows.end(Authorities.TABLE, row, next, actor, at);
        AuthorityView rest = row.without(next, Ids.next());
        if (!rest.unitTypes().isEmpty()) {
            begin(rest, actor, at);
        }
    }

    private void begin(AuthorityView row, Actor actor, Instant at) {
        rows.begin(Authorities.TABLE, row, actor, at);
        authorities.insert(row);
    }
}
