package vn.guongsang.nominations.exemplar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.recognition.NewProfile;
import vn.guongsang.nominations.recognition.NewRecognition;
import vn.guongsang.nominations.recognition.NewRevocation;
import vn.guongsang.nominations.recognition.Photo;
import vn.guongsang.nominations.recognition.ProfileCorrection;

/** An exemplar: one subject, its recognitions, its publishable profile, and on what ground that may be published. */
@Entity
class Exemplar extends Aggregate {

    @Enumerated(EnumType.STRING)
    private ExemplarStatus status;

    private int approvalNo;
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private SubjectType subjectType;

    private String displayName;
    private UUID unitId;
    private String sector;
    private boolean publishable;
    private Instant embargoUntil;
    private String headline;
    private String summary;
    private String story;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Photo> photos;

    private int profileRevision;
    private Instant profileCorrectedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Ground> grounds;

    private Instant publishedFrom;

    /** Whether readers could see it before the last change. */
    private boolean shown;

    private Instant updatedAt;
    private Instant withdrawnAt;
    private String withdrawalReason;

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
        this.grounds = new ArrayList<>();
        become(ExemplarStatus.APPROVED);
        take(given, grounds, at);
        profileRevision = 1;
    }

    /** A further approval, also of one that had been revoked. */
    void recognise(NewRecognition given, List<Ground> newGrounds, Instant at) {
        act(ExemplarAction.RECOGNITION, at);
        take(given, newGrounds, at);
        profileRevision++;
    }

    private void take(NewRecognition given, List<Ground> newGrounds, Instant at) {
        approvalNo++;
        recognitions.add(new Recognition(approvalNo, given, at));
        subjectType = given.subjectType();
        displayName = given.displayName();
        unitId = given.unitId();
        sector = given.sector();
        embargoUntil = later(embargoUntil, given.embargoUntil());
        headline = given.profile().headline();
        summary = given.profile().summary();
        story = given.profile().story();
        photos = List.copyOf(given.profile().photos());
        List<Ground> all = new ArrayList<>(grounds);
        all.addAll(newGrounds);
        grounds = all;
        updatedAt = at;
        judgePublication(at, "REVOKED");
        if (publishable || publishedFrom == null) {
            publishedFrom = opening(at);
        }
    }

    void reapprove(Decision decision, Instant at) {
        act(ExemplarAction.REAPPROVAL, at);
        approvalNo++;
        recognitions.add(Recognition.again(recognitions.get(recognitions.size() - 1), approvalNo, decision, at));
        judgePublication(at, "REVOKED");
    }

    void revoke(NewRevocation revocation, String by, Instant at) {
        act(ExemplarAction.REVOCATION, at);
        recognitions.stream().filter(Recognition::inForce).forEach(r -> r.revoke(revocation, by, at));
        judgePublication(at, "REVOKED");
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
        embargoUntil = until;
        if (publishable && (until != null || publishedFrom.isAfter(at))) {
            publishedFrom = opening(at);
        }
    }

    /** The embargo has run out: the headline may be told. The profile has been open since the end of the embargo. */
    void endEmbargo(Instant at) {
        act(ExemplarAction.EMBARGO, at);
        embargoUntil = null;
    }

    /** The embargo has run out after a revocation: nothing is told, the server only stops looking at it. */
    void forgetEmbargo(Instant at) {
        embargoUntil = null;
        updatedAt = at;
        nextVersion();
    }

    void grant(Ground ground, Instant at) {
        act(ExemplarAction.PUBLICATION_GROUNDS, at);
        List<Ground> all = new ArrayList<>(grounds);
        all.add(ground);
        grounds = all;
        judgePublication(at, null);
    }

    void withdraw(Purpose purpose, Instant at) {
        if (grounds.stream().noneMatch(g -> g.purpose() == purpose && g.inForce())) {
            throw new ProblemException(ExemplarProblem.NO_GROUND_IN_FORCE, purpose);
        }
        act(ExemplarAction.PUBLICATION_WITHDRAWAL, at);
        grounds = grounds.stream()
                .map(g -> g.purpose() == purpose && g.inForce() ? g.withdrawn(at) : g)
                .toList();
        judgePublication(at, "CONSENT_WITHDRAWN");
    }

    /** Its subject has been merged or stands alone again: a new version tells for which subject it counts. */
    void recount(Instant at) {
        act(ExemplarAction.SUBJECT_MERGE, at);
    }

    private void act(ExemplarAction action, Instant at) {
        ExemplarStatus next = action.next(status);
        if (next == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", ExemplarState.allowedActions(status));
        }
        shown = shown || isOpen(at);
        become(next);
        updatedAt = at;
        nextVersion();
    }

    private void become(ExemplarStatus next) {
        status = next;
    }

    /** An embargo that still runs is not cut short by a further recognition. */
    private static Instant later(Instant one, Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    /** When the profile may be shown: at once, or when the embargo ends. */
    private Instant opening(Instant at) {
        return embargoUntil != null && embargoUntil.isAfter(at) ? embargoUntil : at;
    }

    /** Publishable means approved, with a ground for the name and one for the story. */
    private void judgePublication(Instant at, String reasonIfClosed) {
        boolean before = publishable;
        publishable = status == ExemplarStatus.APPROVED && has(Purpose.NAME) && has(Purpose.STORY);
        if (before && !publishable) {
            withdrawnAt = at;
            withdrawalReason = reasonIfClosed;
        } else if (publishable && !before) {
            publishedFrom = opening(at);
            withdrawnAt = null;
            withdrawalReason = null;
        }
    }

    private boolean has(Purpose purpose) {
        return grounds.stream().anyMatch(g -> g.purpose() == purpose && g.inForce());
    }

    /** The recognition in force of the highest level; the last one when all have been revoked. */
    Recognition decisive() {
        return recognitions.stream()
                .filter(Recognition::inForce)
                .max(Comparator.comparing(Recognition::level))
                .orElseGet(() -> recognitions.get(recognitions.size() - 1));
    }

    /** Whether the profile may be shown at a moment. */
    boolean isOpen(Instant at) {
        return publishable && !publishedFrom.isAfter(at);
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
                publishable,
                embargoUntil,
                new NewProfile(headline, summary, story, photos),
                profileRevision,
                profileCorrectedAt,
                List.copyOf(grounds),
                recognitions.stream().map(Recognition::view).toList(),
                decisive().level(),
                decisive().revocation());
    }
}
