package vn.guongsang.nominations.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.nominations.referral.step.OnTheWay;
import vn.guongsang.nominations.referral.step.ReferralRights;
import vn.guongsang.nominations.referral.step.ReferralStatus;
import vn.guongsang.nominations.unit.UnitAccess;

/** Shows one referral. */
@ApplicationScoped
public class ReferralReader {

    private final Referrals referrals;
    private final ReferralRights rights;
    private final UnitAccess access;
    private final History history;
    private final Labels labels;

    ReferralReader(Referrals referrals, ReferralRights rights, UnitAccess access, History history, Labels labels) {
        this.referrals = referrals;
        this.rights = rights;
        this.access = access;
        this.history = history;
        this.labels = labels;
    }

    /** A referral as the actor sees it. */
    public Optional<ReferralView> view(UUID id, Actor actor, LocalDate today) {
        return referrals.find(id, actor.scope()).map(referral -> view(referral, actor, today));
    }

    /** The label of a state. */
    public String label(ReferralStatus status) {
        return labels.of("referral-status", status);
    }

    OnTheWay standing(Referral referral, Actor actor) {
        return referral.standing(referral.toUnitId() != null && access.covers(referral.toUnitId(), actor));
    }

    ReferralView view(Referral r, Actor actor, LocalDate today) {
        return new ReferralView(
                r.id(),
                r.status(),
                label(r.status()),
                rights.of(actor, today).allowedActions(standing(r, actor)),
                r.version(),
                r.exemplarId(),
                r.approvalNo(),
                r.dossier(),
                r.ends(),
                r.letter(),
                r.receivedOn(),
                r.answer(),
                r.nominationId(),
                history.of(r.id()));
    }
}
