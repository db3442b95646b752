package vn.guongsang.nominations.tip;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.guongsang.kit.problem.ProblemException;

/** What a citizen has told, and what became of it. */
@Entity
class Tip {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private TipStatus status;

    private UUID unitId;
    private String about;
    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private Informant informant;

    private boolean informantErased;
    private Instant receivedAt;
    private Instant closedAt;
    private UUID nominationId;
    private UUID duplicateOf;
    private UUID contestId;
    private UUID contestEntryId;

    /** For Hibernate. */
    protected Tip() {}

    Tip(UUID id, NewTip given, Instant at) {
        this.id = id;
        version = 1;
        status = TipStatus.RECEIVED;
        unitId = given.unitId();
        about = given.about();
        text = given.text();
        informant = given.informant();
        receivedAt = at;
    }

    /** The same, from an entry of a contest. */
    Tip from(UUID contest, UUID entry) {
        contestId = contest;
        contestEntryId = entry;
        return this;
    }

    void accept(UUID nomination, Instant at) {
        become(TipAction.ACCEPTANCE, at);
        nominationId = nomination;
    }

    void reject(Instant at) {
        become(TipAction.REJECTION, at);
    }

    void duplicate(UUID original, Instant at) {
        become(TipAction.DUPLICATION, at);
        duplicateOf = original;
    }

    void forgetInformant() {
        if (informant == null) {
            throw new ProblemException(TipProblem.INFORMANT_ABSENT);
        }
        informant = null;
        informantErased = true;
        version++;
    }

    private void become(TipAction action, Instant at) {
        status = action.next(status);
        closedAt = at;
        version++;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    TipStatus status() {
        return status;
    }

    UUID unitId() {
        return unitId;
    }

    String about() {
        return about;
    }

    String text() {
        return text;
    }

    Informant informant() {
        return informant;
    }

    boolean informantErased() {
        return informantErased;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    UUID nominationId() {
        return nominationId;
    }

    UUID duplicateOf() {
        return duplicateOf;
    }

    UUID contestId() {
        return contestId;
    }

    UUID contestEntryId() {
        return contestEntryId;
    }
}
