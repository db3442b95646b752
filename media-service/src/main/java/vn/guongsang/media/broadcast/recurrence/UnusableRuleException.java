package vn.guongsang.media.broadcast.recurrence;

/** A rule by which no programme can come back. */
public final class UnusableRuleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    UnusableRuleException(Reason reason, String rule) {
        this(reason, rule, null);
    }

    UnusableRuleException(Reason reason, String rule, Exception cause) {
        super(reason + ": " + rule, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong with the rule; the code names its text. */
    public enum Reason {
        /** It is none of RFC 5545. */
        UNREADABLE("rule-unreadable"),
        /** It comes more than once a day, or says the time of the day. */
        MORE_THAN_DAILY("rule-more-than-daily"),
        /** Its end is not in local time. */
        UNTIL_NOT_LOCAL("rule-until-not-local"),
        /** It leaves out more than 365 days, weeks, months or years between two comings. */
        TOO_RARE("rule-too-rare"),
        /** It does not come at its first start, of which RFC 5545 leaves open whether it counts. */
        MISSES_FIRST_START("rule-misses-first-day");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
