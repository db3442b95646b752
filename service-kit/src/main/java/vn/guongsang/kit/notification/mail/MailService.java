package vn.guongsang.kit.notification.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import vn.guongsang.kit.sql.Sql;

/** Sends one mail after the other; the row stays locked meanwhile, so that no other replica sends it, too. */
@ApplicationScoped
class MailService {

    private static final Logger LOG = Logger.getLogger(MailService.class);
    private static final Duration LONGEST = Duration.ofSeconds(4);
    private static final int TRIES = 10;

    private static final String DUE =
            """
            SELECT n.id, n.kind, n.reason, n.mail_attempts, p.email,
                   (SELECT string_agg(line ->> 'count' || ' ' || (line ->> 'vi') || ' (' || (line ->> 'en') || ')', E'\\n')
                    FROM jsonb_array_elements(n.lines) line) AS text
            FROM notification n
            JOIN notification_preference p ON p.account = n.recipient AND p.email IS NOT NULL
            WHERE n.mail_next_at <= :at
            ORDER BY n.mail_next_at LIMIT 1 FOR UPDATE OF n SKIP LOCKED""";

    private final DataSource database;
    private final ReactiveMailer mailer;

    MailService(DataSource database, ReactiveMailer mailer) {
        this.database = database;
        this.mailer = mailer;
    }

    private record Letter(UUID id, int failures, String email, String subject, String text) {}

    /** Sends the next mail that is due; false when there is none. */
    @Transactional
    boolean sendNext(Instant at) {
        Optional<Letter> due = Sql.of(DUE)
                .bind("at", at)
                .first(
                        database,
                        row -> new Letter(
                                row.uuid("id"),
                                row.integer("mail_attempts"),
                                row.text("email"),
                                subject(row.text("kind")),
                                row.text("text") == null ? row.text("reason") : row.text("text")));
        due.ifPresent(letter -> send(letter, at));
        return due.isPresent();
    }

    private void send(Letter letter, Instant at) {
        try {
            mailer.send(Mail.withText(letter.email(), letter.subject(), letter.text()))
                    .await()
                    .atMost(LONGEST);
            done(letter, null);
        } catch (RuntimeException e) {
            LOG.warnf("notification %s could not be mailed: %s", letter.id(), e.getMessage());
            boolean again = letter.failures() + 1 < TRIES;
            done(letter, again ? at.plus(Duration.ofMinutes(5).multipliedBy(letter.failures() + 1L)) : null);
        }
    }

    private void done(Letter letter, Instant next) {
        Sql.of("UPDATE notification SET mail_attempts = mail_attempts + 1, mail_next_at = :next WHERE id = :id")
                .bind("next", next)
                .bind("id", letter.id())
                .update(database);
    }

    private static String subject(String kind) {
        return "DIGEST".equals(kind)
                ? "Gương Sáng: việc đang chờ (what waits for you)"
                : "Gương Sáng: webhook đã ngừng gửi (a webhook was disabled)";
    }
}
