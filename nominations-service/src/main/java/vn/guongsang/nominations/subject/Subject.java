package vn.guongsang.nominations.subject;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.text.VietnameseText;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.subject.identity.Gender;
import vn.guongsang.nominations.subject.identity.Identity;
import vn.guongsang.nominations.subject.step.SubjectAction;
import vn.guongsang.nominations.subject.step.SubjectStatus;

/** Who or what is nominated: a person, a collective or a household. */
@Entity
public class Subject {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private SubjectStatus status;

    /** The subject that stands for this one; null while it stands for itself. */
    private UUID duplicateOf;

    @Enumerated(EnumType.STRING)
    private SubjectType type;

    private String displayName;
    private String spelling;
    private String searchKey;
    private UUID unitId;
    private Integer birthYear;
    private Integer memberCount;
    private String headName;
    private String leaderName;
    private String personKey;
    private String position;
    private String organisationCode;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    private String ethnicity;
    private Boolean remoteArea;
    private Boolean directWorker;

    @Embedded
    private Identity identity;

    private Instant createdAt;
    private Instant erasedAt;

    /** For Hibernate. */
    protected Subject() {}

    Subject(UUID id, NewSubject given, Identity identity, Instant at) {
        this.id = id;
        this.version = 1;
        this.status = SubjectStatus.ACTIVE;
        this.type = given.type();
        this.createdAt = at;
        take(given, identity);
    }

    void change(NewSubject given, Identity told) {
        become(SubjectAction.CORRECTION);
        take(given, told == null ? identity : told);
    }

    void forgetIdentity() {
        become(SubjectAction.IDENTITY_REMOVAL);
        identity = null;
    }

    void standApart() {
        become(SubjectAction.NOT_DUPLICATE);
    }

    void mergeInto(UUID survivor) {
        become(SubjectAction.MERGE);
        duplicateOf = survivor;
    }

    void standAlone() {
        become(SubjectAction.MERGE_REVERSAL);
        duplicateOf = null;
    }

    private void become(SubjectAction action) {
        if (erasedAt != null && !action.isOnAShell()) {
            throw new ProblemException(SubjectProblem.SUBJECT_ERASED);
        }
        SubjectStatus next = action.next(status);
        if (next == null) {
            ProblemException refusal =
                    new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status).with("state", status);
            throw duplicateOf == null ? refusal : refusal.with("duplicateOf", duplicateOf);
        }
        status = next;
        version++;
    }

    private void take(NewSubject given, Identity kept) {
        displayName = given.displayName().strip();
        spelling = VietnameseText.spelling(displayName);
        searchKey = VietnameseText.searchKey(displayName);
        unitId = given.unitId();
        birthYear = given.birthYear();
        memberCount = given.memberCount();
        headName = given.headName();
        leaderName = given.leaderName();
        String person = headName == null ? leaderName : headName;
        personKey = person == null ? null : VietnameseText.searchKey(person);
        position = given.position();
        organisationCode = given.organisationCode();
        gender = given.gender();
        ethnicity = given.ethnicity();
        remoteArea = given.remoteArea();
        directWorker = given.directWorker();
        identity = kept;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    SubjectStatus status() {
        return status;
    }

    SubjectType type() {
        return type;
    }

    UUID duplicateOf() {
        return duplicateOf;
    }
}
