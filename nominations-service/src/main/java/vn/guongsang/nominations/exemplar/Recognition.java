package vn.guongsang.nominations.exemplar;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.recognition.NewRecognition;
import vn.guongsang.nominations.recognition.NewRevocation;
import vn.guongsang.nominations.recognition.RecognitionView;
import vn.guongsang.nominations.recognition.RevocationReason;
import vn.guongsang.nominations.recognition.RevocationView;

/** One recognition of an exemplar; numbered from 1, revoked but never removed. */
@Embeddable
class Recognition {

    private int approvalNo;
    private UUID nominationId;

    @Enumerated(EnumType.STRING)
    private Level level;

    private int year;
    private UUID unitId;
    private String decisionNumber;
    private LocalDate decisionDate;
    private String decisionSigner;
    private Instant approvedAt;
    private Instant revokedAt;

    @Enumerated(EnumType.STRING)
    private RevocationReason revocationReason;

    private String revocationNumber;
    private LocalDate revocationDate;
    private String revocationSigner;
    private LocalDate revocationEffective;
    private String revokedBy;
    private String revocationNote;

    /** For Hibernate. */
    protected Recognition() {}

    Recognition(int approvalNo, NewRecognition given, Instant at) {
        this.approvalNo = approvalNo;
        this.nominationId = given.nominationId();
        this.level = given.level();
        this.year = given.year();
        this.unitId = given.unitId();
        this.approvedAt = at;
        decided(given.decision());
    }

    /** A new recognition in the place of a revoked one: of the same deed, so for the same emulation year. */
    static Recognition again(Recognition last, int approvalNo, Decision decision, Instant at) {
        Recognition again = new Recognition();
        again.approvalNo = approvalNo;
        again.nominationId = last.nominationId;
        again.level = last.level;
        again.year = last.year;
        again.unitId = last.unitId;
        again.approvedAt = at;
        again.decided(decision);
        return again;
    }

    private void decided(Decision decision) {
        decisionNumber = decision.number();
        decisionDate = decision.date();
        decisionSigner = decision.signer();
    }

    void revoke(NewRevocation revocation, String by, Instant at) {
        revokedAt = at;
        revokedBy = by;
        revocationReason = revocation.reason();
        revocationNumber = revocation.decision().number();
        revocationDate = revocation.decision().date();
        revocationSigner = revocation.decision().signer();
        revocationEffective = revocation.effectiveOn();
        revocationNote = revocation.note();
    }

    boolean inForce() {
        return revokedAt == null;
    }

    Level level() {
        return level;
    }

    UUID unitId() {
        return unitId;
    }

    RecognitionView view() {
        return new RecognitionView(
                approvalNo,
                nominationId,
                level,
                year,
                unitId,
                new Decision(decisionNumber, decisionDate, decisionSigner),
                approvedAt,
                revokedAt,
                revocationReason);
    }

    /** How it was revoked; null while in force. */
    RevocationView revocation() {
        return inForce()
                ? null
                : new RevocationView(
                        revocationReason,
                        new Decision(revocationNumber, revocationDate, revocationSigner),
                        revocationEffective,
                        revokedAt,
                        revokedBy,
                        revocationNote);
    }
}
