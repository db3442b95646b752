package vn.guongsang.nominations.consent;

/** Why something may be published. */
public enum Basis {
    /** Luật Thi đua, khen thưởng: the list of those honoured is public. */
    AWARD_LAW,
    /** Consent of the person or representative. */
    CONSENT
}
