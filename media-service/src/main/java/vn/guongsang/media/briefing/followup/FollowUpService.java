package vn.guongsang.media.briefing.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
import vn.guongsang.media.briefing.Judgements;
import vn.guongsang.media.briefing.followup.form.FollowUpProof;
import vn.guongsang.media.briefing.followup.form.FollowUpView;
import vn.guongsang.media.briefing.followup.form.NewFollowUp;
import vn.guongsang.media.briefing.followup.step.FollowUpAction;
import vn.guongsang.media.briefing.followup.step.FollowUpStatus;
import vn.guongsang.media.rule.Calendar;

/** Demands something of an outlet, takes its answer and judges it. */
@ApplicationScoped
public class FollowUpService {

    private final FollowUps followUps;
    private final Judgements judgements;
    private final FollowUpAnnouncer announcer;
    private final EntityManager entities;

    FollowUpService(FollowUps followUps, Judgements judgements, FollowUpAnnouncer announcer, EntityManager entities) {
        this.followUps = followUps;
        this.judgements = judgements;
        this.announcer = announcer;
        this.entities = entities;
    }

    /** Demands something of an outlet that the briefing judges. */
    @Transactional
    public FollowUpView demand(UUID briefing, NewFollowUp given, Actor actor, Instant at) {
        Judgements.Judged judged =
                judgements.locked(briefing).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        if (!judged.isOpen()) {
            throw new ProblemException(FollowUpProblem.BRIEFING_OVER);
        }
        FollowUp followUp = new FollowUp(Ids.next(), briefing, given, due(given, judged, Vietnam.dateOf(at)), at);
        followUps.persist(followUp);
        announcer.demanded(followUp, actor, at);
        return shown(followUp, actor, at);
    }

    /** Takes what the outlet says that it did. */
    @Transactional
    public FollowUpView answer(UUID id, IfMatch expected, FollowUpProof given, Actor actor, Instant at) {
        return apply(
                id,
                expected,
                new Doing(FollowUpAction.ANSWER, given.text(), actor, at),
                followUp -> followUp.answer(given, actor, at));
    }

    /** Finds it done. */
    @Transactional
    public FollowUpView settle(UUID id, IfMatch expected, FollowUpProof given, Actor actor, Instant at) {
        return apply(
                id,
                expected,
                new Doing(FollowUpAction.SETTLEMENT, given.text(), actor, at),
                followUp -> followUp.settle(given, actor, at));
    }

    /** Finds that the answer does not do. */
    @Transactional
    public FollowUpView giveBack(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(FollowUpAction.RETURN, reason, actor, at), FollowUp::giveBack);
    }

    /** Demands it no more. */
    @Transactional
    public FollowUpView withdraw(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(FollowUpAction.WITHDRAWAL, reason, actor, at), FollowUp::withdraw);
    }

    private FollowUpView apply(UUID id, IfMatch expected, Doing doing, Consumer<FollowUp> transition) {
        FollowUp followUp = followUps
                .forChange(id, doing.actor(), doing.at())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(followUp.version());
        followUp.requireAllowed(doing.action(), doing.actor());
        FollowUpStatus before = followUp.status();
        transition.accept(followUp);
        announcer.done(followUp, doing.action(), before, doing.text(), doing.actor(), doing.at());
        return shown(followUp, doing.actor(), doing.at());
    }

    private FollowUpView shown(FollowUp followUp, Actor actor, Instant at) {
        entities.flush();
        return followUps.view(followUp.id(), actor, at).orElseThrow();
    }

    private static LocalDate due(NewFollowUp given, Judgements.Judged judged, LocalDate today) {
        ProblemException problem = new ProblemException(FollowUpProblem.FOLLOW_UP_INVALID);
        if (!judged.outlets().contains(given.outletId())) {
            problem.at("/outletId", "outlet-not-judged");
        }
        if ((given.dueOn() == null) == (given.workingDays() == null)) {
            throw problem.at("/dueOn", "due-once");
        }
        LocalDate due =
                given.dueOn() == null ? Calendar.WORKING.after(judged.heldOn(), given.workingDays()) : given.dueOn();
        if (due.isBefore(today)) {
            problem.at(given.dueOn() == null ? "/workingDays" : "/dueOn", "not-before-today", today);
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        return due;
    }

    /** One step: what, in which words, who, when. */
    private record Doing(FollowUpAction action, String text, Actor actor, Instant at) {}
}
