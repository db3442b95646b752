package vn.guongsang.kit.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.notification.Notice;
import vn.guongsang.kit.notification.Notices;
import vn.guongsang.kit.webhook.step.SubscriptionAction;
import vn.guongsang.kit.webhook.step.SubscriptionStatus;

/** Tells of a step: history line and audit line; and tells the owner when the server has stopped sending. */
@ApplicationScoped
class SubscriptionAnnouncer {

    private static final Logger LOG = Logger.getLogger(SubscriptionAnnouncer.class);

    private final History history;
    private final Audit audit;
    private final Notices notices;

    SubscriptionAnnouncer(History history, Audit audit, Notices notices) {
        this.history = history;
        this.audit = audit;
        this.notices = notices;
    }

    void begun(Subscription begun, Actor actor, Instant at) {
        tell(begun, "registration", null, actor, at);
    }

    void done(Subscription next, SubscriptionAction action, SubscriptionStatus before, Actor actor, Instant at) {
        tell(next, action.path(), before, actor, at);
        if (action == SubscriptionAction.DISABLING) {
            LOG.warnf("webhook subscription %s is disabled: %s", next.id(), next.disabledFor());
            notices.add(
                    Notice.webhookDisabled(
                            next.owner().id(), next.id(), next.disabledFor().name()),
                    at);
        }
    }

    private void tell(Subscription next, String action, SubscriptionStatus before, Actor actor, Instant at) {
        String reason = next.disabledFor() == null ? null : next.disabledFor().name();
        history.add(
                next.id(),
                new History.Step(
                        next.version(),
                        action,
                        before == null ? null : before.name(),
                        next.status().name(),
                        reason),
                actor,
                at);
        audit.record("webhook-subscription", next.id(), action, actor, reason, List.of("all"), at);
    }
}
