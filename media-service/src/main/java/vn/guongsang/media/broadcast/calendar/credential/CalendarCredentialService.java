package vn.guongsang.media.broadcast.calendar.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.credential.CredentialHash;
import vn.guongsang.kit.credential.SentCredential;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.desk.Desks;
import vn.guongsang.media.task.step.TaskProblem;

/** Issues credentials of calendars, and revokes them. */
@ApplicationScoped
public class CalendarCredentialService {

    private final CalendarCredentials credentials;
    private final Desks desks;
    private final Audit audit;

    CalendarCredentialService(CalendarCredentials credentials, Desks desks, Audit audit) {
        this.credentials = credentials;
        this.desks = desks;
        this.audit = audit;
    }

    /** A new one for the actor's newsroom, or a desk of it. */
    @Transactional
    public IssuedCalendarCredential issue(NewCalendarCredential given, Actor actor, Instant at) {
        if (actor.outletId() == null) {
            throw new ProblemException(KitProblem.NOT_FOUND);
        }
        if (given.deskId() != null && !desks.isOpenAt(given.deskId(), actor.outletId())) {
            throw new ProblemException(CalendarCredentialProblem.CALENDAR_CREDENTIAL_INVALID)
                    .at("/deskId", "desk-unknown");
        }
        UUID id = Ids.next();
        String secret = CredentialHash.newSecret();
        credentials.insert(id, given, CredentialHash.of(secret), actor, at);
        audit.record("calendar-credential", id, "issue", actor, null, List.of("all"), at);
        return new IssuedCalendarCredential(id, SentCredential.nameOf(id), secret, at, 1);
    }

    /** Refuses one from now on. */
    @Transactional
    public CalendarCredentialView revoke(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        CalendarCredentialView before =
                credentials.locked(id, actor).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(before.version());
        if (before.status() == CalendarCredentialStatus.REVOKED) {
            throw new ProblemException(
                            TaskProblem.ILLEGAL_TRANSITION, CalendarCredentialStatus.REVOCATION, before.status())
                    .with("state", before.status())
                    .with("allowedActions", List.of());
        }
        credentials.revoke(id, reason, actor, at);
        audit.record(
                "calendar-credential", id, CalendarCredentialStatus.REVOCATION, actor, reason, List.of("status"), at);
        return credentials.find(id, actor).orElseThrow();
    }
}
