package vn.guongsang.kit.notification.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.notification.Notice;
import vn.guongsang.kit.notification.NoticeLine;
import vn.guongsang.kit.notification.Notices;
import vn.guongsang.kit.notification.digest.Frequency;
import vn.guongsang.kit.notification.digest.NewPreference;
import vn.guongsang.kit.notification.digest.PreferenceService;
import vn.guongsang.kit.probe.KitStack;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;

@QuarkusTest
@KitStack
class MailServiceTest {

    @Inject
    MailService mails;

    @Inject
    Notices notices;

    @Inject
    PreferenceService preferences;

    @Inject
    MockMailbox mailbox;

    @Test
    void aDigestIsMailedOnceByManyReplicasToWhoeverGaveAnAddress() throws Exception {
        Instant at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Actor reader = new Actor("thu-" + Ids.next(), "Người nhận", Set.of(), null, null);
        String address = reader.id() + "@bao.example.vn";
        preferences.choose(new NewPreference(Frequency.DAILY, address), new IfMatch(0), reader, at);
        List<NoticeLine> lines = List.of(
                new NoticeLine("tasks-open", 3L, "Nhiệm vụ chờ nhận", "Tasks to accept"),
                new NoticeLine("tasks-overdue", 1L, "Nhiệm vụ quá hạn", "Tasks overdue"));
        notices.add(Notice.digest(reader.id(), lines, true), at);
        notices.add(Notice.digest(reader.id(), lines, false), at);
        notices.add(Notice.digest("khong-dia-chi-" + Ids.next(), lines, true), at);

        ExecutorService replicas = Executors.newFixedThreadPool(4);
        Callable<Void> replica = () -> {
            while (mails.sendNext(at)) {
                Thread.onSpinWait();
            }
            return null;
        };
        replicas.invokeAll(Stream.generate(() -> replica).limit(4).toList());
        replicas.shutdownNow();

        List<Mail> sent = mailbox.getMailsSentTo(address);
        assertEquals(1, sent.size());
        assertEquals(
                "3 Nhiệm vụ chờ nhận (Tasks to accept)\n1 Nhiệm vụ quá hạn (Tasks overdue)",
                sent.get(0).getText());
    }
}
