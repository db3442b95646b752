package vn.guongsang.nominations.exemplar;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.guongsang.model.Level;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.recognition.NewRecognition;
import vn.guongsang.nominations.recognition.NewRevocation;
import vn.guongsang.nominations.recognition.RecognitionView;

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
    private String revocationReason;
    private String revocationNumber;
    private LocalDate revocationDate;
    private String revocationSigner;
    private LocalDate revocationEffective;

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

    /** A new recognition in the place of a revoked one. */
    static Recognition again(Recognition last, int approvalNo, Decision decision, Instant at) {
        Recognition again = new Recognition();
        again.approvalNo = approvalNo;
        again.nominationId = last.nominationId;
        again.level = last.level;
        again.year = decision.date().getYear();
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

    void revoke(NewRevocation revocation, Instant at) {
        revokedAt = at;
        revocationReason = revocation.reason().name();
        revocationNumber = revocation.decision().number();
        revocationDate = revocation.decision().date();
        revocationSigner = revocation.decision().signer();
        revocationEffective = revocation.effectiveOn();
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

    int approvalNo() {
        return approvalNo;
    }

    ExemplarSnapshot.Recognition snapshot() {
        return new ExemplarSnapshot.Recognition(
                approvalNo,
                nominationId,
                level,
                year,
                unitId,
                decisionNumber,
                decisionDate,
                approvedAt,
                revokedAt,
                revocationReason);
    }

    RecognitionView view() {
        RecognitionView.Revocation revocation = revokedAt == null
                ? null
                : new RecognitionView.Revocation(
                        revocationReason,
                        new Decision(revocationNumber, revocationDate, revocationSigner),
                        revocationEffective,
                        revokedAt);
        return new RecognitionView(
                approvalNo,
                nominationId,
                level,
                year,
                unitId,
                new Decision(decisionNumber, decisionDate, decisionSigner),
                approvedAt,
                revocation);
    }
}
