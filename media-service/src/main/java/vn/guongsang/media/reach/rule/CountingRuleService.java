package vn.guongsang.media.reach.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.model.ChannelKind;

/** Lets a counting rule follow another; what has been counted by a rule stays counted by it. */
@ApplicationScoped
public class CountingRuleService {

    private final CountingRules rules;
    private final Audit audit;

    CountingRuleService(CountingRules rules, Audit audit) {
        this.rules = rules;
        this.audit = audit;
    }

    /** Begins with a month; the rule before it ends with the day before. */
    @Transactional
    public CountingRuleView add(NewCountingRule given, Actor actor, Instant at) {
        ProblemException problem = new ProblemException(CountingRuleProblem.REACH_RULE_INVALID);
        checkChannel(given, problem);
        Optional<CountingRuleView> last = rules.lastLocked(given.channelId(), given.metric());
        checkBeginning(given, last, Vietnam.dateOf(at), problem);
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
        last.ifPresent(before -> {
            rules.end(before.id(), given.validFrom().minusDays(1));
            audit.record("reach-rule", before.id(), "end", actor, null, List.of("validTo"), at);
        });
        rules.insert(next);
        audit.record("reach-rule", next.id(), "creation", actor, given.source(), List.of("all"), at);
        return next;
    }

    private static void checkBeginning(
            NewCountingRule given, Optional<CountingRuleView> last, LocalDate today, ProblemException problem) {
        LocalDate begun = last.map(CountingRuleView::validFrom)
                .filter(from -> from.isAfter(today))
                .orElse(today);
        if (given.validFrom().getDayOfMonth() != 1) {
            problem.at("/validFrom", "first-of-month");
        }
        if (!given.validFrom().isAfter(begun)) {
            problem.at("/validFrom", "not-before-today", begun.plusDays(1));
        }
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
