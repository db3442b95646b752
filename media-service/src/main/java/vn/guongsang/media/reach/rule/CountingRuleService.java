package vn.guongsang.media.reach.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.dated.DatedRows;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.ChannelKind;

/** Lets a counting rule follow another; what has been counted by a rule stays counted by it. */
@ApplicationScoped
public class CountingRuleService {

    private final CountingRules rules;
    private final DatedRows rows;

    CountingRuleService(CountingRules rules, DatedRows rows) {
        this.rules = rules;
        this.rows = rows;
    }

    /** Begins with a month; the rule before it ends with the day before. */
    @Transactional
    public CountingRuleView add(NewCountingRule given, Actor actor, Instant at) {
        ProblemException problem = new ProblemException(CountingRuleProblem.REACH_RULE_INVALID);
        checkChannel(given, problem);
        Optional<CountingRuleView> last =
                rows.lastLocked(CountingRules.TABLE, CountingRules.of(given.channelId(), given.metric()));
        if (given.validFrom().getDayOfMonth() != 1) {
            problem.at("/validFrom", "first-of-month");
        }
        DatedRows.requireLater(given.validFrom(), last, at, problem);
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        CountingRuleView next = new CountingRuleView(
                Ids.next(),
                1,
                given.channelId(),
                given.metric(),
                given.counting(),
                given.validFrom(),
                null,
                given.source(),
                at);
        rows.follow(CountingRules.TABLE, last, next, actor, at);
        rules.insert(next);
        return next;
    }

    private void checkChannel(NewCountingRule given, ProblemException problem) {
        if (given.channelId() == null) {
            return;
        }
        Optional<ChannelKind> kind = rules.locked(given.channelId());
        if (kind.isEmpty()) {
            problem.at("/channelId", "channel-unknown");
        } else if (!given.metric().isOf(kind.get())) {
            problem.at("/metric", "metric-not-of-channel");
        }
    }
}
