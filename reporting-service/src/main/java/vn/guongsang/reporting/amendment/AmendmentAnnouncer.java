package vn.guongsang.reporting.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.reporting.amendment.content.AmendmentStatus;
import vn.guongsang.reporting.amendment.step.AmendmentAction;

/** Tells of a step: history line and audit line. */
@ApplicationScoped
class AmendmentAnnouncer {

    private final History history;
    private final Audit audit;

    AmendmentAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void drafted(AmendmentRequest request, Actor actor, Instant at) {
        tell(request, null, new Doing("draft", null, actor, at));
    }

    void done(AmendmentRequest request, AmendmentStatus before, Doing doing) {
        tell(request, before.name(), doing);
    }

    private void tell(AmendmentRequest request, String before, Doing doing) {
        history.add(
                request.id(),
                new History.Step(
                        request.version(),
                        doing.action(),
                        before,
                        request.status().name(),
                        doing.reason()),
                doing.actor(),
                doing.at());
        audit.record(
                "amendment-request", request.id(), doing.action(), doing.actor(), null, List.of("status"), doing.at());
    }

    /** One step: what, why, who, when. */
    record Doing(String action, String reason, Actor actor, Instant at) {

        Doing(AmendmentAction action, String reason, Actor actor, Instant at) {
            this(action.path(), reason, actor, at);
        }
    }
}
