package vn.guongsang.media.contest.result.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.contest.Contests;
import vn.guongsang.media.contest.Terms;
import vn.guongsang.media.contest.judging.Judges;
import vn.guongsang.media.contest.judging.JudgingProblem;
import vn.guongsang.media.contest.step.ContestAction;
import vn.guongsang.media.contest.step.ContestStatus;
import vn.guongsang.media.contest.step.Round;

/** Who may look into results: everybody once the contest is published; before, who runs or inspects it and is no judge. */
@ApplicationScoped
class ResultAccess {

    private final Contests contests;
    private final Judges judges;
    private final CurrentActor actor;

    ResultAccess(Contests contests, Judges judges, CurrentActor actor) {
        this.contests = contests;
        this.judges = judges;
        this.actor = actor;
    }

    /** The round to be shown: the final unless another one is asked for. */
    Round requireResults(UUID contest, Round round) {
        Round shown = round == null ? Round.FINAL : round;
        boolean published = contests.terms(contest, actor.get()).status() == ContestStatus.PUBLISHED;
        if (!published || shown != Round.FINAL) {
            requireInsight(contest);
        }
        return shown;
    }

    /** Refuses, as if there were nothing, whoever may not see what is behind the result list. */
    Terms requireInsight(UUID contest) {
        Actor who = actor.get();
        Terms terms = contests.terms(contest, who);
        boolean inspects = who.is(Roles.INSPECTOR) || who.is(Roles.AUDITOR) || who.is(Roles.ADMIN);
        if (!inspects && !ContestAction.isRunner(who) || judges.isJudge(contest, who)) {
            throw new ProblemException(KitProblem.NOT_FOUND);
        }
        return terms;
    }

    /** The terms of a contest that is being judged. */
    Terms requireJudging(UUID contest) {
        Terms terms = requireInsight(contest);
        if (terms.status().judged() == null) {
            throw new ProblemException(JudgingProblem.CONTEST_NOT_JUDGED, terms.status());
        }
        return terms;
    }
}
