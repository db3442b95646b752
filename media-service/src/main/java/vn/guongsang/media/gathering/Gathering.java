package vn.guongsang.media.gathering;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.event.Aggregate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.gathering.form.GatheringDocument;
import vn.guongsang.media.gathering.form.GatheringForm;
import vn.guongsang.media.gathering.form.GatheringPurpose;
import vn.guongsang.media.gathering.form.NewGathering;
import vn.guongsang.media.gathering.form.NewResult;
import vn.guongsang.media.gathering.step.GatheringAction;
import vn.guongsang.media.gathering.step.GatheringStatus;
import vn.guongsang.media.task.step.TaskProblem;

/** An exchange, meeting or honouring with exemplars: what is planned, and what came of it. */
@Entity
class Gathering extends Aggregate {

    @Enumerated(EnumType.STRING)
    private GatheringStatus status;

    @Enumerated(EnumType.STRING)
    private GatheringForm form;

    @Enumerated(EnumType.STRING)
    private GatheringPurpose purpose;

    private String title;
    private String place;
    private LocalDate plannedOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> hostIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> exemplarIds;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<GatheringDocument> documents;

    private LocalDate heldOn;
    private Integer audience;
    private Integer durationMinutes;
    private Integer otherExemplars;
    private Instant createdAt;

    /** For Hibernate. */
    protected Gathering() {}

    Gathering(UUID id, NewGathering given, Instant at) {
        super(id);
        status = GatheringStatus.DRAFT;
        createdAt = at;
        take(given);
    }

    void edit(NewGathering given) {
        become(GatheringAction.EDIT);
        take(given);
    }

    void plan() {
        become(GatheringAction.PLANNING);
    }

    void hold(NewResult given) {
        become(GatheringAction.RESULT);
        take(given);
    }

    void correct(NewResult given) {
        become(GatheringAction.CORRECTION);
        take(given);
    }

    void cancel() {
        become(GatheringAction.CANCELLATION);
    }

    void annul() {
        become(GatheringAction.ANNULMENT);
    }

    /** Whoever has no recognition left is not invited any more. */
    void withdraw(UUID exemplar) {
        become(GatheringAction.WITHDRAWAL);
        exemplarIds = exemplarIds.stream().filter(id -> !id.equals(exemplar)).toList();
    }

    /** Refuses an action that the present state does not allow. */
    void requireAllowed(GatheringAction action, Actor actor) {
        if (action.next(status) == null) {
            throw new ProblemException(TaskProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", GatheringAction.allowed(status, actor));
        }
    }

    private void become(GatheringAction action) {
        status = action.next(status);
        nextVersion();
    }

    private void take(NewGathering given) {
        form = given.form();
        purpose = given.purpose();
        title = given.title();
        place = given.place();
        plannedOn = given.plannedOn();
        hostIds = List.copyOf(given.hostIds());
        exemplarIds = List.copyOf(given.exemplarIds());
        documents = List.copyOf(given.documents());
    }

    private void take(NewResult given) {
        heldOn = given.heldOn();
        audience = given.audience();
        durationMinutes = given.durationMinutes();
        exemplarIds = List.copyOf(given.exemplarIds());
        otherExemplars = given.otherExemplars();
    }

    GatheringStatus status() {
        return status;
    }

    NewGathering content() {
        return new NewGathering(form, purpose, title, place, plannedOn, hostIds, exemplarIds, documents);
    }

    /** What came of it; null before it was held. */
    NewResult result() {
        return heldOn == null ? null : new NewResult(heldOn, audience, durationMinutes, exemplarIds, otherExemplars);
    }

    Instant createdAt() {
        return createdAt;
    }
}
