package vn.guongsang.nominations.council.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.council.session.form.NewSession;
import vn.guongsang.nominations.council.session.form.SessionStatus;
import vn.guongsang.nominations.council.session.form.SessionView;

/** A session of a council: from the plan to the minutes. */
@Entity
class CouncilSession {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Enumerated(EnumType.STRING)
    private SessionStatus status;

    private String title;
    private LocalDate heldOn;
    private Instant createdAt;
    private Instant openedAt;
    private Instant closedAt;
    private UUID ruleId;
    private Integer members;
    private Integer present;
    private Integer quorumNeeded;

    /** For Hibernate. */
    protected CouncilSession() {}

    CouncilSession(UUID id, NewSession given, Instant at) {
        this.id = id;
        version = 1;
        status = SessionStatus.PLANNED;
        createdAt = at;
        take(given);
    }

    void edit(NewSession given) {
        become(SessionAction.EDIT);
        take(given);
    }

    void open(UUID rule, SessionView.Attendance attendance, Instant at) {
        become(SessionAction.OPENING);
        ruleId = rule;
        members = attendance.members();
        present = attendance.present();
        quorumNeeded = attendance.needed();
        openedAt = at;
    }

    void close(Instant at) {
        become(SessionAction.CLOSING);
        closedAt = at;
    }

    void cancel() {
        become(SessionAction.CANCELLATION);
    }

    /** Refuses an action that the present state does not allow. */
    void requireAllowed(SessionAction action) {
        if (action.next(status) == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status).with("state", status);
        }
    }

    private void become(SessionAction action) {
        requireAllowed(action);
        status = action.next(status);
        version++;
    }

    private void take(NewSession given) {
        level = given.level();
        title = given.title();
        heldOn = given.heldOn();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Level level() {
        return level;
    }

    SessionStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    UUID ruleId() {
        return ruleId;
    }

    SessionView.Attendance attendance() {
        return members == null ? null : new SessionView.Attendance(members, present, quorumNeeded);
    }
}
