package vn.guongsang.nominations.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.nomination.NominationService;
import vn.guongsang.nominations.nomination.step.NominationSource;
import vn.guongsang.nominations.unit.UnitAccess;

/** Takes tips in and moderates them; the only transaction boundary of tips. */
@ApplicationScoped
public class TipService {

    private final Tips tips;
    private final UnitAccess access;
    private final NominationService nominations;
    private final TipAnnouncer announcer;

    TipService(Tips tips, UnitAccess access, NominationService nominations, TipAnnouncer announcer) {
        this.tips = tips;
        this.access = access;
        this.nominations = nominations;
        this.announcer = announcer;
    }

    /** Takes a tip in on behalf of a citizen. */
    @Transactional
    public TipView receive(NewTip given, Actor actor, Instant at) {
        access.requireWithin(given.unitId(), actor, "/unitId");
        Tip tip = new Tip(Ids.next(), given, at);
        tips.persist(tip);
        announcer.received(tip, actor, at);
        return tips.view(tip, actor);
    }

    /** Takes in what the organisers of a writing contest propose: each entry once, however often it is told. */
    @Transactional
    public void receive(UUID contest, Map<UUID, NewTip> byEntry, Actor actor, Instant at) {
        Set<UUID> known = tips.ofContests(byEntry.keySet());
        byEntry.forEach((entry, given) -> {
            if (!known.contains(entry)) {
                Tip tip = new Tip(Ids.next(), given, at).from(contest, entry);
                tips.persist(tip);
                announcer.received(tip, actor, at);
            }
        });
    }

    /** Makes a draft of a nomination from a tip; the moderator has brought it in, and does not judge it. */
    @Transactional
    public TipView accept(UUID id, IfMatch expected, TipAcceptance acceptance, Actor actor, Instant at) {
        return apply(id, expected, new Doing(TipAction.ACCEPTANCE, null, actor, at), tip -> {
            UUID nomination = nominations
                    .draft(acceptance.draft(tip.unitId(), tip.text()), NominationSource.TIP, actor, at)
                    .id();
            tip.accept(nomination, at);
        });
    }

    /** Closes a tip without a nomination. */
    @Transactional
    public TipView reject(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(TipAction.REJECTION, reason, actor, at), tip -> tip.reject(at));
    }

    /** Closes a tip that repeats an earlier one. */
    @Transactional
    public TipView duplicate(UUID id, IfMatch expected, UUID original, Actor actor, Instant at) {
        return apply(id, expected, new Doing(TipAction.DUPLICATION, null, actor, at), tip -> {
            boolean sound = tips.view(original, actor)
                    .filter(other ->
                            other.status() != TipStatus.DUPLICATE && !other.id().equals(id))
                    .isPresent();
            if (!sound) {
                throw new ProblemException(TipProblem.TIP_ORIGINAL_INVALID).at("/duplicateOf", "tip-original-invalid");
            }
            tip.duplicate(original, at);
        });
    }

    /** Erases what is kept of an informant who asks for it; what was told stays. */
    @Transactional
    public TipView forgetInformant(UUID id, IfMatch expected, Actor actor, Instant at) {
        return apply(id, expected, new Doing(TipAction.INFORMANT_ERASURE, null, actor, at), Tip::forgetInformant);
    }

    /** Erases what is kept of informants longer than the rule allows; returns of how many. */
    @Transactional
    public int eraseInformants(Instant at) {
        return tips.eraseInformants(at);
    }

    private TipView apply(UUID id, IfMatch expected, Doing doing, Consumer<Tip> transition) {
        Tip tip =
                tips.forChange(id, doing.actor().scope()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(tip.version());
        doing.action().require(tip.status(), tip.informant() != null, doing.actor());
        TipStatus before = tip.status();
        transition.accept(tip);
        announcer.done(tip, doing.action(), before, doing.reason(), doing.actor(), doing.at());
        return tips.view(tip, doing.actor());
    }

    /** One step: what, why, who, when. */
    private record Doing(TipAction action, String reason, Actor actor, Instant at) {}
}
