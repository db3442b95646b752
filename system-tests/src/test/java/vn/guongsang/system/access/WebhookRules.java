package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.ADMIN;
import static vn.guongsang.system.access.Role.CMS;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Webhooks and notifications, which every service has; each account sees its own only. */
final class WebhookRules {

    private static final Set<Role> INTEGRATING = EnumSet.of(CMS, PROVINCE_BOARD, ADMIN);
    private static final String NOT_THERE = "404 not-found";
    private static final String UNREAD = "428 precondition-required";

    private WebhookRules() {}

    static List<Rule> of(String service) {
        String of = "Of" + service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1);
        String unknown = UUID.randomUUID().toString();
        return Stream.of(
                        subscriptions(service, of, unknown),
                        deliveries(service, of, unknown),
                        notifications(service, of, unknown))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> subscriptions(String service, String of, String unknown) {
        String wrong = """
                {"url": "ftp://hook.example.vn/", "eventTypes": ["*"]}""";
        return List.of(
                webhook(service, "listWebhookSubscriptions" + of, Probe.read()),
                webhook(service, "getWebhookSubscription" + of, Probe.refusal(unknown, null, NOT_THERE)),
                webhook(service, "registerWebhook" + of, Probe.refusal(null, wrong, "422 webhook-invalid")),
                webhook(service, "editWebhook" + of, Probe.refusal(unknown, "{}", UNREAD)),
                webhook(service, "endWebhook" + of, Probe.refusal(unknown, null, UNREAD)),
                webhook(service, "pauseWebhook" + of, Probe.refusal(unknown, null, UNREAD)),
                webhook(service, "resumeWebhook" + of, Probe.refusal(unknown, null, UNREAD)),
                webhook(service, "rotateWebhookSecret" + of, Probe.refusal(unknown, "{\"overlapHours\": 1}", UNREAD)));
    }

    private static List<Rule> deliveries(String service, String of, String unknown) {
        return List.of(
                webhook(service, "listWebhookDeliveries" + of, Probe.refusal(unknown, null, NOT_THERE)),
                webhook(service, "getWebhookDelivery" + of, Probe.refusal(unknown, null, NOT_THERE)),
                webhook(service, "sendWebhookTest" + of, Probe.refusal(unknown, null, NOT_THERE)),
                webhook(service, "replayWebhookDelivery" + of, Probe.refusal(unknown, null, NOT_THERE)),
                webhook(
                        service,
                        "replayWebhook" + of,
                        Probe.refusal(unknown, "{\"since\": \"2026-01-01T00:00:00Z\"}", NOT_THERE)));
    }

    private static List<Rule> notifications(String service, String of, String unknown) {
        return List.of(
                Rule.anyRole(service, "listNotifications" + of, Probe.read()),
                Rule.anyRole(service, "readNotification" + of, Probe.refusal(unknown, null, NOT_THERE)),
                Rule.anyRole(service, "getNotificationPreferences" + of, Probe.read()),
                Rule.anyRole(
                        service,
                        "chooseNotificationPreferences" + of,
                        Probe.refusal(null, "{\"frequency\": \"OFF\"}", UNREAD)));
    }

    private static Rule webhook(String service, String operation, Probe probe) {
        return new Rule(service, operation, false, INTEGRATING, Scope.EVERYTHING, probe);
    }
}
