package vn.guongsang.media.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.exemplar.ExemplarCards;
import vn.guongsang.media.rule.RuleView;
import vn.guongsang.media.rule.Rules;

/** Plans waiting approvals: by themselves once their rule or outlet has come, or by a rule that the board has chosen. */
@ApplicationScoped
public class WaitingService {

    private static final int AT_ONCE = 100;

    private final WaitingApprovals waiting;
    private final ExemplarCards exemplars;
    private final TaskPlanner planner;
    private final Rules rules;
    private final Audit audit;

    WaitingService(WaitingApprovals waiting, ExemplarCards exemplars, TaskPlanner planner, Rules rules, Audit audit) {
        this.waiting = waiting;
        this.exemplars = exemplars;
        this.planner = planner;
        this.rules = rules;
        this.audit = audit;
    }

    /**
     * How far a call has come.
     *
     * @param planned approvals that it has planned
     * @param remaining approvals that the same rule fits and that still wait
     */
    public record Outcome(int planned, int remaining) {}

    /** Plans up to 100 approvals whose rule or outlet has come; returns how many. */
    @Transactional
    int planWhatCanBe(Instant at) {
        return plan(waiting.canBePlanned(AT_ONCE), approval -> planner.planAgain(approval, at));
    }

    /** Plans up to 100 waiting approvals by a rule in force today, although it was not on the day of the approval. */
    @Transactional
    public Outcome planBy(UUID ruleId, Actor actor, Instant at) {
        RuleView rule = inForce(ruleId, Vietnam.dateOf(at));
        int planned = plan(waiting.fitting(rule, AT_ONCE), approval -> planner.planBy(rule, approval, at));
        audit.record("propagation-rule", ruleId, "planning", actor, null, List.of("waiting-approvals"), at);
        return new Outcome(planned, waiting.countFitting(rule));
    }

    private RuleView inForce(UUID id, LocalDate today) {
        RuleView rule = rules.find(id).orElseThrow(() -> new ProblemException(WaitingProblem.RULE_NOT_APPLICABLE)
                .at("/ruleId", "rule-unknown"));
        if (!rule.isInForce(today)) {
            throw new ProblemException(WaitingProblem.RULE_NOT_APPLICABLE).at("/ruleId", "rule-not-in-force", today);
        }
        return rule;
    }

    /**
     * Each exemplar is locked before its approval is read: an event may have planned or revoked it meanwhile. Returns how
     * many do not wait any more.
     */
    private int plan(List<WaitingApprovals.Key> keys, Consumer<Approval> planning) {
        int planned = 0;
        for (WaitingApprovals.Key key : keys) {
            exemplars.locked(key.exemplarId());
            waiting.find(key).ifPresent(planning);
            planned += waiting.find(key).isPresent() ? 0 : 1;
        }
        return planned;
    }
}
