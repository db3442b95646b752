package vn.guongsang.nominations.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.event.Aggregate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.recognition.Rung;
import vn.guongsang.nominations.referral.paper.CentralAnswer;
import vn.guongsang.nominations.referral.paper.NewReferral;
import vn.guongsang.nominations.referral.step.OnTheWay;
import vn.guongsang.nominations.referral.step.ReferralAction;
import vn.guongsang.nominations.referral.step.ReferralStatus;

/** One recognition on its way to the next level. */
@Entity
class Referral extends Aggregate {

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    private UUID exemplarId;
    private int approvalNo;
    private UUID dossierId;
    private long dossierVersion;

    @Enumerated(EnumType.STRING)
    private Rung fromRung;

    private UUID fromUnitId;

    @Enumerated(EnumType.STRING)
    private Rung toRung;

    private UUID toUnitId;
    private String letterNumber;
    private String note;
    private String sentBy;
    private LocalDate sentOn;
    private LocalDate receivedOn;
    private LocalDate answeredOn;
    private String answerNumber;
    private String answerText;
    private UUID nominationId;
    private Instant createdAt;

    /** For Hibernate. */
    protected Referral() {}

    Referral(UUID id, NewReferral given, Referred referred, Route route, Actor actor, Instant at) {
        super(id);
        status = ReferralStatus.SENT;
        exemplarId = given.exemplarId();
        approvalNo = given.approvalNo();
        fromRung = referred.rung();
        fromUnitId = referred.unitId();
        letterNumber = given.letterNumber();
        note = given.note();
        sentOn = given.sentOn();
        createdAt = at;
        carry(referred, route, actor);
    }

    void receive(LocalDate day) {
        become(ReferralAction.RECEIPT);
        receivedOn = day;
    }

    void accept(LocalDate day) {
        become(ReferralAction.ACCEPTANCE);
        answeredOn = day;
    }

    void giveBack() {
        become(ReferralAction.RETURN);
    }

    void decline(LocalDate day) {
        become(ReferralAction.DECLINE);
        answeredOn = day;
    }

    void nominate(UUID nomination) {
        become(ReferralAction.NOMINATION);
        nominationId = nomination;
    }

    /** Sends what was returned once more, with the dossier and the way of today. */
    void sendAgain(Referred referred, Route route, Actor actor, LocalDate day) {
        become(ReferralAction.RESENDING);
        sentOn = day;
        receivedOn = null;
        carry(referred, route, actor);
    }

    /** Records what the Central Board has answered. */
    void answered(ReferralAction answer, CentralAnswer given) {
        become(answer);
        answeredOn = given.date();
        answerNumber = given.number();
        answerText = given.text();
    }

    private void carry(Referred referred, Route route, Actor actor) {
        dossierId = referred.dossierId();
        dossierVersion = referred.dossierVersion();
        toRung = route.rung();
        toUnitId = route.unitId();
        sentBy = actor.id();
    }

    private void become(ReferralAction action) {
        ReferralStatus next = action.next(status, toRung);
        if (next == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status).with("state", status);
        }
        status = next;
        nextVersion();
    }

    /** What the right to a step depends on. */
    OnTheWay standing(boolean reached) {
        return new OnTheWay(status, fromRung, toRung, sentBy, fromUnitId, reached);
    }

    ReferralStatus status() {
        return status;
    }

    UUID exemplarId() {
        return exemplarId;
    }

    int approvalNo() {
        return approvalNo;
    }

    Rung toRung() {
        return toRung;
    }

    UUID toUnitId() {
        return toUnitId;
    }

    LocalDate sentOn() {
        return sentOn;
    }

    ReferralView.Dossier dossier() {
        return new ReferralView.Dossier(dossierId, dossierVersion);
    }

    ReferralView.Ends ends() {
        return new ReferralView.Ends(fromRung, fromUnitId, toRung, toUnitId);
    }

    ReferralView.Letter letter() {
        return new ReferralView.Letter(letterNumber, sentOn, sentBy, note);
    }

    /** The answer; null before it. */
    ReferralView.Answer answer() {
        return answeredOn == null
                ? null
                : new ReferralView.Answer(status == ReferralStatus.ACCEPTED, answeredOn, answerNumber, answerText);
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    UUID nominationId() {
        return nominationId;
    }
}
