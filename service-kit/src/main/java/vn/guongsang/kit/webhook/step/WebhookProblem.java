package vn.guongsang.kit.webhook.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.guongsang.kit.problem.ProblemSource;
import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a step of a webhook subscription. */
public enum WebhookProblem implements ProblemType {
    /** The address or a pattern of event types is refused. */
    WEBHOOK_INVALID(422),
    /** The account has as many subscriptions as one may have. */
    WEBHOOK_LIMIT_REACHED(409),
    /** The state does not allow the step. */
    WEBHOOK_STEP_NOT_ALLOWED(409),
    /** What is to be replayed has not been closed yet. */
    WEBHOOK_DELIVERY_PENDING(409);

    private final int status;

    WebhookProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "messages.kit";
    }

    /** Puts these problems into the catalogue. */
    @ApplicationScoped
    static class Source implements ProblemSource {

        @Override
        public List<WebhookProblem> types() {
            return List.of(WebhookProblem.values());
        }
    }
}
