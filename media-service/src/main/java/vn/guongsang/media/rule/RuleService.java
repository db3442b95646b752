package vn.guongsang.media.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;

/** Adds rules and ends them; a rule that has been in force is never rewritten. */
@ApplicationScoped
public class RuleService {

    private final Rules rules;
    private final Audit audit;

    RuleService(Rules rules, Audit audit) {
        this.rules = rules;
        this.audit = audit;
    }

    /** Adds a rule from today on or later. */
    @Transactional
    public RuleView add(NewRule given, Actor actor, Instant at) {
        requireValid(given, Vietnam.dateOf(at));
        RuleView rule = new RuleView(
                Ids.next(),
                1,
                given.level(),
                given.subjectType(),
                given.sector(),
                given.channelIds(),
                given.dueDays(),
                given.calendar(),
                given.priority(),
                given.validFrom(),
                given.validTo(),
                at);
        rules.insert(rule);
        audit.record("propagation-rule", rule.id(), "creation", actor, null, List.of("all"), at);
        return rule;
    }

    /** Ends a rule with a day that has not passed. */
    @Transactional
    public RuleView end(UUID id, IfMatch expected, LocalDate lastDay, Actor actor, Instant at) {
        RuleView rule = rules.lock(id).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(rule.version());
        LocalDate today = Vietnam.dateOf(at);
        boolean ended = rule.validTo() != null && rule.validTo().isBefore(today);
        if (ended || lastDay.isBefore(today)) {
            throw new ProblemException(RuleProblem.RULE_NOT_ENDABLE).at("/lastDay", "not-before-today", today);
        }
        rules.end(id, lastDay);
        audit.record("propagation-rule", id, "end", actor, null, List.of("validTo"), at);
        return rules.find(id).orElseThrow();
    }

    private void requireValid(NewRule given, LocalDate today) {
        ProblemException problem = new ProblemException(RuleProblem.RULE_INVALID);
        if (!rules.channelsExist(given.channelIds())) {
            problem.at("/channelIds", "channel-unknown");
        }
        if (given.validFrom().isBefore(today)) {
            problem.at("/validFrom", "not-before-today", today);
        }
        if (given.validTo() != null && given.validTo().isBefore(given.validFrom())) {
            problem.at("/validTo", "not-before-start");
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
