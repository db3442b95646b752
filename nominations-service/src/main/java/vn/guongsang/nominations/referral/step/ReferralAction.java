package vn.guongsang.nominations.referral.step;

import static vn.guongsang.nominations.referral.step.ReferralStatus.ACCEPTED;
import static vn.guongsang.nominations.referral.step.ReferralStatus.DECLINED;
import static vn.guongsang.nominations.referral.step.ReferralStatus.RECEIVED;
import static vn.guongsang.nominations.referral.step.ReferralStatus.RETURNED;
import static vn.guongsang.nominations.referral.step.ReferralStatus.SENT;

import vn.guongsang.nominations.recognition.Rung;

/** What can be done to a referral, from which state to which, by whose hand: one row an action. */
public enum ReferralAction {
    RECEIPT("receipt", "received", Hand.RECEIVER, SENT, RECEIVED),
    ACCEPTANCE("acceptance", "accepted", Hand.RECEIVER, RECEIVED, ACCEPTED),
    RETURN("return", "returned", Hand.RECEIVER, RECEIVED, RETURNED),
    DECLINE("decline", "declined", Hand.RECEIVER, RECEIVED, DECLINED),
    NOMINATION("nomination", "nominated", Hand.RECEIVER, ACCEPTED, ACCEPTED),
    RESENDING("resending", "sent-again", Hand.SENDER, RETURNED, SENT),
    CENTRAL_CHOICE("central-choice", "centrally-chosen", Hand.RECORDER, SENT, ACCEPTED),
    CENTRAL_REFUSAL("central-refusal", "centrally-refused", Hand.RECORDER, SENT, DECLINED);

    /** Whose business an action is: the Central Board is outside, so its answer is recorded. */
    enum Hand {
        SENDER,
        RECEIVER,
        RECORDER
    }

    private final String path;
    private final String change;
    private final Hand hand;
    private final ReferralStatus from;
    private final ReferralStatus to;

    ReferralAction(String path, String change, Hand hand, ReferralStatus from, ReferralStatus to) {
        this.path = path;
        this.change = change;
        this.hand = hand;
        this.from = from;
        this.to = to;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    public String path() {
        return path;
    }

    /** Name of the event. */
    public String change() {
        return change;
    }

    Hand hand() {
        return hand;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one on the way to that rung. */
    public ReferralStatus next(ReferralStatus status, Rung towards) {
        boolean fits =
                switch (hand) {
                    case SENDER -> true;
                    case RECEIVER -> towards != Rung.NATION;
                    case RECORDER -> towards == Rung.NATION;
                };
        return fits && status == from ? to : null;
    }
}
