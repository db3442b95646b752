package vn.guongsang.media.contest.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.contest.Contests;
import vn.guongsang.media.contest.step.ContestProblem;
import vn.guongsang.media.contest.step.ContestStatus;

/** Appoints judges, and notes who is away. */
@ApplicationScoped
public class JudgeService {

    private static final Set<ContestStatus> APPOINTING = EnumSet.of(
            ContestStatus.DRAFT,
            ContestStatus.OPEN,
            ContestStatus.CLOSED,
            ContestStatus.JUDGING_FIRST,
            ContestStatus.JUDGING_FINAL);

    private final Judges judges;
    private final Contests contests;
    private final History history;
    private final Audit audit;

    JudgeService(Judges judges, Contests contests, History history, Audit audit) {
        this.judges = judges;
        this.contests = contests;
        this.history = history;
        this.audit = audit;
    }

    /** Appoints a judge, who is not the one who appoints. */
    @Transactional
    public JudgeView appoint(UUID contest, NewJudge given, Actor actor, Instant at) {
        ContestStatus status = contests.termsLocked(contest, actor).status();
        requireRunner(contest, actor);
        if (!APPOINTING.contains(status)) {
            throw new ProblemException(JudgingProblem.CONTEST_NOT_JUDGED, status);
        }
        ProblemException problem = new ProblemException(JudgingProblem.CONTEST_JUDGE_INVALID);
        if (given.actorId().equals(actor.id())) {
            problem.at("/actorId", "judge-runs-contest");
        }
        if (!judges.known(given.unitId(), given.outletId())) {
            problem.at("/unitId", "judge-body-unknown");
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        UUID id = Ids.next();
        if (!judges.insert(id, contest, given, at)) {
            throw new ProblemException(JudgingProblem.CONTEST_JUDGE_EXISTS);
        }
        tell(id, new History.Step(1, "appointment", null, "APPOINTED", null), actor, at);
        return judges.find(id).orElseThrow();
    }

    /** Notes that a judge is away: nothing more is assigned, what was not scored is taken back. */
    @Transactional
    public JudgeView absent(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        UUID contest = judges.find(id)
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND))
                .contestId();
        contests.termsLocked(contest, actor);
        requireRunner(contest, actor);
        JudgeView judge = judges.find(id).orElseThrow();
        expected.requireVersion(judge.version());
        if (judge.absentAt() != null) {
            throw new ProblemException(JudgingProblem.CONTEST_JUDGE_ABSENT);
        }
        judges.absent(id, at);
        tell(id, new History.Step(judge.version() + 1, "absence", "APPOINTED", "ABSENT", reason), actor, at);
        return judges.find(id).orElseThrow();
    }

    private void requireRunner(UUID contest, Actor actor) {
        if (judges.isJudge(contest, actor)) {
            throw new ProblemException(ContestProblem.CONTEST_RUN_BY_JUDGE);
        }
    }

    private void tell(UUID judge, History.Step step, Actor actor, Instant at) {
        history.add(judge, step, actor, at);
        audit.record("contest-judge", judge, step.action(), actor, step.reason(), List.of("all"), at);
    }
}
