package vn.guongsang.nominations.nurturing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.event.Aggregate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.nurturing.plan.Milestone;
import vn.guongsang.nominations.nurturing.plan.NewNurturingPlan;
import vn.guongsang.nominations.nurturing.plan.NurturingContent;
import vn.guongsang.nominations.nurturing.plan.NurturingSupport;
import vn.guongsang.nominations.nurturing.plan.Weakness;
import vn.guongsang.nominations.nurturing.step.NurturingAction;
import vn.guongsang.nominations.nurturing.step.NurturingStatus;
import vn.guongsang.nominations.recognition.FoundThrough;
import vn.guongsang.nominations.recognition.Rung;

/** The nurturing of one subject. */
@Entity
class NurturingPlan extends Aggregate {

    @Enumerated(EnumType.STRING)
    private NurturingStatus status;

    private UUID subjectId;
    private UUID unitId;
    private String sector;

    @Enumerated(EnumType.STRING)
    private FoundThrough foundThrough;

    private String foundHow;
    private LocalDate foundOn;

    @Enumerated(EnumType.STRING)
    private Rung goal;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> strengths;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Weakness> weaknesses;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Milestone> milestones;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<NurturingSupport> support;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> nominations;

    private LocalDate closedOn;
    private Instant createdAt;

    /** For Hibernate. */
    protected NurturingPlan() {}

    NurturingPlan(UUID id, NewNurturingPlan given, Instant at) {
        super(id);
        status = NurturingStatus.DISCOVERED;
        subjectId = given.subjectId();
        unitId = given.unitId();
        support = List.of();
        nominations = List.of();
        createdAt = at;
        take(given.content());
    }

    void edit(NurturingContent content) {
        become(NurturingAction.EDIT);
        take(content);
    }

    void add(NurturingSupport given) {
        become(NurturingAction.SUPPORT);
        support = Stream.concat(support.stream(), Stream.of(given)).toList();
    }

    void check() {
        become(NurturingAction.CHECK);
    }

    void nurture() {
        become(NurturingAction.NURTURING);
    }

    void ready() {
        become(NurturingAction.READINESS);
    }

    void growInto(UUID nomination) {
        become(NurturingAction.NOMINATION);
        nominations = Stream.concat(nominations.stream(), Stream.of(nomination))
                .distinct()
                .toList();
    }

    void resume() {
        become(NurturingAction.RESUMPTION);
    }

    void close(LocalDate day) {
        become(NurturingAction.CLOSURE);
        closedOn = day;
    }

    /** Refuses an action that the present stage does not allow. */
    void requireAllowed(NurturingAction action, Actor actor) {
        if (action.next(status) == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", NurturingAction.allowed(status, actor));
        }
    }

    private void become(NurturingAction action) {
        NurturingStatus next = action.next(status);
        if (next == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status).with("state", status);
        }
        status = next;
        nextVersion();
    }

    private void take(NurturingContent content) {
        sector = content.sector();
        foundThrough = content.foundThrough();
        foundHow = content.foundHow();
        foundOn = content.foundOn();
        goal = content.goal();
        strengths = List.copyOf(content.strengths());
        weaknesses = List.copyOf(content.weaknesses());
        milestones = List.copyOf(content.milestones());
    }

    NurturingContent content() {
        return new NurturingContent(sector, foundThrough, foundHow, foundOn, goal, strengths, weaknesses, milestones);
    }

    NurturingStatus status() {
        return status;
    }

    UUID subjectId() {
        return subjectId;
    }

    UUID unitId() {
        return unitId;
    }

    LocalDate foundOn() {
        return foundOn;
    }

    List<Weakness> weaknesses() {
        return weaknesses;
    }

    List<NurturingSupport> support() {
        return support;
    }

    List<UUID> nominations() {
        return nominations;
    }

    LocalDate closedOn() {
        return closedOn;
    }
}
