package vn.guongsang.nominations.recognition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.guongsang.model.Level;

/** One recognition of an exemplar; numbered from 1, revoked but never removed. */
@Embeddable
public class Recognition {

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
    private Instant annulledAt;
    private String annulledBy;
    private String annulmentNumber;
    private LocalDate annulmentDate;
    private String annulmentSigner;

    /** Number of the wrongly revoked recognition in whose place this one stands. */
    private Integer reinstates;

    /** For Hibernate. */
    protected Recognition() {}

    public Recognition(int approvalNo, NewRecognition given, Instant at) {
        this.approvalNo = approvalNo;
        this.nominationId = given.nominationId();
        this.level = given.level();
        this.year = given.year();
        this.unitId = given.unitId();
        this.approvedAt = at;
        decided(given.decision());
    }

    /** A new recognition in the place of this revoked one: of the same deed, so for the same emulation year. */
    public Recognition again(int number, Decision decision, Instant at) {
        Recognition again = new Recognition();
        again.approvalNo = number;
        again.nominationId = nominationId;
        again.level = level;
        again.year = year;
        again.unitId = unitId;
        again.approvedAt = at;
        again.decided(decision);
        return again;
    }

    /** This recognition in force again, by its own decision; under a new number, so that the press gets new work. */
    public Recognition reinstated(int number, Instant at) {
        Recognition again = again(number, decision(), at);
        again.reinstates = approvalNo;
        return again;
    }

    public void annul(Decision annulment, String by, Instant at) {
        annulledAt = at;
        annulledBy = by;
        annulmentNumber = annulment.number();
        annulmentDate = annulment.date();
        annulmentSigner = annulment.signer();
    }

    /** The note may name somebody; the decisions name offices. */
    public void erase() {
        revocationNote = null;
    }

    private void decided(Decision decision) {
        decisionNumber = decision.number();
        decisionDate = decision.date();
        decisionSigner = decision.signer();
    }

    public void revoke(NewRevocation revocation, String by, Instant at) {
        revokedAt = at;
        revokedBy = by;
        revocationReason = revocation.reason();
        revocationNumber = revocation.decision().number();
        revocationDate = revocation.decision().date();
        revocationSigner = revocation.decision().signer();
        revocationEffective = revocation.effectiveOn();
        revocationNote = revocation.note();
    }

    public boolean inForce() {
        return revokedAt == null;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    public int approvalNo() {
        return approvalNo;
    }

    private Decision decision() {
        return new Decision(decisionNumber, decisionDate, decisionSigner);
    }

    private RecognitionView.Annulment annulment() {
        return annulledAt == null
                ? null
                : new RecognitionView.Annulment(
                        new Decision(annulmentNumber, annulmentDate, annulmentSigner), annulledAt, annulledBy);
    }

    public Level level() {
        return level;
    }

    public UUID unitId() {
        return unitId;
    }

    public RecognitionView view() {
        return new RecognitionView(
                approvalNo,
                nominationId,
                level,
                year,
                unitId,
                decision(),
                approvedAt,
                revokedAt,
                revocationReason,
                annulment(),
                reinstates);
    }

    /** How it was revoked; null while in force. */
    public RevocationView revocation() {
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
