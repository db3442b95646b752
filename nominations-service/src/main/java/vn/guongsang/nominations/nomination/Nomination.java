package vn.guongsang.nominations.nomination;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import vn.guongsang.nominations.criteria.applicable.Pin;
import vn.guongsang.nominations.criteria.applicable.Yardstick;
import vn.guongsang.nominations.nomination.course.Entry;
import vn.guongsang.nominations.nomination.course.Submission;
import vn.guongsang.nominations.nomination.course.Verdict;
import vn.guongsang.nominations.nomination.dossier.DossierCheck;
import vn.guongsang.nominations.nomination.dossier.Justification;
import vn.guongsang.nominations.nomination.dossier.NewNomination;
import vn.guongsang.nominations.nomination.origin.Origin;
import vn.guongsang.nominations.nomination.step.Circumstances;
import vn.guongsang.nominations.nomination.step.NominationAction;
import vn.guongsang.nominations.nomination.step.NominationRights;
import vn.guongsang.nominations.nomination.step.NominationSource;
import vn.guongsang.nominations.nomination.step.Standing;
import vn.guongsang.nominations.nomination.step.SubmissionGate;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.recognition.NewProfile;
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

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private UUID movementId;

    @Embedded
    private Circumstances today;

    private String createdBy;
    private Instant createdAt;

    @Embedded
    private Entry entry = new Entry();

    private LocalDate criteriaAsOf;
    private UUID criteriaEditionId;

    @Embedded
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    private NominationSource source;

    /** For Hibernate. */
    protected Nomination() {}

    Nomination(UUID id, NewNomination given, DossierCheck.Kinds kinds, NominationSource from, Actor actor, Instant at) {
        super(id);
        source = from;
        today = Circumstances.none(given.level());
        status = NominationStatus.DRAFT;
        createdBy = actor.id();
        createdAt = at;
        broughtBy = List.of(actor.id());
        take(given, kinds);
    }

    void edit(NewNomination given, DossierCheck.Kinds kinds, Yardstick yardstick, Actor actor) {
        contribute(actor);
        if (criteriaAsOf != null) {
            heldTo(yardstick);
        }
        take(given, kinds);
    }

    void contribute(Actor actor) {
        become(NominationAction.EDIT);
        broughtBy(actor);
    }

    void submit(Yardstick yardstick, boolean late, Actor actor, Instant at) {
        become(NominationAction.SUBMISSION);
        heldTo(yardstick);
        broughtBy(actor);
        entry.renew(late, actor, at);
    }

    void appraise() {
        become(NominationAction.APPRAISAL);
    }

    void giveBack() {
        become(NominationAction.RETURN);
    }

    void takeOver() {
        become(NominationAction.TAKE_OVER);
        level = today.competent();
    }

    void reject(LocalDate on, Actor actor, Instant at) {
        become(NominationAction.REJECTION);
        verdict = Verdict.rejection(on, actor, at);
    }

    void withdraw() {
        become(NominationAction.WITHDRAWAL);
    }

    void approve(Decision decision, Recognised recognised, Actor actor, Instant at) {
        become(NominationAction.APPROVAL);
        verdict = Verdict.approval(decision, recognised, actor, at);
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

    private void heldTo(Yardstick yardstick) {
        criteriaAsOf = yardstick.asOf();
        criteriaEditionId = yardstick.editionId();
    }

    private void broughtBy(Actor actor) {
        broughtBy = Standing.broughtBy(broughtBy, actor);
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
        origin = given.origin();
        movementId = given.movementId();
    }

    SubmissionGate.Coming coming() {
        return new SubmissionGate.Coming(id(), unitId, unitType, level, year, sector);
    }

    Standing standing() {
        return new Standing(status, level, unitId, unitType, entry.unitId(), broughtBy, today);
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

    /** What would be published. */
    NewProfile profile() {
        return new NewProfile(headline, summary, story, photos);
    }

    List<Justification> justifications() {
        return justifications;
    }

    List<NewGround> publicationGrounds() {
        return publicationGrounds;
    }

    Origin origin() {
        return origin;
    }

    UUID movementId() {
        return movementId;
    }

    NominationSource source() {
        return source;
    }

    /** Who submitted it last; null before. */
    Submission submission() {
        return entry.shown();
    }

    Instant submittedAt() {
        return entry.at();
    }

    /** The criteria that it is held to since its first submission; null before. */
    Pin criteria() {
        return criteriaAsOf == null ? null : new Pin(unitId, criteriaAsOf, criteriaEditionId);
    }

    Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }
}
