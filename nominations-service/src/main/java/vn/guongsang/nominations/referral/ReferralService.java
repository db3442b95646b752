package vn.guongsang.nominations.referral;

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
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.referral.paper.CentralAnswer;
import vn.guongsang.nominations.referral.paper.NewReferral;
import vn.guongsang.nominations.referral.step.ReferralAction;
import vn.guongsang.nominations.referral.step.ReferralRights;
import vn.guongsang.nominations.referral.step.ReferralStatus;

/** Takes a referral from the sender to the answer; the only transaction boundary of referral. */
@ApplicationScoped
public class ReferralService {

    private final Referrals referrals;
    private final ReferralReader reader;
    private final ReferralRights rights;
    private final Routes routes;
    private final ReferralAnnouncer announcer;

    ReferralService(
            Referrals referrals,
            ReferralReader reader,
            ReferralRights rights,
            Routes routes,
            ReferralAnnouncer announcer) {
        this.referrals = referrals;
        this.reader = reader;
        this.rights = rights;
        this.routes = routes;
        this.announcer = announcer;
    }

    /** Refers a recognition to the next level of the day on which the letter was sent. */
    @Transactional
    public ReferralView send(NewReferral given, Actor actor, Instant at) {
        LocalDate today = Vietnam.dateOf(at);
        Referred referred = referred(given.exemplarId(), given.approvalNo(), actor);
        requireDate(given.sentOn(), referred.decidedOn(), "/sentOn", "sent-before-recognition", today);
        if (!rights.of(actor, given.sentOn()).sends(referred.rung())) {
            throw new ProblemException(KitProblem.FORBIDDEN);
        }
        referrals.requireNone(given.exemplarId(), given.approvalNo());
        Route route = routes.next(referred, given.sentOn());
        Referral referral = new Referral(Ids.next(), given, referred, route, actor, at);
        referrals.persist(referral);
        announcer.sent(referral, actor, at);
        return reader.view(referral, actor, today);
    }

    /** Confirms that it has come. */
    @Transactional
    public ReferralView receive(UUID id, IfMatch expected, Actor actor, Instant at) {
        Doing doing = new Doing(ReferralAction.RECEIPT, null, actor, at);
        return apply(id, expected, doing, referral -> referral.receive(doing.today()));
    }

    /** Chooses the exemplar. */
    @Transactional
    public ReferralView accept(UUID id, IfMatch expected, Actor actor, Instant at) {
        Doing doing = new Doing(ReferralAction.ACCEPTANCE, null, actor, at);
        return apply(id, expected, doing, referral -> referral.accept(doing.today()));
    }

    /** Sends back to be completed. */
    @Transactional
    public ReferralView giveBack(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(ReferralAction.RETURN, reason, actor, at), Referral::giveBack);
    }

    /** Does not choose the exemplar. */
    @Transactional
    public ReferralView decline(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        Doing doing = new Doing(ReferralAction.DECLINE, reason, actor, at);
        return apply(id, expected, doing, referral -> referral.decline(doing.today()));
    }

    /** Records the nomination that the receiving body has drafted. */
    @Transactional
    public ReferralView nominate(UUID id, IfMatch expected, UUID nomination, Actor actor, Instant at) {
        return apply(id, expected, new Doing(ReferralAction.NOMINATION, null, actor, at), referral -> {
            if (!referrals.isNextNomination(referral, nomination, actor)) {
                throw new ProblemException(ReferralProblem.REFERRAL_INVALID)
                        .at("/nominationId", "not-the-next-nomination");
            }
            referral.nominate(nomination);
        });
    }

    /** Sends what was returned again: the dossier as it is now, to where the way leads today. */
    @Transactional
    public ReferralView sendAgain(UUID id, IfMatch expected, Actor actor, Instant at) {
        Doing doing = new Doing(ReferralAction.RESENDING, null, actor, at);
        return apply(id, expected, doing, referral -> {
            Referred referred = referred(referral.exemplarId(), referral.approvalNo(), actor);
            referral.sendAgain(referred, routes.next(referred, doing.today()), actor, doing.today());
        });
    }

    /** Records the answer of the Central Board. */
    @Transactional
    public ReferralView answer(
            UUID id, IfMatch expected, boolean chosen, CentralAnswer given, Actor actor, Instant at) {
        ReferralAction action = chosen ? ReferralAction.CENTRAL_CHOICE : ReferralAction.CENTRAL_REFUSAL;
        Doing doing = new Doing(action, null, actor, at);
        return apply(id, expected, doing, referral -> {
            requireDate(given.date(), referral.sentOn(), "/date", "answer-before-sending", doing.today());
            referral.answered(action, given);
        });
    }

    private Referred referred(UUID exemplar, int approvalNo, Actor actor) {
        Referred referred = referrals
                .referred(exemplar, approvalNo, actor.scope())
                .orElseThrow(() -> new ProblemException(ReferralProblem.REFERRAL_INVALID)
                        .at("/exemplarId", "recognition-unknown"));
        if (!referred.inForce()) {
            throw new ProblemException(ReferralProblem.REFERRAL_INVALID).at("/approvalNo", "recognition-revoked");
        }
        return referred;
    }

    private static void requireDate(LocalDate day, LocalDate earliest, String pointer, String rule, LocalDate today) {
        ProblemException problem = new ProblemException(ReferralProblem.REFERRAL_INVALID);
        if (day.isAfter(today)) {
            throw problem.at(pointer, "not-after-today", today);
        }
        if (day.isBefore(earliest)) {
            throw problem.at(pointer, rule, earliest);
        }
    }

    private ReferralView apply(UUID id, IfMatch expected, Doing doing, Consumer<Referral> transition) {
        Actor actor = doing.actor();
        Referral referral =
                referrals.forChange(id, actor.scope()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(referral.version());
        ReferralRights.OfActor ofActor = rights.of(actor, doing.today());
        ReferralStatus before = referral.status();
        if (doing.action().next(before, referral.toRung()) == null) {
            throw new ProblemException(
                            StateProblem.ILLEGAL_TRANSITION, doing.action().path(), before)
                    .with("state", before)
                    .with("allowedActions", ofActor.allowedActions(reader.standing(referral, actor)));
        }
        ofActor.require(doing.action(), reader.standing(referral, actor));
        transition.accept(referral);
        announcer.done(referral, doing.action(), before, doing.reason(), actor, doing.at());
        return reader.view(referral, actor, doing.today());
    }

    /** One step: what, why, who, when. */
    private record Doing(ReferralAction action, String reason, Actor actor, Instant at) {

        LocalDate today() {
            return Vietnam.dateOf(at);
        }
    }
}
