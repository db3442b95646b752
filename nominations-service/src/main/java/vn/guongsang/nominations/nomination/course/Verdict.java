package vn.guongsang.nominations.nomination.course;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.recognition.Recognised;

/** What was decided on a nomination, by whom and when: a rejection, or an approval with its decision and exemplar. */
@Embeddable
public class Verdict {

    private String decidedBy;
    private Instant decidedAt;
    private String decisionNumber;
    private LocalDate decisionDate;
    private String decisionSigner;
    private UUID exemplarId;
    private Integer approvalNo;

    /** For Hibernate. */
    protected Verdict() {}

    /** Not recognised, on a day. */
    public static Verdict rejection(LocalDate on, Actor actor, Instant at) {
        Verdict verdict = new Verdict();
        verdict.decisionDate = on;
        verdict.decidedBy = actor.id();
        verdict.decidedAt = at;
        return verdict;
    }

    /** Recognised. */
    public static Verdict approval(Decision decision, Recognised recognised, Actor actor, Instant at) {
        Verdict verdict = rejection(decision.date(), actor, at);
        verdict.decisionNumber = decision.number();
        verdict.decisionSigner = decision.signer();
        verdict.exemplarId = recognised.exemplarId();
        verdict.approvalNo = recognised.approvalNo();
        return verdict;
    }

    public String by() {
        return decidedBy;
    }

    public Instant at() {
        return decidedAt;
    }

    /** The day on paper; null for what was rejected before such a day was kept. */
    public LocalDate on() {
        return decisionDate;
    }

    /** How it was approved; null when it was rejected. */
    public Approval approval() {
        return exemplarId == null
                ? null
                : new Approval(
                        decidedBy,
                        decidedAt,
                        new Decision(decisionNumber, decisionDate, decisionSigner),
                        exemplarId,
                        approvalNo);
    }
}
