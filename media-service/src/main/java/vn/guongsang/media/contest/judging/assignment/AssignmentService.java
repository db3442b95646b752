package vn.guongsang.media.contest.judging.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.contest.Contests;
import vn.guongsang.media.contest.Terms;
import vn.guongsang.media.contest.judging.Judges;
import vn.guongsang.media.contest.judging.JudgingProblem;
import vn.guongsang.media.contest.step.ContestProblem;
import vn.guongsang.media.contest.step.Round;

/** Gives the entries of the round that is being judged to judges; called again, it fills what has become free. */
@ApplicationScoped
public class AssignmentService {

    private static final int MOST_GAPS = 100;
    private static final Audit.First FIRST_LINE = new Audit.First("contest-assignment", "assignment", List.of("all"));

    private final Assignments assignments;
    private final Contests contests;
    private final Judges judges;
    private final Audit audit;

    AssignmentService(Assignments assignments, Contests contests, Judges judges, Audit audit) {
        this.assignments = assignments;
        this.contests = contests;
        this.judges = judges;
        this.audit = audit;
    }

    /** Assigns as many judges to each entry as the contest wants and conflicts allow. */
    @Transactional
    public AssignmentPlan assign(UUID contest, Actor actor, Instant at) {
        Terms terms = contests.termsLocked(contest, actor);
        if (judges.isJudge(contest, actor)) {
            throw new ProblemException(ContestProblem.CONTEST_RUN_BY_JUDGE);
        }
        Round round = terms.status().judged();
        if (round == null) {
            throw new ProblemException(JudgingProblem.CONTEST_NOT_JUDGED, terms.status());
        }
        EvenPlan.Plan plan = new EvenPlan(assignments.judges(contest, round), assignments.load(contest, round))
                .plan(
                        assignments.needs(contest, round),
                        terms.content().scoring().judgesPerEntry());
        if (!plan.pairs().isEmpty()) {
            audit.recordFirst(FIRST_LINE, assignments.insert(contest, round, plan.pairs(), at), actor, at);
        }
        return new AssignmentPlan(
                round,
                plan.pairs().size(),
                plan.gaps().size(),
                plan.gaps().stream().limit(MOST_GAPS).toList(),
                assignments.load(contest, round).entrySet().stream()
                        .map(one -> new AssignmentPlan.Load(one.getKey(), one.getValue()))
                        .sorted(Comparator.comparing(AssignmentPlan.Load::judgeId))
                        .toList());
    }
}
