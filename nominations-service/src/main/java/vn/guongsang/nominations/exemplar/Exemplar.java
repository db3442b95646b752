package vn.guongsang.nominations.exemplar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.guongsang.kit.event.Aggregate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.consent.Ground;
import vn.guongsang.nominations.consent.Purpose;
import vn.guongsang.nominations.correction.CorrectionType;
import vn.guongsang.nominations.exemplar.publication.ProfileCorrection;
import vn.guongsang.nominations.exemplar.publication.Publication;
import vn.guongsang.nominations.exemplar.publication.Publication.Closing;
import vn.guongsang.nominations.exemplar.step.ExemplarAction;
import vn.guongsang.nominations.exemplar.step.ExemplarState;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.recognition.NewProfile;
import vn.guongsang.nominations.recognition.NewRecognition;
import vn.guongsang.nominations.recognition.NewRevocation;
import vn.guongsang.nominations.recognition.Photo;
import vn.guongsang.nominations.recognition.Recognition;

/** An exemplar: one subject, its recognitions, its publishable profile, and on what ground that may be published. */
@Entity
class Exemplar extends Aggregate {

    /** Stands in the place of every name and text that has been erased. */
    static final String ERASED = "Đã xóa dữ liệu cá nhân";

    @Enumerated(EnumType.STRING)
    private ExemplarStatus status;

    private int approvalNo;
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private SubjectType subjectType;

    private String displayName;
    private UUID unitId;
    private String sector;
    private String headline;
    private String summary;
    private String story;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Photo> photos;

    private int profileRevision;
    private Instant profileCorrectedAt;

    @Embedded
    private Publication publication;

    private Instant updatedAt;
    private Instant erasedAt;

    @ElementCollection
    @CollectionTable(name = "recognition", joinColumns = @JoinColumn(name = "exemplar_id"))
    @OrderBy("approvalNo")
    private List<Recognition> recognitions;

    /** For Hibernate. */
    protected Exemplar() {}

    /** The first recognition of a subject. */
    Exemplar(UUID id, NewRecognition given, List<Ground> grounds, Instant at) {
        super(id);
        subjectId = given.subjectId();
        recognitions = new ArrayList<>();
        publication = new Publication();
        become(ExemplarStatus.APPROVED);
        take(given, grounds, at);
    }

    /** A further approval, also of one that had been revoked. */
    void recognise(NewRecognition given, List<Ground> newGrounds, Instant at) {
        act(ExemplarAction.RECOGNITION, at);
        take(given, newGrounds, at);
    }

    private void take(NewRecognition given, List<Ground> newGrounds, Instant at) {
        approvalNo++;
        recognitions.add(new Recognition(approvalNo, given, at));
        subjectType = given.subjectType();
        displayName = given.displayName();
        unitId = given.unitId();
        sector = given.sector();
        headline = given.profile().headline();
        summary = given.profile().summary();
        story = given.profile().story();
        photos = List.copyOf(given.profile().photos());
        profileRevision++;
        updatedAt = at;
        publication.take(newGrounds, given.embargoUntil(), at);
    }

    /** A decision of its own, in the place of the revoked recognition of the highest level. */
    void reapprove(Decision decision, Instant at) {
        act(ExemplarAction.REAPPROVAL, at);
        recognitions.add(decisive().again(++approvalNo, decision, at));
        publication.judge(true, at, Closing.REVOKED);
    }

    /** The last revocation was wrong: it is annulled, and what it revoked is in force again, by its old decisions. */
    void reinstate(Decision annulment, String by, Instant at) {
        act(ExemplarAction.REINSTATEMENT, at);
        for (Recognition wronged : lastRevoked()) {
            wronged.annul(annulment, by, at);
            recognitions.add(wronged.reinstated(++approvalNo, at));
        }
        publication.judge(true, at, Closing.REVOKED);
    }

    void revoke(NewRevocation revocation, String by, Instant at) {
        act(ExemplarAction.REVOCATION, at);
        recognitions.stream().filter(Recognition::inForce).forEach(r -> r.revoke(revocation, by, at));
        publication.judge(false, at, Closing.REVOKED);
    }

    void correct(ProfileCorrection correction, Instant at) {
        act(ExemplarAction.PROFILE, at);
        headline = correction.headline();
        summary = correction.summary();
        story = correction.story();
        photos = correction.photos() == null ? List.of() : List.copyOf(correction.photos());
        profileRevision++;
        profileCorrectedAt = at;
    }

    void embargo(Instant until, Instant at) {
        act(ExemplarAction.EMBARGO, at);
        publication.embargo(until, at);
    }

    /** The embargo has run out: the headline may be told. The profile has been open since the end of the embargo. */
    void endEmbargo(Instant at) {
        act(ExemplarAction.EMBARGO, at);
        publication.forgetEmbargo();
    }

    /** The embargo has run out after a revocation: nothing is told, the server only stops looking at it. */
    void forgetEmbargo(Instant at) {
        publication.forgetEmbargo();
        updatedAt = at;
        nextVersion();
    }

    void grant(Ground ground, Instant at) {
        act(ExemplarAction.PUBLICATION_GROUNDS, at);
        publication.add(ground);
        publication.judge(true, at, Closing.REVOKED);
    }

    void withdraw(Collection<Purpose> purposes, Instant at) {
        purposes.forEach(publication::requireGround);
        act(ExemplarAction.PUBLICATION_WITHDRAWAL, at);
        purposes.forEach(purpose -> publication.withdraw(purpose, at));
        publication.judge(isApproved(), at, Closing.CONSENT_WITHDRAWN);
    }

    /** Takes the profile down by order, whatever grounds there are. */
    void close(CorrectionType type, String notice, Instant at) {
        next(ExemplarAction.PROFILE_WITHDRAWAL);
        publication.requireClosable(type);
        act(ExemplarAction.PROFILE_WITHDRAWAL, at);
        publication.withhold();
        publication.judge(
                isApproved(), at, type == CorrectionType.REMOVAL ? Closing.REMOVED : Closing.withdrawn(notice));
    }

    /** Lifts such an order. */
    void reopen(Instant at) {
        next(ExemplarAction.PROFILE_REOPENING);
        publication.requireWithheld();
        act(ExemplarAction.PROFILE_REOPENING, at);
        publication.release();
        publication.judge(true, at, Closing.REVOKED);
    }

    /** Leaves the shell that is counted: decisions, levels, years, units; nothing of the person. */
    void erase(Instant at) {
        act(ExemplarAction.ERASURE, at);
        displayName = ERASED;
        headline = ERASED;
        summary = ERASED;
        story = null;
        photos = List.of();
        recognitions.forEach(Recognition::erase);
        publication.erase(at);
        publication.judge(isApproved(), at, Closing.REMOVED);
        erasedAt = at;
    }

    /** Its subject has been merged or stands alone again: a new version tells for which subject it counts. */
    void recount(Instant at) {
        act(ExemplarAction.SUBJECT_MERGE, at);
    }

    private void act(ExemplarAction action, Instant at) {
        ExemplarStatus next = next(action);
        publication.look(at);
        become(next);
        updatedAt = at;
        nextVersion();
    }

    /** Refuses what the present state does not allow. */
    private ExemplarStatus next(ExemplarAction action) {
        ExemplarStatus next = action.next(status, erasedAt != null);
        if (next == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", ExemplarState.allowedActions(status, erasedAt != null));
        }
        return next;
    }

    private void become(ExemplarStatus next) {
        status = next;
    }

    private boolean isApproved() {
        return status == ExemplarStatus.APPROVED;
    }

    /** The recognition of the highest level among those in force, or among those that the last revocation took. */
    Recognition decisive() {
        return standing().stream()
                .max(Comparator.comparing(Recognition::level).thenComparing(Recognition::approvalNo))
                .orElseThrow();
    }

    private List<Recognition> standing() {
        List<Recognition> inForce =
                recognitions.stream().filter(Recognition::inForce).toList();
        return inForce.isEmpty() ? lastRevoked() : inForce;
    }

    private List<Recognition> lastRevoked() {
        Instant last = recognitions.stream()
                .map(Recognition::revokedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return recognitions.stream().filter(r -> last.equals(r.revokedAt())).toList();
    }

    Publication publication() {
        return publication;
    }

    ExemplarStatus status() {
        return status;
    }

    UUID unitId() {
        return unitId;
    }

    ExemplarState state() {
        return new ExemplarState(
                id(),
                version(),
                status,
                approvalNo,
                subjectId,
                subjectType,
                displayName,
                unitId,
                sector,
                publication.isPublishable(),
                publication.embargoUntil(),
                new NewProfile(headline, summary, story, photos),
                profileRevision,
                profileCorrectedAt,
                publication.grounds(),
                recognitions.stream().map(Recognition::view).toList(),
                decisive().level(),
                decisive().revocation(),
                erasedAt);
    }
}
