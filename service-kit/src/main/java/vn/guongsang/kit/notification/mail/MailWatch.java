package vn.guongsang.kit.notification.mail;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.guongsang.kit.time.Now;

/** Looks for mails that are due, where mail is turned on. */
@ApplicationScoped
class MailWatch {

    private static final int MOST_IN_A_LOOK = 200;

    private final MailService mails;
    private final Now now;
    private final boolean enabled;

    MailWatch(
            MailService mails,
            Now now,
            @ConfigProperty(name = "guongsang.notifications.mail", defaultValue = "false") boolean enabled) {
        this.mails = mails;
        this.now = now;
        this.enabled = enabled;
    }

    @Scheduled(every = "${guongsang.notifications.every:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        int sent = 0;
        while (enabled && sent < MOST_IN_A_LOOK && mails.sendNext(now.instant())) {
            sent++;
        }
    }
}
