package vn.guongsang.kit.webhook.address;

import java.net.InetAddress;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import vn.guongsang.kit.webhook.config.WebhookConfig;

/** A name service of an attacker: each question has another answer. */
public final class Rebinding {

    private final Queue<InetAddress> answers;

    public Rebinding(InetAddress... answers) {
        this.answers = new ArrayDeque<>(List.of(answers));
    }

    public TargetGuard guard(WebhookConfig config) {
        return new TargetGuard(config, host -> List.of(answers.remove()));
    }
}
