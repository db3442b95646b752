package vn.guongsang.media.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.briefing.form.NewBriefing;
import vn.guongsang.media.briefing.step.BriefingAction;
import vn.guongsang.media.briefing.step.BriefingStatus;

/** Writes, issues and closes briefings. */
@ApplicationScoped
public class BriefingService {

    private final Briefings briefings;
    private final BriefingAnnouncer announcer;

    BriefingService(Briefings briefings, BriefingAnnouncer announcer) {
        this.briefings = briefings;
        this.announcer = announcer;
    }

    /** Begins a draft. */
    @Transactional
    public BriefingView draft(NewBriefing given, Actor actor, Instant at) {
        briefings.require(given);
        Briefing briefing = new Briefing(Ids.next(), given, at);
        briefings.persist(briefing);
        announcer.drafted(briefing, actor, at);
        return briefings.view(briefing, actor);
    }

    /** Rewrites a draft. */
    @Transactional
    public BriefingView edit(UUID id, IfMatch expected, NewBriefing given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(BriefingAction.EDIT, null, actor, at), briefing -> {
            briefings.require(given);
            briefing.edit(given);
        });
    }

    /** Lets each outlet read how it was judged. */
    @Transactional
    public BriefingView issue(UUID id, IfMatch expected, Actor actor, Instant at) {
        return apply(id, expected, new Doing(BriefingAction.ISSUE, null, actor, at), briefing -> {
            ProblemException problem = new ProblemException(BriefingProblem.BRIEFING_INVALID);
            if (briefing.content().evaluations().isEmpty()) {
                problem.at("/evaluations", "evaluation-required");
            }
            if (briefing.content().heldOn().isAfter(Vietnam.dateOf(at))) {
                problem.at("/heldOn", "not-in-future");
            }
            if (!problem.faults().isEmpty()) {
                throw problem;
            }
            briefing.issue();
        });
    }

    /** Takes a briefing back, to put something right. */
    @Transactional
    public BriefingView reopen(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(BriefingAction.REOPENING, reason, actor, at), Briefing::reopen);
    }

    /** Closes a briefing whose outlets have done what they had to. */
    @Transactional
    public BriefingView close(UUID id, IfMatch expected, Actor actor, Instant at) {
        return apply(id, expected, new Doing(BriefingAction.CLOSURE, null, actor, at), briefing -> {
            if (briefings.hasFollowUps(id)) {
                throw new ProblemException(BriefingProblem.BRIEFING_HAS_FOLLOW_UPS);
            }
            briefing.close();
        });
    }

    /** Gives a draft up. */
    @Transactional
    public BriefingView discard(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(BriefingAction.DISCARD, reason, actor, at), Briefing::discard);
    }

    private BriefingView apply(UUID id, IfMatch expected, Doing doing, Consumer<Briefing> transition) {
        Briefing briefing = briefings.locked(id).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(briefing.version());
        briefing.requireAllowed(doing.action(), doing.actor());
        BriefingStatus before = briefing.status();
        transition.accept(briefing);
        announcer.done(briefing, doing.action(), before, doing.reason(), doing.actor(), doing.at());
        return briefings.view(briefing, doing.actor());
    }

    /** One step: what, why, who, when. */
    private record Doing(BriefingAction action, String reason, Actor actor, Instant at) {}
}
