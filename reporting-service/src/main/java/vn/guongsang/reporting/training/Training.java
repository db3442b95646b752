package vn.guongsang.reporting.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.event.Aggregate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.StateProblem;
import vn.guongsang.reporting.training.form.Audience;
import vn.guongsang.reporting.training.form.Material;
import vn.guongsang.reporting.training.form.NewResult;
import vn.guongsang.reporting.training.form.NewTraining;
import vn.guongsang.reporting.training.form.TrainingForm;
import vn.guongsang.reporting.training.form.TrainingType;
import vn.guongsang.reporting.training.step.TrainingAction;
import vn.guongsang.reporting.training.step.TrainingStatus;

/** One session of training: what is planned, and what came of it. */
@Entity
@Table(name = "training_session")
class Training extends Aggregate {

    @Enumerated(EnumType.STRING)
    private TrainingStatus status;

    @Enumerated(EnumType.STRING)
    private TrainingType type;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> audiences;

    private UUID organiserId;
    private String title;

    @Enumerated(EnumType.STRING)
    private TrainingForm form;

    private String place;
    private LocalDate plannedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Material> materials;

    private LocalDate heldOn;
    private BigDecimal hours;
    private Instant createdAt;

    /** For Hibernate. */
    protected Training() {}

    Training(UUID id, NewTraining given, Instant at) {
        super(id);
        status = TrainingStatus.PLANNED;
        createdAt = at;
        take(given);
    }

    void edit(NewTraining given) {
        become(TrainingAction.EDIT);
        take(given);
    }

    void hold(NewResult given) {
        become(TrainingAction.RESULT);
        take(given);
    }

    void correct(NewResult given) {
        become(TrainingAction.CORRECTION);
        take(given);
    }

    void cancel() {
        become(TrainingAction.CANCELLATION);
    }

    void annul() {
        become(TrainingAction.ANNULMENT);
    }

    /** Refuses an action that the present state does not allow. */
    void requireAllowed(TrainingAction action, Actor actor) {
        if (action.next(status) == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", TrainingAction.allowed(status, actor, true));
        }
    }

    private void become(TrainingAction action) {
        status = action.next(status);
        nextVersion();
    }

    private void take(NewTraining given) {
        type = given.type();
        audiences = given.audiences().stream().map(Audience::name).toList();
        organiserId = given.organiserId();
        title = given.title();
        form = given.form();
        place = given.place();
        plannedOn = given.plannedOn();
        materials = List.copyOf(given.materials());
    }

    private void take(NewResult given) {
        heldOn = given.heldOn();
        hours = given.hours();
    }

    TrainingStatus status() {
        return status;
    }

    UUID organiserId() {
        return organiserId;
    }

    List<Audience> audiences() {
        return audiences.stream().map(Audience::valueOf).toList();
    }

    List<Material> materials() {
        return materials;
    }
}
