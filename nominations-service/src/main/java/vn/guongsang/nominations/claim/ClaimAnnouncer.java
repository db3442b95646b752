package vn.guongsang.nominations.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;

/** Tells of a step of a claim: history line and audit line. */
@ApplicationScoped
class ClaimAnnouncer {

    private final History history;
    private final Audit audit;

    ClaimAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void stated(Claim claim, Actor actor, Instant at) {
        tell(claim, "statement", null, null, actor, at);
    }

    void done(Claim claim, ClaimAction action, ClaimStatus before, String note, Actor actor, Instant at) {
        tell(claim, action.path(), before.name(), note, actor, at);
    }

    void removed(Claim claim, Actor actor, Instant at) {
        audit.record("claim", claim.id(), ClaimAction.REMOVAL.path(), actor, null, List.of("all"), at);
    }

    private void tell(Claim claim, String action, String from, String note, Actor actor, Instant at) {
        history.add(
                claim.id(),
                new History.Step(claim.version(), action, from, claim.status().name(), note),
                actor,
                at);
        audit.record("claim", claim.id(), action, actor, null, List.of("status"), at);
    }
}
