package vn.guongsang.media.contest.entry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.text.VietnameseText;
import vn.guongsang.media.contest.content.Strand;
import vn.guongsang.media.contest.entry.content.Author;
import vn.guongsang.media.contest.entry.content.EntryProblem;
import vn.guongsang.media.contest.entry.content.NewEntry;
import vn.guongsang.media.contest.entry.content.Standing;
import vn.guongsang.media.contest.entry.content.Subject;
import vn.guongsang.media.contest.entry.content.Work;
import vn.guongsang.media.contest.entry.step.EntryAction;
import vn.guongsang.media.contest.entry.step.EntryStatus;
import vn.guongsang.media.contest.step.ContestStatus;

/** One work in one contest. */
@Entity
@Table(name = "contest_entry")
class Entry {

    @Id
    private UUID id;

    private long version;
    private UUID contestId;
    private int number;

    @Enumerated(EnumType.STRING)
    private EntryStatus status;

    @Enumerated(EnumType.STRING)
    private Strand strand;

    private UUID unitId;
    private UUID outletId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Work work;

    private String title;
    private UUID exemplarId;
    private String about;
    private UUID subjectUnitId;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @JdbcTypeCode(SqlTypes.JSON)
    private Author author;

    private String authorKey;
    private UUID authorUnitId;
    private boolean authorErased;
    private String fingerprint;
    private String submittedBy;
    private Instant submittedAt;
    private Instant proposedAt;

    /** For Hibernate. */
    protected Entry() {}

    Entry(UUID id, Place place, NewEntry given, Subject subject, Actor actor, Instant at) {
        this.id = id;
        version = 1;
        contestId = place.contestId();
        number = place.number();
        outletId = place.outletId();
        status = EntryStatus.SUBMITTED;
        submittedBy = actor.id();
        submittedAt = at;
        take(given, subject);
    }

    /** In which contest, under which number, by which outlet, if one enters it. */
    record Place(UUID contestId, int number, UUID outletId) {}

    void edit(NewEntry given, Subject subject, ContestStatus contest) {
        become(EntryAction.EDIT, contest);
        take(given, subject);
    }

    void withdraw(ContestStatus contest) {
        become(EntryAction.WITHDRAWAL, contest);
    }

    void disqualify(ContestStatus contest) {
        become(EntryAction.DISQUALIFICATION, contest);
    }

    void forgetAuthor(ContestStatus contest) {
        if (author == null) {
            throw new ProblemException(EntryProblem.CONTEST_AUTHOR_ABSENT);
        }
        become(EntryAction.AUTHOR_ERASURE, contest);
        author = null;
        authorKey = null;
        authorErased = true;
    }

    void forgetContact(ContestStatus contest) {
        become(EntryAction.CONTACT_EXPIRY, contest);
        author = author.withoutContact();
    }

    void propose(Instant at, ContestStatus contest) {
        if (proposedAt != null || standing == Standing.REVOKED) {
            throw new ProblemException(EntryProblem.CONTEST_CANDIDATE_REFUSED);
        }
        become(EntryAction.PROPOSAL, contest);
        proposedAt = at;
    }

    void follow(Standing newStanding, ContestStatus contest) {
        become(EntryAction.SUBJECT_CHANGE, contest);
        standing = newStanding;
    }

    private void become(EntryAction action, ContestStatus contest) {
        status = action.next(status, contest);
        version++;
    }

    private void take(NewEntry given, Subject subject) {
        strand = given.strand();
        unitId = outletId == null ? given.unitId() : null;
        work = given.work();
        title = given.work().title();
        exemplarId = given.exemplarId();
        about = given.about();
        subjectUnitId = subject.unitId();
        standing = subject.standing();
        author = given.author();
        authorKey = VietnameseText.spelling(given.author().name());
        authorUnitId = given.authorUnitId();
        fingerprint = given.work().fingerprint();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID contestId() {
        return contestId;
    }

    EntryStatus status() {
        return status;
    }

    UUID outletId() {
        return outletId;
    }

    Standing standing() {
        return standing;
    }
}
