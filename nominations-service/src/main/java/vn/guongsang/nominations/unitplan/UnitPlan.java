package vn.guongsang.nominations.unitplan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.criteria.content.IssuingDocument;
import vn.guongsang.nominations.unitplan.content.Attachment;
import vn.guongsang.nominations.unitplan.content.HonouringForm;
import vn.guongsang.nominations.unitplan.content.NewUnitPlan;
import vn.guongsang.nominations.unitplan.content.UnitPlanStatus;

/** A unit's plan for one year. */
@Entity
class UnitPlan {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private UnitPlanStatus status;

    private UUID unitId;
    private int year;
    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private IssuingDocument document;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> honouringForms;

    private String honouring;
    private String targets;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Attachment> attachments;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> broughtBy;

    private Instant createdAt;
    private Instant submittedAt;
    private String judgedBy;
    private Instant judgedAt;

    /** For Hibernate. */
    protected UnitPlan() {}

    UnitPlan(UUID id, NewUnitPlan given, Actor actor, Instant at) {
        this.id = id;
        version = 1;
        status = UnitPlanStatus.DRAFT;
        unitId = given.unitId();
        year = given.year();
        createdAt = at;
        broughtBy = List.of(actor.id());
        take(given);
    }

    void edit(NewUnitPlan given, Actor actor) {
        become(UnitPlanAction.EDIT);
        broughtBy(actor);
        take(given);
    }

    void submit(Actor actor, Instant at) {
        become(UnitPlanAction.SUBMISSION);
        broughtBy(actor);
        submittedAt = at;
    }

    void accept(Actor actor, Instant at) {
        become(UnitPlanAction.ACCEPTANCE);
        judgedBy = actor.id();
        judgedAt = at;
    }

    void giveBack(Actor actor, Instant at) {
        become(UnitPlanAction.RETURN);
        judgedBy = actor.id();
        judgedAt = at;
    }

    void discard() {
        become(UnitPlanAction.DISCARD);
    }

    /** Refuses an action that the present state does not allow. */
    void requireAllowed(UnitPlanAction action, Actor actor) {
        if (action.next(status) == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", UnitPlanRights.allowedActions(standing(), actor));
        }
    }

    private void become(UnitPlanAction action) {
        UnitPlanStatus next = action.next(status);
        if (next == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status).with("state", status);
        }
        status = next;
        version++;
    }

    private void broughtBy(Actor actor) {
        if (!broughtBy.contains(actor.id())) {
            broughtBy = Stream.concat(broughtBy.stream(), Stream.of(actor.id())).toList();
        }
    }

    private void take(NewUnitPlan given) {
        title = given.title();
        document = given.document();
        honouringForms =
                given.honouringForms().stream().distinct().map(Enum::name).toList();
        honouring = given.honouring();
        targets = given.targets();
        attachments = List.copyOf(given.attachments());
    }

    /** What the right to a step depends on. */
    UnitPlanRights.Standing standing() {
        return new UnitPlanRights.Standing(status, unitId, broughtBy);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UnitPlanStatus status() {
        return status;
    }

    UUID unitId() {
        return unitId;
    }

    int year() {
        return year;
    }

    String title() {
        return title;
    }

    IssuingDocument document() {
        return document;
    }

    List<HonouringForm> honouringForms() {
        return honouringForms.stream().map(HonouringForm::valueOf).toList();
    }

    String honouring() {
        return honouring;
    }

    String targets() {
        return targets;
    }

    List<Attachment> attachments() {
        return attachments;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    UnitPlanView.Judgement judgement() {
        return judgedAt == null ? null : new UnitPlanView.Judgement(judgedBy, judgedAt);
    }
}
