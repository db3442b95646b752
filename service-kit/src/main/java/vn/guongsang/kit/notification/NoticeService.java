package vn.guongsang.kit.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;

/** Marks notifications as read. */
@ApplicationScoped
public class NoticeService {

    private final Notices notices;

    NoticeService(Notices notices) {
        this.notices = notices;
    }

    /** Marks one of the reader's own; a second time changes nothing. */
    @Transactional
    public NoticeView read(UUID id, Actor reader, Instant at) {
        requireOwn(id, reader);
        notices.markRead(id, at);
        return requireOwn(id, reader);
    }

    private NoticeView requireOwn(UUID id, Actor reader) {
        return notices.find(id, reader.id()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }
}
