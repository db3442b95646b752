package vn.guongsang.media.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.rule.TrialView.ChannelCount;
import vn.guongsang.media.rule.TrialView.Planned;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;

/** Tries a rule on the approvals of a past period, beside the rules that were in force then; changes nothing. */
@ApplicationScoped
public class Trials {

    private static final int LONGEST_DAYS = 92;
    private static final int MOST_APPROVALS = 5000;
    private static final int SHOWN = 100;

    private final DataSource database;
    private final Rules rules;

    Trials(DataSource database, Rules rules) {
        this.database = database;
        this.rules = rules;
    }

    /** What the rule would have created, had it been in force in the whole period. */
    public TrialView run(NewTrial given, Instant at) {
        requireValid(given);
        RuleView tried = tried(given.rule(), at);
        List<RuleView> present = rules.all();
        List<Outcome> outcomes = approvals(given).stream()
                .map(approval -> Outcome.of(approval, tried, present))
                .toList();
        List<Outcome> governed = outcomes.stream().filter(o -> o.by(tried)).toList();
        return new TrialView(
                outcomes.size(),
                governed.size(),
                (int) outcomes.stream()
                        .filter(o -> !o.by(tried) && tried.matches(o.of.level, o.of.type, o.of.sector))
                        .count(),
                tried.channelIds().stream().map(id -> count(id, outcomes)).toList(),
                governed.stream().limit(SHOWN).map(o -> o.planned(tried)).toList());
    }

    private void requireValid(NewTrial given) {
        ProblemException problem = new ProblemException(RuleProblem.RULE_INVALID);
        if (!rules.channelsExist(given.rule().channelIds())) {
            problem.at("/rule/channelIds", "channel-unknown");
        }
        if (given.to().isBefore(given.from())) {
            problem.at("/to", "not-before-start");
        } else if (ChronoUnit.DAYS.between(given.from(), given.to()) >= LONGEST_DAYS) {
            problem.at("/to", "period-too-long", LONGEST_DAYS);
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    private static RuleView tried(NewRule given, Instant at) {
        return new RuleView(
                Ids.next(),
                1,
                given.level(),
                given.subjectType(),
                given.sector(),
                given.channelIds().stream().distinct().toList(),
                given.dueDays(),
                given.calendar(),
                given.priority(),
                null,
                null,
                at);
    }

    private List<Approved> approvals(NewTrial given) {
        List<Approved> found = Sql.of(
                        """
                SELECT r.exemplar_id, r.approval_no, r.level, r.approved_on, e.subject_type, e.sector, e.display_name
                FROM recognition r JOIN exemplar_snapshot e ON e.id = r.exemplar_id
                WHERE r.approved_on BETWEEN :from AND :to
                ORDER BY r.approved_on, r.exemplar_id, r.approval_no LIMIT :most""")
                .bind("from", given.from())
                .bind("to", given.to())
                .bind("most", MOST_APPROVALS + 1)
                .list(database, Approved::of);
        if (found.size() > MOST_APPROVALS) {
            throw new ProblemException(RuleProblem.RULE_INVALID).at("/to", "too-many-approvals", MOST_APPROVALS);
        }
        return found;
    }

    private static ChannelCount count(UUID channel, List<Outcome> outcomes) {
        return new ChannelCount(
                channel,
                (int) outcomes.stream().filter(o -> sends(o.with, channel)).count(),
                (int) outcomes.stream().filter(o -> sends(o.without, channel)).count());
    }

    private static boolean sends(Optional<RuleView> rule, UUID channel) {
        return rule.filter(found -> found.channelIds().contains(channel)).isPresent();
    }

    /** An approval, as far as rules look at it. */
    private record Approved(
            UUID exemplarId, int approvalNo, Level level, LocalDate on, SubjectType type, String sector, String name) {

        static Approved of(Row row) {
            return new Approved(
                    row.uuid("exemplar_id"),
                    row.integer("approval_no"),
                    row.constant("level", Level.class),
                    row.date("approved_on"),
                    row.constant("subject_type", SubjectType.class),
                    row.text("sector"),
                    row.text("display_name"));
        }
    }

    /** Which rule governs an approval with the tried one, and which without. */
    private record Outcome(Approved of, Optional<RuleView> with, Optional<RuleView> without) {

        static Outcome of(Approved approval, RuleView tried, List<RuleView> present) {
            List<RuleView> inForce = new ArrayList<>(
                    present.stream().filter(rule -> rule.isInForce(approval.on)).toList());
            Optional<RuleView> without = Rules.best(inForce, approval.level, approval.type, approval.sector);
            inForce.add(tried);
            return new Outcome(approval, Rules.best(inForce, approval.level, approval.type, approval.sector), without);
        }

        boolean by(RuleView tried) {
            return with.filter(tried::equals).isPresent();
        }

        Planned planned(RuleView tried) {
            return new Planned(
                    of.exemplarId,
                    of.approvalNo,
                    of.name,
                    of.on,
                    tried.dueDay(of.on),
                    without.map(RuleView::id).orElse(null));
        }
    }
}
