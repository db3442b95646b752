package vn.guongsang.media.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.contest.content.ContestRule;
import vn.guongsang.media.contest.content.NewContest;
import vn.guongsang.media.contest.judging.Judges;
import vn.guongsang.media.contest.result.Rounds;
import vn.guongsang.media.contest.step.ContestAction;
import vn.guongsang.media.contest.step.ContestProblem;
import vn.guongsang.media.contest.step.ContestStatus;
import vn.guongsang.media.contest.step.NewExtension;
import vn.guongsang.media.contest.step.Round;

/** Writes and runs contests. */
@ApplicationScoped
public class ContestService {

    private final Contests contests;
    private final Judges judges;
    private final Rounds rounds;
    private final ContestAnnouncer announcer;

    ContestService(Contests contests, Judges judges, Rounds rounds, ContestAnnouncer announcer) {
        this.contests = contests;
        this.judges = judges;
        this.rounds = rounds;
        this.announcer = announcer;
    }

    /** Begins a draft. */
    @Transactional
    public ContestView draft(NewContest given, Actor actor, Instant at) {
        ContestRule.check(given, Vietnam.dateOf(at));
        Contest contest = new Contest(Ids.next(), given, actor, at);
        contests.persist(contest);
        announcer.drafted(contest, actor, at);
        return contests.view(contest, actor);
    }

    /** Rewrites a draft. */
    @Transactional
    public ContestView edit(UUID id, IfMatch expected, NewContest given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(ContestAction.EDIT, null, actor, at), contest -> {
            ContestRule.check(given, Vietnam.dateOf(at));
            contest.edit(given);
        });
    }

    /** Opens the calls: from now on the rules stand. */
    @Transactional
    public ContestView open(UUID id, IfMatch expected, Actor actor, Instant at) {
        return apply(id, expected, new Doing(ContestAction.OPENING, null, actor, at), contest -> {
            LocalDate today = Vietnam.dateOf(at);
            if (contest.content().closesOn().isBefore(today)) {
                throw new ProblemException(ContestProblem.CONTEST_INVALID).at("/calls", "not-before-today", today);
            }
            contest.open(at);
        });
    }

    /** Puts the last day of a strand off. */
    @Transactional
    public ContestView extend(UUID id, IfMatch expected, NewExtension given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(ContestAction.EXTENSION, given.reason(), actor, at), contest -> {
            NewContest content = contest.content();
            ProblemException problem = new ProblemException(ContestProblem.CONTEST_EXTENSION_INVALID);
            LocalDate old = content.call(given.strand())
                    .orElseThrow(() -> problem.at("/strand", "strand-not-called"))
                    .closesOn();
            LocalDate today = Vietnam.dateOf(at);
            if (!given.closesOn().isAfter(old) || given.closesOn().isBefore(today)) {
                throw problem.at("/closesOn", "extension-later", old, today);
            }
            contest.extend(content.extended(given.strand(), given.closesOn()));
        });
    }

    /** Ends the taking of entries, once the last call is over. */
    @Transactional
    public ContestView close(UUID id, IfMatch expected, Actor actor, Instant at) {
        return apply(id, expected, new Doing(ContestAction.CLOSURE, null, actor, at), contest -> {
            Instant end = Vietnam.endOf(contest.content().closesOn());
            if (!at.isAfter(end)) {
                throw new ProblemException(ContestProblem.CONTEST_CALL_RUNNING, end);
            }
            contest.take(ContestAction.CLOSURE);
        });
    }

    /** Begins the judging within units. */
    @Transactional
    public ContestView judgeFirst(UUID id, IfMatch expected, Actor actor, Instant at) {
        return apply(id, expected, new Doing(ContestAction.FIRST_ROUND, null, actor, at), contest -> {
            rounds.requireEntries(id);
            contest.take(ContestAction.FIRST_ROUND);
        });
    }

    /** Closes the first round and begins the final. */
    @Transactional
    public ContestView judgeFinal(UUID id, IfMatch expected, Actor actor, Instant at) {
        return apply(id, expected, new Doing(ContestAction.FINAL_ROUND, null, actor, at), contest -> {
            rounds.close(contest.terms(), Round.FIRST, actor, at);
            contest.take(ContestAction.FINAL_ROUND);
        });
    }

    /** Closes the final: places and prizes stand. */
    @Transactional
    public ContestView decide(UUID id, IfMatch expected, Actor actor, Instant at) {
        return apply(id, expected, new Doing(ContestAction.DECISION, null, actor, at), contest -> {
            rounds.close(contest.terms(), Round.FINAL, actor, at);
            contest.take(ContestAction.DECISION);
        });
    }

    /** Publishes the result list. */
    @Transactional
    public ContestView publish(UUID id, IfMatch expected, Actor actor, Instant at) {
        return apply(
                id, expected, new Doing(ContestAction.PUBLICATION, null, actor, at), contest -> contest.publish(at));
    }

    /** Calls a contest off. */
    @Transactional
    public ContestView cancel(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(
                id,
                expected,
                new Doing(ContestAction.CANCELLATION, reason, actor, at),
                contest -> contest.take(ContestAction.CANCELLATION));
    }

    /** Tells that something about an entry of a contest has changed that its result list shows, if there is one yet. */
    @Transactional
    public void note(UUID id, String reason, Actor actor, Instant at) {
        Contest contest = contests.locked(id).orElseThrow();
        if (ContestAction.NOTE.next(contest.status()) != null) {
            step(contest, new Doing(ContestAction.NOTE, reason, actor, at), it -> it.take(ContestAction.NOTE));
        }
    }

    /** Tells nominations-service of one more candidate. */
    @Transactional
    public void propose(UUID id, Actor actor, Instant at) {
        Contest contest = contests.locked(id).orElseThrow();
        step(contest, new Doing(ContestAction.PROPOSAL, null, actor, at), it -> it.take(ContestAction.PROPOSAL));
    }

    private ContestView apply(UUID id, IfMatch expected, Doing doing, Consumer<Contest> transition) {
        Contest contest = contests.locked(id).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(contest.version());
        if (judges.isJudge(id, doing.actor())) {
            throw new ProblemException(ContestProblem.CONTEST_RUN_BY_JUDGE);
        }
        step(contest, doing, transition);
        return contests.view(contest, doing.actor());
    }

    private void step(Contest contest, Doing doing, Consumer<Contest> transition) {
        contest.requireAllowed(doing.action(), doing.actor());
        ContestStatus before = contest.status();
        transition.accept(contest);
        announcer.done(contest, doing.action(), before, doing.reason(), doing.actor(), doing.at());
    }

    /** One step: what, why, who, when. */
    private record Doing(ContestAction action, String reason, Actor actor, Instant at) {}
}
