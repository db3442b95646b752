package vn.guongsang.nominations.commendation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.event.Aggregate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.commendation.proposal.AnnulmentGround;
import vn.guongsang.nominations.commendation.proposal.CommendationType;
import vn.guongsang.nominations.commendation.proposal.NewAnnulment;
import vn.guongsang.nominations.commendation.proposal.NewCommendation;
import vn.guongsang.nominations.commendation.proposal.NewCommendationDecision;
import vn.guongsang.nominations.commendation.step.CommendationAction;
import vn.guongsang.nominations.commendation.step.CommendationStatus;
import vn.guongsang.nominations.commendation.step.Proposed;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.recognition.FoundThrough;

/** One achievement of one or more subjects, from the proposal to the decision. */
@Entity
class Commendation extends Aggregate {

    @Enumerated(EnumType.STRING)
    private CommendationStatus status;

    private String form;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Enumerated(EnumType.STRING)
    private CommendationType type;

    private UUID unitId;

    @ElementCollection
    @CollectionTable(name = "commendation_subject", joinColumns = @JoinColumn(name = "commendation_id"))
    @Column(name = "subject_id")
    private List<UUID> subjectIds;

    private String achievement;
    private String achievementKey;
    private LocalDate deedOn;

    @Enumerated(EnumType.STRING)
    private FoundThrough foundThrough;

    private String proposedBy;
    private Instant proposedAt;
    private String decisionNumber;
    private LocalDate decisionDate;
    private String decisionSigner;
    private LocalDate effectiveOn;
    private String decidedBy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> acknowledged;

    @Enumerated(EnumType.STRING)
    private AnnulmentGround annulmentGround;

    private String annulmentNumber;
    private LocalDate annulmentDate;
    private String annulmentSigner;

    /** For Hibernate. */
    protected Commendation() {}

    Commendation(UUID id, NewCommendation given, ProposalCheck.Named named, Actor actor, Instant at) {
        super(id);
        status = CommendationStatus.PROPOSED;
        take(given, named);
        proposedBy = actor.id();
        proposedAt = at;
        acknowledged = List.of();
    }

    void edit(NewCommendation given, ProposalCheck.Named named) {
        become(CommendationAction.EDIT);
        take(given, named);
    }

    void decide(NewCommendationDecision given, List<String> warnings, Actor actor) {
        become(CommendationAction.DECISION);
        decisionNumber = given.decision().number();
        decisionDate = given.decision().date();
        decisionSigner = given.decision().signer();
        effectiveOn = given.effectiveOn();
        decidedBy = actor.id();
        acknowledged = warnings;
    }

    void refuse() {
        become(CommendationAction.REFUSAL);
    }

    void withdraw() {
        become(CommendationAction.WITHDRAWAL);
    }

    void annul(NewAnnulment given) {
        become(CommendationAction.ANNULMENT);
        annulmentGround = given.ground();
        annulmentNumber = given.decision().number();
        annulmentDate = given.decision().date();
        annulmentSigner = given.decision().signer();
    }

    private void take(NewCommendation given, ProposalCheck.Named named) {
        form = given.form();
        level = named.level();
        type = given.type();
        unitId = given.unitId();
        subjectIds = named.subjectIds();
        achievement = given.achievement();
        achievementKey = given.achievementKey();
        deedOn = given.deedOn();
        foundThrough = given.foundThrough();
    }

    private void become(CommendationAction action) {
        CommendationStatus next = action.next(status);
        if (next == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status).with("state", status);
        }
        status = next;
        nextVersion();
    }

    /** What the right to a step depends on. */
    Proposed standing() {
        return new Proposed(status, level, proposedBy);
    }

    CommendationStatus status() {
        return status;
    }

    String form() {
        return form;
    }

    Level level() {
        return level;
    }

    CommendationType type() {
        return type;
    }

    UUID unitId() {
        return unitId;
    }

    List<UUID> subjectIds() {
        return subjectIds;
    }

    String achievement() {
        return achievement;
    }

    String achievementKey() {
        return achievementKey;
    }

    LocalDate deedOn() {
        return deedOn;
    }

    FoundThrough foundThrough() {
        return foundThrough;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    /** The decision; null before it. */
    CommendationView.Decided decided() {
        return decisionDate == null
                ? null
                : new CommendationView.Decided(
                        new Decision(decisionNumber, decisionDate, decisionSigner),
                        effectiveOn,
                        decidedBy,
                        acknowledged);
    }

    /** How the decision was annulled; null while it stands. */
    NewAnnulment annulment() {
        return annulmentDate == null
                ? null
                : new NewAnnulment(annulmentGround, new Decision(annulmentNumber, annulmentDate, annulmentSigner));
    }
}
