package vn.guongsang.kit.notification.digest;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.notification.Notice;
import vn.guongsang.kit.notification.NoticeLine;
import vn.guongsang.kit.notification.Notices;
import vn.guongsang.kit.webhook.delivery.OwnEvents;

/** Tells what waits: notification, webhooks and the order for a mail commit together, so that each is told once. */
@ApplicationScoped
public class DigestService {

    /** Type of the event. */
    public static final String TYPE = "vn.guongsang.notification.digest.v1";

    private final Preferences preferences;
    private final Notices notices;
    private final OwnEvents events;
    private final List<DigestSource> sources;

    DigestService(Preferences preferences, Notices notices, OwnEvents events, @All List<DigestSource> sources) {
        this.preferences = preferences;
        this.notices = notices;
        this.events = events;
        this.sources = sources;
    }

    /** The data of the event; without the account, which is nobody's business but its own. */
    record Digest(UUID id, UUID unitId, UUID outletId, Frequency frequency, List<NoticeLine> lines) {}

    /** Tells one account whose digest is due; false when there is none. */
    @Transactional
    public boolean tellNext(Instant at) {
        Optional<Preferences.DueDigest> due = preferences.due(at);
        due.ifPresent(digest -> tell(digest, at));
        return due.isPresent();
    }

    private void tell(Preferences.DueDigest due, Instant at) {
        Actor account = due.account();
        List<NoticeLine> lines = sources.stream()
                .flatMap(source -> source.waiting(account, at).stream())
                .toList();
        String content =
                lines.stream().map(line -> line.code() + "=" + line.count()).collect(Collectors.joining(","));
        boolean isNews = due.frequency() != Frequency.AT_ONCE || !content.equals(due.lastContent());
        if (!lines.isEmpty() && isNews) {
            UUID id = notices.add(Notice.digest(account.id(), lines, due.byMail()), at);
            events.queue(
                    new OwnEvents.Recipient(account.id(), account.unitId(), account.outletId()),
                    TYPE,
                    id,
                    new Digest(id, account.unitId(), account.outletId(), due.frequency(), lines),
                    at);
        }
        preferences.told(account, content, due.frequency().after(at));
    }
}
