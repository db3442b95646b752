package vn.guongsang.nominations.nomination;

import jakarta.persistence.Column;
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
import vn.guongsang.model.Level;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.model.SubjectType;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.consent.NewGround;
import vn.guongsang.nominations.nomination.dossier.DossierCheck;
import vn.guongsang.nominations.nomination.dossier.Justification;
import vn.guongsang.nominations.nomination.dossier.NewNomination;
import vn.guongsang.nominations.nomination.step.NominationAction;
import vn.guongsang.nominations.nomination.step.NominationRights;
import vn.guongsang.nominations.nomination.step.Standing;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.recognition.Photo;
import vn.guongsang.nominations.recognition.Recognised;

/** A nomination: from the draft to the decision. */
@Entity
class Nomination extends Aggregate {

    @Enumerated(EnumType.STRING)
    private NominationStatus status;

    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private SubjectType subjectType;

    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private UnitType unitType;

    private String sector;

    @Enumerated(EnumType.STRING)
    private Level level;

    private int year;
    private String headline;
    private String summary;
    private String story;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Photo> photos;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Justification> justifications;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<NewGround> publicationGrounds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> broughtBy;

    private String createdBy;
    private Instant createdAt;
    private String submittedBy;

    @Column(name = "submitted_unit_id")
    private UUID submittedUnitId;

    private Instant submittedAt;
    private String decidedBy;
    private Instant decidedAt;
    private String decisionNumber;
    private LocalDate decisionDate;
    private String decisionSigner;
    private UUID exemplarId;
    private Integer approvalNo;

    /** For Hibernate. */
    protected Nomination() {}

    Nomination(UUID id, NewNomination given, DossierCheck.Kinds kinds, Actor actor, Instant at) {
        super(id);
        status = NominationStatus.DRAFT;
        createdBy = actor.id();
        createdAt = at;
        broughtBy = List.of(actor.id());
        take(given, kinds);
    }

    void edit(NewNomination given, DossierCheck.Kinds kinds, Actor actor) {
        become(NominationAction.EDIT);
        broughtBy(actor);
        take(given, kinds);
    }

    void submit(Actor actor, Instant at) {
        become(NominationAction.SUBMISSION);
        broughtBy(actor);
        submittedBy = actor.id();
        submittedUnitId = actor.unitId();
        submittedAt = at;
    }

    void appraise() {
        become(NominationAction.APPRAISAL);
    }

    void giveBack() {
        become(NominationAction.RETURN);
    }

    void reject(Actor actor, Instant at) {
        become(NominationAction.REJECTION);
        decidedBy = actor.id();
        decidedAt = at;
    }

    void withdraw() {
        become(NominationAction.WITHDRAWAL);
    }

    void approve(Decision decision, Recognised recognised, Actor actor, Instant at) {
        become(NominationAction.APPROVAL);
        decidedBy = actor.id();
        decidedAt = at;
        decisionNumber = decision.number();
        decisionDate = decision.date();
        decisionSigner = decision.signer();
        exemplarId = recognised.exemplarId();
        approvalNo = recognised.approvalNo();
    }

    /** What was claimed of whom is gone; which criteria, level, year and decision stay. */
    void erase() {
        headline = null;
        summary = null;
        story = null;
        photos = List.of();
        justifications = justifications.stream().map(Justification::erased).toList();
        publicationGrounds = List.of();
        nextVersion();
    }

    /** Refuses an action that the present state does not allow. */
    void requireAllowed(NominationAction action, Actor actor) {
        if (action.next(status) == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", NominationRights.allowedActions(standing(), actor));
        }
    }

    private void become(NominationAction action) {
        NominationStatus next = action.next(status);
        if (next == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status).with("state", status);
        }
        status = next;
        nextVersion();
    }

    private void broughtBy(Actor actor) {
        if (!broughtBy.contains(actor.id())) {
            broughtBy = Stream.concat(broughtBy.stream(), Stream.of(actor.id())).toList();
        }
    }

    private void take(NewNomination given, DossierCheck.Kinds kinds) {
        subjectId = given.subjectId();
        subjectType = kinds.subject();
        unitId = given.unitId();
        unitType = kinds.unit();
        sector = given.sector();
        level = given.level();
        year = given.year();
        headline = given.headline();
        summary = given.summary();
        story = given.story();
        photos = List.copyOf(given.photos());
        justifications = List.copyOf(given.justifications());
        publicationGrounds = List.copyOf(given.publicationGrounds());
    }

    /** What the right to a step depends on. */
    Standing standing() {
        return new Standing(status, level, unitId, unitType, submittedUnitId, broughtBy);
    }

    NominationStatus status() {
        return status;
    }

    UUID subjectId() {
        return subjectId;
    }

    SubjectType subjectType() {
        return subjectType;
    }

    UUID unitId() {
        return unitId;
    }

    String sector() {
        return sector;
    }

    Level level() {
        return level;
    }

    int year() {
        return year;
    }

    String headline() {
        return headline;
    }

    String summary() {
        return summary;
    }

    String story() {
        return story;
    }

    List<Photo> photos() {
        return photos;
    }

    List<Justification> justifications() {
        return justifications;
    }

    List<NewGround> publicationGrounds() {
        return publicationGrounds;
    }

    String submittedBy() {
        return submittedBy;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String decidedBy() {
        return decidedBy;
    }

    NominationView.Approval approval() {
        return exemplarId == null
                ? null
                : new NominationView.Approval(
                        decidedBy,
                        decidedAt,
                        new Decision(decisionNumber, decisionDate, decisionSigner),
                        exemplarId,
                        approvalNo);
    }
}
