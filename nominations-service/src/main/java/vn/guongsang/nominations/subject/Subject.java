package vn.guongsang.nominations.subject;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.text.VietnameseText;
import vn.guongsang.model.SubjectType;

/** Who or what is nominated: a person, a collective or a household. */
@Entity
public class Subject {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private SubjectType type;

    private String displayName;
    private String spelling;
    private String searchKey;
    private UUID unitId;
    private Integer birthYear;
    private Integer memberCount;
    private String headName;
    private String position;
    private Instant createdAt;
    private Instant erasedAt;

    /** For Hibernate. */
    protected Subject() {}

    Subject(UUID id, NewSubject given, Instant at) {
        this.id = id;
        this.version = 1;
        this.type = given.type();
        this.createdAt = at;
        take(given);
    }

    void change(NewSubject given) {
        if (erasedAt != null) {
            throw new ProblemException(SubjectProblem.SUBJECT_ERASED);
        }
        version++;
        take(given);
    }

    private void take(NewSubject given) {
        displayName = given.displayName().strip();
        spelling = VietnameseText.spelling(displayName);
        searchKey = VietnameseText.searchKey(displayName);
        unitId = given.unitId();
        birthYear = given.birthYear();
        memberCount = given.memberCount();
        headName = given.headName();
        position = given.position();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public SubjectType type() {
        return type;
    }

    public String displayName() {
        return displayName;
    }

    public UUID unitId() {
        return unitId;
    }

    SubjectView view() {
        return new SubjectView(id, type, displayName, unitId, birthYear, memberCount, headName, position, version);
    }
}
